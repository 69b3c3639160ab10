import type { Row } from '../../electron/ipc/contract.ts';
import { call } from '../api.ts';
import { mustView, useView } from '../state/view.ts';
import { judge } from './verdict.ts';

const AT_A_TIME = 200;
/** Most segments that one command approves: the limit of `segments.verdict`. */
export const MOST_APPROVED = 10_000;

export interface Approvable {
  readonly rows: readonly Row[];
  /** Rows of the view that can't be approved now: not translated, or own edits. */
  readonly others: number;
}

/** The rows of the present view that the present person may approve. Null where they could not be read. */
export async function approvable(): Promise<Approvable | null> {
  const { view, total } = useView.getState();
  if (view === null) return null;
  const rows: Row[] = [];
  for (let offset = 0; offset < total && rows.length < MOST_APPROVED; offset += AT_A_TIME) {
    const some = await mustView((asked) => call('view.rows', { view: asked, offset, limit: AT_A_TIME }));
    if (some === undefined) return null;
    rows.push(...some.filter((row) => judge(row, 'approve')?.allowed === true));
  }
  return { rows: rows.slice(0, MOST_APPROVED), others: total - rows.length };
}

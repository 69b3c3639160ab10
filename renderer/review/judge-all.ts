import type { Refusal, Verdict } from '../../core/workflow.ts';
import type { Row } from '../../electron/ipc/contract.ts';
import { call } from '../api.ts';
import { mustView, useView } from '../state/view.ts';
import { judge } from './verdict.ts';

const AT_A_TIME = 200;
/** Most segments that one verdict is given on: the limit of `segments.verdict`. */
export const MOST_JUDGED = 10_000;

/** The rows of the present view, as far as one verdict reaches. Null where they could not be read. */
export async function shownRows(): Promise<readonly Row[] | null> {
  const { view, total } = useView.getState();
  if (view === null) return null;
  const rows: Row[] = [];
  for (let offset = 0; offset < total && rows.length < MOST_JUDGED; offset += AT_A_TIME) {
    const some = await mustView((asked) => call('view.rows', { view: asked, offset, limit: AT_A_TIME }));
    if (some === undefined) return null;
    rows.push(...some);
  }
  return rows.slice(0, MOST_JUDGED);
}

export interface JudgedRows {
  /** Those on which the present person may give the verdict. */
  readonly rows: readonly Row[];
  /** The others, by what stands in the way, the most frequent first. */
  readonly refused: readonly { readonly refusal: Refusal; readonly numbers: readonly number[] }[];
}

export function judgeAll(all: readonly Row[], verdict: Verdict): JudgedRows {
  const rows: Row[] = [];
  const refused = new Map<Refusal, number[]>();
  for (const row of all) {
    const decision = judge(row, verdict);
    if (decision?.allowed === true) rows.push(row);
    else if (decision !== null)
      refused.set(decision.refusal, [...(refused.get(decision.refusal) ?? []), row.number]);
  }
  return {
    rows,
    refused: [...refused]
      .map(([refusal, numbers]) => ({ refusal, numbers }))
      .sort((a, b) => b.numbers.length - a.numbers.length),
  };
}

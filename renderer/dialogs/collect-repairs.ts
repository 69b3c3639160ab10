import type { Result } from '../../core/errors.ts';
import type { Args, RepairLine } from '../../electron/ipc/contract.ts';
import { call } from '../api.ts';

export interface Collected {
  readonly lines: readonly RepairLine[];
  /** Of all that there are; more than the lines where there are too many to show. */
  readonly total: number;
}

/**
 * Every line of a preview, page by page: 20,000 of them in one message would hold up the window. `onPage` hears how far it
 * is; `isWanted` ends it where it says no.
 */
export async function collectRepairs(
  scope: Args<'repair.preview'>['scope'],
  onPage: (collected: number, total: number) => void,
  isWanted: () => boolean,
): Promise<Result<Collected>> {
  const lines: RepairLine[] = [];
  for (let from = 0; ; ) {
    const page = await call('repair.preview', from === 0 ? { scope } : { scope, from });
    if (!page.ok) return page;
    lines.push(...page.value.lines);
    const { total, next } = page.value;
    if (next === undefined || !isWanted()) return { ok: true, value: { lines, total } };
    onPage(lines.length, total);
    from = next;
  }
}

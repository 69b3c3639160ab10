import type { ThreadNote } from '../../electron/ipc/contract.ts';

export interface Thread {
  readonly opening: ThreadNote;
  /** Oldest first. */
  readonly answers: readonly ThreadNote[];
}

/** Notes of a segment as threads: open ones first, in each group the oldest first. */
export function threads(notes: readonly ThreadNote[]): readonly Thread[] {
  const byTime = [...notes].sort((a, b) => a.createdAt - b.createdAt);
  const all = byTime
    .filter(({ parentId }) => parentId === null)
    .map((opening) => ({ opening, answers: byTime.filter(({ parentId }) => parentId === opening.id) }));
  return [...all.filter((one) => !one.opening.resolved), ...all.filter((one) => one.opening.resolved)];
}

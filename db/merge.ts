import { SongphasaError } from '../core/errors.ts';
import { type Choices, type Copy, type MergePlan, planMerge as plan } from '../core/merge/index.ts';
import type { ChangeId } from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';
import { readCopy } from './copy.ts';
import { getFact } from './project.ts';
import { type HistoryFault, verifyHistory } from './verify-history.ts';

/** `rewritten`: the change is in both copies, but they tell it otherwise. */
export type CopyFault = HistoryFault | { readonly kind: 'rewritten'; readonly change: ChangeId };

export interface CopiesPlan extends MergePlan {
  /** What shows that somebody was at one of the files with another program; empty where all is well. */
  readonly faults: { readonly mine: readonly HistoryFault[]; readonly theirs: readonly CopyFault[] };
}

const HASHES = query<{ readonly id: ChangeId; readonly hash: string }>(
  'merge.hashes',
  'SELECT id, hash FROM changes ORDER BY key',
);

/** By the id that a project gets when it is made: whatever the files are called, and wherever they lie. */
export function sameProject(a: ReadableDb, b: ReadableDb): boolean {
  return getFact(a, 'id') === getFact(b, 'id');
}

/** What merging `other` into this project would do. Changes nothing. Throws `merge-other-project`. */
export function planMerge(db: ReadableDb, other: ReadableDb, choices: Choices = {}): CopiesPlan {
  return planCopies(db, other, choices).plan;
}

export function planCopies(
  db: ReadableDb,
  other: ReadableDb,
  choices: Choices,
): { readonly plan: CopiesPlan; readonly mine: Copy; readonly theirs: Copy } {
  if (!sameProject(db, other)) throw new SongphasaError('merge-other-project');
  const faults = { mine: verifyHistory(db), theirs: [...verifyHistory(other), ...rewritten(db, other)] };
  const [mine, theirs] = [readCopy(db), readCopy(other)];
  return { plan: { ...plan(mine, theirs, choices), faults }, mine, theirs };
}

/** The first change that both copies have with another hash: a whole history can be made up, but not in the other copy. */
function rewritten(db: ReadableDb, other: ReadableDb): CopyFault[] {
  const hashes = new Map(db.all(HASHES).map(({ id, hash }) => [id, hash]));
  const first = other.all(HASHES).find(({ id, hash }) => (hashes.get(id) ?? hash) !== hash);
  return first === undefined ? [] : [{ kind: 'rewritten', change: first.id }];
}

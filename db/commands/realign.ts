import type { GroupChange } from '../../core/alignment/work/acts.ts';
import type { Bound, Group, Piece } from '../../core/alignment/work/groups.ts';
import { type PairingUnit, pairPieces, type Sides } from '../../core/alignment/work/pair-pieces.ts';
import { SongphasaError } from '../../core/errors.ts';
import type { Side } from '../../core/model.ts';
import { termPairs } from '../../core/terms/files.ts';
import { alignmentHead, everyGroup, everyPiece } from '../alignment.ts';
import type { WritableDb } from '../connection.ts';
import type { Watch } from '../steps.ts';
import { allTerms } from '../terms.ts';
import { type Aligned, carryOut } from './align.ts';

/** Groups side by side that nobody has confirmed. */
interface Stretch {
  readonly groups: readonly Group[];
  readonly end: Bound;
  readonly pieces: Sides;
}

/**
 * Pairs anew, by paragraph or by sentence and with the project's terms, what stands between confirmed groups; these stay as
 * they are. One act, undone as one. Throws `not-found`, `cancelled`.
 */
export function realign(db: WritableDb, by: PairingUnit, watch: Watch = {}): Aligned {
  return db.write(() => {
    alignmentHead(db);
    const terms = termPairs(allTerms(db));
    const stretches = stretchesOf(everyGroup(db), everyPiece(db));
    const total = stretches.reduce((sum, stretch) => sum + sizeOf(stretch), 0);
    let before = 0;
    const changes = stretches.flatMap((stretch) => {
      if (watch.isCancelled?.() === true) throw new SongphasaError('cancelled');
      const size = sizeOf(stretch);
      const proposals = pairPieces(stretch.pieces, stretch.end, by, {
        terms,
        onProgress: (done) => watch.onProgress?.(Math.floor(before + done * size), total),
        isCancelled: () => watch.isCancelled?.() === true,
      });
      before += size;
      return changesTo(stretch.groups, proposals);
    });
    return carryOut(db, 'again', { groups: changes, cuts: [] });
  });
}

const sizeOf = ({ pieces }: Stretch) => pieces.source.length + pieces.target.length;

/** Pure. `pieces` are those of all groups. */
function stretchesOf(
  { groups, end }: { readonly groups: readonly Group[]; readonly end: Bound },
  pieces: Sides,
): Stretch[] {
  const stretches: Stretch[] = [];
  for (let first = 0; first < groups.length; ) {
    let next = first;
    while (groups[next]?.confirmed === false) next += 1;
    const start = groups[first];
    const stop = groups[next] ?? end;
    if (next > first && start !== undefined) {
      const within = (side: Side) =>
        pieces[side].slice(indexFrom(pieces[side], start[side]), indexFrom(pieces[side], stop[side]));
      const own = { source: within('source'), target: within('target') };
      stretches.push({ groups: groups.slice(first, next), end: stop, pieces: own });
    }
    first = Math.max(next, first + 1);
  }
  return stretches;
}

/** Index of the first piece that starts at `start` or after it. */
function indexFrom(pieces: readonly Piece[], start: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A group that starts where one started stays that group. Pure. */
function changesTo(groups: readonly Group[], proposals: readonly Omit<Group, 'id'>[]): GroupChange[] {
  const key = ({ source, target }: Bound) => `${source} ${target}`;
  const old = new Map(groups.map((group) => [key(group), group]));
  const changes = proposals.flatMap((after): GroupChange[] => {
    const before = old.get(key(after));
    old.delete(key(after));
    if (before === undefined) return [{ before: null, after }];
    return before.confidence === after.confidence ? [] : [{ before, after: { ...after, id: before.id } }];
  });
  return [...changes, ...[...old.values()].map((before) => ({ before, after: null }))];
}

/** What a person does to an alignment, decided on the group and its two neighbours. Pure. */
import { SongphasaError } from '../../errors.ts';
import { assertNever, type Side } from '../../model.ts';
import { snapToBoundary } from '../../text/graphemes.ts';
import type { Bound, Group, Piece } from './groups.ts';

export type Neighbour = 'next' | 'previous';

export type Act =
  /** With a neighbour, as one group. */
  | { readonly kind: 'merge'; readonly with: Neighbour }
  /** The last piece of a side goes to the next group, or the first to the one before; where there is none, one is made. */
  | { readonly kind: 'move'; readonly side: Side; readonly to: Neighbour }
  /** In two, before a place in each text of the group (UTF-16 units into its pieces put end to end): 0 and the length too. */
  | { readonly kind: 'split'; readonly source: number; readonly target: number }
  /** The Thai alone, then the English alone. */
  | { readonly kind: 'unlink' }
  /** What stands alone, with what stands alone beside it on the other side. */
  | { readonly kind: 'link' }
  | { readonly kind: 'confirm'; readonly confirmed: boolean };
export type ActKind = Act['kind'];

export interface Surroundings {
  readonly previous: Group | null;
  readonly here: Group;
  readonly next: Group | null;
  /** Where `here` ends, and where `next` does (as `end` where there is none). */
  readonly end: Bound;
  readonly nextEnd: Bound;
  /** Those of `here`. */
  readonly pieces: Readonly<Record<Side, readonly Piece[]>>;
}

/** A group as it was and as it is; null: it was not, or is no more. A new one has no id yet. */
export interface GroupChange {
  readonly before: Group | null;
  readonly after: Group | Omit<Group, 'id'> | null;
}

/** A piece is cut before this place. */
export interface Cut {
  readonly side: Side;
  readonly at: number;
}

export interface Outcome {
  readonly groups: readonly GroupChange[];
  readonly cuts: readonly Cut[];
}

/** Reasons of `align-not-possible`. */
export const ALIGN_OBSTACLES = ['no-neighbour', 'nothing-to-move', 'nothing-to-link', 'not-linked'] as const;
type Obstacle = (typeof ALIGN_OBSTACLES)[number];

const impossible = (reason: Obstacle) => new SongphasaError('align-not-possible', { reason });
const BY_HAND = { confidence: null, confirmed: false } as const;
const gone = (before: Group): GroupChange => ({ before, after: null });
const put = (bound: Bound): GroupChange => ({
  before: null,
  after: { source: bound.source, target: bound.target, ...BY_HAND },
});
const touch = (before: Group, bound: Bound = before): GroupChange => ({
  before,
  after: { ...before, source: bound.source, target: bound.target, ...BY_HAND },
});
const otherSide = (side: Side): Side => (side === 'source' ? 'target' : 'source');
const same = (a: Bound, b: Bound) => a.source === b.source && a.target === b.target;
const isEmpty = ({ here, end }: Surroundings, side: Side) => here[side] === end[side];

/** Throws `align-not-possible` {reason} and `split-at-edge`. */
export function decideAct(act: Act, around: Surroundings): Outcome {
  switch (act.kind) {
    case 'merge':
      return only(merge(around, act.with));
    case 'move':
      return only(act.to === 'next' ? moveOn(around, act.side) : moveBack(around, act.side));
    case 'split':
      return split(around, act);
    case 'unlink':
      if (isEmpty(around, 'source') || isEmpty(around, 'target')) throw impossible('not-linked');
      return only([touch(around.here), put({ source: around.end.source, target: around.here.target })]);
    case 'link':
      return only(link(around));
    case 'confirm': {
      const { here } = around;
      if (here.confirmed === act.confirmed) return only([]);
      return only([{ before: here, after: { ...here, confirmed: act.confirmed } }]);
    }
    default:
      return assertNever(act);
  }
}

const only = (groups: readonly GroupChange[]): Outcome => ({ groups, cuts: [] });

function merge({ previous, here, next }: Surroundings, neighbour: Neighbour): GroupChange[] {
  const other = neighbour === 'next' ? next : previous;
  if (other === null) throw impossible('no-neighbour');
  return neighbour === 'next' ? [touch(here), gone(other)] : [touch(other), gone(here)];
}

function moveOn(around: Surroundings, side: Side): GroupChange[] {
  const { here, next, end, pieces } = around;
  const last = pieces[side].at(-1);
  if (last === undefined) throw impossible('nothing-to-move');
  const bound = { ...pick(end), [side]: last.start };
  const left = same(here, bound) ? gone(here) : touch(here);
  if (next !== null) return [left, touch(next, bound)];
  if (left.after === null) throw impossible('no-neighbour');
  return [left, put(bound)];
}

function moveBack(around: Surroundings, side: Side): GroupChange[] {
  const { previous, here, end, pieces } = around;
  const [first, second] = pieces[side];
  if (first === undefined) throw impossible('nothing-to-move');
  const bound = { ...pick(here), [side]: second?.start ?? end[side] };
  const right = same(bound, end) ? gone(here) : touch(here, bound);
  if (previous !== null) return [touch(previous), right];
  if (right.after === null) throw impossible('no-neighbour');
  return [put(here), right];
}

const pick = ({ source, target }: Bound): Bound => ({ source, target });

function split(around: Surroundings, at: Bound): Outcome {
  const { here, end, pieces } = around;
  const cuts: Cut[] = [];
  const place = (side: Side): number => {
    const wanted = Math.min(Math.max(here[side] + at[side], here[side]), end[side]);
    const piece = pieces[side].find((one) => one.start < wanted && wanted < one.start + one.text.length);
    if (piece === undefined) return wanted;
    const offset = snapToBoundary(piece.text, wanted - piece.start);
    if (piece.text.slice(0, offset).trim() === '' || piece.text.slice(offset).trim() === '') {
      throw new SongphasaError('split-at-edge');
    }
    cuts.push({ side, at: piece.start + offset });
    return piece.start + offset;
  };
  const bound = { source: place('source'), target: place('target') };
  if (same(bound, here) || same(bound, end)) throw new SongphasaError('split-at-edge');
  return { groups: [touch(here), put(bound)], cuts };
}

/** Of the neighbours the next one first. */
function link(around: Surroundings): GroupChange[] {
  const { previous, here, next, nextEnd } = around;
  const alone = (['source', 'target'] as const).find((side) => isEmpty(around, otherSide(side)));
  if (alone === undefined) throw impossible('nothing-to-link');
  if (next !== null && next[alone] === nextEnd[alone]) return merge(around, 'next');
  if (previous !== null && previous[alone] === here[alone]) return merge(around, 'previous');
  throw impossible('nothing-to-link');
}

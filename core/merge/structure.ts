import type { DocumentId, SegmentId } from '../model.ts';
import type { Ancestor } from './ancestor.ts';
import { BRANCHES, type Branch, type CopyDocument, type CopySegment, type LogEntry } from './copy.ts';

/** A segment as a piece of its document's original. */
export interface Piece {
  readonly id: SegmentId;
  readonly original: string;
}

/** A stretch of the document that begins and ends alike in the ancestor and in both copies, as short as can be. */
export interface Block {
  readonly base: readonly Piece[];
  readonly mine: readonly CopySegment[];
  readonly theirs: readonly CopySegment[];
}

/** What the history records of a segment that appears or vanishes. */
interface Whole extends Piece {
  readonly documentId: DocumentId;
  readonly follows: SegmentId;
}

type Documents = Readonly<Record<Branch, CopyDocument>>;

/** Appearing, vanishing and moving of originals, by document, in one copy only. */
export type Restructurings = Readonly<
  Record<Branch, ReadonlyMap<DocumentId | undefined, readonly LogEntry[]>>
>;

export function restructurings(
  ancestor: Ancestor,
  documents: Readonly<Record<Branch, readonly CopyDocument[]>>,
): Restructurings {
  const documentOf = new Map<string, DocumentId>();
  for (const branch of BRANCHES) {
    for (const { id, segments } of documents[branch]) {
      for (const segment of segments) documentOf.set(segment.id, id);
    }
  }
  const of = (branch: Branch) => {
    const { echoes } = ancestor.history(branch);
    const structural = ancestor
      .allOwn(branch)
      .filter(({ change: { entity, field } }) => entity === 'segment' && ['*', 'original'].includes(field))
      .filter(({ change }) => !echoes.has(change.id));
    return Map.groupBy(
      structural,
      ({ change }) => wholeOf(change.before ?? change.after)?.documentId ?? documentOf.get(change.entityId),
    );
  };
  return { mine: of('mine'), theirs: of('theirs') };
}

/** How the document was cut before the copies parted; null where that can't be told. */
export function baseOf(
  ancestor: Ancestor,
  documents: Documents,
  restructured: Restructurings,
): readonly Piece[] | null {
  const entries = (branch: Branch) => restructured[branch].get(documents.mine.id) ?? [];
  if (entries('mine').length === 0) return documents.mine.segments;
  if (entries('theirs').length === 0) return documents.theirs.segments;
  for (const branch of BRANCHES) {
    const pieces = rewound(ancestor, documents, branch, entries(branch));
    if (pieces !== null && joined(pieces) === joined(documents.mine.segments)) return pieces;
  }
  return null;
}

/** The copy's segments with what appeared and vanished in it taken back, last first; null where that leads nowhere. */
function rewound(
  ancestor: Ancestor,
  documents: Documents,
  branch: Branch,
  entries: readonly LogEntry[],
): Piece[] | null {
  const order = documents[branch].segments.map(({ id }) => id);
  const gone = new Map<SegmentId, Whole>();
  const vanished = entries.filter(({ change }) => change.field === '*').toReversed();
  for (const { change } of vanished) {
    const id = change.entityId as SegmentId;
    const whole = wholeOf(change.before);
    if (whole === null || order.includes(id)) continue;
    const place = order.indexOf(whole.follows);
    if (place === -1) return null;
    order.splice(place + 1, 0, id);
    gone.set(id, whole);
  }
  const unknown = { mine: undefined, theirs: undefined };
  const before = new Map(
    vanished.map(({ change: { entityId } }) => [entityId, ancestor.value(entityId, '*', unknown)]),
  );
  if ([...before.values()].includes(undefined)) return null;
  const originals = {
    mine: new Map(documents.mine.segments.map(({ id, original }) => [id, original])),
    theirs: new Map(documents.theirs.segments.map(({ id, original }) => [id, original])),
  };
  return order
    .filter((id) => before.get(id) !== null)
    .map((id) => {
      const now = { mine: originals.mine.get(id), theirs: originals.theirs.get(id) };
      return { id, original: ancestor.value(id, 'original', now) ?? gone.get(id)?.original ?? '' };
    });
}

function wholeOf(value: unknown): Whole | null {
  return typeof value === 'object' && value !== null && 'documentId' in value ? (value as Whole) : null;
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ original }) => original).join('');
}

/** Cuts three ways to part one document into the shortest stretches that hold the same text in all three. */
export function blocksOf(
  base: readonly Piece[],
  mine: readonly CopySegment[],
  theirs: readonly CopySegment[],
): Block[] {
  const lists: readonly (readonly Piece[])[] = [base, mine, theirs];
  const everywhere = shared(lists);
  const blocks: Block[] = [];
  const at = [0, 0, 0];
  const ends = [0, 0, 0];
  const step = (which: number): void => {
    const piece = lists[which]?.[at[which] ?? 0];
    if (piece === undefined) return;
    at[which] = (at[which] ?? 0) + 1;
    ends[which] = (ends[which] ?? 0) + piece.original.length;
  };
  const next = (which: number) => lists[which]?.[at[which] ?? 0];
  const left = () => [0, 1, 2].filter((which) => next(which) !== undefined);
  while (left().length > 0) {
    const from = [...at];
    for (const which of [0, 1, 2]) step(which);
    for (;;) {
      const end = Math.max(...ends);
      const behind = left().filter((which) => (ends[which] ?? 0) < end);
      // A piece without text belongs to the stretch before it, unless it stands there in all three.
      const extra = left().filter(
        (which) => next(which)?.original === '' && !everywhere.has(next(which)?.id),
      );
      const parted = new Set([0, 1, 2].map((which) => next(which)?.id)).size > 1;
      if (behind.length === 0 && !parted) break;
      const steps = behind.length > 0 ? behind : extra.length > 0 ? extra : left();
      if (steps.length === 0) break;
      for (const which of steps) step(which);
    }
    blocks.push({
      base: base.slice(from[0], at[0]),
      mine: mine.slice(from[1], at[1]),
      theirs: theirs.slice(from[2], at[2]),
    });
  }
  return blocks;
}

function shared(lists: readonly (readonly Piece[])[]): ReadonlySet<SegmentId | undefined> {
  const [first = [], ...rest] = lists.map((list) => new Set(list.map(({ id }) => id)));
  return new Set([...first].filter((id) => rest.every((ids) => ids.has(id))));
}

export function sameCut(a: readonly Piece[], b: readonly Piece[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ id, original }, index) => b[index]?.id === id && b[index]?.original === original)
  );
}

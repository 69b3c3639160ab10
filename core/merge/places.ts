import type { SegmentId } from '../model.ts';
import { BRANCHES, type Branch, type Copy, type CopyDocument, type CopySegment } from './copy.ts';
import type { MergedDocuments } from './documents.ts';

type Where = Readonly<Record<Branch, SegmentId | undefined>>;

/** Where notes and keeps go when the segments that they were on have been cut otherwise. */
export interface Places {
  /**
   * The segment of the merged project for a thing that is on these segments in the two copies (undefined: it is not in that
   * copy). Undefined only where neither has such a segment. `moved`: whether it was moved in this copy alone.
   */
  of(now: Where, moved: (branch: Branch) => boolean): SegmentId | undefined;
  /** A segment of a copy, and the parts of it that are new to that copy, in order. */
  partsOf(branch: Branch, id: SegmentId): readonly CopySegment[];
}

interface Place {
  readonly document: CopyDocument;
  readonly index: number;
}

export function placesIn(merged: MergedDocuments, copies: Readonly<Record<Branch, Copy>>): Places {
  const now = placesOf(merged.documents);
  const before = { mine: placesOf(copies.mine.documents), theirs: placesOf(copies.theirs.documents) };

  /** For a segment that is gone, the one that holds its text: the last before the next segment that still stands. */
  const heir = (branch: Branch, id: SegmentId): SegmentId | undefined => {
    const same = merged.aliases.get(id) ?? id;
    if (now.has(same)) return same;
    const place = before[branch].get(id);
    if (place === undefined) return undefined;
    const next = place.document.segments.slice(place.index + 1).find((segment) => now.has(segment.id));
    const standing = next === undefined ? undefined : now.get(next.id);
    if (standing !== undefined) return segmentAt(standing, -1)?.id ?? next?.id;
    return merged.documents.find((document) => document.id === place.document.id)?.segments.at(-1)?.id;
  };

  return {
    of: ({ mine, theirs }, moved) => {
      if (mine === undefined || theirs === undefined || mine === theirs) {
        const branch = mine === undefined ? 'theirs' : 'mine';
        const id = mine ?? theirs;
        return id === undefined ? undefined : heir(branch, id);
      }
      // A merge of segments moved it in one copy: it goes with the cut that was taken.
      const [a, b] = [merged.aliases.get(mine) ?? mine, merged.aliases.get(theirs) ?? theirs];
      if (!now.has(a) || !now.has(b)) return now.has(a) ? a : now.has(b) ? b : heir('mine', mine);
      const cut = BRANCHES.find((branch) => [a, b].some((id) => merged.cutBy.get(id) === branch));
      const [only, ...more] = BRANCHES.filter(moved);
      const followed = cut ?? (more.length === 0 ? only : undefined) ?? (a < b ? 'mine' : 'theirs');
      return { mine: a, theirs: b }[followed];
    },
    partsOf: (branch, id) => {
      const place = now.get(id);
      if (place === undefined) return [];
      const following = place.document.segments.slice(place.index + 1);
      const end = following.findIndex((segment) => before[branch].has(segment.id));
      const own = place.document.segments.slice(place.index, place.index + 1);
      return [...own, ...following.slice(0, end === -1 ? following.length : end)];
    },
  };
}

function segmentAt({ document, index }: Place, offset: number): CopySegment | undefined {
  return document.segments[index + offset];
}

function placesOf(documents: readonly CopyDocument[]): ReadonlyMap<SegmentId, Place> {
  return new Map(
    documents.flatMap((document) =>
      document.segments.map((segment, index) => [segment.id, { document, index }] as const),
    ),
  );
}

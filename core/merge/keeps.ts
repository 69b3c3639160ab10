import type { SegmentId } from '../model.ts';
import type { Branch, Copy, CopyKeep } from './copy.ts';
import { BRANCHES, other } from './copy.ts';
import type { Places } from './places.ts';
import type { MergeContext } from './segment.ts';

/**
 * Keeps of both copies: what one of them took back is gone, what one of them added is there, where its words are now. Of two
 * for the same words the elder stays.
 */
export function mergeKeeps(
  { ancestor }: MergeContext,
  copies: Readonly<Record<Branch, Copy>>,
  places: Places,
): CopyKeep[] {
  const keeps = {
    mine: new Map(copies.mine.keeps.map((keep) => [keep.id, keep])),
    theirs: new Map(copies.theirs.keeps.map((keep) => [keep.id, keep])),
  };
  const merged = new Map<string, CopyKeep>();
  const ids = new Set(BRANCHES.flatMap((branch) => [...keeps[branch].keys()]));
  for (const id of ids) {
    const [mine, theirs] = [keeps.mine.get(id), keeps.theirs.get(id)];
    const left: Branch = mine === undefined ? 'theirs' : 'mine';
    const keep = mine ?? theirs;
    if (keep === undefined) continue;
    const lone = mine === undefined || theirs === undefined;
    if (lone && ancestor.own(other(left), id, '*').length > 0) continue;
    const now = { mine: mine?.segmentId ?? undefined, theirs: theirs?.segmentId ?? undefined };
    const segmentId = places.of(now, (branch) => ancestor.own(branch, id, '*').length > 0);
    const placed = place(keep, places, lone ? left : null, segmentId);
    if (placed === null) continue;
    const what = JSON.stringify([placed.segmentId, placed.rule, placed.side, placed.text]);
    const known = merged.get(what);
    if (known === undefined || elderFirst(placed, known) < 0) merged.set(what, placed);
  }
  return [...merged.values()].toSorted(elderFirst);
}

function place(
  keep: CopyKeep,
  places: Places,
  loneIn: Branch | null,
  segmentId: SegmentId | undefined,
): CopyKeep | null {
  if (keep.segmentId === null) return keep;
  if (segmentId === undefined) return null;
  // Where the other copy split the segment, a keep goes with its words, as it does when a segment is split.
  const parts = loneIn === null ? [] : places.partsOf(loneIn, segmentId);
  const holding = parts.find((part) => part[keep.side].includes(keep.text));
  return { ...keep, segmentId: holding?.id ?? segmentId };
}

export function elderFirst(a: CopyKeep, b: CopyKeep): number {
  return a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id));
}

import { applyRepairs, type RepairPick } from '../core/artifacts/repair.ts';
import type { Detection } from '../core/model.ts';
import type { FileDocument, FileSegment } from './document.ts';
import { scanFile } from './scan-file.ts';

export interface SafeRepairs {
  /** The Thai of each segment, repaired. */
  readonly texts: readonly string[];
  readonly repairs: number;
  /** Segments that changed. */
  readonly changed: number;
  /** Findings that are left for a person. */
  readonly left: number;
}

/** A safe fix may lay another fault bare (a doubled mark behind a split one); none has been seen to take more than two. */
const MOST_ROUNDS = 8;

function safePicks(detections: readonly Detection[], accepts: (text: string) => boolean): RepairPick[] {
  return detections.flatMap((detection): RepairPick[] => {
    const fix = detection.fixes.findIndex(({ text, safe }) => safe && accepts(text));
    return fix === -1 || detection.side === 'target' ? [] : [{ detection, fix }];
  });
}

/**
 * All fixes that cannot be wrong, put in until a scan finds no more of them.
 * @param accepts Whether the file can hold a fix's text.
 */
export function repairSafely(
  document: FileDocument,
  switched: Readonly<Record<string, boolean>>,
  accepts: (text: string) => boolean,
): SafeRepairs {
  let segments: readonly FileSegment[] = document.segments;
  let repairs = 0;
  let found: Detection[][] = [];
  for (let round = 0; round <= MOST_ROUNDS; round += 1) {
    found = scanFile({ ...document, segments }, switched);
    if (round === MOST_ROUNDS) break;
    let applied = 0;
    segments = segments.map((segment, index) => {
      const repaired = applyRepairs(segment.source, safePicks(found[index] ?? [], accepts));
      applied += repaired.applied.length;
      return repaired.applied.length === 0 ? segment : { ...segment, source: repaired.text };
    });
    if (applied === 0) break;
    repairs += applied;
  }
  return {
    texts: segments.map(({ source }) => source),
    repairs,
    changed: segments.filter(({ source }, index) => source !== document.segments[index]?.source).length,
    left: found.reduce((sum, list) => sum + list.length, 0),
  };
}

import { applyRepairs as applyToText, fillSlots, isStale } from '../../core/artifacts/repair.ts';
import { SongphasaError } from '../../core/errors.ts';
import type { Artifact, ArtifactId, SegmentId, Side } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import { artifactsByIds, getArtifact } from '../artifacts.ts';
import type { WritableDb } from '../connection.ts';
import { isLocked } from '../locks.ts';
import { getSegment, getSegmentAt, type SegmentRow } from '../segments.ts';
import { type CommandContext, runCommand } from './command.ts';
import { editTexts, reasonFrom, type TextEdit } from './edit-texts.ts';

export interface Pick {
  readonly artifact: ArtifactId;
  readonly fix: number;
  /** Of the segment, when the fix was shown. */
  readonly revision: number;
}

interface Chosen {
  readonly detection: Artifact;
  readonly fix: number;
  readonly revision: number;
}

/**
 * Many fixes in one command. Segments that have changed since are left alone and named in `skipped`.
 * Throws `overlapping-repairs`, `cancelled`, and `fix-stale` where nothing is left to do.
 */
export function applyRepairs(
  db: WritableDb,
  context: CommandContext,
  picks: readonly Pick[],
  why?: string,
): Outcome {
  const skipped: SegmentId[] = [];
  const outcome = runCommand(db, context, { kind: 'repair', why: reasonFrom(why) }, (record) => {
    const segments = bySegment(db, picks);
    record.steps.begin(segments.size);
    for (const [segment, chosen] of segments) {
      record.steps.step();
      const row = getSegment(db, segment);
      const edit = repaired(row, chosen);
      if (edit === undefined || isLocked(db, row.key)) skipped.push(segment);
      else editTexts(record, row, edit, 'repaired');
    }
    if (record.segments.size === 0) throw new SongphasaError('fix-stale');
  });
  return { ...outcome, skipped };
}

/** Fills the slots of a displaced-number artifact; a null leaves that slot as it stands. Throws `not-found`, `conflict`, `fix-stale`. */
export function repairSlots(
  db: WritableDb,
  context: CommandContext,
  request: {
    readonly artifact: ArtifactId;
    readonly expectedRevision: number;
    readonly values: readonly (string | null)[];
  },
): Outcome {
  return runCommand(db, context, { kind: 'repair' }, (record) => {
    const { segmentId, side, slotRepair } = getArtifact(db, request.artifact);
    const row = getSegmentAt(db, segmentId, request.expectedRevision);
    if (slotRepair === undefined) throw new SongphasaError('not-found', { what: 'artifact' });
    editTexts(record, row, { [side]: fillSlots(row[side], slotRepair, request.values) }, 'repaired');
  });
}

function bySegment(db: WritableDb, picks: readonly Pick[]): Map<SegmentId, Chosen[]> {
  const artifacts = artifactsByIds(
    db,
    picks.map((pick) => pick.artifact),
  );
  const chosen = new Map<SegmentId, Chosen[]>();
  for (const { artifact, fix, revision } of picks) {
    // One that is gone was repaired in the meantime: there is nothing left to skip.
    const detection = artifacts.get(artifact);
    if (detection === undefined) continue;
    const list = chosen.get(detection.segmentId) ?? [];
    const again = list.some((known) => known.detection === detection && known.fix === fix);
    if (!again) chosen.set(detection.segmentId, [...list, { detection, fix, revision }]);
  }
  return chosen;
}

/** The segment's texts with the fixes put in; undefined where it has changed since they were shown. */
function repaired(row: SegmentRow, chosen: readonly Chosen[]): TextEdit | undefined {
  const stale = ({ detection, fix, revision }: Chosen) =>
    revision !== row.revision ||
    detection.fixes[fix] === undefined ||
    isStale(row[detection.side], detection);
  if (chosen.some(stale)) return undefined;
  const edit: Partial<Record<Side, string>> = {};
  for (const side of ['source', 'target'] as const) {
    const result = applyToText(
      row[side],
      chosen.filter(({ detection }) => detection.side === side),
    );
    if (result.skipped.length > 0) throw new SongphasaError('overlapping-repairs');
    edit[side] = result.text;
  }
  return edit;
}

import { alikeKey, applyFix, applyRepairs } from '../core/artifacts/repair.ts';
import { SongphasaError } from '../core/errors.ts';
import type { InlineTag } from '../core/formats/inline.ts';
import { type Artifact, type ArtifactId, assertNever } from '../core/model.ts';
import { getArtifact, openArtifacts } from './artifacts.ts';
import type { ReadableDb } from './connection.ts';
import { placesOf } from './numbering.ts';
import { type SegmentRow, segmentKeys, segmentsByKeys } from './segments.ts';
import { tagsFromJson } from './tags.ts';

/** One line of a repair preview. */
export interface RepairLine {
  readonly artifact: Artifact;
  readonly number: number;
  readonly revision: number;
  readonly before: string;
  readonly after: string;
  readonly fix: number;
  /** Whose chips stand in the texts. */
  readonly tags: readonly InlineTag[];
}

export type RepairScope =
  /** All open artifacts alike to this one, repaired as it is by this fix. */
  | { readonly kind: 'alike'; readonly artifact: ArtifactId; readonly fix: number }
  /** All that have a fix that can't be wrong. */
  | { readonly kind: 'all-safe' }
  /** All open artifacts of a rule, each by its first fix. */
  | { readonly kind: 'rule'; readonly rule: string };

/** Most lines of one preview; what is left over comes with the next. */
export const PREVIEW_LIMIT = 10_000;
/** Most repairs of one preview, and so of one command. */
export const REPAIRS_LIMIT = 50_000;

interface Candidate {
  readonly detection: Artifact;
  readonly fix: number;
}

/**
 * What a bulk repair would do, in order; of fixes that would touch the same characters, the first. `total` counts all, also
 * past the limit. Throws `not-found`.
 */
export function previewRepairs(
  db: ReadableDb,
  scope: RepairScope,
): { readonly lines: RepairLine[]; readonly total: number } {
  return db.read(() => {
    const candidates = candidatesOf(db, scope);
    const keys = segmentKeys(db, new Set(candidates.map(({ detection }) => detection.segmentId)));
    const rows = new Map(segmentsByKeys(db, keys).map((row) => [row.id, row]));
    const places = placesOf(db, [...rows.values()]);
    const lines = [...Map.groupBy(candidates, ({ detection }) => detection.segmentId)].flatMap(
      ([id, own]) => {
        const row = rows.get(id);
        return row === undefined ? [] : linesOf(row, places.get(row)?.number ?? 0, own);
      },
    );
    lines.sort((a, b) => a.number - b.number);
    return { lines: lines.slice(0, REPAIRS_LIMIT), total: lines.length };
  });
}

function candidatesOf(db: ReadableDb, scope: RepairScope): Candidate[] {
  switch (scope.kind) {
    case 'alike':
      return alike(db, scope.artifact, scope.fix);
    case 'all-safe':
      return safe(db);
    case 'rule':
      return openArtifacts(db, { rule: scope.rule }).flatMap((detection) =>
        detection.fixes.length === 0 ? [] : [{ detection, fix: 0 }],
      );
    default:
      return assertNever(scope);
  }
}

function linesOf(row: SegmentRow, number: number, own: readonly Candidate[]): RepairLine[] {
  return (['source', 'target'] as const).flatMap((side) => {
    const { applied } = applyRepairs(
      row[side],
      own.filter(({ detection }) => detection.side === side),
    );
    return applied.map(({ detection, fix }) => ({
      ...{ artifact: detection, number, revision: row.revision, fix },
      before: row[side],
      after: applyFix(row[side], detection, fix),
      tags: tagsFromJson(row.tags),
    }));
  });
}

function alike(db: ReadableDb, id: ArtifactId, fix: number): Candidate[] {
  const model = getArtifact(db, id);
  const wanted = model.fixes[fix];
  if (wanted === undefined) throw new SongphasaError('not-found', { what: 'artifact' });
  const byWords = alikeKey(model) !== model.rule;
  return openArtifacts(db, { rule: model.rule }).flatMap((detection) => {
    if (alikeKey(detection) !== alikeKey(model)) return [];
    // The same words may have other fixes elsewhere: the one chosen is meant, not its place in the list.
    const index = byWords ? detection.fixes.findIndex(({ text }) => text === wanted.text) : fix;
    return detection.fixes[index] === undefined ? [] : [{ detection, fix: index }];
  });
}

function safe(db: ReadableDb): Candidate[] {
  return openArtifacts(db, 'safe').map((detection) => ({
    detection,
    fix: detection.fixes.findIndex((fix) => fix.safe),
  }));
}

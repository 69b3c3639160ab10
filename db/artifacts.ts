import { SongphasaError } from '../core/errors.ts';
import type { Artifact, ArtifactId, Detection, SegmentId } from '../core/model.ts';
import { type Connection, query, type ReadableDb } from './connection.ts';
import { idOf } from './ids.ts';
import { type KeepFinder, keepFinder } from './keeps.ts';

/** What the rules find in a segment: scanSegment of core/artifacts/scan.ts. */
export type Scanner = (segment: { readonly source: string; readonly target: string }) => readonly Detection[];

/** Found in the segment alone, or by comparing the whole document. */
type Scope = 'segment' | 'document';

interface ArtifactRow {
  readonly id: ArtifactId;
  readonly segment: number;
  readonly segmentId: SegmentId;
  readonly rule: Artifact['rule'];
  readonly family: Artifact['family'];
  readonly side: Artifact['side'];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly severity: Artifact['severity'];
  readonly confidence: number;
  readonly status: Artifact['status'];
  readonly keptReason: string | null;
  readonly data: string;
}

const COLUMNS = `a.id, a.segment, s.id AS segmentId, a.rule, a.family, a.side, a.span_start AS start, a.span_end AS end,
  a.text, a.severity, a.confidence, a.status, a.kept_reason AS keptReason, a.data`;
const FROM = 'FROM artifacts a JOIN segments s ON s.key = a.segment';
/** By place: what stands in the source first. */
export const ARTIFACT_ORDER = 'a.side, a.span_start, a.span_end, a.key';

const BY_ID = query<ArtifactRow>('artifacts.byId', `SELECT ${COLUMNS} ${FROM} WHERE a.id = ?`);
const OF_SEGMENTS = query<ArtifactRow>(
  'artifacts.ofSegments',
  `SELECT ${COLUMNS} ${FROM} WHERE a.segment IN (SELECT value FROM json_each(?))
   ORDER BY a.segment, ${ARTIFACT_ORDER}`,
);
const BY_IDS = query<ArtifactRow>(
  'artifacts.byIds',
  `SELECT ${COLUMNS} ${FROM} WHERE a.id IN (SELECT value FROM json_each(?))`,
);
const OPEN_OF_RULE = query<ArtifactRow>(
  'artifacts.openOfRule',
  `SELECT ${COLUMNS} ${FROM} WHERE a.rule = ? AND a.status = 'open' ORDER BY a.segment, ${ARTIFACT_ORDER}`,
);
const OPEN_SAFE = query<ArtifactRow>(
  'artifacts.openSafe',
  `SELECT ${COLUMNS} ${FROM} WHERE a.safe_fix IS NOT NULL AND a.status = 'open'
   ORDER BY a.segment, ${ARTIFACT_ORDER}`,
);
const INSERT = query(
  'artifacts.insert',
  `INSERT INTO artifacts (id, segment, scope, rule, family, side, span_start, span_end, text, severity, confidence,
     status, kept_reason, safe_fix, data)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);
const CLEAR = query('artifacts.clear', 'DELETE FROM artifacts WHERE segment = ? AND scope = ?');
/** What was found by comparing documents stays while its words stand where they stood. Offsets are UTF-16. */
const OF_DOCUMENT_SCOPE = query<
  { readonly key: number } & Pick<ArtifactRow, 'side' | 'start' | 'end' | 'text'>
>(
  'artifacts.ofDocumentScope',
  `SELECT key, side, span_start AS start, span_end AS end, text FROM artifacts
   WHERE segment = ? AND scope = 'document'`,
);
const DELETE = query('artifacts.delete', 'DELETE FROM artifacts WHERE key = ?');

/** Throws `not-found`. */
export function getArtifact(db: ReadableDb, id: ArtifactId): Artifact {
  const row = db.get(BY_ID, id);
  if (row === undefined) throw new SongphasaError('not-found', { what: 'artifact' });
  return rowToArtifact(row);
}

/** Those that there still are. */
export function artifactsByIds(db: ReadableDb, ids: readonly ArtifactId[]): Map<ArtifactId, Artifact> {
  return new Map(db.all(BY_IDS, JSON.stringify(ids)).map((row) => [row.id, rowToArtifact(row)]));
}

/** By segment key, each by place. */
export function artifactsOf(db: ReadableDb, keys: readonly number[]): Map<number, Artifact[]> {
  const bySegment = new Map<number, Artifact[]>();
  for (const row of db.all(OF_SEGMENTS, JSON.stringify(keys))) {
    const list = bySegment.get(row.segment);
    if (list === undefined) bySegment.set(row.segment, [rowToArtifact(row)]);
    else list.push(rowToArtifact(row));
  }
  return bySegment;
}

export function openArtifacts(db: ReadableDb, which: { readonly rule: string } | 'safe'): Artifact[] {
  const rows = which === 'safe' ? db.all(OPEN_SAFE) : db.all(OPEN_OF_RULE, which.rule);
  return rows.map(rowToArtifact);
}

interface Scanned {
  readonly key: number;
  readonly id: SegmentId;
  readonly source: string;
  readonly target: string;
}

/** Puts the artifacts of segments in step with their texts; for many segments in one transaction. */
export class Rescanner {
  readonly #db: Connection;
  readonly #scan: Scanner;
  readonly #findKeep: KeepFinder;

  constructor(db: Connection, scan: Scanner) {
    this.#db = db;
    this.#scan = scan;
    this.#findKeep = keepFinder(db);
  }

  rescan(segment: Scanned): void {
    this.#db.run(CLEAR, segment.key, 'segment');
    for (const row of this.#db.all(OF_DOCUMENT_SCOPE, segment.key)) {
      if (segment[row.side].slice(row.start, row.end) !== row.text) this.#db.run(DELETE, row.key);
    }
    this.scan(segment);
  }

  /** For a new segment. */
  scan(segment: Scanned): void {
    this.#insert(segment, this.#scan(segment), 'segment');
  }

  #insert(segment: Scanned, detections: readonly Detection[], scope: Scope): void {
    const occurrences = new Map<string, number>();
    for (const detection of detections) {
      const { rule, family, side, span, text, severity, confidence, reason, fixes, slotRepair } = detection;
      const alike = `${side} ${rule} ${text}`;
      const occurrence = occurrences.get(alike) ?? 0;
      occurrences.set(alike, occurrence + 1);
      const keptReason = this.#findKeep(segment.key, detection);
      const safeFix = fixes.findIndex((fix) => fix.safe);
      this.#db.run(
        INSERT,
        // The same words found by the same rule are the same artifact after a rescan.
        idOf(segment.id, side, rule, text, occurrence),
        segment.key,
        scope,
        rule,
        family,
        side,
        span.start,
        span.end,
        text,
        severity,
        confidence,
        keptReason === null ? 'open' : 'kept',
        keptReason,
        safeFix === -1 ? null : safeFix,
        JSON.stringify({ reason, fixes, ...(slotRepair === undefined ? {} : { slotRepair }) }),
      );
    }
  }
}

function rowToArtifact(row: ArtifactRow): Artifact {
  const { id, segmentId, rule, family, side, start, end, text, severity, confidence, status, keptReason } =
    row;
  const data = JSON.parse(row.data) as Pick<Detection, 'reason' | 'fixes' | 'slotRepair'>;
  return {
    ...{ id, segmentId, rule, family, side, span: { start, end }, text, severity, confidence },
    ...data,
    status,
    keptReason,
  };
}

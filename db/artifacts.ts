import { SongphasaError } from '../core/errors.ts';
import type { Artifact, ArtifactId, Detection, SegmentId } from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';

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

import { SongphasaError } from '../core/errors.ts';
import type { PersonId, Segment, SegmentId, SegmentState } from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';
import { tagsFromJson } from './tags.ts';

/** What the history records of a segment, by field. */
export interface SegmentContent {
  readonly original: string;
  readonly source: string;
  readonly target: string;
  readonly state: SegmentState;
  readonly sourceAuthor: PersonId | null;
  readonly targetAuthor: PersonId | null;
  readonly approvedBy: PersonId | null;
  readonly verdictReason: string | null;
  /** JSON of the inline tags (db/tags.ts): split and merge give and take them. */
  readonly tags: string;
}

export const CONTENT_FIELDS = [
  'original',
  'source',
  'target',
  'state',
  'sourceAuthor',
  'targetAuthor',
  'approvedBy',
  'verdictReason',
  'tags',
] as const satisfies readonly (keyof SegmentContent)[];

export interface SegmentRow extends SegmentContent {
  readonly key: number;
  readonly id: SegmentId;
  readonly document: number;
  readonly rank: number;
  readonly paragraph: number;
  readonly revision: number;
}

export const SEGMENT_COLUMNS = `key, id, document, rank, paragraph, original, source, target, state, revision,
  source_author AS sourceAuthor, target_author AS targetAuthor, approved_by AS approvedBy,
  verdict_reason AS verdictReason, tags`;

const BY_ID = query<SegmentRow>('segments.byId', `SELECT ${SEGMENT_COLUMNS} FROM segments WHERE id = ?`);
const BY_KEY = query<SegmentRow>('segments.byKey', `SELECT ${SEGMENT_COLUMNS} FROM segments WHERE key = ?`);
const IDS_BY_KEYS = query<SegmentId>(
  'segments.idsByKeys',
  'SELECT s.id FROM json_each(?) AS asked JOIN segments s ON s.key = asked.value ORDER BY asked.key',
);
const BY_KEYS = query<SegmentRow>(
  'segments.byKeys',
  `SELECT ${SEGMENT_COLUMNS} FROM segments WHERE key IN (SELECT value FROM json_each(?))`,
);
const NEXT = query<SegmentRow>(
  'segments.next',
  `SELECT ${SEGMENT_COLUMNS} FROM segments WHERE document = ? AND rank > ? ORDER BY rank LIMIT 1`,
);
const KEY = query<number>('segments.key', 'SELECT key FROM segments WHERE id = ?');
const KEYS = query<number>(
  'segments.keys',
  'SELECT key FROM segments WHERE id IN (SELECT value FROM json_each(?))',
);

export function findSegment(db: ReadableDb, id: SegmentId): SegmentRow | undefined {
  return db.get(BY_ID, id);
}

/** Throws `not-found`. */
export function getSegment(db: ReadableDb, id: SegmentId): SegmentRow {
  const row = db.get(BY_ID, id);
  if (row === undefined) throw new SongphasaError('not-found', { what: 'segment' });
  return row;
}

/** Throws `not-found`, and `conflict` where somebody else was faster. */
export function getSegmentAt(db: ReadableDb, id: SegmentId, expectedRevision: number): SegmentRow {
  const row = getSegment(db, id);
  if (row.revision !== expectedRevision) throw new SongphasaError('conflict');
  return row;
}

export function getSegmentByKey(db: ReadableDb, key: number): SegmentRow | undefined {
  return db.get(BY_KEY, key);
}

/** In the order of the keys. */
export function segmentIdsByKeys(db: ReadableDb, keys: Iterable<number>): SegmentId[] {
  return db.column(IDS_BY_KEYS, JSON.stringify([...keys]));
}

/** In no order. */
export function segmentsByKeys(db: ReadableDb, keys: readonly number[]): SegmentRow[] {
  return db.all(BY_KEYS, JSON.stringify(keys));
}

/** The one after it in its document. */
export function nextSegment(db: ReadableDb, row: SegmentRow): SegmentRow | undefined {
  return db.get(NEXT, row.document, row.rank);
}

/** Throws `not-found`. */
export function segmentKey(db: ReadableDb, id: SegmentId): number {
  const key = db.value(KEY, id);
  if (key === undefined) throw new SongphasaError('not-found', { what: 'segment' });
  return key;
}

/** In no order; ids of segments that are gone are left out. */
export function segmentKeys(db: ReadableDb, ids: Iterable<SegmentId>): number[] {
  return db.column(KEYS, JSON.stringify([...ids]));
}

export function rowToSegment(
  row: SegmentRow,
  place: { readonly documentId: Segment['documentId']; readonly position: number },
): Segment {
  const { key: _key, document: _document, rank: _rank, tags, ...segment } = row;
  return { ...segment, ...place, tags: tagsFromJson(tags) };
}

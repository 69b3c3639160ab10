import { SongphasaError } from '../../core/errors.ts';
import type { JoinedTags } from '../../core/formats/torn-tags.ts';
import type { DocumentId, JsonValue, SegmentId } from '../../core/model.ts';
import { mergeTexts } from '../../core/segmentation/index.ts';
import { query, type ReadableDb, type WritableDb } from '../connection.ts';
import { draftsOf } from '../drafts.ts';
import { carryNoteDrafts } from '../note-drafts.ts';
import { indexSegment, unindexSegment } from '../search-index.ts';
import { getSegment, nextSegment, type SegmentContent, type SegmentRow } from '../segments.ts';
import { unlock } from './lock.ts';
import type { Recorder } from './recorder.ts';

/** Room between the ranks of two neighbours at import: 32 splits at one place before ranks are spread anew. */
export const RANK_GAP = 2 ** 32;
const RANK_END = 2 ** 53 - 1;
const RANKS_ASIDE = 2 ** 52;

const AS_IT_IS: JoinedTags['spell'] = [(text) => text, (text) => text];

/** A segment that appears or vanishes, as the history records it. */
export interface WholeSegment extends SegmentContent {
  readonly documentId: DocumentId;
  /** The segment before it. */
  readonly follows: SegmentId;
  readonly paragraph: number;
  readonly revision: number;
}

const DOCUMENT_ID = query<DocumentId>('documents.id', 'SELECT id FROM documents WHERE key = ?');
const DOCUMENT_KEY = query<number>('documents.key', 'SELECT key FROM documents WHERE id = ?');
const OPEN_MOVE = query('moves.open', 'INSERT INTO moves (document, first, last) VALUES (?, ?, ?)');
const CLOSE_MOVE = query('moves.close', 'DELETE FROM moves WHERE rowid = ?');
const SET_ASIDE = query('segments.setRanksAside', 'UPDATE segments SET rank = rank + ? WHERE document = ?');
const SPREAD = query(
  'segments.spreadRanks',
  `UPDATE segments SET rank = place.n * ? FROM (
     SELECT key, row_number() OVER (ORDER BY rank) AS n FROM segments WHERE document = ?
   ) AS place WHERE segments.key = place.key`,
);
const INSERT = query(
  'segments.insert',
  `INSERT INTO segments (id, document, rank, paragraph, original, source, target, state, revision, source_author,
     target_author, approved_by, verdict_reason, tags, changed_at)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);
const DELETE = query('segments.delete', 'DELETE FROM segments WHERE key = ?');
const PUT_DRAFT = query(
  'drafts.carry',
  `INSERT INTO drafts (segment, side, text, author, at, base_revision) VALUES (?, ?, ?, ?, ?, ?)
   ON CONFLICT (segment, side) DO UPDATE SET text = excluded.text, at = excluded.at`,
);

/** Opens the originals between two segments for moving, and returns what closes them: joined, they must read as before. */
export function moveOriginals(db: WritableDb, first: SegmentRow, lastRank: number): () => void {
  const move = Number(db.run(OPEN_MOVE, first.document, first.rank, lastRank).lastInsertRowid);
  return () => {
    db.run(CLOSE_MOVE, move);
  };
}

/** A rank for a segment right after this one. May spread the document's ranks: rows that were read before have old ones. */
export function rankAfter(db: WritableDb, id: SegmentId): number {
  const row = getSegment(db, id);
  const next = nextSegment(db, row);
  if (next === undefined) return row.rank + RANK_GAP;
  if (next.rank - row.rank > 1) return Math.floor((row.rank + next.rank) / 2);
  const close = moveDocument(db, row.document);
  db.run(SET_ASIDE, RANKS_ASIDE, row.document);
  db.run(SPREAD, RANK_GAP, row.document);
  close();
  return rankAfter(db, id);
}

/** Throws `not-found`. */
export function documentKey(db: ReadableDb, id: DocumentId): number {
  const key = db.value(DOCUMENT_KEY, id);
  if (key === undefined) throw new SongphasaError('not-found', { what: 'document' });
  return key;
}

/** Opens all originals of a document for moving. */
export function moveDocument(db: WritableDb, document: number): () => void {
  const move = Number(db.run(OPEN_MOVE, document, 1, RANK_END).lastInsertRowid);
  return () => {
    db.run(CLOSE_MOVE, move);
  };
}

export function wholeSegment(db: ReadableDb, row: SegmentRow, follows: SegmentId): WholeSegment {
  const { paragraph, original, source, target, state, revision } = row;
  const { sourceAuthor, targetAuthor, approvedBy, verdictReason, tags } = row;
  const documentId = db.value(DOCUMENT_ID, row.document);
  if (documentId === undefined) throw new Error(`no document ${row.document}`);
  const texts = { paragraph, original, source, target, state, revision };
  return { documentId, follows, ...texts, sourceAuthor, targetAuthor, approvedBy, verdictReason, tags };
}

/** Within `moveOriginals`. `rank` from `rankAfter` of the segment that it follows. */
export function createSegment(record: Recorder, id: SegmentId, whole: WholeSegment, rank: number): void {
  const { db } = record;
  const { document } = getSegment(db, whole.follows);
  const { paragraph, original, source, target, state, revision } = whole;
  const { sourceAuthor, targetAuthor, approvedBy, verdictReason, tags } = whole;
  const texts = [original, source, target, state, revision] as const;
  const people = [sourceAuthor, targetAuthor, approvedBy] as const;
  const inserted = db.run(
    INSERT,
    id,
    document,
    rank,
    paragraph,
    ...texts,
    ...people,
    verdictReason,
    tags,
    record.at,
  );
  const key = Number(inserted.lastInsertRowid);
  record.index(() => indexSegment(db, { key, source, target }));
  record.appeared(getSegment(db, id));
  record.record({ ...entry(id), before: null, after: toJson(whole) });
}

/** Within `moveOriginals`. Notes and keeps are moved away before; what is being typed goes to the segment before it. */
export function removeSegment(
  record: Recorder,
  row: SegmentRow,
  into: SegmentRow,
  spell: JoinedTags['spell'] = AS_IT_IS,
): void {
  carryDrafts(record, row, into, spell);
  carryNoteDrafts(record.db, row.id, into.id);
  // Said before the segment goes, so that what brings it back brings the lock as well.
  unlock(record, row.id);
  record.index(() => unindexSegment(record.db, row.key));
  const whole = wholeSegment(record.db, row, into.id);
  record.db.run(DELETE, row.key);
  record.vanished(row.key);
  record.record({ ...entry(row.id), before: toJson(whole), after: null });
}

function carryDrafts(
  record: Recorder,
  from: SegmentRow,
  to: SegmentRow,
  [spellTo, spellFrom]: JoinedTags['spell'],
): void {
  const drafts = draftsOf(record.db, [from.key, to.key]);
  for (const side of ['source', 'target'] as const) {
    const typed = drafts.filter((draft) => draft.side === side);
    if (typed.length === 0) continue;
    const textOf = (row: SegmentRow) => typed.find((draft) => draft.segment === row.key)?.text ?? row[side];
    const joined = mergeTexts(one(side, spellTo(textOf(to))), one(side, spellFrom(textOf(from))))[side];
    record.db.run(PUT_DRAFT, to.key, side, joined, record.actor.id, record.at, to.revision);
  }
}

function one(side: 'source' | 'target', text: string) {
  return { original: '', source: '', target: '', [side]: text };
}

function entry(id: SegmentId) {
  return { entity: 'segment', entityId: id, segmentId: id, field: '*' } as const;
}

/** As the history recorded it; before tags were, there were none. */
export function wholeFromJson(value: JsonValue): WholeSegment {
  const whole = value as unknown as Omit<WholeSegment, 'tags'> & Partial<Pick<WholeSegment, 'tags'>>;
  return { ...whole, tags: whole.tags ?? '[]' };
}

function toJson(whole: WholeSegment): JsonValue {
  return { ...whole };
}

import { SongphasaError } from '../../core/errors.ts';
import type { CopyDocument, CopyKeep } from '../../core/merge/index.ts';
import type { DocumentId, JsonValue, Note } from '../../core/model.ts';
import { noteFromJson } from '../../core/notes/note.ts';
import { query, type WritableDb } from '../connection.ts';
import { readContent } from '../copy.ts';
import { indexSegment, unindexNote, unindexSegment } from '../search-index.ts';
import { getSegment } from '../segments.ts';
import { insertKeep } from './keep-entries.ts';
import { insertNote } from './note-entries.ts';
import type { Recorder } from './recorder.ts';
import { sayOfProject } from './say.ts';
import { documentKey, RANK_GAP } from './structure.ts';

/** A document with all that is in it. */
export interface WholeDocument {
  readonly document: CopyDocument;
  readonly notes: readonly Note[];
  readonly keeps: readonly CopyKeep[];
}

const FREE_KEY = query<number>(
  'documents.freeKey',
  `WITH given (key) AS (SELECT ?)
   SELECT iif(key IN (SELECT d.key FROM documents d), (SELECT max(d.key) + 1 FROM documents d), key) FROM given`,
);
const INSERT_DOCUMENT = query(
  'documents.join',
  `INSERT INTO documents (key, id, position, name, format, encoding, imported_at, originals_sha256,
     origin, units)
   VALUES (?, ?, (SELECT ifnull(max(position), 0) + 1 FROM documents), ?, ?, ?, ?, ?, ?, ?)`,
);
const INSERT_SEGMENT = query(
  'segments.join',
  `INSERT INTO segments (id, document, rank, paragraph, original, source, target, state, revision, source_author,
     target_author, approved_by, verdict_reason, tags, changed_at)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);
const SEAL = query('documents.seal', 'UPDATE documents SET sealed = 1 WHERE key = ?');
const SET_ASIDE = query('documents.setPositionsAside', 'UPDATE documents SET position = position + 1000000');
const PLACE = query(
  'documents.place',
  `UPDATE documents SET position = place.n FROM (
     SELECT key, row_number() OVER (ORDER BY key) AS n FROM documents) AS place WHERE place.key = documents.key`,
);
const OPEN = query('withdrawals.open', 'INSERT INTO withdrawals (document) VALUES (?)');
const CLOSE = query('withdrawals.close', 'DELETE FROM withdrawals WHERE document = ?');
const SEGMENT_KEYS = query<number>('documents.segmentKeys', 'SELECT key FROM segments WHERE document = ?');
const IN_DOCUMENT = 'segment IN (SELECT key FROM segments WHERE document = ?)';
const NOTE_KEYS = query<number>('documents.noteKeys', `SELECT key FROM notes WHERE ${IN_DOCUMENT}`);
const DELETE_ANSWERS = query(
  'documents.deleteAnswers',
  `DELETE FROM notes WHERE parent IS NOT NULL AND ${IN_DOCUMENT}`,
);
const DELETE_NOTES = query('documents.deleteNotes', `DELETE FROM notes WHERE ${IN_DOCUMENT}`);
const DELETE_KEEPS = query('documents.deleteKeeps', `DELETE FROM keeps WHERE ${IN_DOCUMENT}`);
const DELETE_SEGMENTS = query('documents.deleteSegments', 'DELETE FROM segments WHERE document = ?');
const DELETE_DOCUMENT = query('documents.delete', 'DELETE FROM documents WHERE key = ?');
const TOUCHED_SINCE = query<number>(
  'documents.touchedSince',
  `SELECT EXISTS (SELECT 1 FROM changes h JOIN segments s ON s.id = h.segment_id WHERE s.document = ?
     AND h.key > (SELECT max(key) FROM changes WHERE command = ?))`,
);

/** A document that was imported in another copy, at its place in the order of imports. */
export function joinDocument(record: Recorder, { document, notes, keeps }: WholeDocument): void {
  const { db } = record;
  const { id, order, name, format, encoding, importedAt, originalsSha256, segments } = document;
  const { origin = null, units = null } = document;
  const key = db.value(FREE_KEY, order) ?? order;
  db.run(INSERT_DOCUMENT, key, id, name, format, encoding, importedAt, originalsSha256, origin, units);
  segments.forEach((segment, index) => {
    const { original, source, target, state, revision } = segment;
    const { sourceAuthor, targetAuthor, approvedBy, verdictReason, tags = '[]', changedAt } = segment;
    const texts = [original, source, target, state, revision] as const;
    const people = [sourceAuthor, targetAuthor, approvedBy] as const;
    const head = [segment.id, key, (index + 1) * RANK_GAP, segment.paragraph] as const;
    const inserted = db.run(INSERT_SEGMENT, ...head, ...texts, ...people, verdictReason, tags, changedAt);
    const row = { key: Number(inserted.lastInsertRowid), source, target };
    record.index(() => indexSegment(db, row));
    record.appeared(getSegment(db, segment.id));
  });
  db.run(SEAL, key);
  db.run(SET_ASIDE);
  db.run(PLACE);
  for (const note of notes) insertNote(record, noteFromJson(note as unknown as JsonValue));
  for (const keep of keeps) insertKeep(record, keep);
  const after = { name, format, encoding, segments: segments.length, originalsSha256 };
  sayOfProject(record, `document:${id}`, { before: null, after });
}

/**
 * Takes a document away that came with a merge; the entry holds all of it, so that it can come back. `command`: key of the one
 * that brought it. Throws `undo-blocked` where it was worked on since.
 */
export function withdrawDocument(record: Recorder, id: DocumentId, command: number): void {
  const { db } = record;
  const key = documentKey(db, id);
  const whole = wholeDocument(db, id);
  if (whole === null || db.value(TOUCHED_SINCE, key, command) === 1) {
    throw new SongphasaError('undo-blocked', { reason: 'text' });
  }
  const notes = db.column(NOTE_KEYS, key);
  const segments = db.column(SEGMENT_KEYS, key);
  record.index(() => {
    for (const note of notes) unindexNote(db, note);
    for (const segment of segments) unindexSegment(db, segment);
  });
  for (const segment of segments) record.vanished(segment);
  db.run(OPEN, key);
  for (const step of [DELETE_ANSWERS, DELETE_NOTES, DELETE_KEEPS, DELETE_SEGMENTS, DELETE_DOCUMENT]) {
    db.run(step, key);
  }
  db.run(CLOSE, key);
  db.run(SET_ASIDE);
  db.run(PLACE);
  sayOfProject(record, `document:${id}`, { before: whole as unknown as JsonValue, after: null });
}

function wholeDocument(db: WritableDb, id: DocumentId): WholeDocument | null {
  const { documents, notes, keeps } = readContent(db);
  const document = documents.find((one) => one.id === id);
  if (document === undefined) return null;
  const own = new Set(document.segments.map((segment) => segment.id));
  return {
    document,
    notes: notes.filter(({ segmentId }) => own.has(segmentId)),
    keeps: keeps.filter(({ segmentId }) => segmentId !== null && own.has(segmentId)),
  };
}

import type { JsonValue, Note, SegmentId } from '../../core/model.ts';
import { query } from '../connection.ts';
import { indexNote, unindexNote } from '../search-index.ts';
import { segmentKey } from '../segments.ts';
import type { Recorder } from './recorder.ts';

const INSERT = query(
  'notes.insert',
  `INSERT INTO notes (id, segment, parent, author, text, created_at, resolved)
   VALUES (?, ?, (SELECT key FROM notes WHERE id = ?), ?, ?, ?, ?)`,
);
const KEY = query<number>('notes.key', 'SELECT key FROM notes WHERE id = ?');
const DELETE = query('notes.delete', 'DELETE FROM notes WHERE key = ?');
const RESOLVE = query('notes.resolve', 'UPDATE notes SET resolved = ? WHERE id = ?');
const MOVE = query('notes.move', 'UPDATE notes SET segment = ? WHERE id = ?');

export function noteToJson(note: Note): JsonValue {
  const { id, segmentId, parentId, author, text, createdAt, resolved } = note;
  return { id, segmentId, parentId, author, text, createdAt, resolved };
}

/** Without a change entry: the import's own. */
export function insertNote(record: Recorder, note: Note): void {
  const { id, segmentId, parentId, author, text, createdAt, resolved } = note;
  const { db } = record;
  const key = segmentKey(db, segmentId);
  const inserted = db.run(INSERT, id, key, parentId, author, text, createdAt, resolved ? 1 : 0);
  record.index(() => indexNote(db, Number(inserted.lastInsertRowid), text));
}

export function createNote(record: Recorder, note: Note): void {
  insertNote(record, note);
  record.record({ ...entry(note), field: '*', before: null, after: noteToJson(note) });
}

export function removeNote(record: Recorder, note: Note): void {
  const key = record.db.value(KEY, note.id);
  if (key === undefined) return;
  record.index(() => unindexNote(record.db, key));
  record.db.run(DELETE, key);
  record.record({ ...entry(note), field: '*', before: noteToJson(note), after: null });
}

export function resolveThread(record: Recorder, opening: Note, resolved: boolean): void {
  record.db.run(RESOLVE, resolved ? 1 : 0, opening.id);
  record.record({ ...entry(opening), field: 'resolved', before: opening.resolved, after: resolved });
}

export function moveNote(record: Recorder, note: Note, to: SegmentId): void {
  record.db.run(MOVE, segmentKey(record.db, to), note.id);
  record.record({ ...entry(note), segmentId: to, field: 'segmentId', before: note.segmentId, after: to });
}

function entry(note: Note) {
  return { entity: 'note', entityId: note.id, segmentId: note.segmentId } as const;
}

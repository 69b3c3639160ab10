import type { Note, SegmentId, Span } from '../../core/model.ts';
import { noteToJson } from '../../core/notes/note.ts';
import { query, type SqlValue } from '../connection.ts';
import { indexNote, unindexNote } from '../search-index.ts';
import { segmentKey } from '../segments.ts';
import type { Recorder } from './recorder.ts';

const INSERT = query(
  'notes.insert',
  `INSERT INTO notes (id, segment, parent, author, text, created_at, resolved, edited_at, side, span_start, span_end, quote,
     category, severity, blocking, suggestion)
   VALUES (?, ?, (SELECT key FROM notes WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);
const KEY = query<number>('notes.key', 'SELECT key FROM notes WHERE id = ?');
const DELETE = query('notes.delete', 'DELETE FROM notes WHERE key = ?');
const MOVE = query('notes.move', 'UPDATE notes SET segment = ? WHERE id = ?');
const PIN = query('notes.pin', 'UPDATE notes SET span_start = ?, span_end = ? WHERE id = ?');
const SET = {
  text: query('notes.setText', 'UPDATE notes SET text = ? WHERE id = ?'),
  editedAt: query('notes.setEditedAt', 'UPDATE notes SET edited_at = ? WHERE id = ?'),
  resolved: query('notes.setResolved', 'UPDATE notes SET resolved = ? WHERE id = ?'),
  category: query('notes.setCategory', 'UPDATE notes SET category = ? WHERE id = ?'),
  severity: query('notes.setSeverity', 'UPDATE notes SET severity = ? WHERE id = ?'),
  blocking: query('notes.setBlocking', 'UPDATE notes SET blocking = ? WHERE id = ?'),
  suggestion: query('notes.setSuggestion', 'UPDATE notes SET suggestion = ? WHERE id = ?'),
} as const;

/** What of a note changes after it was written, beside its place. */
export type NoteField = keyof typeof SET;
export type NotePatch = Partial<Pick<Note, NoteField>>;

export function isNoteField(field: string): field is NoteField {
  return field in SET;
}

/** Without a change entry: the import's own. */
export function insertNote(record: Recorder, note: Note): void {
  const { id, segmentId, parentId, author, text, createdAt, resolved, editedAt, span } = note;
  const { side, quote, category, severity, blocking, suggestion } = note;
  const { db } = record;
  const key = segmentKey(db, segmentId);
  const head = [id, key, parentId, author, text, createdAt, resolved ? 1 : 0, editedAt] as const;
  const place = [side, span?.start ?? null, span?.end ?? null, quote] as const;
  const inserted = db.run(INSERT, ...head, ...place, category, severity, blocking ? 1 : 0, suggestion);
  record.placed.add(id);
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

/** Sets what is another than before, each field with its entry. */
export function setNote(record: Recorder, note: Note, patch: NotePatch): void {
  for (const [field, value] of Object.entries(patch)) {
    if (!isNoteField(field) || note[field] === value) continue;
    record.db.run(SET[field], toSql(value), note.id);
    record.record({ ...entry(note), field, before: note[field], after: value });
    if (field === 'text') reindexNote(record, note.id, String(value));
  }
}

export function moveNote(record: Recorder, note: Note, to: SegmentId): void {
  record.db.run(MOVE, segmentKey(record.db, to), note.id);
  record.record({ ...entry(note), segmentId: to, field: 'segmentId', before: note.segmentId, after: to });
}

/** Says where the words of a note are now: where its segment gets another text, it is not asked again. */
export function pinNote(record: Recorder, note: Note, span: Span | null): void {
  record.placed.add(note.id);
  if (note.span?.start === span?.start && note.span?.end === span?.end) return;
  record.db.run(PIN, span?.start ?? null, span?.end ?? null, note.id);
  record.record({ ...entry(note), field: 'span', before: note.span, after: span });
}

function reindexNote(record: Recorder, id: string, text: string): void {
  const key = record.db.value(KEY, id);
  if (key === undefined) return;
  record.index(() => {
    unindexNote(record.db, key);
    indexNote(record.db, key, text);
  });
}

function toSql(value: string | number | boolean | null): SqlValue {
  return typeof value === 'boolean' ? Number(value) : value;
}

function entry(note: Note) {
  return { entity: 'note', entityId: note.id, segmentId: note.segmentId } as const;
}

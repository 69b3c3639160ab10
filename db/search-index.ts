import { normaliseForSearch } from '../core/text/search-form.ts';
import { query, type WritableDb } from './connection.ts';

interface Texts {
  readonly key: number;
  readonly source: string;
  readonly target: string;
}

const PUT = query('search.put', 'INSERT INTO segment_search (rowid, source, target) VALUES (?, ?, ?)');
const UPDATE = query('search.update', 'UPDATE segment_search SET source = ?, target = ? WHERE rowid = ?');
const DELETE = query('search.delete', 'DELETE FROM segment_search WHERE rowid = ?');
const PUT_NOTE = query('search.putNote', 'INSERT INTO note_search (rowid, text) VALUES (?, ?)');
const DELETE_NOTE = query('search.deleteNote', 'DELETE FROM note_search WHERE rowid = ?');

export function indexSegment(db: WritableDb, { key, source, target }: Texts): void {
  db.run(PUT, key, normaliseForSearch(source), normaliseForSearch(target));
}

export function reindexSegment(db: WritableDb, { key, source, target }: Texts): void {
  db.run(UPDATE, normaliseForSearch(source), normaliseForSearch(target), key);
}

export function unindexSegment(db: WritableDb, key: number): void {
  db.run(DELETE, key);
}

export function indexNote(db: WritableDb, key: number, text: string): void {
  db.run(PUT_NOTE, key, normaliseForSearch(text));
}

export function unindexNote(db: WritableDb, key: number): void {
  db.run(DELETE_NOTE, key);
}

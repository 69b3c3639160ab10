import { addNote, deleteNote, resolveNote } from '../../../db/commands/note.ts';
import { applied } from './command.ts';
import type { Operations } from './index.ts';

export const noting: Operations<'notes.add' | 'notes.resolve' | 'notes.delete'> = {
  'notes.add': (asked, request) => applied(asked, (db, c) => addNote(db, c, request)),
  'notes.resolve': (asked, request) => applied(asked, (db, c) => resolveNote(db, c, request)),
  'notes.delete': (asked, { note }) => applied(asked, (db, c) => deleteNote(db, c, note)),
};

import { acceptSuggestion, addNote, deleteNote, editNote, resolveNote } from '../../../db/commands/note.ts';
import { noteDraftsOf, putNoteDraft } from '../../../db/note-drafts.ts';
import { findThreads, threadsByIds } from '../../../db/note-list.ts';
import { asWritable } from '../../../db/open.ts';
import { actorOf } from '../session.ts';
import { applied } from './command.ts';
import type { Operations } from './index.ts';

export const noting: Operations<
  | 'notes.add'
  | 'notes.edit'
  | 'notes.accept'
  | 'notes.resolve'
  | 'notes.delete'
  | 'notes.find'
  | 'notes.threads'
  | 'notes.drafts'
  | 'notes.putDraft'
> = {
  'notes.add': (asked, request) => applied(asked, (db, c) => addNote(db, c, request)),
  'notes.edit': (asked, request) => applied(asked, (db, c) => editNote(db, c, request)),
  'notes.accept': (asked, request) => applied(asked, (db, c) => acceptSuggestion(db, c, request)),
  'notes.find': ({ session, actor }, { filter, sort }) => findThreads(session.db, filter, sort, actor),
  'notes.threads': ({ session }, { notes }) => threadsByIds(session.db, notes),
  'notes.drafts': ({ session, actor }) => (actor === null ? [] : noteDraftsOf(session.db, actor)),
  'notes.putDraft': (asked, { place, draft }) => {
    putNoteDraft(asWritable(asked.session.db), actorOf(asked), place, draft);
    return null;
  },
  'notes.resolve': (asked, request) => applied(asked, (db, c) => resolveNote(db, c, request)),
  'notes.delete': (asked, { note }) => applied(asked, (db, c) => deleteNote(db, c, note)),
};

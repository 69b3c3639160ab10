import { SongphasaError } from '../../core/errors.ts';
import type { NoteId, SegmentId } from '../../core/model.ts';
import { decideDeleteNote } from '../../core/workflow.ts';
import type { Outcome } from '../applied.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { newId } from '../ids.ts';
import { getNote, listAnswers, type ThreadNote } from '../notes.ts';
import { getSegment } from '../segments.ts';
import { type CommandContext, runCommand } from './command.ts';
import { notAllowed, storable } from './edit-texts.ts';
import { createNote, removeNote, resolveThread } from './note-entries.ts';

/** `parent`: any note of the thread that is answered. Throws `not-found`, `ipc-bad-arguments` for a blank note. */
export function addNote(
  db: WritableDb,
  context: CommandContext,
  request: { readonly segment: SegmentId; readonly parent: NoteId | null; readonly text: string },
): Outcome {
  const text = storable(request.text).trim();
  if (text === '') throw new SongphasaError('ipc-bad-arguments', { call: 'notes.add', reason: 'blank' });
  return runCommand(db, context, { kind: 'note-add' }, (record) => {
    const { id: segmentId } = getSegment(db, request.segment);
    const opening = request.parent === null ? null : openingOf(db, request.parent);
    if (opening !== null && opening.segmentId !== segmentId) {
      throw new SongphasaError('not-found', { what: 'note' });
    }
    const head = { id: newId<'note'>(), segmentId, parentId: opening?.id ?? null };
    createNote(record, {
      ...head,
      author: context.actor.id,
      text,
      createdAt: record.at,
      resolved: false,
    });
  });
}

/** Resolves or reopens the thread that the note belongs to. Throws `not-found`. */
export function resolveNote(
  db: WritableDb,
  context: CommandContext,
  request: { readonly note: NoteId; readonly resolved: boolean },
): Outcome {
  const { note, resolved } = request;
  return runCommand(db, context, { kind: resolved ? 'note-resolve' : 'note-reopen' }, (record) => {
    const opening = openingOf(db, note);
    if (opening.resolved !== resolved) resolveThread(record, opening, resolved);
  });
}

/** Only one's own; with it one's own answers, but not a thread that others have answered. Throws `not-found`, `not-allowed`. */
export function deleteNote(db: WritableDb, context: CommandContext, id: NoteId): Outcome {
  return runCommand(db, context, { kind: 'note-delete' }, (record) => {
    const note = getNote(db, id);
    const answers = listAnswers(db, id);
    const refusal = decideDeleteNote(authorOf(note), answers.map(authorOf), context.actor);
    if (refusal !== null) throw notAllowed(refusal);
    for (const answer of answers) removeNote(record, answer);
    removeNote(record, note);
  });
}

function openingOf(db: ReadableDb, id: NoteId): ThreadNote {
  const note = getNote(db, id);
  return note.parentId === null ? note : getNote(db, note.parentId);
}

function authorOf(note: ThreadNote) {
  return { id: note.author, name: note.authorName };
}

import { SongphasaError } from '../../core/errors.ts';
import {
  type Actor,
  NO_DETAILS,
  type NoteCategory,
  type NoteDetails,
  type NoteId,
  type NoteSeverity,
  type SegmentId,
  type Side,
  type Span,
} from '../../core/model.ts';
import { placeQuote, SUGGESTS, withSuggestion } from '../../core/notes/note.ts';
import { decideDeleteNote, decideEditNote, isBlank, samePerson } from '../../core/workflow.ts';
import type { Outcome } from '../applied.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { newId } from '../ids.ts';
import { isLocked } from '../locks.ts';
import { dropNoteDrafts } from '../note-drafts.ts';
import { getNote, listAnswers, type ThreadNote } from '../notes.ts';
import { teamOf } from '../people.ts';
import { getSegment, getSegmentAt, type SegmentRow } from '../segments.ts';
import { type CommandContext, runCommand } from './command.ts';
import { editTexts, notAllowed, storable } from './edit-texts.ts';
import { createNote, type NotePatch, removeNote, setNote } from './note-entries.ts';
import type { Recorder } from './recorder.ts';

/** The words that a note is about: where they stood when they were chosen, and how they read. */
export interface Pin {
  readonly span: Span;
  readonly quote: string;
}

export interface NewNote {
  readonly segment: SegmentId;
  /** Any note of the thread that is answered. An answer has no details of its own. */
  readonly parent: NoteId | null;
  readonly text: string;
  readonly side?: Side | null | undefined;
  readonly pin?: Pin | null | undefined;
  readonly category?: NoteCategory | null | undefined;
  readonly severity?: NoteSeverity | null | undefined;
  readonly blocking?: boolean | undefined;
  readonly suggestion?: string | null | undefined;
}

/**
 * A blocking note takes an approval away. Throws `not-found`, and `ipc-bad-arguments` for a note that says nothing, and for
 * details that contradict one another.
 */
export function addNote(db: WritableDb, context: CommandContext, request: NewNote): Outcome {
  return runCommand(db, context, { kind: 'note-add' }, (record) => {
    const row = getSegment(db, request.segment);
    const opening = request.parent === null ? null : openingOf(db, request.parent);
    if (opening !== null && opening.segmentId !== row.id)
      throw new SongphasaError('not-found', { what: 'note' });
    const details = detailsOf(row, request);
    const text = storable(request.text).trim();
    if (text === '' && details.suggestion === null) throw bad('blank');
    if (details.blocking) withdrawApproval(record, row);
    createNote(record, {
      ...{ id: newId<'note'>(), segmentId: row.id, parentId: opening?.id ?? null, author: context.actor.id },
      ...{ text: text === '' ? SUGGESTS : text, createdAt: record.at, editedAt: null, resolved: false },
      ...details,
    });
    dropNoteDrafts(db, context.actor, [opening?.id ?? row.id]);
  });
}

function detailsOf(row: SegmentRow, request: NewNote): NoteDetails {
  const { parent, side = null, pin = null, category = null, severity = null } = request;
  const { blocking = false, suggestion = null } = request;
  const plain = { ...NO_DETAILS, side, category, severity, blocking };
  const bare = side === null && category === null && severity === null && !blocking;
  if (parent !== null) {
    if (!bare || pin !== null || suggestion !== null) throw bad('details of an answer');
    return plain;
  }
  if (side === null && (pin !== null || suggestion !== null)) throw bad('no side');
  if (pin === null && suggestion !== null && isBlank(suggestion)) throw bad('blank suggestion');
  const quote = pin === null ? null : storable(pin.quote);
  if (quote === '') throw bad('blank quotation');
  const span =
    side === null || pin === null || quote === null ? null : placeQuote(row[side], pin.span, quote);
  const words = span === null || side === null ? quote : row[side].slice(span.start, span.end);
  return { ...plain, span, quote: words, suggestion: suggestion === null ? null : storable(suggestion) };
}

export interface NoteEdit {
  readonly note: NoteId;
  readonly text?: string | undefined;
  readonly suggestion?: string | null | undefined;
  readonly category?: NoteCategory | null | undefined;
  readonly severity?: NoteSeverity | null | undefined;
  readonly blocking?: boolean | undefined;
}

/**
 * Its words are changed by its author, what kind of fault it is also by reviewers; the history keeps what it said.
 * Throws `not-found`, `not-allowed`, `ipc-bad-arguments`.
 */
export function editNote(db: WritableDb, context: CommandContext, request: NoteEdit): Outcome {
  return runCommand(db, context, { kind: 'note-edit' }, (record) => {
    const note = getNote(db, request.note);
    const words: NotePatch = {
      text: request.text === undefined ? note.text : storable(request.text).trim() || note.text,
      suggestion:
        request.suggestion === undefined ? note.suggestion : suggestionFor(note, request.suggestion),
    };
    if (words.suggestion === null && note.suggestion !== null && words.text === SUGGESTS) throw bad('blank');
    const kind: NotePatch = {
      category: request.category === undefined ? note.category : request.category,
      severity: request.severity === undefined ? note.severity : request.severity,
      blocking: request.blocking ?? note.blocking,
    };
    const reworded = words.text !== note.text || words.suggestion !== note.suggestion;
    const another = Object.entries(kind).some(([field, value]) => note[field as keyof typeof kind] !== value);
    if (note.parentId !== null && another) throw bad('details of an answer');
    for (const [changed, what] of [[reworded, 'words'] as const, [another, 'kind'] as const]) {
      const refusal = changed ? decideEditNote(authorOf(note), what, context.actor) : null;
      if (refusal !== null) throw notAllowed(refusal);
    }
    if (kind.blocking === true && !note.resolved) withdrawApproval(record, getSegment(db, note.segmentId));
    setNote(record, note, { ...words, ...kind, ...(reworded ? { editedAt: record.at } : {}) });
    dropNoteDrafts(db, context.actor, [`edit:${note.id}`]);
  });
}

function suggestionFor(note: ThreadNote, suggestion: string | null): string | null {
  if (suggestion === null) return null;
  if (note.side === null) throw bad('no side');
  if (note.quote === null && isBlank(suggestion)) throw bad('blank suggestion');
  return storable(suggestion);
}

/** Resolves or reopens the thread that the note belongs to; one that blocks takes an approval away. Throws `not-found`. */
export function resolveNote(
  db: WritableDb,
  context: CommandContext,
  request: { readonly note: NoteId; readonly resolved: boolean },
): Outcome {
  const { note, resolved } = request;
  return runCommand(db, context, { kind: resolved ? 'note-resolve' : 'note-reopen' }, (record) => {
    const opening = openingOf(db, note);
    if (opening.blocking && !resolved) withdrawApproval(record, getSegment(db, opening.segmentId));
    setNote(record, opening, { resolved });
  });
}

/**
 * The suggestion becomes the text, and the thread is resolved. The words are the suggester's and the decision the actor's:
 * neither of them may approve it. Throws `not-found`, `conflict`, `fix-stale` where the thread is resolved or the words that it was
 * for are gone.
 */
export function acceptSuggestion(
  db: WritableDb,
  context: CommandContext,
  request: { readonly note: NoteId; readonly expectedRevision: number },
): Outcome {
  const note = getNote(db, request.note);
  const why = `${note.authorName}: ${note.text}`;
  return runCommand(db, context, { kind: 'note-accept', why }, (record) => {
    const row = getSegmentAt(db, note.segmentId, request.expectedRevision);
    const { side } = note;
    // A thread that is resolved has been decided: what the text became since then stays.
    const text = side === null || note.resolved ? null : withSuggestion(note, row[side]);
    if (side === null || text === null) throw new SongphasaError('fix-stale');
    const { actor } = context;
    const author = samePerson(authorOf(note), actor) ? actor.id : teamOf(db, [note.author, actor.id]);
    editTexts(record, row, { [side]: text }, 'repaired', author);
    setNote(record, note, { resolved: true });
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

/** What must not be approved is to be reviewed again. */
function withdrawApproval(record: Recorder, row: SegmentRow): void {
  if (row.state !== 'approved') return;
  if (isLocked(record.db, row.key)) throw notAllowed('locked');
  record.setSegment(row, { state: 'translated', approvedBy: null });
}

function openingOf(db: ReadableDb, id: NoteId): ThreadNote {
  const note = getNote(db, id);
  return note.parentId === null ? note : getNote(db, note.parentId);
}

function authorOf(note: ThreadNote): Pick<Actor, 'id' | 'name'> {
  return { id: note.author, name: note.authorName };
}

function bad(reason: string): SongphasaError {
  return new SongphasaError('ipc-bad-arguments', { call: 'notes', reason });
}

import { SongphasaError } from '../../core/errors.ts';
import {
  assertNever,
  type Change,
  type CommandId,
  type DocumentId,
  type Note,
  type NoteId,
  type SegmentId,
  type Span,
} from '../../core/model.ts';
import { noteFromJson, noteToJson } from '../../core/notes/note.ts';
import { mayStandApproved } from '../../core/workflow.ts';
import { query } from '../connection.ts';
import { givenReason, REASON_FIELD } from '../given-reasons.ts';
import { segmentsChangedSince } from '../history.ts';
import { findKeep, type Keep, keepsMatching, keepsOfSegment } from '../keeps.ts';
import { isLocked } from '../locks.ts';
import { findNote, isBlocked, listAnswers, listNotes } from '../notes.ts';
import { peopleOf } from '../people.ts';
import { getFact } from '../project.ts';
import {
  CONTENT_FIELDS,
  findSegment,
  nextSegment,
  type SegmentContent,
  type SegmentRow,
} from '../segments.ts';
import { changeFact, factOf, MERGE_FIELD } from './facts.ts';
import { joinDocument, type WholeDocument, withdrawDocument } from './joined-documents.ts';
import { createKeep, keepToJson, removeKeep } from './keep-entries.ts';
import { createNote, isNoteField, moveNote, pinNote, removeNote, setNote } from './note-entries.ts';
import { ownApproved, recordOnePerson } from './people-mode.ts';
import type { Recorder } from './recorder.ts';
import { sayOfProject } from './say.ts';
import {
  createSegment,
  documentKey,
  moveDocument,
  moveOriginals,
  rankAfter,
  removeSegment,
  type WholeSegment,
  wholeFromJson,
  wholeSegment,
} from './structure.ts';

/** What stands in the way of an undo: the `reason` of the error `undo-blocked`. */
export const UNDO_OBSTACLES = [
  'text',
  'locked',
  'note',
  'blocking-note',
  'keep',
  'project',
  'four-eyes',
] as const;
export type UndoObstacle = (typeof UNDO_OBSTACLES)[number];

/** The command by which a note came to where it is now. */
const PLACED_BY = query<number>(
  'notes.placedBy',
  `SELECT max(command) FROM changes WHERE entity_id = ? AND field IN ('*', 'span', 'segmentId')`,
);

/**
 * Applies the inverse of a command's changes, last change first, as part of the present command. All of it goes only
 * where everything that the command touched is as the command left it. Throws `undo-blocked` {reason}.
 */
export function revert(
  record: Recorder,
  command: { readonly key: number },
  changes: readonly Change[],
): void {
  if (segmentsChangedSince(record.db, command.key).length > 0) throw blocked('text');
  record.stays = (note) => !placedSince(record, note, command.key);
  revertChanges(record, command, changes);
}

/** The same of changes that belong together, in the order in which they were made; the caller has looked at what came since. */
export function revertChanges(
  record: Recorder,
  command: { readonly key: number },
  changes: readonly Change[],
): void {
  const closing = openMoves(record, changes);
  const ordered = changes.toReversed();
  record.steps.begin(ordered.length);
  for (let at = 0; at < ordered.length; ) {
    const change = ordered[at];
    if (change === undefined) break;
    const group = change.entity === 'segment' && change.field !== '*' ? sameSegment(ordered, at) : [change];
    if (change.entity === 'segment' && change.field !== '*') revertFields(record, group);
    else revertOne(record, change, command);
    at += group.length;
    record.steps.step();
  }
  for (const close of closing) close();
}

/**
 * The fields of a segment that were changed together go back together: alone, a state would be without the text that it is of.
 * They are recorded in the order of CONTENT_FIELDS, so backwards a group ends where the order rises again.
 */
function sameSegment(changes: readonly Change[], from: number): Change[] {
  const first = changes[from];
  const group: Change[] = [];
  let last: number = CONTENT_FIELDS.length;
  for (let at = from; at < changes.length; at += 1) {
    const change = changes[at];
    if (change === undefined || change.entityId !== first?.entityId) break;
    const place = CONTENT_FIELDS.indexOf(change.field as keyof SegmentContent);
    if (group.length > 0 && (place === -1 || place >= last)) break;
    group.push(change);
    last = place;
  }
  return group;
}

/** A segment that vanishes or comes back takes originals from, or gives them to, the one before it. */
function openMoves(record: Recorder, changes: readonly Change[]): (() => void)[] {
  const structural = changes.filter(
    ({ entity, field, before, after }) => entity === 'segment' && field === '*' && !same(before, after),
  );
  if (structural.length > 1) {
    const documents = new Set(
      structural.map(({ before, after }) => ((before ?? after) as unknown as WholeSegment).documentId),
    );
    return [...documents].map((id) => moveDocument(record.db, documentKey(record.db, id)));
  }
  return structural.map((change) => {
    const { follows } = (change.before ?? change.after) as unknown as WholeSegment;
    if (change.before !== null) {
      const rank = rankAfter(record.db, need(record, follows).id);
      return moveOriginals(record.db, need(record, follows), rank);
    }
    const first = need(record, follows);
    const second = nextSegment(record.db, first);
    if (second?.id !== change.entityId) throw blocked('text');
    return moveOriginals(record.db, first, second.rank);
  });
}

function revertFields(record: Recorder, group: readonly Change[]): void {
  const row = need(record, group[0]?.entityId ?? '');
  for (const change of group) {
    if (row[change.field as keyof SegmentContent] !== change.after) throw blocked('text');
  }
  if (isLocked(record.db, row.key)) throw blocked('locked');
  const patch: Partial<SegmentContent> = Object.fromEntries(
    group.map((change) => [change.field, change.before]),
  );
  refuseOwnApproval(record, { ...row, ...patch });
  if (patch.state === 'approved' && isBlocked(record.db, row.key)) throw blocked('blocking-note');
  record.setSegment(row, patch);
}

/** An approval that comes back is of the same texts; whether it may stand is asked anew. */
function refuseOwnApproval(record: Recorder, content: SegmentContent): void {
  const [approver] = peopleOf(record.db, [content.approvedBy]);
  if (approver === undefined) return;
  const authors = peopleOf(record.db, [content.sourceAuthor, content.targetAuthor]);
  if (!mayStandApproved(approver, authors, getFact(record.db, 'onePerson'))) throw blocked('four-eyes');
}

function revertOne(record: Recorder, change: Change, command: { readonly key: number }): void {
  if (same(change.before, change.after)) return;
  switch (change.entity) {
    case 'segment':
      if (change.before === null) takeAway(record, change);
      else bringBack(record, change);
      break;
    case 'note':
      revertNote(record, change);
      break;
    case 'keep':
      revertKeep(record, change);
      break;
    case 'project':
      revertProject(record, change, command);
      break;
    default:
      assertNever(change.entity);
  }
}

function takeAway(record: Recorder, change: Change): void {
  const row = need(record, change.entityId);
  const { follows } = wholeFromJson(change.after);
  const { revision: _now, ...now } = wholeSegment(record.db, row, follows);
  const { revision: _then, ...then } = wholeFromJson(change.after);
  if (!same(now, then)) throw blocked('text');
  if (listNotes(record.db, row.id).length > 0) throw blocked('note');
  if (keepsOfSegment(record.db, row.key).length > 0) throw blocked('keep');
  if (isLocked(record.db, row.key)) throw blocked('locked');
  removeSegment(record, row, need(record, follows));
}

function bringBack(record: Recorder, change: Change): void {
  if (findSegment(record.db, change.entityId as SegmentId) !== undefined) throw blocked('text');
  const whole = wholeFromJson(change.before);
  refuseOwnApproval(record, whole);
  const rank = rankAfter(record.db, need(record, whole.follows).id);
  createSegment(record, change.entityId as SegmentId, { ...whole, revision: whole.revision + 1 }, rank);
}

function revertNote(record: Recorder, change: Change): void {
  const note = findNote(record.db, change.entityId);
  if (change.field === '*' && change.before !== null) {
    const gone = noteFromJson(change.before);
    if (note !== undefined || findSegment(record.db, gone.segmentId) === undefined) throw blocked('note');
    if (gone.parentId !== null && findNote(record.db, gone.parentId) === undefined) throw blocked('note');
    refuseBlocking(record, gone);
    createNote(record, gone);
    return;
  }
  if (note === undefined && change.field === 'span') return;
  if (note === undefined) throw blocked('note');
  if (change.field === '*') {
    const answered = listAnswers(record.db, note.id).length > 0;
    if (answered || !sameNote(note, noteFromJson(change.after))) throw blocked('note');
    removeNote(record, note);
  } else if (change.field === 'span') {
    // What has become of its place since stands in the way of nothing.
    const left = same(note.span, change.after);
    if (left) pinNote(record, note, change.before as unknown as Span | null);
  } else if (isNoteField(change.field)) {
    const { field } = change;
    if (note[field] !== change.after) throw blocked('note');
    const patch = { [field]: change.before };
    refuseBlocking(record, { ...note, ...patch });
    setNote(record, note, patch);
  } else {
    if (note.segmentId !== change.after) throw blocked('note');
    moveNote(record, note, need(record, String(change.before)).id);
  }
}

/** The same but for its place, which goes with the text. */
function sameNote(a: Note, b: Note): boolean {
  const placeless = (note: Note) => noteToJson({ ...note, span: null });
  return same(placeless(a), placeless(b));
}

/** A note that blocks does not come back under an approval. */
function refuseBlocking(record: Recorder, note: Note): void {
  const blocks = note.parentId === null && note.blocking && !note.resolved;
  if (blocks && findSegment(record.db, note.segmentId)?.state === 'approved') throw blocked('blocking-note');
}

/** Whether a note was put, moved or brought to its place after that command. */
export function placedSince(record: Recorder, note: NoteId, command: number): boolean {
  return (record.db.value(PLACED_BY, note) ?? 0) > command;
}

function revertKeep(record: Recorder, change: Change): void {
  if (change.before === null) {
    const keep = findKeep(record.db, change.entityId);
    if (keep === undefined || !same(keepToJson(keep), change.after)) throw blocked('keep');
    removeKeep(record, keep);
    return;
  }
  const gone = change.before as unknown as Keep;
  const segment = gone.segmentId === null ? null : need(record, gone.segmentId);
  const others = keepsMatching(record.db, segment?.key ?? 0, gone);
  if (others.some((other) => other.segmentId === gone.segmentId)) throw blocked('keep');
  createKeep(record, gone);
}

function revertProject(record: Recorder, change: Change, command: { readonly key: number }): void {
  if (change.field === MERGE_FIELD) {
    sayOfProject(record, MERGE_FIELD, { before: change.after, after: change.before });
    return;
  }
  if (change.field.startsWith(REASON_FIELD)) {
    const command = change.field.slice(REASON_FIELD.length) as CommandId;
    if (givenReason(record.db, command) !== change.after) throw blocked('project');
    sayOfProject(record, change.field, { before: change.after, after: change.before });
    return;
  }
  if (change.field.startsWith('document:')) {
    const id = change.field.slice('document:'.length) as DocumentId;
    if (change.before === null) withdrawDocument(record, id, command.key);
    else joinDocument(record, change.before as unknown as WholeDocument);
    return;
  }
  if (change.field !== 'onePerson') {
    if (!same(factOf(record.db, change.field), change.after)) throw blocked('project');
    changeFact(record, change.field, change.before);
    return;
  }
  if (getFact(record.db, 'onePerson') !== change.after) throw blocked('project');
  if (change.before !== true && ownApproved(record.db).length > 0) throw blocked('four-eyes');
  recordOnePerson(record, change.before === true);
}

function need(record: Recorder, id: string): SegmentRow {
  const row = findSegment(record.db, id as SegmentId);
  if (row === undefined) throw blocked('text');
  return row;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).sort() : value;
}

function blocked(reason: UndoObstacle): SongphasaError {
  return new SongphasaError('undo-blocked', { reason });
}

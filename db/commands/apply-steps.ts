import type { CopySegment, Step } from '../../core/merge/index.ts';
import { assertNever, type JsonValue, type NoteId, type SegmentId, type Span } from '../../core/model.ts';
import { query, type WritableDb } from '../connection.ts';
import { findKeep, type Keep } from '../keeps.ts';
import { getNote } from '../notes.ts';
import { getSegment } from '../segments.ts';
import { changeFact } from './facts.ts';
import { joinDocument } from './joined-documents.ts';
import { createKeep, removeKeep } from './keep-entries.ts';
import { createNote, isNoteField, moveNote, pinNote, removeNote, setNote } from './note-entries.ts';
import type { Recorder } from './recorder.ts';
import {
  createSegment,
  documentKey,
  moveDocument,
  rankAfter,
  removeSegment,
  type WholeSegment,
} from './structure.ts';

const BEFORE = query<SegmentId>(
  'segments.before',
  'SELECT id FROM segments WHERE document = ? AND rank < ? ORDER BY rank DESC LIMIT 1',
);
const SET_CHANGED_AT = query('segments.setChangedAt', 'UPDATE segments SET changed_at = ? WHERE id = ?');

/** Does to the project what a merge plan says, each step with its entry in the history. */
export function applySteps(record: Recorder, steps: readonly Step[]): void {
  const { db } = record;
  const closing = cutDocuments(db, steps).map((document) => moveDocument(db, document));
  // The plan says where notes are pinned in the merged texts.
  record.stays = () => true;
  for (const step of steps) applyStep(record, step);
  for (const close of closing) close();
}

/** Keys of the documents whose originals move. */
function cutDocuments(db: WritableDb, steps: readonly Step[]): number[] {
  const documents = steps.flatMap((step) => {
    if (step.kind === 'create-segment') return [documentKey(db, step.document)];
    return step.kind === 'remove-segment' ? [getSegment(db, step.segment).document] : [];
  });
  return [...new Set(documents)];
}

function applyStep(record: Recorder, step: Step): void {
  const { db } = record;
  switch (step.kind) {
    case 'set-fact':
      changeFact(record, step.field, step.value);
      break;
    case 'join-document':
      joinDocument(record, step);
      break;
    case 'withdraw-approval':
      record.setSegment(getSegment(db, step.segment), { state: 'translated', approvedBy: null });
      break;
    case 'set-segment':
      record.setSegment(getSegment(db, step.segment), step.content);
      break;
    case 'create-segment': {
      const whole = wholeOf(step.segment, { documentId: step.document, follows: step.follows });
      createSegment(record, step.segment.id, whole, rankAfter(db, step.follows));
      break;
    }
    case 'remove-segment': {
      const row = getSegment(db, step.segment);
      const before = db.value(BEFORE, row.document, row.rank);
      if (before === undefined) throw new Error(`nothing stands before segment ${row.id}`);
      removeSegment(record, row, getSegment(db, before));
      break;
    }
    case 'add-note':
      createNote(record, step.note);
      break;
    case 'remove-note':
      removeNote(record, getNote(db, step.note));
      break;
    case 'move-note':
      moveNote(record, getNote(db, step.note), step.to);
      break;
    case 'set-note':
      setNoteField(record, step);
      break;
    case 'add-keep':
      createKeep(record, step.keep as Keep);
      break;
    case 'remove-keep': {
      const keep = findKeep(db, step.keep);
      if (keep !== undefined) removeKeep(record, keep);
      break;
    }
    case 'restate': {
      const { entity, entityId, segmentId, field, value } = step;
      record.record({ entity, entityId, segmentId, field, before: value, after: value });
      break;
    }
    case 'set-time':
      db.run(SET_CHANGED_AT, step.changedAt, step.segment);
      break;
    default:
      assertNever(step);
  }
}

function wholeOf(segment: CopySegment, place: Pick<WholeSegment, 'documentId' | 'follows'>): WholeSegment {
  const { id: _id, changedAt: _changedAt, ...content } = segment;
  return { ...place, ...content };
}

function setNoteField(
  record: Recorder,
  { note, field, value }: { readonly note: NoteId; readonly field: string; readonly value: JsonValue },
): void {
  const now = getNote(record.db, note);
  if (field === 'span') pinNote(record, now, value as unknown as Span | null);
  else if (isNoteField(field)) setNote(record, now, { [field]: value });
  else throw new Error(`a note’s ${field} does not change`);
}

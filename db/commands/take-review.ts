import { assertNever, NO_DETAILS, type SegmentId } from '../../core/model.ts';
import { decideVerdict, type Verdict } from '../../core/workflow.ts';
import type { Outcome } from '../applied.ts';
import type { WritableDb } from '../connection.ts';
import { newId } from '../ids.ts';
import { isLocked } from '../locks.ts';
import { getFact } from '../project.ts';
import type { TakenState } from '../review-table.ts';
import { findSegment, type SegmentRow } from '../segments.ts';
import { standingOf } from '../standing.ts';
import { type CommandContext, runCommand } from './command.ts';
import { editTexts, storable } from './edit-texts.ts';
import { createNote } from './note-entries.ts';
import type { Recorder } from './recorder.ts';

export interface ReviewEdit {
  readonly segment: SegmentId;
  readonly expectedRevision: number;
  readonly source?: string | undefined;
  readonly target?: string | undefined;
  readonly note?: string | undefined;
  readonly state?: TakenState | undefined;
}

/**
 * What reviewers wrote into a table, as the work of the person who takes it in: all in one command. `skipped`: segments that
 * have changed since the table was looked at, or are locked, or stand there twice, and those whose texts and notes were taken, but not the verdict, because the
 * rules of core/workflow.ts do not allow it to this person. Throws `cancelled`, `text-too-long`.
 */
export function takeReview(db: WritableDb, context: CommandContext, edits: readonly ReviewEdit[]): Outcome {
  const skipped: SegmentId[] = [];
  const taken = new Set<SegmentId>();
  const outcome = runCommand(db, context, { kind: 'take-review' }, (record) => {
    record.steps.begin(edits.length);
    for (const edit of edits) {
      record.steps.step();
      const row = findSegment(db, edit.segment);
      const stale = row === undefined || row.revision !== edit.expectedRevision || isLocked(db, row.key);
      if (stale || taken.has(edit.segment)) skipped.push(edit.segment);
      else if (!takeEdit(record, row, edit)) skipped.push(edit.segment);
      taken.add(edit.segment);
    }
  });
  return { ...outcome, skipped: [...new Set(skipped)] };
}

/** False where the state could not be given. */
function takeEdit(record: Recorder, before: SegmentRow, edit: ReviewEdit): boolean {
  const { source, target } = edit;
  const row = editTexts(record, before, { source, target }, 'repaired');
  const note = storable(edit.note ?? '').trim();
  if (note !== '') {
    createNote(record, {
      ...{ id: newId(), segmentId: row.id, parentId: null, author: record.actor.id, text: note },
      ...{ ...NO_DETAILS, createdAt: record.at, editedAt: null, resolved: false },
    });
  }
  return edit.state === undefined || giveState(record, row, edit.state, note);
}

function verdictOf(state: Exclude<TakenState, 'translated'>): Verdict {
  switch (state) {
    case 'approved':
      return 'approve';
    case 'changes-requested':
      return 'request-changes';
    case 'rejected':
      return 'reject';
    default:
      return assertNever(state);
  }
}

function giveState(record: Recorder, row: SegmentRow, state: TakenState, note: string): boolean {
  if (state === 'translated') {
    if (row.target === '' && row.source !== '') return false;
    // A table that takes an approval back to translated reopens: a verdict as well.
    if (row.state === 'approved') return giveVerdictState(record, row, 'reopen', null);
    editTexts(record, row, {}, 'confirmed');
    return true;
  }
  return giveVerdictState(record, row, verdictOf(state), note === '' ? null : note);
}

function giveVerdictState(
  record: Recorder,
  row: SegmentRow,
  verdict: Verdict,
  reason: string | null,
): boolean {
  const { db, actor } = record;
  const rules = { onePerson: getFact(db, 'onePerson'), reason };
  const decision = decideVerdict(standingOf(db, row), verdict, actor, rules);
  if (!decision.allowed) return false;
  const { state } = decision;
  record.setSegment(row, {
    state,
    approvedBy: state === 'approved' ? actor.id : null,
    verdictReason: state === 'approved' || state === 'translated' ? null : reason,
  });
  return true;
}

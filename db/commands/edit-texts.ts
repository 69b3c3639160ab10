import { SongphasaError } from '../../core/errors.ts';
import type { PersonId } from '../../core/model.ts';
import { decideEdit, type EditMode, isBlank, type Refusal } from '../../core/workflow.ts';
import { isLocked } from '../locks.ts';
import { peopleOf } from '../people.ts';
import type { SegmentContent, SegmentRow } from '../segments.ts';
import { NO_TAGS } from '../tags.ts';
import type { Recorder } from './recorder.ts';

/** Longest text of a cell, in UTF-16 units. The same limit as in electron/ipc/contract.ts. */
export const TEXT_LIMIT = 100_000;

export interface TextEdit {
  readonly source?: string | undefined;
  readonly target?: string | undefined;
}

/**
 * Changes the texts of a segment as its person's edit, or as the work of that author, with what that does to its state.
 * Throws `not-allowed`, `text-too-long`.
 */
export function editTexts(
  record: Recorder,
  row: SegmentRow,
  edit: TextEdit,
  mode: EditMode,
  author: PersonId = record.actor.id,
): SegmentRow {
  const source = emptyIfBlank(edit.source === undefined ? row.source : storable(edit.source));
  const target = edit.target === undefined ? row.target : emptyIfBlank(storable(edit.target));
  const authors = peopleOf(record.db, [row.sourceAuthor, row.targetAuthor]);
  const decision = decideEdit(
    { ...row, authors, tags: NO_TAGS, locked: isLocked(record.db, row.key) },
    { source, target },
    mode,
  );
  if (!decision.allowed) throw notAllowed(decision.refusal);
  const { state } = decision;
  const patch: SegmentContent = {
    original: row.original,
    source,
    target,
    state,
    sourceAuthor: source === row.source ? row.sourceAuthor : author,
    targetAuthor: target === row.target ? row.targetAuthor : author,
    approvedBy: state === 'approved' ? row.approvedBy : null,
    verdictReason: state === row.state ? row.verdictReason : null,
    tags: row.tags,
  };
  return record.setSegment(row, patch);
}

export function notAllowed(refusal: Refusal): SongphasaError {
  return refusal === 'reason-required'
    ? new SongphasaError('reason-required')
    : new SongphasaError('not-allowed', { reason: refusal });
}

/** A text as SQLite gives it back: without lone surrogates, which UTF-8 does not have, and without NUL, where SQL ends a text. */
export function storable(text: string): string {
  if (text.length > TEXT_LIMIT) throw new SongphasaError('text-too-long', { limit: TEXT_LIMIT });
  return text.toWellFormed().replaceAll('\0', '');
}

/** White space alone is no text: an untranslated segment has no target at all, a removed line neither text. */
export function emptyIfBlank(text: string): string {
  return isBlank(text) ? '' : text;
}

/** A reason that may be given, as it is kept: without white space around it; null for none. */
export function reasonFrom(why: string | null | undefined): string | null {
  return storable(why ?? '').trim() || null;
}

/** Which thread is looked at, and the way between a thread and its words in a cell. */
import { create } from 'zustand';
import type { NoteId, SegmentId, Side, Span } from '../../core/model.ts';
import type { Row } from '../../electron/ipc/contract.ts';
import { openCell } from '../state/cell.ts';
import { showPart, showTab } from '../state/panel.ts';
import { goToSegment } from '../state/selection.ts';
import { EMPTY_NOTE, putNoteDraft, useNoteDrafts } from './note-drafts.ts';

export const useLook = create<{ readonly note: NoteId | null }>(() => ({ note: null }));

/** Shows the thread that marked words belong to. */
export function lookAtNote(note: NoteId | null): void {
  useLook.setState({ note });
  if (note === null) return;
  showPart('panel', true);
  showTab('notes');
}

/** Opens the text at the words of a thread. */
export async function goToWords(row: Row, note: NoteId, side: Side, span: Span): Promise<void> {
  useLook.setState({ note });
  await openCell(row, side, span.start);
}

export async function goToThread(segment: SegmentId, note: NoteId): Promise<void> {
  await goToSegment(segment);
  lookAtNote(note);
}

/** A new note is about these words; what is written of it already stays. */
export function pinDraft(segment: SegmentId, side: Side, text: string, span: Span): void {
  const draft = useNoteDrafts.getState().get(segment) ?? EMPTY_NOTE;
  const quote = text.slice(span.start, span.end);
  if (quote.trim() !== '') putNoteDraft(segment, { ...draft, side, pin: { span, quote }, suggestion: null });
}

/** What is done to notes, and what is said of it. */
import type { Row, ThreadNote } from '../../electron/ipc/contract.ts';
import { must } from '../api.ts';
import { focusTab } from '../commands/regions.ts';
import { undoing } from '../commands/run.ts';
import { i18n } from '../i18n.ts';
import { act } from '../state/act.ts';
import { flushCell } from '../state/cell.ts';
import { activeRow } from '../state/selection.ts';
import { announce, showToast } from '../ui/index.ts';
import { useLook } from './look.ts';
import { threads } from './threads.ts';

export async function resolve(note: ThreadNote, resolved: boolean): Promise<void> {
  if ((await act('notes.resolve', { note: note.id, resolved })) === undefined) return;
  announce(i18n.t(resolved ? 'editor.notes.resolvedDone' : 'editor.notes.reopenedDone'));
}

export async function remove(note: ThreadNote): Promise<void> {
  // The button goes with the note. In an open text Ctrl+Z would be the text's own.
  focusTab('notes');
  const applied = await act('notes.delete', { note: note.id });
  if (applied === undefined) return;
  const text = i18n.t('editor.notes.deleted');
  showToast({ tone: 'info', text, action: undoing(applied.command) });
}

/** The suggestion becomes the text. What was typed is saved before: then the difference is another, and is shown anew. */
export async function accept(note: ThreadNote, row: Row): Promise<void> {
  if (!(await flushCell())) return;
  const expectedRevision = row.segment.revision;
  const applied = await act('notes.accept', { note: note.id, expectedRevision });
  if (applied === undefined) return;
  const text = i18n.t('notes.suggestion.accepted');
  showToast({ tone: 'success', text, action: undoing(applied.command) });
}

/** The suggestion that is looked at, else the first open one of the active row. */
export async function acceptMeant(): Promise<void> {
  if (!(await flushCell())) return;
  const row = activeRow();
  const notes = row === null ? undefined : await must('notes.list', { segment: row.segment.id });
  if (row === null || notes === undefined) return;
  const open = threads(notes)
    .map(({ opening }) => opening)
    .filter(({ suggestion, resolved }) => suggestion !== null && !resolved);
  const meant = open.find(({ id }) => id === useLook.getState().note) ?? open[0];
  if (meant === undefined) showToast({ tone: 'info', text: i18n.t('notes.suggestion.none') });
  else await accept(meant, row);
}

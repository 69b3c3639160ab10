/** Dialogs that begin with what is selected. */
import { undoing } from '../commands/run.ts';
import { selectedText } from '../grid/cell-view.ts';
import { openDialog } from '../state/app.ts';
import { flushCell } from '../state/cell.ts';
import { announce } from '../ui/announcer.tsx';
import { showToast } from '../ui/toast.ts';
import { importMemory } from './files.ts';

/** Longest selection that is taken to be a term. */
const LONGEST_TERM = 200;

export async function addTerm(): Promise<void> {
  const selected = selectedText();
  if (!(await flushCell())) return;
  const isTerm = selected !== null && selected.text.length <= LONGEST_TERM && !selected.text.includes('\n');
  const start = !isTerm
    ? {}
    : selected.side === 'source'
      ? { thai: [selected.text] }
      : { english: [selected.text] };
  openDialog({ kind: 'term', term: null, start, from: null });
}

export async function searchTranslated(): Promise<void> {
  const start = selectedText() ?? { text: '', side: 'source' as const };
  if (await flushCell()) openDialog({ kind: 'concordance', start });
}

/** From the menu: told where the person works. */
export async function takeInMemory(): Promise<void> {
  const done = await importMemory();
  if (done === null) return;
  const action = done.command === null ? {} : { action: undoing(done.command) };
  showToast({ tone: 'success', text: done.text, ...action });
  announce(done.text);
}

/** Dialogs that begin with what is selected. */
import { selectedText } from '../grid/cell-view.ts';
import { openDialog } from '../state/app.ts';
import { flushCell } from '../state/cell.ts';

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

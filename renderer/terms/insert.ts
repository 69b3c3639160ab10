/** Puts a match or a term into the English of the active row. */
import { focusCell, insertText } from '../grid/cell-view.ts';
import { i18n } from '../i18n.ts';
import { openCell, useCell } from '../state/cell.ts';
import { type Choice, presentChoices } from '../state/matches.ts';
import { useProject } from '../state/project.ts';
import { activeRow } from '../state/selection.ts';
import { announce } from '../ui/announcer.tsx';

/** @param number from 1, as Ctrl+1 has it */
export async function insertChoice(number: number): Promise<void> {
  const choice = presentChoices()[number - 1];
  if (choice !== undefined) await insert(choice);
}

/** A match takes the place of the whole English, a term is put where the caret is; either is undone like typing. */
export async function insert({ kind, text }: Pick<Choice, 'kind' | 'text'>): Promise<void> {
  const row = activeRow();
  if (row === null || useProject.getState().info?.readOnly === true) return;
  const { open } = useCell.getState();
  if (open?.segment !== row.segment.id || open.side !== 'target') {
    await openCell(row, 'target', 'end');
    // The cell is there after the page has had its turn to draw.
    await new Promise<void>((resolve) => setTimeout(resolve));
  }
  if (useCell.getState().open?.side !== 'target' || !focusCell()) return;
  insertText(text, kind === 'match' ? 'everything' : 'selection');
  announce(i18n.t('terms.inserted', { text }));
}

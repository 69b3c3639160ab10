/** Commands that put tags into the open cell; where none is open, into the English of the active row. */
import { insertTag, type MissingTag, missingTags, nextMissing } from '../../core/formats/chip-edit.ts';
import type { InlineTag } from '../../core/formats/inline.ts';
import type { Side } from '../../core/model.ts';
import type { Row } from '../../electron/ipc/contract.ts';
import { caretPlace, cellSelection, changeTyped, focusCell } from '../grid/cell-view.ts';
import { i18n } from '../i18n.ts';
import { openCell, useCell } from '../state/cell.ts';
import { drawn } from '../state/drawn.ts';
import { usePanel } from '../state/panel.ts';
import { activeRow } from '../state/selection.ts';
import { announce } from '../ui/announcer.tsx';
import { showToast } from '../ui/toast.ts';

/** The tags that a text should have: those of the Thai, and in the Thai itself those of its original. */
function referenceOf({ segment }: Row, side: Side): string {
  return side === 'target' ? segment.source : segment.original;
}

function tell(text: string): void {
  showToast({ tone: 'info', text });
}

async function openOne(side: Side | null): Promise<{ readonly row: Row; readonly side: Side } | null> {
  const row = activeRow();
  if (row === null) return null;
  const { open } = useCell.getState();
  const here = open?.segment === row.segment.id && cellSelection() !== null ? open.side : null;
  if (here === null || (side !== null && side !== here)) {
    await openCell(row, side ?? 'target', 'end');
    await drawn();
  }
  const now = activeRow();
  const opened = useCell.getState().open;
  return now === null || opened === null ? null : { row: now, side: opened.side };
}

/** A tag of the segment, with what the open text lacks of it; null: nothing. */
export interface OfferedTag {
  readonly tag: InlineTag;
  readonly missing: MissingTag | null;
}

/** The tags that the open text should have, in their order. */
export function offeredTags(): readonly OfferedTag[] {
  const row = activeRow();
  const side = useCell.getState().open?.side;
  const cell = cellSelection();
  if (row === null || side === undefined || cell === null) return [];
  const { tags } = row.segment;
  const lacking = missingTags(referenceOf(row, side), cell.text, tags);
  const all = missingTags(referenceOf(row, side), '', tags);
  return all.map(({ tag }) => ({ tag, missing: lacking.find((one) => one.tag === tag) ?? null }));
}

export function putTag(missing: MissingTag): void {
  const cell = cellSelection();
  if (cell === null) return;
  const { changes, selection } = insertTag(missing, cell.selection);
  changeTyped(changes, selection);
  focusCell();
  const begun = missing.lacks === 'both' && cell.selection.start === cell.selection.end;
  announce(i18n.t(begun ? 'tags.begun' : 'tags.inserted', { number: missing.tag.number }));
}

export async function insertNextTag(): Promise<void> {
  const opened = await openOne(null);
  const cell = cellSelection();
  if (opened === null || cell === null) return;
  const next = nextMissing(referenceOf(opened.row, opened.side), cell.text, opened.row.segment.tags);
  if (next !== null) putTag(next);
  else tell(i18n.t(offeredTags().length === 0 ? 'tags.none' : 'tags.all'));
}

export async function insertTagNumber(number: number): Promise<void> {
  if ((await openOne(null)) === null) return;
  const offered = offeredTags().find(({ tag }) => tag.number === number);
  if (offered === undefined) tell(i18n.t('tags.noSuch', { number }));
  else if (offered.missing === null) tell(i18n.t('tags.already', { number }));
  else putTag(offered.missing);
}

export async function listTags(): Promise<void> {
  if ((await openOne(null)) === null) return;
  if (offeredTags().length === 0) tell(i18n.t('tags.none'));
  else usePanel.setState({ tagsAt: caretPlace() });
}

/** The Thai as it stands in place of what stands in the English cell: undone like anything typed. */
export async function copySource(): Promise<void> {
  const opened = await openOne('target');
  const cell = cellSelection();
  if (opened === null || cell === null) return;
  const { source } = opened.row.segment;
  changeTyped([{ start: 0, end: cell.text.length, insert: source }], {
    start: source.length,
    end: source.length,
  });
  focusCell();
  announce(i18n.t('tags.copied'));
}

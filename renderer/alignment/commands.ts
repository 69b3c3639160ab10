/** The commands of the alignment page, by name; renderer/commands/run.ts runs them like any other. */
import type { AlignmentAct } from '../../electron/ipc/contract.ts';
import type { CommandName } from '../commands/table.ts';
import { activeGroup, useAlignment } from '../state/alignment.ts';
import { goTo, openDialog } from '../state/app.ts';
import { flushCell } from '../state/cell.ts';
import { actOn, confirmAndNext, finish, pairAnew, toggleFilter, toggleOrder, toOpen } from './act.ts';

type AlignCommand = Extract<CommandName, `align.${string}`>;

function split(): void {
  const group = activeGroup();
  if (group !== null) openDialog({ kind: 'align-split', group });
}

async function doTo(act: AlignmentAct): Promise<void> {
  await actOn(act);
}

/** The last or the first piece of the side that is meant. */
const moveTo = (to: 'next' | 'previous') => doTo({ kind: 'move', side: useAlignment.getState().side, to });

export const ALIGN_ACTIONS: Readonly<Record<AlignCommand, () => void | Promise<void>>> = {
  'align.confirm': confirmAndNext,
  'align.reopen': () => doTo({ kind: 'confirm', confirmed: false }),
  'align.nextOpen': () => toOpen('next'),
  'align.previousOpen': () => toOpen('previous'),
  'align.mergeNext': () => doTo({ kind: 'merge', with: 'next' }),
  'align.mergePrevious': () => doTo({ kind: 'merge', with: 'previous' }),
  'align.split': split,
  'align.moveNext': () => moveTo('next'),
  'align.movePrevious': () => moveTo('previous'),
  'align.link': () => doTo({ kind: 'link' }),
  'align.unlink': () => doTo({ kind: 'unlink' }),
  'align.confirmMany': () => openDialog({ kind: 'align-confirm-many' }),
  'align.filter': toggleFilter,
  'align.order': toggleOrder,
  'align.bySentence': () => pairAnew('sentence'),
  'align.byParagraph': () => pairAnew('paragraph'),
  'align.finish': finish,
  'align.later': () => goTo({ at: 'editor' }),
  'align.resume': async () => {
    if (await flushCell()) goTo({ at: 'alignment' });
  },
  'align.discard': () => openDialog({ kind: 'align-discard' }),
};

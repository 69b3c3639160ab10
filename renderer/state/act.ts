/** Commands to the engine, and what the screen takes over from what they did. */
import { create } from 'zustand';
import type { Failure, Result } from '../../core/errors.ts';
import type { CommandId, CommandKind } from '../../core/model.ts';
import type { Applied, Args, CallName, StoppedRule, Value } from '../../electron/ipc/contract.ts';
import { call, showFailure } from '../api.ts';
import { i18n } from '../i18n.ts';
import { ensurePerson } from '../settings/ensure-person.ts';
import { announce } from '../ui/announcer.tsx';
import { clearErrors, showToast } from '../ui/toast.ts';
import { openDialog } from './app.ts';
import { lookForOffer } from './offer.ts';
import { useProject } from './project.ts';
import { activate, refreshView, useSelection } from './selection.ts';
import { adoptRows, loadedIndexOf, reloadPages, useView } from './view.ts';

/** Calls that change the project. */
export type ActName = {
  [Name in CallName]: Value<Name> extends Applied ? Name : never;
}[CallName];

/**
 * Shows what a command did: rows, numbers, undo. Every command of the screen goes through here, those of the dialogs
 * too.
 */
export async function adoptApplied(applied: Applied): Promise<void> {
  clearErrors();
  adoptRows(applied.rows);
  useProject.setState({ summary: applied.summary, undo: applied.undo, latest: applied.command });
  if (applied.approvalsTaken > 0) {
    showToast({ tone: 'info', text: i18n.t('editor.approvalsTaken', { count: applied.approvalsTaken }) });
  }
  applied.stoppedRules.forEach(tellStopped);
  if (MODE_KINDS.includes(applied.kind)) await refreshInfo();
  void lookForOffer(applied.kind);
  if (applied.structural) await refreshView();
  else if (applied.changed > applied.rows.length) await reloadPages();
}

function tellStopped({ name, number }: StoppedRule): void {
  showToast({
    tone: 'error',
    title: i18n.t('ruling.stopped.title', { name }),
    text:
      number === null ? i18n.t('ruling.stopped.textSomewhere') : i18n.t('ruling.stopped.text', { number }),
    action: { label: i18n.t('ruling.stopped.look'), run: () => openDialog({ kind: 'rules' }) },
  });
}

/** Commands that may have changed what the project is, and not only what is in it. */
const MODE_KINDS: readonly CommandKind[] = [
  'set-people-mode',
  'set-reasons',
  'merge-copies',
  'hand-off',
  'revert',
  'undo',
  'redo',
];

async function refreshInfo(): Promise<void> {
  const info = await call('project.info', {});
  if (info.ok && info.value !== null) useProject.setState({ info: info.value });
}

/** A call that needs a name: where nobody has said who they are, asks, and does it then. */
export async function callAs<Name extends CallName>(
  name: Name,
  args: Args<Name>,
): Promise<Result<Value<Name>>> {
  const result = await call(name, args);
  const asks = !result.ok && result.error.code === 'no-actor';
  return asks && (await ensurePerson()) ? call(name, args) : result;
}

/** Runs a command; a failure is told. Undefined where it failed. */
export async function act<Name extends ActName>(
  name: Name,
  args: Args<Name>,
): Promise<Value<Name> | undefined> {
  const result = await callAs(name, args);
  if (!result.ok) {
    await actFailed(result.error);
    return undefined;
  }
  await adoptApplied(result.value);
  return result.value;
}

/** Tells of a failure, and gets the active row anew where it may be stale. */
export async function actFailed(failure: Failure): Promise<void> {
  showFailure(failure);
  const stale = failure.code === 'conflict' || failure.code === 'fix-stale' || failure.code === 'not-found';
  const { segment } = useSelection.getState();
  if (!stale || segment === null) return;
  const fresh = await call('segments.get', { segment });
  if (fresh.ok && fresh.value !== null) adoptRows([fresh.value]);
}

/** The undo or redo that runs now, in words: of 20,000 repairs it takes a while. */
export const useReplay = create<{ readonly what: string | null }>(() => ({ what: null }));

/** Undo or redo, told by name; goes to where it happened if that isn't in sight. Undoes `only` that command, where given. */
export async function replay(direction: 'undo' | 'redo', only?: CommandId): Promise<void> {
  const kind = useProject.getState().undo[direction];
  const what = kind === null ? null : i18n.t(`editor.kind.${kind}`);
  useReplay.setState({ what: what === null ? null : i18n.t(`editor.${direction}.label`, { what }) });
  const applied = await (direction === 'undo'
    ? act('history.undo', only === undefined ? {} : { command: only })
    : act('history.redo', {}));
  useReplay.setState({ what: null });
  if (applied === undefined || kind === null) return;
  announce(i18n.t(`editor.${direction}.done`, { what: i18n.t(`editor.kind.${kind}`) }));
  const { segment } = useSelection.getState();
  const first = applied.rows[0]?.segment.id;
  if (first === undefined || applied.rows.some((row) => row.segment.id === segment)) return;
  const index = loadedIndexOf(useView.getState(), first);
  // Undone from a button, the focus stays on it.
  const focus = document.activeElement?.closest('#top, #panel') == null;
  if (index !== null) activate(first, index, { focus });
}

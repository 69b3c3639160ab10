/** What the commands of the alignment page do. */
import type { AlignmentAct, Args } from '../../electron/ipc/contract.ts';
import { showFailure } from '../api.ts';
import { i18n } from '../i18n.ts';
import { callAs } from '../state/act.ts';
import {
  activeGroup,
  align,
  goToGroup,
  listGroups,
  seekOpen,
  useAlignment,
  wishFocus,
} from '../state/alignment.ts';
import { closeDialog, openDialog } from '../state/app.ts';
import { enterProject } from '../state/project.ts';
import { announce } from '../ui/announcer.tsx';
import { showToast } from '../ui/toast.ts';

/** On the active group. */
export async function actOn(act: AlignmentAct): Promise<boolean> {
  const group = activeGroup();
  if (group === null || useAlignment.getState().busy !== null) return false;
  const aligned = await align('alignment.act', { group: group.id, act });
  wishFocus();
  if (aligned?.kind != null) announce(i18n.t(`alignment.done.${aligned.kind}`));
  return aligned !== null;
}

export async function confirmAndNext(): Promise<void> {
  if (!(await actOn({ kind: 'confirm', confirmed: true }))) return;
  await toOpen('next');
}

export async function toOpen(direction: 'next' | 'previous'): Promise<void> {
  if (await seekOpen(direction)) return;
  wishFocus();
  showToast({ tone: 'success', text: i18n.t('alignment.nothingOpen') });
}

export async function replayAlignment(direction: 'undo' | 'redo'): Promise<void> {
  const aligned = await align(`alignment.${direction}`, {});
  if (aligned?.kind == null) return;
  const { ids } = useAlignment.getState();
  const at = ids?.indexOf(aligned.groups[0]?.id ?? -1) ?? -1;
  if (at >= 0) await goToGroup(at);
  else wishFocus();
  announce(i18n.t(`editor.${direction}.done`, { what: i18n.t(`alignment.kind.${aligned.kind}`) }));
}

export async function confirmMany(least: number): Promise<void> {
  const before = useAlignment.getState().summary?.confirmed ?? 0;
  const aligned = await align('alignment.confirmMany', { least });
  if (aligned === null) return;
  closeDialog();
  wishFocus();
  const count = aligned.summary.confirmed - before;
  showToast({
    tone: 'success',
    text: i18n.t('alignment.confirmMany.done', { count }),
  });
}

/** What is confirmed stays; the rest is paired by other units. */
export async function pairAnew(by: Args<'alignment.again'>['by']): Promise<void> {
  if (useAlignment.getState().busy !== null) return;
  useAlignment.setState({ busy: 'again' });
  const aligned = await align('alignment.again', { by });
  useAlignment.setState({ busy: null });
  wishFocus();
  if (aligned === null) return;
  const count = aligned.summary.open;
  showToast({ tone: 'success', text: i18n.t(`alignment.again.${by}`, { count }) });
}

export async function toggleOrder(): Promise<void> {
  await listGroups({ order: useAlignment.getState().order === 'text' ? 'doubt' : 'text' });
}

export async function toggleFilter(): Promise<void> {
  await listGroups({ filter: useAlignment.getState().filter === 'all' ? 'open' : 'all' });
}

/** At once where nothing is left to look at; else the person is asked whether to take the rest as it stands. */
export async function finish(): Promise<void> {
  if ((useAlignment.getState().summary?.open ?? 0) > 0) openDialog({ kind: 'align-finish' });
  else await makeSegments();
}

export const makeSegments = () => end('alignment.finish');

/** The two texts go from the project, unpaired. */
export const discard = () => end('alignment.discard');

async function end(how: 'alignment.finish' | 'alignment.discard'): Promise<void> {
  if (useAlignment.getState().busy !== null) return;
  closeDialog();
  useAlignment.setState({ busy: 'finish' });
  const result = await callAs(how, {});
  useAlignment.setState({ busy: null });
  if (result.ok) await enterProject(result.value);
  else showFailure(result.error);
}

import type { Failure } from '../../core/errors.ts';
import type { Applied, RevertScope } from '../../electron/ipc/contract.ts';
import { i18n } from '../i18n.ts';
import { act, adoptApplied, callAs, replay } from '../state/act.ts';
import { closeDialog } from '../state/app.ts';
import { announce } from '../ui/announcer.tsx';
import { showToast } from '../ui/toast.ts';

/** Does it, tells of it, and offers to bring it back; the failure where it failed. */
export async function takeBack(scope: RevertScope, why: string | null): Promise<Failure | null> {
  const result = await callAs('history.revert', { scope, why });
  if (!result.ok) return result.error.code === 'cancelled' ? null : result.error;
  await adoptApplied(result.value);
  const text = i18n.t('history.takeBack.done', { count: result.value.changed });
  announce(text);
  showToast({
    tone: 'success',
    text,
    action: { label: i18n.t('common.undo'), run: () => void bringBack(result.value) },
  });
  closeDialog();
  return null;
}

/** An undo is no step of its own: it is done again by taking it back. */
async function bringBack({ kind, command }: Applied): Promise<void> {
  if (kind === 'revert') await replay('undo', command);
  else await act('history.undoCommand', { command });
}

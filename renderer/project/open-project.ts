import type { Failure } from '../../core/errors.ts';
import type { Args } from '../../electron/ipc/contract.ts';
import { call, showFailure } from '../api.ts';
import { openDialog } from '../state/app.ts';
import { enterProject } from '../state/project.ts';

/** Opens a project and enters it; null token: the person chooses. Where somebody else has it open, the person is asked how. */
export async function openProject(
  token: string | null,
  how?: Args<'project.open'>['how'],
): Promise<Failure | null> {
  const opened = await call('project.open', how === undefined ? { token } : { token, how });
  if (opened.ok) {
    if (opened.value !== null) await enterProject(opened.value);
    return null;
  }
  if (opened.error.code !== 'project-in-use') return opened.error;
  openDialog({ kind: 'in-use', params: opened.error.params });
  return null;
}

/** Where nothing on the page would explain a failure. */
export async function openProjectOrTell(...args: Parameters<typeof openProject>): Promise<void> {
  const failure = await openProject(...args);
  if (failure !== null) showFailure(failure);
}

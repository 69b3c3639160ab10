import type { Failure } from '../../core/errors.ts';
import type { ImportRequest } from '../../electron/ipc/contract.ts';
import { i18n } from '../i18n.ts';
import { callAs } from '../state/act.ts';
import { enterProject, useProject } from '../state/project.ts';
import { announce } from '../ui/announcer.tsx';
import { showToast } from '../ui/toast.ts';

/** More documents into the open project, which is then shown anew. */
export async function addDocuments(request: ImportRequest): Promise<Failure | null> {
  const before = useProject.getState().summary?.segments ?? 0;
  const result = await callAs('documents.add', { request });
  if (!result.ok) return result.error;
  const { info, summary } = result.value;
  await enterProject(info);
  const count = summary.segments - before;
  if (count === 0) return null; // two texts, which are paired first
  const text = i18n.t('newProject.adding.done', { count });
  showToast({ tone: 'success', text });
  announce(text);
  return null;
}

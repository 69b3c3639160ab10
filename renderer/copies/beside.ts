/** Other copies of the open project in its folder, and the way to one that the person chooses. */
import { create } from 'zustand';
import type { ChosenFile } from '../../electron/ipc/contract.ts';
import { call, must } from '../api.ts';
import { openDialog } from '../state/app.ts';
import { useProject } from '../state/project.ts';

export const useCopiesBeside = create<readonly ChosenFile[]>(() => []);

/** Milliseconds after the project was opened: its rows come first. */
const LATER = 1_000;

/** Looks for copies some time after a project is entered; returns what calls it off. */
export function watchCopiesBeside(): () => void {
  const { entered, info } = useProject.getState();
  const timer = setTimeout(async () => {
    if (info?.readOnly === true) return;
    const found = await call('copies.beside', {});
    if (found.ok && useProject.getState().entered === entered) useCopiesBeside.setState(found.value, true);
  }, LATER);
  return () => {
    clearTimeout(timer);
    useCopiesBeside.setState([], true);
  };
}

export function forgetCopy(token: string): void {
  useCopiesBeside.setState((copies) => copies.filter((copy) => copy.token !== token), true);
}

/** The person chooses a copy, wherever it lies. */
export async function chooseCopy(): Promise<void> {
  const copy = await must('files.choose', { purpose: 'copy' });
  if (copy !== undefined && copy !== null) openDialog({ kind: 'merge-copy', copy });
}

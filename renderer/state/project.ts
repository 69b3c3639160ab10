/** The open project: what it is, its numbers, and what undo and redo would do. */
import { create } from 'zustand';
import type { CommandId } from '../../core/model.ts';
import type { HistoryFaults, ProjectInfo, Summary, UndoState } from '../../electron/ipc/contract.ts';
import { must } from '../api.ts';
import { goTo, type Page } from './app.ts';

interface ProjectState {
  readonly info: ProjectInfo | null;
  readonly summary: Summary | null;
  readonly undo: UndoState;
  /** The command done last: what lists the history or the notes asks again when it changes. */
  readonly latest: CommandId | null;
  /** Found some time after the project was opened; null where its history holds, or nobody wants to hear of it. */
  readonly historyFaults: HistoryFaults | null;
  /** Rises with each project that is entered: a copy of a project has the same id. */
  readonly entered: number;
}

const NOTHING = {
  info: null,
  summary: null,
  undo: { undo: null, redo: null },
  latest: null,
  historyFaults: null,
} as const;

export const useProject = create<ProjectState>(() => ({ ...NOTHING, entered: 0 }));

/** Shows a project that the shell has opened (`project.open`, `.create`, `.createSample`). */
export async function enterProject(info: ProjectInfo): Promise<void> {
  const entered = useProject.getState().entered + 1;
  useProject.setState({ ...NOTHING, info, entered });
  goTo(pageOf(info));
  const numbers = await must('project.summary', {});
  if (numbers !== undefined && useProject.getState().entered === entered) useProject.setState(numbers);
}

/** Where an open project is worked on; null: none is open. */
export function pageOf(info: ProjectInfo | null): Page {
  if (info === null) return { at: 'start' };
  return { at: info.aligning ? 'alignment' : 'editor' };
}

export async function leaveProject(): Promise<void> {
  if ((await must('project.close', {})) === undefined) return;
  useProject.setState(NOTHING);
  goTo({ at: 'start' });
}

/** What waits for the person who works now. */
import { create } from 'zustand';
import type { Role } from '../../core/model.ts';
import type { ListedHandOff } from '../../electron/ipc/contract.ts';
import { call, must } from '../api.ts';
import { useProject } from '../state/project.ts';
import { changeFilter } from '../state/selection.ts';
import { adoptSettings, presentPerson, useSettings } from '../state/settings.ts';
import { NO_FILTER } from '../state/view.ts';

export const useWaiting = create<{ readonly list: readonly ListedHandOff[] }>(() => ({ list: [] }));

async function look(): Promise<void> {
  const waiting = await call('handOffs.waiting', {});
  useWaiting.setState({ list: waiting.ok ? waiting.value : [] });
}

/** Looks now, and when somebody else works or a command was done: it may have been a merge, or a return. */
export function watchWaiting(): () => void {
  void look();
  const ends = [
    useProject.subscribe((now, before) => {
      if (now.latest !== before.latest) void look();
    }),
    useSettings.subscribe((now, before) => {
      if (presentPerson(now)?.id !== presentPerson(before)?.id) void look();
    }),
  ];
  return () => {
    for (const end of ends) end();
    useWaiting.setState({ list: [] });
  };
}

/** The person says that they are the one to whom it was sent. */
export async function workAs(name: string, role: Role): Promise<void> {
  const changed = await must('settings.person', { name, role });
  if (changed !== undefined) adoptSettings(changed);
}

/** Shows what was sent, and lets the person work in the role in which they were asked. */
export async function takeUp({ id, to }: ListedHandOff): Promise<void> {
  const settings = useSettings.getState();
  const name = presentPerson(settings)?.name;
  if (name !== undefined && settings.role !== to.role) await workAs(name, to.role);
  await changeFilter({ ...NO_FILTER, handOff: id });
}

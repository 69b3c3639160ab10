/** What happens before the first page is drawn: settings, what the app was started with, and what it listens to. */
import type { ChosenFile } from '../electron/ipc/contract.ts';
import { must, on } from './api.ts';
import { listen } from './commands/keyboard.ts';
import { isProject } from './project/dropped-files.ts';
import { readyToLeave } from './project/leaving.ts';
import { openProjectOrTell } from './project/open-project.ts';
import { goTo, useApp } from './state/app.ts';
import { adoptCompared } from './state/compared.ts';
import { enterProject, useProject } from './state/project.ts';
import { loadSettings } from './state/settings.ts';

export async function start(): Promise<void> {
  await loadSettings();
  const launch = (await must('app.launch', {})) ?? null;
  useApp.setState({ launch });
  listen();
  on('openFile', (file) => void takeFile(file));
  on('compared', (compared) => void adoptCompared(compared));
  on('verified', (historyFaults) => {
    if (useProject.getState().info !== null) useProject.setState({ historyFaults });
  });
  const open = await must('project.info', {});
  if (open !== undefined && open !== null) await enterProject(open);
  else if (launch?.page === 'sample') await openSample();
  else if (launch?.file != null && isProject(launch.file.name)) await openProjectOrTell(launch.file.token);
  else if (launch !== null && (launch.file !== null || launch.page === 'new')) {
    goTo({ at: 'new', thai: launch.file, english: null });
  }
}

/** A file from outside the page: a project is opened, anything else is for a new one. What is being typed is saved first. */
async function takeFile(file: ChosenFile): Promise<void> {
  if (!(await readyToLeave())) return;
  if (!isProject(file.name)) return goTo({ at: 'new', thai: file, english: null });
  await openProjectOrTell(file.token);
}

async function openSample(): Promise<void> {
  const info = await must('project.createSample', {});
  if (info !== undefined && info !== null) await enterProject(info);
}

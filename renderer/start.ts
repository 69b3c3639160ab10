/** What happens before the first page is drawn: settings, what the app was started with, and what it listens to. */
import { must, on } from './api.ts';
import { listen } from './commands/keyboard.ts';
import { goTo, useApp } from './state/app.ts';
import { flushCell } from './state/cell.ts';
import { enterProject } from './state/project.ts';
import { loadSettings } from './state/settings.ts';

export async function start(): Promise<void> {
  await loadSettings();
  const launch = (await must('app.launch', {})) ?? null;
  useApp.setState({ launch });
  listen();
  on('projectOpened', (info) => void enterProject(info));
  on('openFile', (file) => {
    void flushCell().then((saved) => saved && goTo({ at: 'new', thai: file, english: null }));
  });
  const open = await must('project.info', {});
  if (open !== undefined && open !== null) await enterProject(open);
  else if (launch?.page === 'sample') await openSample();
  else if (launch !== null && (launch.file !== null || launch.page === 'new')) {
    goTo({ at: 'new', thai: launch.file, english: null });
  }
}

async function openSample(): Promise<void> {
  const info = await must('project.createSample', {});
  if (info !== undefined && info !== null) await enterProject(info);
}

/** The app, from its start to its end. */
import path from 'node:path';
import { app, dialog, ipcMain, protocol, session } from 'electron';
import { Application } from './application.ts';
import { CALL, DROPPED } from './ipc/channels.ts';
import { type LaunchOptions, parseLaunch, withEarlyFiles } from './launch.ts';
import { describe, fileLog, type Log } from './log.ts';
import { chooseProfile } from './profile.ts';
import { SCHEMES, serveApp } from './protocol.ts';
import { hardenContents, hardenSession } from './security.ts';

/** dist/electron, where the bundles lie side by side. */
const BUNDLES = import.meta.dirname;

/** One line for who started the app from a terminal, and the end. */
function giveUp(error: unknown): never {
  console.error(`songphasa: ${error instanceof Error ? error.message : String(error)}`);
  app.exit(1);
  process.exit(1);
}

function readCommandLine(): LaunchOptions {
  try {
    return parseLaunch(process.argv, process.defaultApp === true, process.cwd());
  } catch (error) {
    return giveUp(error);
  }
}

/** A fault of the app itself: what was saved is safe, and going on would be guessing. */
function endOnFaults(log: Log, application: Application, unseen: boolean): void {
  process.on('uncaughtException', (error) => {
    log.error(`fault: ${describe(error)}`);
    if (unseen) giveUp(error);
    const { title, body } = application.faultText();
    dialog.showErrorBox(title, body);
    app.exit(1);
  });
  process.on('unhandledRejection', (reason) => log.error(`fault: ${describe(reason)}`));
}

/** Gives the engine the time to close the project in good order. */
function closeBeforeQuit(application: Application): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void application.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}

/** Takes the files that the desktop hands over: to begin with into a list, for there is nobody yet to open them. */
function takeFiles(): { readonly early: readonly string[]; handTo(receive: (file: string) => void): void } {
  const early: string[] = [];
  let take = (file: string): void => void early.push(file);
  app.on('open-file', (event, file) => {
    event.preventDefault();
    take(file);
  });
  return {
    early,
    handTo: (receive) => {
      take = receive;
    },
  };
}

async function start(given: LaunchOptions, files: ReturnType<typeof takeFiles>): Promise<void> {
  const options = withEarlyFiles(given, files.early);
  const logFile = path.join(app.getPath('userData'), 'logs', 'songphasa.log');
  const log = fileLog(logFile);
  log.info(`Songphasa ${app.getVersion()} on ${process.platform} ${process.versions.electron}`);

  hardenSession(session.defaultSession, log);
  hardenContents(app, log);
  const pages = path.join(BUNDLES, '../renderer');
  serveApp(protocol, pages);

  const application = new Application(options, log, {
    preload: path.join(BUNDLES, 'preload.cjs'),
    worker: path.join(BUNDLES, 'worker.cjs'),
    pages,
    logFile,
  });
  endOnFaults(log, application, options.screenshot !== null);
  closeBeforeQuit(application);
  ipcMain.handle(CALL, application.onCall);
  ipcMain.handle(DROPPED, application.onDropped);
  app.on('second-instance', (_event, _argv, _folder, data) => application.onSecondStart(data));
  files.handTo((file) => application.receive(file));
  app.on('window-all-closed', () => app.quit());

  application.openWindow();
  if (options.screenshot === null) return;
  await application.takeScreenshot(options.screenshot);
  await application.close();
  app.exit(0);
}

const options = readCommandLine();
const files = takeFiles();
chooseProfile(app, options.screenshot !== null);
if (app.requestSingleInstanceLock({ file: options.file })) {
  protocol.registerSchemesAsPrivileged(SCHEMES);
  // Root has no sandbox: scripts/start.mjs says --no-sandbox then, and insisting would keep every page from starting.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app
    .whenReady()
    .then(() => start(options, files))
    .catch(giveUp);
} else {
  // The first instance has been told and opens the file.
  app.exit(0);
}

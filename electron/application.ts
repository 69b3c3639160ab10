/** What is open, who works, and what the window, the menu and the title say of it. */
import path from 'node:path';
import { app, type BrowserWindow, shell as desktop, dialog, Menu, nativeTheme } from 'electron';
import { SongphasaError, toFailure } from '../core/errors.ts';
import { describeFailure } from '../i18n/failure.ts';
import { createI18n } from '../i18n/index.ts';
import { nativeDialogs } from './dialogs.ts';
import { EngineClient } from './engine/client.ts';
import type { OpenedProject } from './engine/protocol.ts';
import { FileTokens } from './files.ts';
import type { Args, ChosenFile, Launch } from './ipc/contract.ts';
import { dropGate, type Gate, gate } from './ipc/handle.ts';
import { createSampleAt, openProjectFile, runCalls, type Shell } from './ipc/shell-calls.ts';
import { isProjectFile, type LaunchOptions } from './launch.ts';
import { describe, type Log } from './log.ts';
import { menuTemplate } from './menu.ts';
import { pagePrinter } from './printing.ts';
import { temporaryFolder } from './profile.ts';
import { RecentProjects } from './recent.ts';
import { awaitedPage, takeScreenshot } from './screenshot.ts';
import { helpFile, isTrusted } from './security.ts';
import { SettingsStore } from './settings.ts';
import { Unfinished } from './unfinished.ts';
import { openWindow, tell } from './window.ts';

export interface AppFiles {
  readonly preload: string;
  readonly worker: string;
  /** The folder that app://songphasa is served from. */
  readonly pages: string;
  readonly logFile: string;
}

export class Application {
  readonly onCall: ReturnType<typeof gate>;
  readonly onDropped: ReturnType<typeof dropGate>;
  readonly #options: LaunchOptions;
  readonly #log: Log;
  readonly #files: AppFiles;
  readonly #shell: Shell;
  readonly #engine: EngineClient;
  readonly #pageReady = Promise.withResolvers<void>();
  #t;
  #window: BrowserWindow | null = null;
  #project: OpenedProject | null = null;

  constructor(options: LaunchOptions, log: Log, files: AppFiles) {
    this.#options = options;
    this.#log = log;
    this.#files = files;
    const inProfile = (name: string) => path.join(app.getPath('userData'), name);
    const settings = new SettingsStore(
      inProfile('settings.json'),
      app.getLocale().startsWith('th') ? 'th' : 'en',
      log,
      { language: options.language ?? undefined, theme: options.theme ?? undefined },
    );
    this.#t = createI18n(settings.get().language).t;
    const tokens = new FileTokens();
    const recent = new RecentProjects(inProfile('recent.json'), tokens, log);
    const dialogs = nativeDialogs(
      () => this.#window,
      () => this.#t,
      () => app.getPath('documents'),
    );
    this.#engine = new EngineClient({
      workerFile: files.worker,
      version: app.getVersion(),
      log,
      onProgress: (progress) => tell(this.#window, 'progress', progress),
      onCompared: (compared) => tell(this.#window, 'compared', compared),
      onVerified: (verified) => tell(this.#window, 'verified', verified),
    });
    const launched = Promise.withResolvers<Launch>();
    this.#shell = {
      settings,
      tokens,
      recent,
      engine: this.#engine,
      dialogs,
      unfinished: new Unfinished(inProfile('unfinished.json'), log),
      printer: pagePrinter(files.pages, log),
      launched: launched.promise,
      now: Date.now,
      project: () => this.#project,
      projectChanged: (project) => {
        this.#project = project;
        this.#showState();
      },
      settingsChanged: ({ language, theme }) => {
        nativeTheme.themeSource = theme;
        this.#t = createI18n(language).t;
        this.#showState();
      },
      recentChanged: () => this.#showState(),
      pageReady: (page) => {
        if (page === awaitedPage(options)) this.#pageReady.resolve();
      },
      openHelp,
      sampleName: () => this.#t('menu.dialog.sampleName'),
      handOffName: (project, person, way) =>
        this.#t(way === 'send' ? 'menu.dialog.sentName' : 'menu.dialog.returnedName', { project, person }),
      rulesName: (project) => this.#t('menu.dialog.rulesName', { project }),
      reportName: (project) => this.#t('menu.dialog.reportName', { project }),
      termsName: (project) => this.#t('menu.dialog.termsName', { project }),
      termsSource: (project) => this.#t('menu.dialog.termsSource', { project }),
    };
    const guard: Gate = { isTrusted: (event) => isTrusted(event, this.#window?.webContents ?? null), log };
    this.onCall = gate(guard, runCalls(this.#shell));
    this.onDropped = dropGate(guard, (file) => tokens.chosen(file));
    nativeTheme.themeSource = settings.get().theme;
    this.#pageReady.promise.catch(() => {}); // whoever takes a picture hears of it, and nobody else does
    void this.#launch().then(launched.resolve);
  }

  openWindow(): void {
    this.#window = openWindow({
      preload: this.#files.preload,
      stateFile: this.#options.screenshot === null ? path.join(app.getPath('userData'), 'window.json') : null,
      title: this.#title(),
      log: this.#log,
    });
    this.#window.once('closed', () => {
      this.#window = null;
    });
    this.#showState();
  }

  /** A second start brings the window to the front and hands over its file. */
  onSecondStart(data: unknown): void {
    if (this.#window?.isMinimized()) this.#window.restore();
    this.#window?.focus();
    const file = typeof data === 'object' && data !== null && 'file' in data ? data.file : null;
    if (typeof file === 'string' && path.isAbsolute(file)) this.receive(file);
  }

  /** A file from outside: the page decides when, since it may hold a text that is being typed. */
  receive(file: string): void {
    this.#offer(() => file);
  }

  /** Throws an Error with one line for the terminal. */
  async takeScreenshot(file: string): Promise<void> {
    if (!this.#window) throw new Error('there is no window');
    try {
      await takeScreenshot(this.#window, this.#pageReady.promise, file);
    } catch (error) {
      if (!(error instanceof SongphasaError)) throw error;
      throw new Error(`${file}: ${describeFailure(this.#t, error).title}`);
    }
  }

  /** What is said before the app ends on a fault of its own. */
  faultText(): { readonly title: string; readonly body: string } {
    return {
      title: this.#t('menu.fatal.title'),
      body: this.#t('menu.fatal.body', { log: this.#files.logFile }),
    };
  }

  close(): Promise<void> {
    return this.#engine.stop();
  }

  /** Opens what the app was started with; what can't be opened is said, and the start page comes instead. */
  async #launch(): Promise<Launch> {
    const { file, page } = this.#options;
    let given: ChosenFile | null = null;
    try {
      if (page === 'sample') await this.#openSample();
      else if (file !== null && isProjectFile(file)) await openProjectFile(this.#shell, file);
      else if (file !== null) given = this.#shell.tokens.chosen(file);
    } catch (error) {
      // Who has it open, and what can be done, the page says.
      if (toFailure(error).code === 'project-in-use' && file !== null)
        given = this.#shell.tokens.chosen(file);
      else this.#sayFailure(error);
    }
    const platform =
      process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
    return { version: app.getVersion(), platform, file: given, page };
  }

  /** A sample of this run alone, for the documentation's pictures. */
  async #openSample(): Promise<void> {
    const { settings, sampleName } = this.#shell;
    if (settings.actor() === null) settings.person(this.#t('menu.dialog.samplePerson'), 'translator');
    await createSampleAt(this.#shell, path.join(temporaryFolder(), `${sampleName()}.songphasa`));
    if (this.#project !== null) this.#shell.recent.forget(this.#project.path);
    this.#showState();
  }

  #title(): string {
    const name = this.#t('app.name');
    return this.#project === null ? name : `${this.#project.info.name} · ${name}`;
  }

  #showState(): void {
    this.#window?.setTitle(this.#title());
    const { recent } = this.#shell;
    const template = menuTemplate({
      t: this.#t,
      platform: process.platform,
      projectOpen: this.#project !== null,
      aligning: this.#project?.info.aligning ?? false,
      hasDocuments: (this.#project?.info.documents.length ?? 0) > 0,
      recent: recent.list(),
      development: !app.isPackaged,
      send: (command) => tell(this.#window, 'menu', { command }),
      openRecent: (token) => this.#offer(() => this.#shell.tokens.path(token)),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  #offer(file: () => string): void {
    try {
      tell(this.#window, 'openFile', this.#shell.tokens.chosen(file()));
    } catch (error) {
      this.#sayFailure(error);
    }
  }

  #sayFailure(error: unknown): void {
    const failure = toFailure(error);
    if (error instanceof SongphasaError) this.#log.info(`said to the person: ${failure.code}`);
    else this.#log.error(`said to the person: ${describe(error)}`);
    const { title, body } = describeFailure(this.#t, failure);
    if (this.#options.screenshot !== null) {
      this.#pageReady.reject(new Error(title));
      return;
    }
    const options = { type: 'error' as const, message: title, detail: body };
    void (this.#window ? dialog.showMessageBox(this.#window, options) : dialog.showMessageBox(options));
  }
}

/** Milliseconds. Where a desktop has no program that opens files, Electron never hears of it. */
const OPEN_LIMIT = 5_000;

async function openHelp(link: Args<'app.openHelp'>['link']): Promise<void> {
  const file = helpFile(app.isPackaged ? process.resourcesPath : app.getAppPath(), link);
  const silence = new Promise<string>((resolve) => setTimeout(resolve, OPEN_LIMIT, 'ETIMEDOUT'));
  const problem = await Promise.race([desktop.openPath(file), silence]);
  if (problem !== '') throw new SongphasaError('file-unreadable', { reason: problem });
}

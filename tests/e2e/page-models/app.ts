import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import type { TFunction } from 'i18next';
import type { Person, PersonId, Role } from '../../../core/model.ts';
import type { Settings } from '../../../electron/ipc/contract.ts';
import { createI18n, type Language } from '../../../i18n/index.ts';
import { AlignmentPage } from './alignment.ts';
import { Editor } from './editor.ts';
import { ExportDialog } from './export.ts';
import { Handing } from './handing.ts';
import { History } from './history.ts';
import { IdentityDialog } from './identity.ts';
import { NewProjectPage } from './new-project.ts';
import { RepairPreview } from './repair.ts';
import { Rules } from './rules.ts';
import { StartPage } from './start.ts';
import { Tags } from './tags.ts';
import { Terms } from './terms.ts';

export const ROOT = path.resolve(import.meta.dirname, '../../..');

export interface LaunchOptions {
  /** Where this run keeps its settings; the same folder again is the same computer. */
  readonly profile: string;
  readonly language?: Language;
  readonly theme?: Settings['theme'];
  /** Names of who has worked here, the one who works now first. */
  readonly people?: readonly string[];
  readonly role?: Role;
  /** Given on the command line. */
  readonly file?: string;
}

/**
 * Electron 42 now and then dies of its own debugger (SIGSEGV when Playwright attaches), before a line of
 * the app has run: seen twice on busy machines, the cause not found. That is said, and launched once more; an app that can't start fails the second time as well.
 */
async function launchElectron(options: Parameters<typeof electron.launch>[0]): Promise<ElectronApplication> {
  try {
    return await electron.launch(options);
  } catch (error) {
    if (!String(error).includes('Process failed to launch')) throw error;
    console.warn('Electron died while the debugger attached; launched once more');
    return electron.launch(options);
  }
}

/** The running app, and its pages by name. Texts are looked up in the language that it was started in. */
export class App {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly t: TFunction;
  readonly start: StartPage;
  readonly newProject: NewProjectPage;
  readonly alignment: AlignmentPage;
  readonly editor: Editor;
  readonly exporting: ExportDialog;
  readonly repair: RepairPreview;
  readonly rules: Rules;
  readonly tags: Tags;
  readonly terms: Terms;
  readonly identity: IdentityDialog;
  readonly handing: Handing;
  readonly history: History;

  private constructor(app: ElectronApplication, page: Page, t: TFunction) {
    this.electron = app;
    this.page = page;
    this.t = t;
    this.start = new StartPage(page, t);
    this.newProject = new NewProjectPage(page, t);
    this.alignment = new AlignmentPage(page, t);
    this.editor = new Editor(page, t);
    this.exporting = new ExportDialog(page, t);
    this.repair = new RepairPreview(page, t);
    this.rules = new Rules(page, t);
    this.tags = new Tags(page, t, this.editor);
    this.terms = new Terms(page, t);
    this.identity = new IdentityDialog(page, t);
    this.handing = new Handing(page, t);
    this.history = new History(page, t);
  }

  static async launch(options: LaunchOptions): Promise<App> {
    const language = options.language ?? 'en';
    if (options.people !== undefined || options.language !== undefined || options.theme !== undefined) {
      writeSettings(options, language);
    } else {
      mkdirSync(options.profile, { recursive: true });
    }
    const app = await launchElectron({
      args: ['--log-level=3', '.', ...(options.file === undefined ? [] : [options.file])],
      cwd: ROOT,
      chromiumSandbox: process.getuid?.() !== 0,
      env: { ...definedEnv(), SONGPHASA_USER_DATA: options.profile },
    });
    const page = await app.firstWindow();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    return new App(app, page, createI18n(language, 'screen').t);
  }

  /** The system's dialog for opening will give this file, or what a cancelled one gives. */
  async willChoose(file: string | null): Promise<void> {
    await this.electron.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({
        canceled: chosen === null,
        filePaths: chosen === null ? [] : [chosen],
      });
    }, file);
  }

  /** The same with several files. */
  async willChooseMany(files: readonly string[]): Promise<void> {
    await this.electron.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...chosen] });
    }, files);
  }

  /** The system's dialog for saving will give this path. */
  async willSaveAs(file: string | null): Promise<void> {
    await this.electron.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
    }, file);
  }

  /** From the start page to the editor, with a text or a table of this path. */
  async createProject(file: string, project: string): Promise<void> {
    await this.willChoose(file);
    await this.start.chooseFile();
    await this.newProject.waitUntilRead();
    await this.willSaveAs(project);
    await this.newProject.create();
    await this.editor.waitUntilShown();
  }

  /** From the start page to the page on which these two texts are paired. */
  async pairTexts(thai: string, english: string, project: string): Promise<void> {
    await this.willChoose(thai);
    await this.start.chooseFile();
    await this.newProject.waitUntilRead();
    await this.willChoose(english);
    await this.newProject.addEnglish();
    await this.newProject.waitUntilRead();
    await this.willSaveAs(project);
    await this.newProject.create();
    await this.alignment.waitUntilShown();
  }

  async openSample(project: string): Promise<void> {
    await this.willSaveAs(project);
    await this.start.trySample();
    await this.editor.waitUntilShown();
  }

  async openProject(project: string): Promise<void> {
    await this.willChoose(project);
    await this.start.openProject();
    await this.editor.waitUntilShown();
  }

  /** The app started once more on the same computer, with a file: hands it over and ends. */
  async secondStart(file: string): Promise<void> {
    await this.electron.evaluate(({ app }, path) => {
      app.emit('second-instance', {}, [], '', { file: path });
    }, file);
  }

  /** As the power cut does: nobody is asked. */
  async kill(): Promise<void> {
    const gone = this.electron.waitForEvent('close');
    this.electron.process().kill('SIGKILL');
    await gone;
  }

  async close(): Promise<void> {
    await this.electron.close();
  }
}

function writeSettings(options: LaunchOptions, language: Language): void {
  // Of one name the same person, of two names two people, on whatever computer.
  const people: readonly Person[] = (options.people ?? []).map((name) => ({
    id: `00000000-0000-4000-8000-${Buffer.from(name).toString('hex').padEnd(12, '0').slice(-12)}` as PersonId,
    name,
  }));
  const settings: Settings = {
    language,
    theme: options.theme ?? 'light',
    people,
    role: options.role ?? 'translator',
    gridFontSize: 18,
  };
  mkdirSync(options.profile, { recursive: true });
  writeFileSync(path.join(options.profile, 'settings.json'), JSON.stringify(settings));
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

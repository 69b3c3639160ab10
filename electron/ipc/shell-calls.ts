/** The calls that the main process answers itself: settings, dialogs, files, and what needs a path from the engine. */
import path from 'node:path';
import { SongphasaError } from '../../core/errors.ts';
import type { Actor, DocumentId } from '../../core/model.ts';
import { type Place, writeWhole } from '../../db/whole-file.ts';
import type { Dialogs } from '../dialogs.ts';
import type { EngineClient } from '../engine/client.ts';
import type { ImportFiles, OpenedProject } from '../engine/protocol.ts';
import { type FileTokens, thaiShareOf } from '../files.ts';
import type { Printer } from '../printing.ts';
import type { RecentProjects } from '../recent.ts';
import { readRulesFile, writeRules } from '../rules-file.ts';
import type { SettingsStore } from '../settings.ts';
import type { Unfinished } from '../unfinished.ts';
import { MOST_FILES } from './calls/files.ts';
import {
  type Args,
  type CallName,
  contract,
  type EngineCallName,
  type Exported,
  type ImportRequest,
  type Launch,
  type Settings,
  type ShellCallName,
  type Value,
} from './contract.ts';
import type { Run } from './handle.ts';

export type ShellCalls = {
  readonly [N in ShellCallName]: (args: Args<N>) => Value<N> | Promise<Value<N>>;
};

/** What the calls work with. The functions are the app's answer to what a call has changed. */
export interface Shell {
  readonly settings: SettingsStore;
  readonly tokens: FileTokens;
  readonly recent: RecentProjects;
  readonly engine: Pick<EngineClient, 'ask' | 'cancel'>;
  readonly dialogs: Dialogs;
  readonly unfinished: Unfinished;
  readonly printer: Printer;
  /** Ends once a project that the app was started with is open. */
  readonly launched: Promise<Launch>;
  readonly now: () => number;
  /** The open project; null where none is. */
  readonly project: () => OpenedProject | null;
  readonly projectChanged: (project: OpenedProject | null) => void;
  readonly settingsChanged: (settings: Settings) => void;
  readonly recentChanged: () => void;
  readonly pageReady: (page: string) => void;
  readonly openHelp: (link: Args<'app.openHelp'>['link']) => Promise<void>;
  readonly sampleName: () => string;
  /** Of the file for the rules of a project. */
  readonly rulesName: (project: string) => string;
  /** Of the file that goes out or back, with the name of the person who gets it or sends it. */
  readonly handOffName: (project: string, person: string, way: 'send' | 'return') => string;
  /** Of the file for the terms of a project, and what it says of where they come from. */
  readonly termsName: (project: string) => string;
  readonly reportName: (project: string) => string;
  readonly termsSource: (project: string) => string;
}

/** A name for a file, made of a name for people: what some file system refuses is left out. */
export function fileNameFrom(name: string): string {
  const plain = [...name.normalize('NFC')]
    .filter((character) => !/[\p{Cc}\p{Cf}\\/:*?"<>|]/u.test(character))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '');
  // A Thai character takes three bytes of the 255 that a name may have.
  return [...plain].slice(0, 70).join('').trim() || 'Songphasa';
}

function actorOf(shell: Shell): Actor {
  const actor = shell.settings.actor();
  if (actor === null) throw new SongphasaError('no-actor');
  return actor;
}

/** Throws `project-none-open`. */
function openProjectOf(shell: Shell): OpenedProject {
  const project = shell.project();
  if (project === null) throw new SongphasaError('project-none-open');
  return project;
}

function filesOf(tokens: FileTokens, { thai, english, more = [], ...rest }: ImportRequest): ImportFiles {
  return {
    ...rest,
    thai: tokens.path(thai),
    english: english === null ? null : tokens.path(english),
    more: more.map((token) => tokens.path(token)),
  };
}

/** Settles what follows from an open project: it is the recent one, the title and the menu know it. */
function opened(shell: Shell, project: OpenedProject): OpenedProject['info'] {
  shell.recent.add(project.path, project.info.name, shell.now());
  shell.projectChanged(project);
  return project.info;
}

/** Throws what the engine throws; `project-in-use` with a token for the file. */
export async function openProjectFile(
  shell: Shell,
  path: string,
  how?: Args<'project.open'>['how'],
): Promise<OpenedProject['info']> {
  try {
    return opened(shell, await shell.engine.ask('open', { path, how }, shell.settings.actor()));
  } catch (thrown) {
    if (!(thrown instanceof SongphasaError) || thrown.code !== 'project-in-use') throw thrown;
    throw new SongphasaError(thrown.code, { ...thrown.params, token: shell.tokens.chosen(path).token });
  }
}

export async function createSampleAt(shell: Shell, destination: string): Promise<OpenedProject['info']> {
  const actor = actorOf(shell);
  const name = shell.sampleName();
  return shell.unfinished.during(destination, async (place) =>
    opened(shell, await shell.engine.ask('createSample', { place, name }, actor)),
  );
}

/** The menu has other commands from then on. */
async function endAlignment(
  shell: Shell,
  how: 'finishAlignment' | 'discardAlignment',
): Promise<OpenedProject['info']> {
  const project = shell.project();
  if (project === null) throw new SongphasaError('project-none-open');
  const info = await shell.engine.ask(how, {}, actorOf(shell));
  shell.projectChanged({ ...project, info });
  return info;
}

async function writePdf(shell: Shell, place: Place, document: DocumentId | null): Promise<Exported> {
  const { engine, printer, settings } = shell;
  const { language } = settings.get();
  const asked = { document, language, fontFaces: printer.fontFaces() };
  const { page, segments, clean } = await engine.ask('exportPage', asked, settings.actor());
  const bytes = writeWhole(place, [await printer.print(page)]);
  return { name: path.basename(place.destination), bytes, segments, clean };
}

function changed(shell: Shell, settings: Settings): Settings {
  shell.settingsChanged(settings);
  return settings;
}

export function shellCalls(shell: Shell): ShellCalls {
  const { settings, tokens, recent, engine, dialogs, unfinished } = shell;
  /** Beside the file that came, the new one must not take its name by accident. Throws `not-found`. */
  const originalName = async (document: DocumentId | null, into: 'th' | 'en' = 'en') => {
    const { original } = await engine.ask('export.offer', { document }, settings.actor());
    if (original === null) throw new SongphasaError('not-found', { what: 'file' });
    const { name: stem, ext } = path.parse(original.name);
    const mark = original.way === 'back' ? '' : `.${into}`;
    return `${fileNameFrom(stem.replace(/[._-](?:th|tha|thai)$/i, ''))}${mark}${ext}`;
  };
  return {
    'app.launch': () => shell.launched,
    'app.ready': ({ page }) => {
      shell.pageReady(page);
      return null;
    },
    'app.openHelp': async ({ link }) => {
      await shell.openHelp(link);
      return null;
    },

    'settings.get': () => settings.get(),
    'settings.set': (change) => changed(shell, settings.set(change)),
    'settings.person': ({ name, role }) => changed(shell, settings.person(name, role)),
    'settings.renamePerson': ({ name }) => changed(shell, settings.rename(name)),

    'files.choose': async ({ purpose }) => {
      const file = await dialogs.choose(purpose);
      return file === null ? null : tokens.chosen(file);
    },
    'files.chooseMany': async () => {
      const files = (await dialogs.chooseMany()).slice(0, MOST_FILES + 1);
      // Of two the page asks whether they are one text in both languages.
      const chosen = (file: string) =>
        files.length === 2 ? { ...tokens.chosen(file), thaiShare: thaiShareOf(file) } : tokens.chosen(file);
      return files.map(chosen);
    },
    'recent.list': () => recent.list(),
    'recent.forget': ({ token }) => {
      recent.forget(tokens.path(token));
      shell.recentChanged();
      return recent.list();
    },

    'import.inspect': (request) => engine.ask('inspect', filesOf(tokens, request), settings.actor()),
    'project.create': async ({ request, name, onePerson }) => {
      const actor = actorOf(shell);
      const files = filesOf(tokens, request);
      const destination = await dialogs.saveProject(fileNameFrom(name), false);
      if (destination === null) return null;
      return unfinished.during(destination, async (place) =>
        opened(shell, await engine.ask('create', { files, place, name, onePerson }, actor)),
      );
    },
    'documents.add': async ({ request }) => {
      const project = shell.project();
      if (project === null) throw new SongphasaError('project-none-open');
      const files = filesOf(tokens, request);
      const added = await engine.ask('addDocuments', { files }, actorOf(shell));
      shell.projectChanged({ ...project, info: added.info });
      return added;
    },
    'project.createSample': async () => {
      actorOf(shell);
      const destination = await dialogs.saveProject(fileNameFrom(shell.sampleName()), true);
      return destination === null ? null : createSampleAt(shell, destination);
    },
    'project.open': async ({ token, how }) => {
      const path = token === null ? await dialogs.choose('project') : tokens.path(token);
      return path === null ? null : openProjectFile(shell, path, how);
    },
    'project.close': async () => {
      await engine.ask('close', {}, settings.actor());
      shell.projectChanged(null);
      return null;
    },
    'export.write': async ({ format, document, approvedOnly, into }) => {
      const project = openProjectOf(shell);
      const destination =
        format === 'original'
          ? await dialogs.saveOriginal(await originalName(document, into))
          : await dialogs.saveExport(fileNameFrom(project.info.name), format);
      if (destination === null) return null;
      const { language } = settings.get();
      return unfinished.during(destination, (place) =>
        format === 'pdf'
          ? writePdf(shell, place, document)
          : engine.ask('export', { place, format, document, approvedOnly, into, language }, settings.actor()),
      );
    },
    'alignment.finish': () => endAlignment(shell, 'finishAlignment'),
    'alignment.discard': () => endAlignment(shell, 'discardAlignment'),
    'review.read': ({ token }) => engine.ask('readReview', { file: tokens.path(token) }, settings.actor()),
    'rules.read': ({ token }) => {
      const file = tokens.path(token);
      return { name: path.basename(file), rules: readRulesFile(file) };
    },
    'rules.write': async ({ rules: ids }) => {
      const project = openProjectOf(shell);
      const { own } = await engine.ask('rules.list', {}, settings.actor());
      const chosen = own.map(({ rule }) => rule).filter(({ id }) => ids.includes(id));
      if (chosen.length === 0) throw new SongphasaError('not-found', { what: 'rule' });
      const destination = await dialogs.saveRules(shell.rulesName(fileNameFrom(project.info.name)));
      if (destination === null) return null;
      writeWhole(destination, [writeRules(chosen)]);
      return { name: path.basename(destination), rules: chosen.length };
    },
    'terms.import': ({ token }) => engine.ask('importTerms', { file: tokens.path(token) }, settings.actor()),
    'terms.write': async ({ format }) => {
      const project = openProjectOf(shell);
      const { name } = project.info;
      const file = await dialogs.saveTerms(shell.termsName(fileNameFrom(name)), format);
      if (file === null) return null;
      const facts = { title: shell.termsName(name), source: shell.termsSource(name) };
      return engine.ask('writeTerms', { file, format, ...facts }, settings.actor());
    },
    'report.write': async ({ format, ...period }) => {
      const suggested = shell.reportName(fileNameFrom(openProjectOf(shell).info.name));
      const file = await dialogs.saveReport(suggested, format);
      if (file === null) return null;
      const { language } = settings.get();
      return engine.ask('writeReport', { file, format, language, ...period }, settings.actor());
    },
    'memory.import': ({ token }) =>
      engine.ask('importMemory', { file: tokens.path(token) }, settings.actor()),
    'copies.beside': async () => {
      const found = await engine.ask('copiesBeside', {}, settings.actor());
      return found.map((file) => tokens.chosen(file));
    },
    'copies.preview': ({ token, choices }) =>
      engine.ask('mergePreview', { file: tokens.path(token), choices }, settings.actor()),
    'copies.merge': ({ token, choices, acceptFaults }) =>
      engine.ask('merge', { file: tokens.path(token), choices, acceptFaults }, settings.actor()),
    'handOffs.send': async (request) => {
      const project = openProjectOf(shell);
      actorOf(shell);
      const name = fileNameFrom(shell.handOffName(project.info.name, request.to.name, 'send'));
      const destination = await dialogs.saveHandOff(name, 'send');
      if (destination === null) return null;
      return unfinished.during(destination, (place) =>
        engine.ask('sendHandOff', { place, request }, settings.actor()),
      );
    },
    'handOffs.return': async (request) => {
      const project = openProjectOf(shell);
      const actor = actorOf(shell);
      const name = fileNameFrom(shell.handOffName(project.info.name, actor.name, 'return'));
      const destination = await dialogs.saveHandOff(name, 'return');
      if (destination === null) return null;
      return unfinished.during(destination, (place) =>
        engine.ask('returnHandOff', { place, ...request }, settings.actor()),
      );
    },
    'job.cancel': () => {
      engine.cancel();
      shell.printer.cancel();
      return null;
    },
  };
}

function isEngineCall(name: CallName): name is EngineCallName {
  return contract[name].by === 'engine';
}

/** Runs any call whose arguments have been checked: here or in the engine. */
export function runCalls(shell: Shell): Run {
  const calls = shellCalls(shell);
  const run = (name: CallName, args: never): unknown =>
    isEngineCall(name)
      ? shell.engine.ask(name, args, shell.settings.actor())
      : calls[name as ShellCallName](args);
  return run as Run;
}

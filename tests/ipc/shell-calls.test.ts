import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { UserRule, UserRuleId } from '../../core/artifacts/user-rule.ts';
import { SongphasaError } from '../../core/errors.ts';
import type { Place } from '../../db/whole-file.ts';
import type { OpenedProject } from '../../electron/engine/protocol.ts';
import { FileTokens } from '../../electron/files.ts';
import {
  fileNameFrom,
  openProjectFile,
  runCalls,
  type Shell,
  shellCalls,
} from '../../electron/ipc/shell-calls.ts';
import { RecentProjects } from '../../electron/recent.ts';
import { SettingsStore } from '../../electron/settings.ts';
import { Unfinished } from '../../electron/unfinished.ts';
import { recordingLog } from './recording-log.ts';
import { temporaryFolder } from './temporary.ts';
import { definition } from './valid-args.ts';

interface Asked {
  readonly name: string;
  readonly args: unknown;
  readonly actor: unknown;
}

/** A shell whose dialogs answer as told and whose engine notes what it is asked. */
function setUp(
  options: {
    answer?: (asked: Asked) => unknown;
    save?: string | null;
    choose?: string | null;
    chooseMany?: readonly string[];
    print?: () => Promise<Uint8Array>;
  } = {},
) {
  const folder = temporaryFolder();
  const log = recordingLog();
  const tokens = new FileTokens();
  const asked: Asked[] = [];
  const suggested: string[] = [];
  const happened: unknown[] = [];
  let project: OpenedProject | null = null;
  const save = async (name: string) => {
    suggested.push(name);
    return options.save === undefined ? path.join(folder, 'new.songphasa') : options.save;
  };
  const opened = (file: string) => ({ path: file, info: { name: 'บทความ' } });
  const shell: Shell = {
    settings: new SettingsStore(path.join(folder, 'settings.json'), 'th', log),
    tokens,
    recent: new RecentProjects(path.join(folder, 'recent.json'), tokens, log),
    engine: {
      ask: (async (name: string, args: { path?: string; place?: Place }, actor: unknown) => {
        const one = { name, args, actor };
        asked.push(one);
        return options.answer ? options.answer(one) : opened(args.path ?? args.place?.destination ?? '');
      }) as unknown as Shell['engine']['ask'],
      cancel: () => happened.push('cancelled'),
    },
    dialogs: {
      choose: async () => options.choose ?? null,
      chooseMany: async () => options.chooseMany ?? (options.choose == null ? [] : [options.choose]),
      saveProject: save,
      saveExport: save,
      saveOriginal: save,
      saveRules: save,
      saveTerms: save,
      saveReport: save,
      saveHandOff: save,
    },
    unfinished: new Unfinished(path.join(folder, 'unfinished.json'), log),
    printer: {
      fontFaces: () => 'faces',
      print: async (page) => {
        happened.push(`printed ${new TextDecoder().decode(page)}`);
        return options.print ? options.print() : new TextEncoder().encode('%PDF-');
      },
      cancel: () => happened.push('not printed'),
    },
    launched: Promise.resolve({ version: '1', platform: 'linux', file: null, page: null }),
    now: () => 77,
    project: () => project,
    projectChanged: (one) => {
      project = one;
      happened.push(one?.info.name ?? 'closed');
    },
    settingsChanged: ({ language }) => happened.push(`language ${language}`),
    recentChanged: () => happened.push('recent'),
    pageReady: (page) => happened.push(`ready ${page}`),
    openHelp: async (link) => void happened.push(`help ${link}`),
    sampleName: () => 'ตัวอย่าง',
    rulesName: (name) => `กฎของ${name}`,
    handOffName: (name, person, way) => `${name} ${way} ${person}`,
    reportName: (name) => `รายงานของ${name}`,
    termsName: (name) => `ศัพท์ของ${name}`,
    termsSource: (name) => `จาก${name}`,
  };
  const put = (name: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, 'ก');
    return file;
  };
  return { shell, calls: shellCalls(shell), asked, suggested, happened, folder, put, tokens };
}

const placeIn = (folder: string) => ({
  destination: path.join(folder, 'new.songphasa'),
  temporary: expect.stringMatching(/\.songphasa-[0-9a-f]{16}\.tmp$/),
});
const request = (thai: string, english: string | null = null) => ({
  thai,
  english,
  thaiEncoding: null,
  englishEncoding: null,
  mapping: null,
});
const unknownToken = 'f'.repeat(32);

describe('making a project', () => {
  test('takes files by token, asks where to, and has it open, recent and told', async () => {
    const { shell, calls, asked, suggested, happened, folder, put, tokens } = setUp();
    shell.settings.person('อารี', 'translator');
    const thai = put('a.txt');
    const files = request(tokens.issue(thai));
    const info = await calls['project.create']({ request: files, name: 'คดี 12/2567: ร่าง', onePerson: true });
    expect(info).toEqual({ name: 'บทความ' });
    expect(suggested).toEqual(['คดี 122567 ร่าง']);
    expect(asked).toEqual([
      {
        name: 'create',
        args: {
          files: { ...files, thai, more: [] },
          place: placeIn(folder),
          name: 'คดี 12/2567: ร่าง',
          onePerson: true,
        },
        actor: shell.settings.actor(),
      },
    ]);
    expect(happened).toEqual(['บทความ']);
    expect(shell.recent.list()).toMatchObject([{ name: 'บทความ', openedAt: 77 }]);
  });

  test('needs somebody, before any dialog', async () => {
    const { calls, suggested, asked, tokens } = setUp();
    const args = { request: request(tokens.issue('/a')), name: 'a', onePerson: false };
    await expect(calls['project.create'](args)).rejects.toMatchObject({ code: 'no-actor' });
    await expect(calls['project.createSample']({})).rejects.toMatchObject({ code: 'no-actor' });
    expect([suggested, asked]).toEqual([[], []]);
  });

  test('with a token that is gone is refused, before any dialog', async () => {
    const { shell, calls, suggested, asked, tokens } = setUp();
    shell.settings.person('อารี', 'translator');
    for (const files of [request(unknownToken), request(tokens.issue('/a'), unknownToken)]) {
      const made = async () => calls['project.create']({ request: files, name: 'a', onePerson: false });
      await expect(made()).rejects.toMatchObject({ code: 'token-expired' });
      expect(() => calls['import.inspect'](files)).toThrow(
        expect.objectContaining({ code: 'token-expired' }),
      );
    }
    expect([suggested, asked]).toEqual([[], []]);
  });

  test('that the person gives up asks the engine nothing', async () => {
    const { shell, calls, asked, happened, tokens } = setUp({ save: null });
    shell.settings.person('อารี', 'translator');
    const files = request(tokens.issue('/a'));
    expect(await calls['project.create']({ request: files, name: 'a', onePerson: false })).toBeNull();
    expect(await calls['project.createSample']({})).toBeNull();
    expect([asked, happened]).toEqual([[], []]);
  });

  test('that fails leaves the open project and the recent ones as they are', async () => {
    const { shell, calls, happened, tokens } = setUp({
      answer: () => {
        throw new SongphasaError('folder-read-only', { folder: 'x' });
      },
    });
    shell.settings.person('อารี', 'translator');
    const args = { request: request(tokens.issue('/a')), name: 'a', onePerson: false };
    await expect(calls['project.create'](args)).rejects.toMatchObject({ code: 'folder-read-only' });
    expect(happened).toEqual([]);
    expect(shell.recent.list()).toEqual([]);
  });
});

describe('opening a project', () => {
  test('by token, or by the dialog', async () => {
    const { calls, asked, tokens } = setUp({ choose: '/chosen.songphasa' });
    await calls['project.open']({ token: tokens.issue('/given.songphasa') });
    await calls['project.open']({ token: null });
    expect(asked.map(({ args }) => args)).toEqual([
      { path: '/given.songphasa' },
      { path: '/chosen.songphasa' },
    ]);
  });

  test('given up is null', async () => {
    expect(await setUp().calls['project.open']({ token: null })).toBeNull();
  });

  test('closing it is told', async () => {
    const { calls, happened } = setUp({ answer: () => null });
    expect(await calls['project.close']({})).toBeNull();
    expect(happened).toEqual(['closed']);
  });
});

describe('exporting', () => {
  const args = { format: 'csv', document: null, approvedOnly: false } as const;

  test('suggests the name of the project and says the language of the words in the file', async () => {
    const { shell, calls, asked, suggested, tokens, folder } = setUp();
    await calls['project.open']({ token: tokens.issue('/a.songphasa') });
    await calls['export.write'](args);
    expect(suggested).toEqual(['บทความ']);
    expect(asked.at(-1)).toEqual({
      name: 'export',
      args: { ...args, place: placeIn(folder), language: 'th' },
      actor: shell.settings.actor(),
    });
  });

  describe('a PDF', () => {
    const pdf = { ...args, format: 'pdf' } as const;
    const page = { page: new TextEncoder().encode('<p>'), segments: 3, clean: true };
    const answer = ({ name }: Asked) =>
      name === 'exportPage' ? page : { path: '/a.songphasa', info: { name: 'บทความ' } };

    test('is the page, printed with the faces of the app, and written whole', async () => {
      const { calls, asked, happened, tokens, folder } = setUp({ answer });
      await calls['project.open']({ token: tokens.issue('/a.songphasa'), how: undefined });
      const written = await calls['export.write'](pdf);
      expect(asked.at(-1)?.args).toEqual({ document: pdf.document, language: 'th', fontFaces: 'faces' });
      expect(happened.at(-1)).toBe('printed <p>');
      expect(written).toEqual({ name: 'new.songphasa', bytes: 5, segments: 3, clean: true });
      expect(readFileSync(path.join(folder, 'new.songphasa'), 'latin1')).toBe('%PDF-');
    });

    test('that is not printed leaves the file before as it was', async () => {
      const print = () => Promise.reject(new SongphasaError('cancelled'));
      const { calls, tokens, put, folder } = setUp({ answer, print });
      put('new.songphasa');
      await calls['project.open']({ token: tokens.issue('/a.songphasa'), how: undefined });
      await expect(calls['export.write'](pdf)).rejects.toMatchObject({ code: 'cancelled' });
      expect(readFileSync(path.join(folder, 'new.songphasa'), 'utf8')).toBe('ก');
      expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    });
  });

  test('without a project is refused, before any dialog', async () => {
    const { calls, suggested } = setUp();
    await expect(calls['export.write'](args)).rejects.toMatchObject({ code: 'project-none-open' });
    expect(suggested).toEqual([]);
  });
});

test('a chosen file comes as a token with its name', async () => {
  const { put, folder } = setUp();
  const file = put('ข.txt');
  const { calls, tokens } = setUp({ choose: file });
  const chosen = await calls['files.choose']({ purpose: 'thai' });
  expect(chosen).toMatchObject({ name: 'ข.txt', size: 3 });
  expect(JSON.stringify(chosen)).not.toContain(folder);
  expect(tokens.path(chosen?.token ?? '')).toBe(file);
});

test('of two files that are chosen together it is told how Thai they are', async () => {
  const { put, folder } = setUp();
  const english = path.join(folder, 'e.txt');
  writeFileSync(english, 'The boats leave at nine.');
  const files = [put('ก.txt'), english, path.join(folder, 'ค.txt')];
  const shares = async (many: readonly string[]) => {
    const chosen = await setUp({ chooseMany: many }).calls['files.chooseMany']({});
    return chosen.map(({ thaiShare }) => thaiShare);
  };
  expect(await shares(files.slice(0, 2))).toEqual([1, 0]);
  expect(await shares(files.slice(0, 1))).toEqual([undefined]);
  await expect(shares(files.slice(1))).rejects.toMatchObject({ code: 'file-not-found' });
});

describe('rules', () => {
  const id = (n: number) => `0190a5b0-0000-7000-8000-00000000000${n}` as UserRuleId;
  const rule = (n: number): UserRule => ({ ...definition, id: id(n) });
  const answer = ({ name }: Asked) =>
    name === 'rules.list' ? { builtIn: [], own: [{ rule: rule(1) }, { rule: rule(2) }] } : OPENED;
  const OPENED = { path: '/a.songphasa', info: { name: 'บทความ' } };

  test('go into one file, those that were chosen, and come back from it', async () => {
    const { shell, calls, folder, suggested, tokens } = setUp({ answer });
    shell.settings.person('อารี', 'translator');
    await openProjectFile(shell, '/a.songphasa');
    expect(await calls['rules.write']({ rules: [id(2)] })).toEqual({ name: 'new.songphasa', rules: 1 });
    expect(suggested).toEqual(['กฎของบทความ']);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const { token } = tokens.chosen(path.join(folder, 'new.songphasa'));
    expect(await calls['rules.read']({ token })).toEqual({ name: 'new.songphasa', rules: [rule(2)] });
  });

  test('are not written where the person cancels, where there is none, and where no project is open', async () => {
    const { shell, calls } = setUp({ answer, save: null });
    await expect(calls['rules.write']({ rules: [id(1)] })).rejects.toMatchObject({
      code: 'project-none-open',
    });
    await openProjectFile(shell, '/a.songphasa');
    expect(await calls['rules.write']({ rules: [id(1)] })).toBeNull();
    await expect(calls['rules.write']({ rules: [id(3)] })).rejects.toMatchObject({ code: 'not-found' });
  });

  test('are not read from any other file', () => {
    const { calls, put, tokens } = setUp();
    const { token } = tokens.chosen(put('ก.json'));
    expect(() => calls['rules.read']({ token })).toThrow(
      expect.objectContaining({ code: 'rules-file-invalid' }),
    );
  });
});

test('settings, help, readiness and cancelling reach the app', async () => {
  const { calls, happened } = setUp();
  calls['settings.set']({ language: 'en' });
  calls['app.ready']({ page: 'start' });
  await calls['app.openHelp']({ link: 'guide' });
  calls['job.cancel']({});
  expect(happened).toEqual(['language en', 'ready start', 'help guide', 'cancelled', 'not printed']);
});

test('two texts that have become segments are told to the menu', async () => {
  const { shell, calls, asked, happened } = setUp({ answer: () => ({ name: 'คดี', aligning: false }) });
  await expect(calls['alignment.finish']({})).rejects.toThrow('project-none-open');
  shell.projectChanged({ path: '/a', info: { name: 'คดี', aligning: true } } as unknown as OpenedProject);
  await expect(calls['alignment.finish']({})).rejects.toThrow('no-actor');
  expect(asked).toEqual([]);
  const person = shell.settings.person('อารี', 'translator').people[0];
  expect(await calls['alignment.finish']({})).toMatchObject({ aligning: false });
  expect(asked).toEqual([
    { name: 'finishAlignment', args: {}, actor: expect.objectContaining({ id: person?.id }) },
  ]);
  expect(shell.project()).toMatchObject({ path: '/a', info: { aligning: false } });
  expect(happened.slice(-1)).toEqual(['คดี']);
});

test('an engine call goes to the engine with the person of the settings, whatever the page says', async () => {
  const { shell, asked } = setUp({ answer: () => 'row' });
  const run = runCalls(shell);
  expect(await run('history.undo', {})).toBe('row');
  shell.settings.person('อารี', 'reviewer');
  await run('history.undo', {});
  expect(asked).toEqual([
    { name: 'history.undo', args: {}, actor: null },
    { name: 'history.undo', args: {}, actor: expect.objectContaining({ name: 'อารี', role: 'reviewer' }) },
  ]);
});

describe('a name for a file', () => {
  test.each([
    ['บทความ', 'บทความ'],
    ['../../etc/passwd', 'etcpasswd'],
    ['a:b*c?d"e<f>g|h\\i', 'abcdefghi'],
    ['  .hidden. ', 'hidden'],
    ['line\nbreak\0', 'linebreak'],
    ['///', 'Songphasa'],
    ['', 'Songphasa'],
  ])('of %j is %j', (name, expected) => {
    expect(fileNameFrom(name)).toBe(expected);
  });

  test('fits into every file system', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const file = fileNameFrom(name);
        return file.length > 0 && Buffer.byteLength(file) <= 280 && !/[/\\\0:*?"<>|]|^\.|[. ]$/.test(file);
      }),
    );
  });
});

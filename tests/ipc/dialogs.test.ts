import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EXPORT_FORMATS } from '../../core/formats/document.ts';
import { TERM_FORMATS } from '../../core/terms/files.ts';
import { nativeDialogs, type Purpose } from '../../electron/dialogs.ts';
import { REPORT_FORMATS } from '../../electron/ipc/calls/history.ts';
import { createI18n, LANGUAGES } from '../../i18n/index.ts';
import { temporaryFolder } from './temporary.ts';

interface Options {
  title: string;
  buttonLabel: string;
  defaultPath: string;
  filters: { name: string; extensions: string[] }[];
}

const shown = vi.hoisted(() => ({
  options: [] as unknown[],
  open: { canceled: true, filePaths: [] as string[] },
  save: { canceled: true, filePath: '' },
}));
vi.mock('electron', () => ({
  dialog: {
    showOpenDialog: async (options: unknown) => {
      shown.options.push(options);
      return shown.open;
    },
    showSaveDialog: async (options: unknown) => {
      shown.options.push(options);
      return shown.save;
    },
  },
}));
beforeEach(() => {
  shown.options.length = 0;
});
const last = () => shown.options.at(-1) as Options;
const dialogs = (language: 'th' | 'en' = 'en') =>
  nativeDialogs(
    () => null,
    () => createI18n(language).t,
    () => '/home/a/เอกสาร',
  );

describe.each(LANGUAGES)('in %s', (language) => {
  test.each<Purpose>(['thai', 'english', 'table', 'any', 'rules', 'terms', 'memory', 'project'])(
    'choosing (%s) is said whole',
    async (purpose) => {
      shown.open = { canceled: false, filePaths: ['/x/a'] };
      expect(await dialogs(language).choose(purpose)).toBe('/x/a');
      const texts = [last().title, last().buttonLabel, ...last().filters.map(({ name }) => name)];
      for (const text of texts) expect(text).toMatch(/^(?!menu\.).+/);
    },
  );

  test.each(EXPORT_FORMATS)('exporting %s is said whole', async (format) => {
    shown.save = { canceled: true, filePath: '' };
    expect(await dialogs(language).saveExport('บทความ', format)).toBeNull();
    const texts = [last().title, last().buttonLabel, ...last().filters.map(({ name }) => name)];
    for (const text of texts) expect(text).toMatch(/^(?!menu\.).+/);
  });
});

test.each(REPORT_FORMATS)('reports are saved as %s', async (format) => {
  shown.save = { canceled: false, filePath: '/x/รายงาน' };
  expect(await dialogs('th').saveReport('รายงาน', format)).toBe(`/x/รายงาน.${format}`);
  for (const text of [last().title, ...last().filters.map(({ name }) => name)])
    expect(text).toMatch(/^(?!menu\.).+/);
});

test.each(TERM_FORMATS)('terms are saved as %s', async (format) => {
  shown.save = { canceled: false, filePath: '/x/ศัพท์' };
  expect(await dialogs('th').saveTerms('ศัพท์', format)).toBe(`/x/ศัพท์.${format}`);
  for (const text of [last().title, ...last().filters.map(({ name }) => name)])
    expect(text).toMatch(/^(?!menu\.).+/);
});

test.each([
  ['csv', 'บทความ.csv', 'csv'],
  ['text-thai', 'บทความ.th.txt', 'txt'],
  ['xliff-2.1', 'บทความ.xlf', 'xlf'],
] as const)('%s is suggested as %s', async (format, name, extension) => {
  await dialogs().saveExport('บทความ', format);
  expect(last().defaultPath).toBe(path.join('/home/a/เอกสาร', name));
  expect(last().filters[0]?.extensions).toEqual([extension]);
});

test('rules go into a JSON file', async () => {
  shown.save = { canceled: true, filePath: '' };
  expect(await dialogs('th').saveRules('กฎ')).toBeNull();
  expect(last()).toMatchObject({ title: 'ส่งออกกฎตรวจหา', filters: [{ extensions: ['json'] }] });
  expect(last().defaultPath).toBe(path.join('/home/a/เอกสาร', 'กฎ.json'));
});

test('cancelling is null', async () => {
  shown.open = { canceled: true, filePaths: [] };
  expect(await dialogs().choose('any')).toBeNull();
});

describe('a name without its ending', () => {
  test('gets it', async () => {
    const folder = temporaryFolder();
    shown.save = { canceled: false, filePath: path.join(folder, 'a') };
    expect(await dialogs().saveProject('a', false)).toBe(path.join(folder, 'a.songphasa'));
    shown.save = { canceled: false, filePath: path.join(folder, 'A.SONGPHASA') };
    expect(await dialogs().saveProject('a', true)).toBe(path.join(folder, 'A.SONGPHASA'));
  });

  test('never stands for a file that the dialog did not ask about', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'a.csv'), 'precious');
    shown.save = { canceled: false, filePath: path.join(folder, 'a') };
    await expect(dialogs().saveExport('a', 'csv')).rejects.toMatchObject({ code: 'file-exists' });
  });
});

import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isProjectFile, parseLaunch, withEarlyFiles } from '../../electron/launch.ts';
import { awaitedPage } from '../../electron/screenshot.ts';

const NOTHING = { file: null, screenshot: null, page: null, language: null, theme: null };
const folder = path.resolve('/work here');
const at = (name: string) => path.resolve(folder, name);

test('a file that the desktop handed over before the app was ready is what it opens, the last of several', () => {
  expect(withEarlyFiles(NOTHING, ['/x/a.txt', '/x/b.songphasa']).file).toBe('/x/b.songphasa');
  expect(withEarlyFiles({ ...NOTHING, file: '/x/c.txt' }, []).file).toBe('/x/c.txt');
});

describe('the command line', () => {
  test.each<[string, string[], boolean, object]>([
    ['nothing', ['songphasa'], false, {}],
    ['the app as a folder', ['electron', '.'], true, {}],
    ['a text', ['electron', '.', 'บทความ.txt'], true, { file: at('บทความ.txt') }],
    ['a project, packaged', ['songphasa', '/x/a.songphasa'], false, { file: path.resolve('/x/a.songphasa') }],
    [
      'options of Chromium before the folder',
      ['electron', '--no-sandbox', '--log-level=3', '.', 'a.txt'],
      true,
      { file: at('a.txt') },
    ],
    [
      'options of Chromium among ours',
      ['electron', '.', '--inspect=0', 'a.txt', '--lang=th'],
      true,
      { file: at('a.txt'), language: 'th' },
    ],
    [
      'a picture',
      ['electron', '.', '--screenshot=/tmp/start page.png', '--page=sample', '--lang=en', '--theme=dark'],
      true,
      { screenshot: path.resolve('/tmp/start page.png'), page: 'sample', language: 'en', theme: 'dark' },
    ],
    ['a file whose name holds an equals sign', ['songphasa', 'a=b.txt'], false, { file: at('a=b.txt') }],
    ['only the first file', ['songphasa', 'a.txt', 'b.txt'], false, { file: at('a.txt') }],
  ])('%s', (_what, argv, fromFolder, expected) => {
    expect(parseLaunch(argv, fromFolder, folder)).toEqual({ ...NOTHING, ...expected });
  });

  test.each(['--page=editor', '--lang=fr', '--theme=', '--page=__proto__', '--screenshot='])(
    '%s is refused with one line that says what it takes',
    (option) => {
      expect(() => parseLaunch(['electron', '.', option], true, folder)).toThrow(/^--\w+ takes [^\n]+$/);
    },
  );
});

test.each([
  ['/x/a.songphasa', true],
  ['/x/A.SONGPHASA', true],
  ['/x/a.songphasa.txt', false],
  ['/x.songphasa/a', false],
  ['/x/.songphasa', false],
])('%s is a project: %s', (file, expected) => {
  expect(isProjectFile(file)).toBe(expected);
});

test.each([
  [{ page: null, file: null }, 'start'],
  [{ page: 'start', file: null }, 'start'],
  [{ page: 'new', file: null }, 'new'],
  [{ page: null, file: '/x/a.txt' }, 'new'],
  [{ page: null, file: '/x/a.songphasa' }, 'editor'],
  [{ page: 'sample', file: null }, 'editor'],
] as const)('a picture of %j waits for the page %s', (options, page) => {
  expect(awaitedPage(options)).toBe(page);
});

// @ts-check
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appArguments, callersFolder } from '../../scripts/lib/arguments.mjs';
import { integrityOf, requireIntegrity } from '../../scripts/lib/integrity.mjs';
import { PINNED_ELECTRON, PINNED_NODE } from '../../scripts/lib/layout.mjs';
import { SetupError } from '../../scripts/lib/say.mjs';
import { fingerprint, listInputs, readStamp } from '../../scripts/lib/stale.mjs';
import { debianPackages, missingLibraries, releaseNames } from '../../scripts/setup/debian.mjs';
import { hasDisplay } from '../../scripts/setup/display.mjs';
import { electronPlan } from '../../scripts/setup/electron.mjs';
import { isOldNode, nodePlan } from '../../scripts/setup/node.mjs';
import { packagesStamp } from '../../scripts/setup/packages.mjs';

describe('Node', () => {
  test.each([
    ['18.20.4', true],
    ['20.20.2', true],
    ['22.11.0', true],
    ['22.12.0', false],
    ['22.22.1', false],
    ['23.0.0', false],
    ['24.21.0', false],
    ['100.0.0', false],
  ])('%s is old: %s', (version, old) => {
    expect(isOldNode(version)).toBe(old);
  });

  test.each([
    ['24.21.0', 'linux', 'x64', 'own'],
    ['24.21.0', 'win32', 'arm64', 'own'],
    ['20.20.2', 'linux', 'x64', 'fetch'],
    ['20.20.2', 'linux', 'arm64', 'refuse'],
    ['20.20.2', 'darwin', 'arm64', 'refuse'],
    ['20.20.2', 'win32', 'x64', 'refuse'],
  ])('%s on %s %s: %s', (version, platform, arch, plan) => {
    expect(nodePlan(version, platform, arch)).toBe(plan);
  });
});

describe('a checksum', () => {
  const bytes = Buffer.from('the very bytes');
  const pinned = integrityOf(bytes);

  test('of the pinned bytes lets them through', () => {
    expect(() => requireIntegrity('thing@1.0.0', integrityOf(bytes), pinned)).not.toThrow();
  });

  test.each([
    ['one byte changed', integrityOf(Buffer.from('the very bytez')), pinned],
    ['one byte more', integrityOf(Buffer.from('the very bytes\n')), pinned],
    ['nothing at all', integrityOf(Buffer.alloc(0)), pinned],
    ['only its beginning', pinned.slice(0, 40), pinned],
    ['another algorithm on both sides', 'sha1-abc', 'sha1-abc'],
    ['nothing pinned', '', ''],
  ])('refuses %s, by name', (_case, actual, expected) => {
    expect(() => requireIntegrity('thing@1.0.0', actual, expected)).toThrow(SetupError);
    expect(() => requireIntegrity('thing@1.0.0', actual, expected)).toThrow(/^thing@1\.0\.0 is not the file/);
  });

  test.each([PINNED_NODE, PINNED_ELECTRON])('is pinned whole for $spec', ({ spec, integrity }) => {
    expect(spec).toMatch(/@\d+\.\d+\.\d+$/);
    expect(Buffer.from(integrity.replace(/^sha512-/, ''), 'base64')).toHaveLength(64);
  });

  test('is what sha512 gives for abc (FIPS 180-2, appendix C.1)', () => {
    expect(integrityOf(Buffer.from('abc'))).toBe(
      'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==',
    );
  });
});

describe('Electron', () => {
  const none = { chosen: undefined, wanted: '45.4.1', downloaded: undefined, pinned: false };

  test.each([
    ['nothing there', {}, 'missing'],
    ['the right version', { downloaded: '45.4.1' }, 'downloaded'],
    ['the right version as the archive writes it', { downloaded: 'v45.4.1' }, 'downloaded'],
    ['an older version', { downloaded: '44.0.0' }, 'missing'],
    ['an older version and the pinned one', { downloaded: '44.0.0', pinned: true }, 'pinned'],
    ['both', { downloaded: '45.4.1', pinned: true }, 'downloaded'],
    ['a choice of one’s own', { chosen: '/opt/electron', downloaded: '45.4.1', pinned: true }, 'chosen'],
  ])('with %s', (_case, situation, plan) => {
    expect(electronPlan({ ...none, ...situation })).toBe(plan);
  });
});

describe('Debian’s packages', () => {
  const whole = `\tlinux-vdso.so.1 (0x00007ffc)
\tlibffmpeg.so => /opt/electron/libffmpeg.so (0x00007f11)
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f12)
\t/lib64/ld-linux-x86-64.so.2 (0x00007f13)\n`;
  const wanting = `${whole}\tlibgtk-3.so.0 => not found\n\tlibnss3.so => not found\n`;

  test.each([
    ['', []],
    [whole, []],
    [wanting, ['libgtk-3.so.0', 'libnss3.so']],
  ])('ldd output %#', (output, missing) => {
    expect(missingLibraries(output)).toEqual(missing);
  });

  test.each([
    [{ libraries: [], xvfb: false, xmllint: false }, []],
    [{ libraries: [], xvfb: true, xmllint: false }, ['xvfb']],
    [{ libraries: [], xvfb: false, xmllint: true }, ['libxml2-utils']],
    [
      { libraries: ['libnss3.so'], xvfb: false, xmllint: false },
      ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'],
    ],
    [
      { libraries: ['libnss3.so'], xvfb: true, xmllint: true },
      ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'xvfb', 'libxml2-utils'],
    ],
  ])('for %j', (needs, packages) => {
    expect(debianPackages(needs)).toEqual(packages);
  });

  /** @param {string} name @param {string} candidate */
  const policy = (name, candidate) =>
    `${name}:\n  Installed: (none)\n  Candidate: ${candidate}\n  Version table:\n`;

  test.each([
    ['Debian 12', policy('libasound2', '1.2.8-1') + policy('libnss3', '2:3.87'), ['libasound2', 'libnss3']],
    [
      'Debian 13',
      policy('libasound2t64', '1.2.14-1') + policy('libnss3', '2:3.110'),
      ['libasound2t64', 'libnss3'],
    ],
    [
      'Ubuntu 24.04, where the old name is a virtual package',
      policy('libasound2', '(none)') + policy('libasound2t64', '1.2.11-1'),
      ['libasound2t64', 'libnss3'],
    ],
    ['a name without a version', policy('libasound2t64', '(none)'), ['libasound2', 'libnss3']],
    ['no package lists', '', ['libasound2', 'libnss3']],
  ])('by the names of %s', (_case, output, names) => {
    expect(releaseNames(['libasound2', 'libnss3'], output)).toEqual(names);
  });
});

describe('a display', () => {
  test.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
    ['win32', {}, true],
  ])('on %s with %j: %s', (platform, env, expected) => {
    expect(hasDisplay(platform, env)).toBe(expected);
  });
});

describe('stale', () => {
  const first = { path: 'core/a.ts', modified: 1000, size: 5 };
  const second = { path: 'core/b.ts', modified: 2000, size: 7 };
  const files = [first, second];

  test('is not a matter of order', () => {
    expect(fingerprint([...files].reverse())).toBe(fingerprint(files));
  });

  test.each([
    ['a file written', [{ ...first, modified: 1001 }, second]],
    ['a file of another size', [{ ...first, size: 6 }, second]],
    ['a file renamed', [{ ...first, path: 'core/c.ts' }, second]],
    ['a file removed', [first]],
    ['a file added', [...files, { path: 'core/c.ts', modified: 1, size: 1 }]],
    ['nothing left', []],
  ])('is %s', (_case, changed) => {
    expect(fingerprint(changed)).not.toBe(fingerprint(files));
  });

  test.each([
    ['the lock file', packagesStamp(Buffer.from('{"b":1}'), 'linux', 'x64')],
    ['the platform', packagesStamp(Buffer.from('{"a":1}'), 'darwin', 'x64')],
    ['the processor', packagesStamp(Buffer.from('{"a":1}'), 'linux', 'arm64')],
  ])('are the packages by %s', (_case, stamp) => {
    expect(stamp).not.toBe(packagesStamp(Buffer.from('{"a":1}'), 'linux', 'x64'));
  });

  describe('on the disk', () => {
    let folder = '';
    beforeEach(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'songphasa-stale-'));
    });
    afterEach(() => {
      rmSync(folder, { recursive: true });
    });

    test('lists files in folders and files, without what is missing', () => {
      mkdirSync(path.join(folder, 'core/deep'), { recursive: true });
      writeFileSync(path.join(folder, 'core/deep/a.ts'), 'abc');
      writeFileSync(path.join(folder, 'vite.config.ts'), 'de');
      const found = listInputs(folder, ['core', 'vite.config.ts', 'absent']);
      expect(found.map((file) => [file.path, file.size])).toEqual([
        ['core/deep/a.ts', 3],
        ['vite.config.ts', 2],
      ]);
      expect(found.every((file) => file.modified > 0)).toBe(true);
    });

    test('a stamp reads back, and an absent one is undefined', () => {
      writeFileSync(path.join(folder, 'stamp'), 'abc\n');
      expect(readStamp(path.join(folder, 'stamp'))).toBe('abc');
      expect(readStamp(path.join(folder, 'absent'))).toBeUndefined();
    });
  });
});

describe('the arguments of npm start', () => {
  const here = path.resolve('/home/somchai');

  test.each([
    [[], [], undefined],
    [['article.txt'], [path.join(here, 'article.txt')], undefined],
    [['/srv/a b.txt'], [path.resolve('/srv/a b.txt')], undefined],
    [['--screenshot', 'out.png'], [`--screenshot=${path.join(here, 'out.png')}`], path.join(here, 'out.png')],
    [['--screenshot=a=b.png'], [`--screenshot=${path.join(here, 'a=b.png')}`], path.join(here, 'a=b.png')],
    [
      ['--page', 'grid', '--lang', 'th', '--theme=dark'],
      ['--page=grid', '--lang=th', '--theme=dark'],
      undefined,
    ],
    [['--lang', 'en', 'บทความ.txt'], ['--lang=en', path.join(here, 'บทความ.txt')], undefined],
    [['--inspect', 'a.txt'], ['--inspect', path.join(here, 'a.txt')], undefined],
  ])('%j', (given, args, screenshot) => {
    expect(appArguments(given, here)).toEqual({ args, screenshot });
  });

  test.each([[['--screenshot']], [['--screenshot=']], [['--lang', '--theme', 'dark']]])(
    '%j lacks a value',
    (given) => {
      expect(() => appArguments(given, here)).toThrow(SetupError);
    },
  );

  test.each([
    ['npm, called in a folder elsewhere', '/house', '/house', '/home/somchai', '/home/somchai'],
    ['npm, called in the house', '/house', '/house', '/house', '/house'],
    ['node, called by a program that npm started', '/house', '/tmp/work', '/house', '/tmp/work'],
    ['node, called by hand', '/house', '/house', undefined, '/house'],
  ])('are meant from the caller’s folder: %s', (_case, root, current, initial, folder) => {
    expect(callersFolder(root, current, initial)).toBe(folder);
  });
});

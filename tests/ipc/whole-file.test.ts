import fs, {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SongphasaError } from '../../core/errors.ts';
import { type Disk, writeWhole } from '../../db/whole-file.ts';
import { temporaryFolder } from './temporary.ts';

const STEPS = ['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync'] as const;

/** The real disk, but `step` fails with the system's `code` on its nth use. */
function failingDisk(step: (typeof STEPS)[number], code: string, nth = 1): Disk {
  let uses = 0;
  const fail = (...args: unknown[]) => {
    uses += 1;
    if (uses === nth) throw Object.assign(new Error(`${code}: no`), { code });
    return (fs[step] as (...args: unknown[]) => unknown)(...args);
  };
  return { ...fs, [step]: fail };
}

test('writes all chunks, says how many bytes, and leaves nothing beside them', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'ก.txt');
  expect(writeWhole(file, ['ก', new Uint8Array([10]), 'b'])).toBe(5);
  expect(readFileSync(file, 'utf8')).toBe('ก\nb');
  expect(readdirSync(folder)).toEqual(['ก.txt']);
});

test('a name that fills all its 255 bytes is written all the same', () => {
  const file = path.join(temporaryFolder(), `${'ก'.repeat(83)}.txt`);
  expect(writeWhole(file, ['x'])).toBe(1);
});

describe.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'folder-read-only'],
  ['EACCES', 'folder-read-only'],
  ['EPERM', 'folder-read-only'],
  ['EIO', 'write-failed'],
  ['EBUSY', 'file-locked'],
])('where the system says %s', (code, expected) => {
  test.each(STEPS)(`${expected} is said, the file before stays whole, nothing is left (%s)`, (step) => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'a.csv');
    writeFileSync(file, 'before');
    const write = () => writeWhole(file, ['after'], { disk: failingDisk(step, code) });
    expect(write).toThrow(expect.objectContaining({ name: 'SongphasaError', code: expected }));
    expect(readFileSync(file, 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });
});

test('the read-only folder is named', () => {
  const file = path.join(temporaryFolder(), 'เอกสาร/a.csv');
  mkdirSync(path.dirname(file));
  expect(() => writeWhole(file, ['x'], { disk: failingDisk('openSync', 'EACCES') })).toThrow(
    expect.objectContaining({ params: { folder: 'เอกสาร' } }),
  );
});

test.each<[string, () => Iterable<string>, { beforePlacing?: () => void }]>([
  [
    'the content',
    function* () {
      yield 'half';
      throw new SongphasaError('cancelled');
    },
    {},
  ],
  [
    'the last look before it is put in place',
    () => ['whole'],
    {
      beforePlacing: () => {
        throw new SongphasaError('cancelled');
      },
    },
  ],
])('an error of %s goes on as it is and leaves what was there', (_what, content, options) => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'a.csv');
  writeFileSync(file, 'before');
  expect(() => writeWhole(file, content(), options)).toThrow(expect.objectContaining({ code: 'cancelled' }));
  expect(readFileSync(file, 'utf8')).toBe('before');
  expect(readdirSync(folder)).toEqual(['a.csv']);
});

test('a folder is not written over, and a folder that is missing is not made', () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'a.csv'));
  expect(() => writeWhole(path.join(folder, 'a.csv'), ['x'])).toThrow(
    expect.objectContaining({ code: 'file-is-directory' }),
  );
  expect(() => writeWhole(path.join(folder, 'none/a.csv'), ['x'])).toThrow(
    expect.objectContaining({ code: 'file-not-found' }),
  );
  expect(existsSync(path.join(folder, 'none'))).toBe(false);
});

test('a link stays a link: the file behind it is replaced', () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'real'));
  writeFileSync(path.join(folder, 'real/a.csv'), 'before');
  symlinkSync(path.join(folder, 'real/a.csv'), path.join(folder, 'link.csv'));
  writeWhole(path.join(folder, 'link.csv'), ['after']);
  expect(lstatSync(path.join(folder, 'link.csv')).isSymbolicLink()).toBe(true);
  expect(readFileSync(path.join(folder, 'real/a.csv'), 'utf8')).toBe('after');
});

test('content is synced before it gets its name, the folder after', () => {
  const done: string[] = [];
  const noted =
    (step: (typeof STEPS)[number]) =>
    (...args: unknown[]) => {
      done.push(step);
      return (fs[step] as (...args: unknown[]) => unknown)(...args);
    };
  const disk = { ...fs, ...Object.fromEntries(STEPS.map((step) => [step, noted(step)])) } as Disk;
  writeWhole(path.join(temporaryFolder(), 'a'), ['x'], { disk });
  const rename = done.indexOf('renameSync');
  expect(done.indexOf('writeSync')).toBeLessThan(done.indexOf('fsyncSync'));
  expect(done.indexOf('fsyncSync')).toBeLessThan(rename);
  if (process.platform !== 'win32') expect(done.indexOf('fsyncSync', rename)).toBeGreaterThan(rename);
});

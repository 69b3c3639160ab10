import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Unfinished } from '../../electron/unfinished.ts';
import { recordingLog } from './recording-log.ts';
import { temporaryFolder } from './temporary.ts';

const ENDINGS = ['', '-wal', '-shm', '-journal'];

function setUp() {
  const folder = temporaryFolder();
  const list = path.join(folder, 'unfinished.json');
  const noted = () => JSON.parse(readFileSync(list, 'utf8')) as string[];
  return { folder, list, noted, destination: path.join(folder, 'a.songphasa') };
}

test('a temporary file is on the list while it is being made, and gone after, however that ends', async () => {
  const { list, noted, destination } = setUp();
  const unfinished = new Unfinished(list, recordingLog());
  const made: string[] = [];
  const work = (end: () => void) =>
    unfinished.during(destination, async ({ temporary }) => {
      expect(noted()).toEqual([temporary]);
      for (const ending of ENDINGS) writeFileSync(temporary + ending, 'x');
      made.push(temporary);
      end();
      return 'made';
    });
  expect(await work(() => {})).toBe('made');
  const crash = () => {
    throw new Error('engine-stopped');
  };
  await expect(work(crash)).rejects.toThrow('engine-stopped');
  expect(made.flatMap((file) => ENDINGS.map((ending) => file + ending)).filter(existsSync)).toEqual([]);
  expect(noted()).toEqual([]);
});

test('what a killed app has left is taken away by the next start', async () => {
  const { list, noted, destination } = setUp();
  let left = '';
  void new Unfinished(list, recordingLog()).during(destination, ({ temporary }) => {
    for (const ending of ENDINGS) writeFileSync(temporary + ending, 'x');
    left = temporary;
    return new Promise<never>(() => {}); // the app is killed here
  });
  new Unfinished(list, recordingLog());
  expect(ENDINGS.map((ending) => left + ending).filter(existsSync)).toEqual([]);
  expect(noted()).toEqual([]);
});

test('a list that names anything but our temporary files takes nothing away', () => {
  const { folder, list } = setUp();
  const precious = path.join(folder, 'precious.txt');
  writeFileSync(precious, 'x');
  writeFileSync(list, JSON.stringify([precious]));
  const log = recordingLog();
  new Unfinished(list, log);
  expect(existsSync(precious)).toBe(true);
  expect(log.lines).toHaveLength(1);
});

test('a list that can not be written keeps nobody from working', async () => {
  const { folder, destination } = setUp();
  const log = recordingLog();
  const unfinished = new Unfinished(path.join(folder, 'none/unfinished.json'), log);
  expect(await unfinished.during(destination, async () => 'made')).toBe('made');
  expect(log.lines[0]).toMatch(/^error the list of unfinished files was not written/);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkIntegrity, closeProject, openProject } from '../../db/open.ts';
import { verifyHistory } from '../../db/verify-history.ts';
import { edit, expectFailure, keep, newFile, newFolder, newProject, reopen, rowAt } from './project.ts';

const OTHER = fileURLToPath(new URL('./other-process.ts', import.meta.url));

function start(what: 'save' | 'look', file: string) {
  const child = spawn(process.execPath, [OTHER, what, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  return { child, lines: createInterface({ input: child.stdout }), ended: once(child, 'close') };
}

/** Kills the other process right after it has said its nth line; returns the last that it said. */
async function saveUntilKilled(file: string, count: number, meanwhile = () => {}): Promise<number> {
  const { child, lines, ended } = start('save', file);
  let said = 0;
  let last = 0;
  for await (const line of lines) {
    last = Number(line);
    said += 1;
    if (said === 1) meanwhile();
    if (said === count) child.kill('SIGKILL');
  }
  await ended;
  return last;
}

function closedProject(file = newFile()): string {
  const db = newProject([['หนึ่ง', '0', 'translated'], 'สอง'], { file });
  closeProject(db);
  return file;
}

describe('a process killed while it saves', () => {
  test('loses nothing that it said was saved, leaves a sound file, and no lock', async () => {
    const file = closedProject();
    for (const count of [1, 2, 13, 60]) {
      const last = await saveUntilKilled(file, count);
      expect(last).toBeGreaterThan(0);
      const db = reopen(file);
      const saved = Number(rowAt(db, 1).segment.target.split(' ')[0]);
      // It may have saved one more that it had no time to tell of.
      expect(saved - last === 0 || saved - last === 1, `${saved} saved, ${last} told`).toBe(true);
      const draft = Number(rowAt(db, 2).drafts.target?.split(' ')[0]);
      expect(draft === saved || draft === saved + 1, `${saved} saved, draft ${draft}`).toBe(true);
      expect(checkIntegrity(db)).toEqual([]);
      expect(verifyHistory(db)).toEqual([]);
      edit(db, 1, `${saved}`);
      closeProject(db);
      expect(readdirSync(path.dirname(file))).toEqual([path.basename(file)]);
    }
  }, 60_000);

  test('leaves a project that can also be looked at where nothing can be written', async () => {
    const file = closedProject();
    const last = await saveUntilKilled(file, 5);
    expect(existsSync(`${file}-wal`)).toBe(true);
    const before = readdirSync(path.dirname(file));
    const db = keep(openProject(file, { readOnly: true }));
    expect(Number(rowAt(db, 1).segment.target.split(' ')[0])).toBeGreaterThanOrEqual(last);
    closeProject(db);
    expect(readdirSync(path.dirname(file))).toEqual(before);
  }, 60_000);
});

test('a project that another process writes to is locked, and can be looked at while it is being written', async () => {
  const file = closedProject();
  let looked = 0;
  await saveUntilKilled(file, 200, () => {
    expectFailure(() => openProject(file), 'project-locked');
    for (let times = 0; times < 5; times += 1) {
      const db = openProject(file, { readOnly: true });
      const now = Number(rowAt(db, 1).segment.target.split(' ')[0]);
      expect(now).toBeGreaterThanOrEqual(Math.max(1, looked));
      expect(checkIntegrity(db)).toEqual([]);
      looked = now;
      closeProject(db);
    }
  });
}, 60_000);

const onWindows = process.platform === 'win32';
test.skipIf(onWindows)(
  'who may not write there gets the project for reading, after a crash as well',
  async () => {
    const file = closedProject();
    const crashed = path.join(newFolder(), 'crashed.songphasa');
    const db = reopen(file);
    edit(db, 1, 'One');
    copyFileSync(file, crashed);
    copyFileSync(`${file}-wal`, `${crashed}-wal`);
    closeProject(db);
    for (const given of [file, crashed]) {
      const folder = path.dirname(given);
      for (const name of readdirSync(folder)) chmodSync(path.join(folder, name), 0o444);
      chmodSync(folder, 0o555);
      const before = readdirSync(folder);
      const { lines, ended } = start('look', given);
      const [line] = await once(lines, 'line');
      expect(JSON.parse(String(line))).toEqual({ writable: false, targets: ['One', ''] });
      await ended;
      expect(readdirSync(folder)).toEqual(before);
      chmodSync(folder, 0o755);
    }
  },
  60_000,
);

// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CACHE } from './layout.mjs';
import { SetupError, say } from './say.mjs';
import { readStamp } from './stale.mjs';

/** A wait in milliseconds that a person would wonder about. */
const REMARKABLE = 2_000;
const FILE = path.join(CACHE, 'setup.lock');

/** @param {number} id */
function isRunning(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @returns {boolean} whether this process holds the lock now */
function take() {
  try {
    writeFileSync(FILE, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EEXIST') return false;
    throw new SetupError(
      `${CACHE} can't be written (${message}). Give yourself the right to, and run this again.`,
    );
  }
}

/** @returns {number | undefined} the process that holds the lock; undefined when none does or none is named yet */
function holder() {
  return Number(readStamp(FILE)) || undefined;
}

/**
 * One set-up at a time in this folder: a second one waits for the first and then finds its work done.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withSetupLock(work) {
  mkdirSync(CACHE, { recursive: true });
  const started = performance.now();
  for (let told = false; !take(); ) {
    const other = holder();
    if (other && !isRunning(other)) {
      rmSync(FILE, { force: true });
      continue;
    }
    if (!told && performance.now() - started > REMARKABLE) {
      say(`waiting for another set-up in this folder (if there is none, delete ${FILE})`);
      told = true;
    }
    await pause(100);
  }
  const release = () => rmSync(FILE, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

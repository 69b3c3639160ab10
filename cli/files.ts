/** Files at the edge: read whole, written whole or not at all. */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SongphasaError } from '../core/errors.ts';

/** Standard input, or output, in place of a file's name. */
export const STANDARD = '-';

function codeOf(thrown: unknown): string | null {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;
}

/** Throws `file-not-found`, `file-is-directory`, `file-unreadable` {reason}. */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return file === STANDARD ? await buffer(process.stdin) : readFileSync(file);
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === null) throw thrown;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new SongphasaError('file-not-found');
    if (code === 'EISDIR') throw new SongphasaError('file-is-directory');
    throw new SongphasaError('file-unreadable', { reason: code });
  }
}

/** Whether two names lead to one file. */
export function isSameFile(a: string, b: string): boolean {
  if (a === STANDARD || b === STANDARD) return false;
  const [one, other] = [a, b].map((file) => statSync(file, { throwIfNoEntry: false, bigint: true }));
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino;
}

/**
 * Through a temporary file beside it; a link stays a link, and a device or a pipe is written into.
 * Throws `file-not-found`, `file-is-directory`, `folder-read-only` {folder}, `disk-full`, `write-failed` {reason}.
 */
export function writeWhole(file: string, bytes: Uint8Array): void {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isDirectory()) throw new SongphasaError('file-is-directory');
    if (found === undefined) replaceFile(path.resolve(file), bytes);
    else if (found.isFile()) replaceFile(realpathSync(file), bytes, found.mode);
    else writeAll(openSync(file, 'w'), bytes);
  } catch (thrown) {
    throw writeFailure(thrown, path.dirname(path.resolve(file)));
  }
}

function replaceFile(file: string, bytes: Uint8Array, mode?: number): void {
  const temporary = path.join(path.dirname(file), `.songphasa-${randomBytes(8).toString('hex')}.tmp`);
  try {
    writeAll(openSync(temporary, 'wx', mode), bytes, fsyncSync);
    renameSync(temporary, file);
  } catch (thrown) {
    rmSync(temporary, { force: true });
    throw thrown;
  }
}

/** Writes, does what is asked before closing, and closes. */
function writeAll(handle: number, bytes: Uint8Array, before: (handle: number) => void = () => {}): void {
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    before(handle);
  } finally {
    closeSync(handle);
  }
}

function writeFailure(thrown: unknown, folder: string): unknown {
  const code = codeOf(thrown);
  if (code === null) return thrown;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new SongphasaError('disk-full');
  if (code === 'ENOENT' || code === 'ENOTDIR') return new SongphasaError('file-not-found');
  if (['EROFS', 'EACCES', 'EPERM'].includes(code)) return new SongphasaError('folder-read-only', { folder });
  return new SongphasaError('write-failed', { reason: code });
}

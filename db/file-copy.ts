import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SongphasaError } from '../core/errors.ts';
import { errorCode } from './file-header.ts';

export interface FileCopy {
  readonly path: string;
  /** Takes the copy away. */
  discard(): void;
}

const ATTEMPTS = 5;

/**
 * A private copy of a project as it is at this moment, with what its write-ahead log holds, even while another process
 * writes to it. SQLite can't look at a file in WAL mode without writing beside it; at a copy it can.
 *
 * Why this is of one moment: pages of the file change only when the log is moved into it, and the log keeps them until it is
 * begun anew, with other salts in its header. So with one header before and after, the log copied last covers everything
 * that was being moved meanwhile. A frame that was half written is left out by its checksum.
 */
export function copyProject(file: string): FileCopy {
  const folder = newFolder();
  const copy = path.join(folder, path.basename(file));
  const discard = () => rmSync(folder, { recursive: true, force: true });
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const before = logHeader(file);
      rmSync(`${copy}-wal`, { force: true });
      copyFileSync(file, copy, constants.COPYFILE_FICLONE);
      if (before !== '') copyLog(file, copy);
      chmodSync(copy, 0o600);
      if (logHeader(file) === before) return { path: copy, discard };
    }
    throw new SongphasaError('project-locked');
  } catch (thrown) {
    discard();
    throw copyError(thrown);
  }
}

function newFolder(): string {
  try {
    return mkdtempSync(path.join(tmpdir(), 'songphasa-'));
  } catch (thrown) {
    throw copyError(thrown);
  }
}

function copyError(thrown: unknown): unknown {
  const code = errorCode(thrown);
  if (thrown instanceof SongphasaError || code === '') return thrown;
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? new SongphasaError('disk-full')
    : new SongphasaError('file-unreadable', { reason: code });
}

/** Something that the last writer, still there or killed, has not moved into the file yet. */
export function hasLog(file: string): boolean {
  return logHeader(file) !== '';
}

function copyLog(file: string, copy: string): void {
  try {
    copyFileSync(`${file}-wal`, `${copy}-wal`, constants.COPYFILE_FICLONE);
    chmodSync(`${copy}-wal`, 0o600);
  } catch (thrown) {
    if (errorCode(thrown) !== 'ENOENT') throw thrown;
  }
}

const LOG_HEADER_LENGTH = 32;

function logHeader(file: string): string {
  const stats = statSync(`${file}-wal`, { throwIfNoEntry: false });
  if (stats === undefined) return '';
  // A pipe would hold up whoever reads it.
  if (!stats.isFile()) throw new SongphasaError('file-unreadable', { reason: 'not-a-file' });
  try {
    const log = openSync(`${file}-wal`, 'r');
    try {
      const bytes = Buffer.alloc(LOG_HEADER_LENGTH);
      return bytes.subarray(0, readSync(log, bytes, 0, LOG_HEADER_LENGTH, 0)).toString('hex');
    } finally {
      closeSync(log);
    }
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT') return '';
    throw thrown;
  }
}

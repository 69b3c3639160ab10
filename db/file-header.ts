import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { SongphasaError } from '../core/errors.ts';
import { SCHEMA_VERSION } from './migrations/index.ts';

/** `Song` in ASCII: tells our files from other SQLite files (PRAGMA application_id). */
export const APPLICATION_ID = 0x536f6e67;

const MAGIC = 'SQLite format 3\0';
/** Length and offsets of the database header: https://sqlite.org/fileformat2.html#the_database_header */
const HEADER_LENGTH = 100;
const PAGE_SIZE_AT = 16;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

/**
 * Refuses by name what is not a project that this app can open, from the file's first bytes alone: SQLite is not asked, so
 * nothing is created beside the file. Throws what `openProject` says, but for `project-locked`.
 */
export function checkHeader(path: string): void {
  const stats = statOf(path);
  if (stats.isDirectory()) throw new SongphasaError('file-is-directory');
  if (!stats.isFile()) throw new SongphasaError('file-unreadable', { reason: 'not-a-file' });
  if (stats.size === 0) throw new SongphasaError('file-empty');
  const header = firstBytes(path);
  if (!header.toString('latin1').startsWith(MAGIC)) throw new SongphasaError('project-not-database');
  if (header.length < HEADER_LENGTH) throw new SongphasaError('project-corrupt', { reason: 'cut-short' });
  if (header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) throw new SongphasaError('project-foreign');
  refuseNewer(header.readUInt32BE(USER_VERSION_AT));
}

/**
 * A file is whole pages; SQLite overlooks what is missing of the last one where that was empty. While there is a log, the last
 * page may be half written: the log has it. Throws `project-corrupt`.
 */
export function checkWholePages(path: string): void {
  // 1 stands for 65,536, which does not fit.
  const size = firstBytes(path).readUInt16BE(PAGE_SIZE_AT);
  const pageSize = size === 1 ? 65_536 : size;
  if (statOf(path).size % pageSize !== 0)
    throw new SongphasaError('project-corrupt', { reason: 'cut-short' });
}

export function refuseNewer(version: number): void {
  if (version > SCHEMA_VERSION) {
    throw new SongphasaError('project-newer', { version, supported: SCHEMA_VERSION });
  }
}

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (thrown) {
    throw unreadable(thrown);
  }
}

function firstBytes(path: string): Buffer {
  const bytes = Buffer.alloc(HEADER_LENGTH);
  try {
    const file = openSync(path, 'r');
    try {
      return bytes.subarray(0, readSync(file, bytes, 0, HEADER_LENGTH, 0));
    } finally {
      closeSync(file);
    }
  } catch (thrown) {
    throw unreadable(thrown);
  }
}

function unreadable(thrown: unknown): SongphasaError {
  const code = errorCode(thrown);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new SongphasaError('file-not-found');
  return new SongphasaError('file-unreadable', { reason: code });
}

/** `ENOENT`, `ERR_...` and the like; empty for an error without one. Those of node:vm are no Error of this context. */
export function errorCode(thrown: unknown): string {
  const known = typeof thrown === 'object' && thrown !== null && 'code' in thrown;
  return known && typeof thrown.code === 'string' ? thrown.code : '';
}

import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { SongphasaError } from '../core/errors.ts';
import { SCHEMA_VERSION } from './migrations/index.ts';

/** `Song` in ASCII: tells our files from other SQLite files (PRAGMA application_id). */
export const APPLICATION_ID = 0x536f6e67;

const MAGIC = 'SQLite format 3\0';
/** Length and offsets of the database header: https://sqlite.org/fileformat2.html#the_database_header */
const HEADER_LENGTH = 100;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

/**
 * Refuses by name what is not a project that this app can open, from the file's first bytes alone: SQLite is not asked, so
 * nothing is created beside the file. Throws what `openProject` says, but for `project-locked`.
 */
export function checkHeader(path: string): void {
  const stats = statOf(path);
  if (stats.isDirectory()) throw new SongphasaError('file-is-directory');
  if (!stats.isFile()) throw new SongphasaError('file-unreadable', { reason: 'not a regular file' });
  if (stats.size === 0) throw new SongphasaError('file-empty');
  const header = firstBytes(path);
  if (!header.toString('latin1').startsWith(MAGIC)) throw new SongphasaError('project-not-database');
  if (header.length < HEADER_LENGTH) throw new SongphasaError('project-corrupt', { reason: 'cut short' });
  if (header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) throw new SongphasaError('project-foreign');
  refuseNewer(header.readUInt32BE(USER_VERSION_AT));
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

import { accessSync, closeSync, constants, existsSync, openSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { SongphasaError } from '../core/errors.ts';
import { Connection, type ReadableDb, type WritableDb } from './connection.ts';
import { checkFacts } from './facts-check.ts';
import { copyProject, type FileCopy, hasLog } from './file-copy.ts';
import { APPLICATION_ID, checkHeader, checkWholePages, errorCode, refuseNewer } from './file-header.ts';
import { migrate, schemaVersion } from './migrations/index.ts';
import { initProject, type ProjectInit } from './project.ts';
import { checkSchema } from './schema-check.ts';
import { isWriteDenied, translateOpenError, translateSqliteError } from './sqlite-errors.ts';
import type { Log } from './trace.ts';

export interface OpenOptions {
  /** True: look only, also at a file that another process writes to. What is seen is the moment of opening. */
  readonly readOnly?: boolean;
  /** Hears of slow queries. */
  readonly log?: Log;
}

export interface CreateOptions extends OpenOptions {
  /** Fills the project, as by an import. Where it throws (an error, `cancelled`), no file is left. */
  readonly fill?: (db: WritableDb) => void;
}

/** How long to wait for another process that is just closing. */
const BUSY_MS = 250;
const copies = new WeakMap<Connection, FileCopy>();
const noLog: Log = () => {};

/**
 * A new project file, open for writing. Where anything fails, no file is left.
 * Throws `file-exists`, `folder-read-only`, `file-not-found` (no such folder), `disk-full`, `write-failed`.
 */
export function createProject(where: string, init: ProjectInit, options: CreateOptions = {}): WritableDb {
  const file = path.resolve(where);
  if (isTrimmed(file)) throw new SongphasaError('write-failed', { reason: 'name-ends-in-space' });
  claimFile(file);
  let raw: Database.Database | undefined;
  try {
    raw = new Database(file, { timeout: BUSY_MS });
    secure(raw);
    raw.pragma(`application_id = ${APPLICATION_ID}`);
    const db = forWriting(raw, options.log);
    initProject(db, init);
    options.fill?.(db);
    return db;
  } catch (thrown) {
    raw?.close();
    for (const ending of ['', '-wal', '-journal', '-shm']) rmSync(file + ending, { force: true });
    throw translateSqliteError(thrown);
  }
}

/**
 * Opens a project for writing, or for reading only where it is asked for or the file or its folder can't be written:
 * ask `isWritable`. A file that is refused is left byte for byte as it is, with nothing new beside it.
 * Throws `file-not-found`, `file-is-directory`, `file-empty`, `file-unreadable`, `project-not-database`,
 * `project-foreign`, `project-newer`, `project-corrupt`, `project-locked`.
 */
export function openProject(where: string, options: OpenOptions = {}): ReadableDb | WritableDb {
  const file = path.resolve(where);
  if (isTrimmed(file)) throw new SongphasaError('file-unreadable', { reason: 'name-ends-in-space' });
  checkHeader(file);
  if (!hasLog(file)) checkWholePages(file);
  if (options.readOnly === true || !mayWrite(file)) return openCopy(file, options.log);
  // To look into a log means to move it into the file in the end: a damaged file is found out on a copy.
  if (hasLog(file)) closeProject(openCopy(file, options.log));
  let raw: Database.Database | undefined;
  try {
    raw = new Database(file, { fileMustExist: true, timeout: BUSY_MS });
    secure(raw);
    checkContent(raw);
    return forWriting(raw, options.log);
  } catch (thrown) {
    raw?.close();
    if (isWriteDenied(thrown)) return openCopy(file, options.log);
    throw translateOpenError(thrown);
  }
}

export function isWritable(db: ReadableDb): db is WritableDb {
  return db.writable;
}

/** The database for writing; throws `project-read-only` where it is not. */
export function asWritable(db: ReadableDb): WritableDb {
  if (!isWritable(db)) throw new SongphasaError('project-read-only');
  return db;
}

/** Everything is moved into the one file, which then stands alone. */
export function closeProject(db: ReadableDb): void {
  if (!db.raw.open) return;
  try {
    if (db.writable) db.raw.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.raw.close();
    copies.get(db)?.discard();
  }
}

/**
 * Writes the project anew where its file was deleted or moved away while it was open: the open database is all there is of
 * it then. True where it did. Throws as writing does.
 */
export function rescueDeleted(db: WritableDb, file: string): boolean {
  if (existsSync(file)) return false;
  db.raw.prepare('VACUUM INTO ?').run(file);
  return true;
}

/** SQLite's full integrity check and the foreign keys; empty where all is sound. */
export function checkIntegrity(db: ReadableDb): string[] {
  const complaints = column(db.raw, 'integrity_check').filter((line) => line !== 'ok');
  return [...complaints, ...column(db.raw, 'foreign_key_check').map((table) => `foreign key in ${table}`)];
}

function column(raw: Database.Database, pragma: string): string[] {
  return raw.prepare<[], string>(`PRAGMA ${pragma}`).pluck().all();
}

/** better-sqlite3 trims names: it would open another file than the one that was checked. */
function isTrimmed(file: string): boolean {
  return file !== file.trim();
}

/** Creates the file, so that of two who create it one fails. */
function claimFile(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o666));
  } catch (thrown) {
    const code = errorCode(thrown);
    const folder = path.basename(path.dirname(file));
    if (code === 'EEXIST') throw new SongphasaError('file-exists');
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new SongphasaError('file-not-found');
    if (['EACCES', 'EPERM', 'EROFS'].includes(code)) throw new SongphasaError('folder-read-only', { folder });
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new SongphasaError('disk-full');
    throw new SongphasaError('write-failed', { reason: code });
  }
}

/** The write-ahead log needs the folder as well. */
function mayWrite(file: string): boolean {
  try {
    accessSync(file, constants.W_OK);
    accessSync(path.dirname(file), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function openCopy(file: string, log: Log | undefined): ReadableDb {
  const copy = copyProject(file);
  let raw: Database.Database | undefined;
  try {
    raw = new Database(copy.path, { fileMustExist: true, timeout: BUSY_MS });
    secure(raw);
    checkContent(raw);
    migrate(raw);
    raw.pragma('query_only = ON');
    const db = new Connection(raw, false, log ?? noLog);
    copies.set(db, copy);
    return db as ReadableDb;
  } catch (thrown) {
    raw?.close();
    copy.discard();
    throw translateOpenError(thrown);
  }
}

/**
 * Exclusive: SQLite's own lock on the file, taken with the first look and held until closing, keeps every other process
 * out and ends with ours, however ours ends. Full: a commit is on the disk when it returns.
 */
function secure(raw: Database.Database): void {
  for (const pragma of [
    'locking_mode = EXCLUSIVE',
    'synchronous = FULL',
    'foreign_keys = ON',
    'recursive_triggers = ON',
    'trusted_schema = OFF',
    'cell_size_check = ON',
    // The log of an import goes back to this size when it has been moved into the file. Bytes.
    'journal_size_limit = 67108864',
  ]) {
    raw.pragma(pragma);
  }
}

/** What the header can't tell: the log may hold a newer version, and pages may be damaged. */
function checkContent(raw: Database.Database): void {
  const version = schemaVersion(raw);
  refuseNewer(version);
  // Ours by its first bytes, but the power went before there was more.
  if (version === 0) throw new SongphasaError('project-corrupt', { reason: 'never-finished' });
  checkSchema(raw, version);
  const complaint = column(raw, 'quick_check(1)').find((line) => line !== 'ok');
  if (complaint !== undefined) throw new SongphasaError('project-corrupt', { reason: complaint });
  checkFacts(raw);
}

function forWriting(raw: Database.Database, log: Log | undefined): WritableDb {
  raw.pragma('journal_mode = WAL');
  migrate(raw);
  return new Connection(raw, true, log ?? noLog) as WritableDb;
}

import type { ReadableDb, WritableDb } from './connection.ts';
import type { Log } from './trace.ts';

export interface ProjectInit {
  readonly name: string;
  readonly onePerson: boolean;
}

export interface OpenOptions {
  /** True: look only, also at a file that another process writes to. What is seen is the moment of opening. */
  readonly readOnly?: boolean;
  /** Hears of slow queries. */
  readonly log?: Log;
}

/**
 * A new project file, filled by `fill` (the import). Where that throws (an error, `cancelled`), no file is left.
 * Throws `file-exists`, `folder-read-only`, `file-not-found` (no such folder), `disk-full`, `write-failed`.
 */
export function createProject(
  _path: string,
  _init: ProjectInit,
  _options: OpenOptions & { readonly fill?: (db: WritableDb) => void } = {},
): WritableDb {
  throw new Error('not written yet');
}

/**
 * Opens a project for writing, or for reading only where it is asked for or the file or its folder can't be written:
 * ask `isWritable`. A file that is refused is left byte for byte as it is.
 * Throws `file-not-found`, `file-is-directory`, `file-empty`, `file-unreadable`, `project-not-database`,
 * `project-foreign`, `project-newer`, `project-corrupt`, `project-locked`.
 */
export function openProject(_path: string, _options: OpenOptions = {}): ReadableDb | WritableDb {
  throw new Error('not written yet');
}

export function isWritable(_db: ReadableDb): _db is WritableDb {
  throw new Error('not written yet');
}

/** The database for writing; throws `project-read-only` where it is not. */
export function asWritable(_db: ReadableDb): WritableDb {
  throw new Error('not written yet');
}

/** Everything is moved into the one file, which then stands alone. */
export function closeProject(_db: ReadableDb): void {
  throw new Error('not written yet');
}

/** SQLite's full integrity check and the foreign keys; empty where all is sound. */
export function checkIntegrity(_db: ReadableDb): string[] {
  throw new Error('not written yet');
}

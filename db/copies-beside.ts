import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ReadableDb } from './connection.ts';
import { sameProject } from './merge.ts';
import { closeProject, openProject } from './open.ts';

/** To look at a copy is to read it whole. Bytes, and files. */
const SIZE_LIMIT = 200_000_000;
const MOST = 5;

/**
 * Other copies of the open project in its folder, newest first: what a synchronising folder leaves where two computers wrote at
 * once ("article (conflicted copy).songphasa"), and what people name by hand. They are known by the project's id; to be looked
 * at, their names must begin alike.
 */
export function copiesBeside(db: ReadableDb, file: string): string[] {
  const { dir, name, ext } = path.parse(file);
  const candidates = entriesOf(dir)
    .filter(
      (entry) => entry !== path.basename(file) && path.extname(entry).toLowerCase() === ext.toLowerCase(),
    )
    .filter((entry) => isLikeNamed(path.parse(entry).name, name))
    .map((entry) => ({ file: path.join(dir, entry), ...factsOf(path.join(dir, entry)) }))
    .filter(({ isFile, size }) => isFile && size <= SIZE_LIMIT)
    .sort((a, b) => b.changedAt - a.changedAt)
    .slice(0, MOST);
  return candidates.filter((candidate) => isCopy(db, candidate.file)).map((candidate) => candidate.file);
}

/** Dropbox, OneDrive, Syncthing, Nextcloud and hands all add to the end of the name; the copy may also be the open one. */
function isLikeNamed(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.normalize('NFC').toLowerCase()) as [string, string];
  return one.startsWith(other) || other.startsWith(one);
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function factsOf(file: string): {
  readonly isFile: boolean;
  readonly size: number;
  readonly changedAt: number;
} {
  try {
    const stats = statSync(file);
    return { isFile: stats.isFile(), size: stats.size, changedAt: stats.mtimeMs };
  } catch {
    return { isFile: false, size: 0, changedAt: 0 };
  }
}

/** What can't be opened is no copy that could be merged. */
function isCopy(db: ReadableDb, file: string): boolean {
  try {
    const other = openProject(file, { readOnly: true });
    try {
      return sameProject(db, other);
    } finally {
      closeProject(other);
    }
  } catch {
    return false;
  }
}

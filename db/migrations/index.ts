import type Database from 'better-sqlite3';
import { initial } from './0010-initial.ts';
import { guards } from './0020-guards.ts';
import { copies } from './0030-copies.ts';
import { files } from './0040-files.ts';
import { terms } from './0050-terms.ts';
import { alignment } from './0060-alignment.ts';
import { notes } from './0070-notes.ts';
import { locks } from './0080-locks.ts';
import { history } from './0090-history.ts';

/** One step of the schema. Numbered in tens, so that a step can be put between two; the number is the user_version. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

export const MIGRATIONS: readonly Migration[] = [
  initial,
  guards,
  copies,
  files,
  terms,
  alignment,
  notes,
  locks,
  history,
];

/** The newest schema that this app knows. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

/** Brings the file to `upTo`, each step in its own transaction: a step that fails leaves the one before. */
export function migrate(raw: Database.Database, upTo: number = SCHEMA_VERSION): void {
  for (const { version, sql } of MIGRATIONS) {
    if (version > upTo || version <= schemaVersion(raw)) continue;
    raw
      .transaction(() => {
        raw.exec(sql);
        raw.pragma(`user_version = ${version}`);
      })
      .immediate();
  }
}

export function schemaVersion(raw: Database.Database): number {
  return Number(raw.pragma('user_version', { simple: true }));
}

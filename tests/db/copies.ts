/** Copies of a project, for the tests of merging: made as people make them, by copying the closed file. */
import { copyFileSync } from 'node:fs';
import type { Choices } from '../../core/merge/index.ts';
import type { Actor } from '../../core/model.ts';
import type { Outcome } from '../../db/applied.ts';
import { mergeCopies } from '../../db/commands/merge-copies.ts';
import { query, type ReadableDb, type WritableDb } from '../../db/connection.ts';
import { readCopy } from '../../db/copy.ts';
import { checkIntegrity } from '../../db/open.ts';
import { verifyHistory } from '../../db/verify-history.ts';
import { by, chai, content, newFile, reopen } from './project.ts';

/** As many copies of the project as it has now, open for writing. The project itself stays open and is one of them. */
export function copies(db: WritableDb, count: number): WritableDb[] {
  return [db, ...Array.from({ length: count - 1 }, () => copyOf(db))];
}

export function copyOf(db: WritableDb): WritableDb {
  const file = newFile();
  db.raw.pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(db.raw.name, file);
  const copy = reopen(file);
  copy.raw.pragma('synchronous = OFF');
  return copy;
}

export function merge(db: WritableDb, other: ReadableDb, choices: Choices = {}, who: Actor = chai): Outcome {
  return mergeCopies(db, by(who), { other, choices });
}

const CHANGES = query<string>('test.changeIds', 'SELECT id FROM changes ORDER BY id');

/** Ids of all changes on record. */
export function recorded(db: ReadableDb): string[] {
  return db.column(CHANGES);
}

/** All that is on record and in force, without the records of merges themselves. */
export function inForce(db: ReadableDb): string[] {
  return readCopy(db)
    .log.filter(({ dormant, kind }) => !dormant && kind !== 'merge-copies')
    .map(({ change }) => change.id)
    .sort();
}

/** Empty where the file is sound and its history hangs together. */
export function faults(db: ReadableDb): unknown[] {
  return [...verifyHistory(db), ...checkIntegrity(db)];
}

/** Like `content`, by what a person sees of people too. */
export function shown(db: ReadableDb): Record<string, unknown> {
  const copy = readCopy(db);
  return {
    seen: content(db),
    keeps: copy.keeps,
    facts: copy.facts,
    changedAt: copy.documents.map(({ segments }) => segments.map(({ changedAt }) => changedAt)),
  };
}

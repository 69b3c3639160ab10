import Database from 'better-sqlite3';
import { SongphasaError } from '../core/errors.ts';
import { migrate } from './migrations/index.ts';

interface Part {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

const PARTS = 'SELECT type, name, sql FROM sqlite_schema';
/** What acts by itself: on every change, and on every look. */
const ACTIVE: readonly string[] = ['trigger', 'view'];

const known = new Map<number, readonly Part[]>();

/**
 * A file that somebody else has had may have triggers that change what is saved, or a view without end in a table's place.
 * Ours has the tables of its version, and no triggers and views but those, word for word. Where guards are missing, the history
 * tells what was changed without them (verify-history.ts). To be asked before anything else is read. Throws `project-corrupt`.
 */
export function checkSchema(raw: Database.Database, version: number): void {
  const parts = new Map(partsOf(raw).map((part) => [part.name, part]));
  const expected = expectedParts(version);
  const names = new Set(expected.map(({ name }) => name));
  const planted = [...parts.values()].some(({ type, name }) => ACTIVE.includes(type) && !names.has(name));
  const changed = expected.some(({ type, name, sql }) => {
    const part = parts.get(name);
    if (part === undefined) return !ACTIVE.includes(type);
    return part.type !== type || (ACTIVE.includes(type) && part.sql !== sql);
  });
  if (planted || changed) throw new SongphasaError('project-corrupt', { reason: 'schema' });
}

function partsOf(raw: Database.Database): Part[] {
  return raw.prepare<[], Part>(PARTS).all();
}

function expectedParts(version: number): readonly Part[] {
  const before = known.get(version);
  if (before !== undefined) return before;
  const model = new Database(':memory:');
  try {
    migrate(model, version);
    const parts = partsOf(model);
    known.set(version, parts);
    return parts;
  } finally {
    model.close();
  }
}

/** Translation memories that came from files. */
import type { Id } from '../core/model.ts';
import { normaliseForSearch } from '../core/text/search-form.ts';
import { type Connection, query, type ReadableDb, type WritableDb } from './connection.ts';

export type MemoryId = Id<'memory'>;

export interface Memory {
  readonly id: MemoryId;
  /** Of the file. */
  readonly name: string;
  readonly units: number;
}

export interface MemoryUnit {
  readonly source: string;
  readonly target: string;
  /** Milliseconds; null where the file does not say. */
  readonly changedAt: number | null;
  readonly author: string | null;
}

interface MemoryRow {
  readonly key: number;
  readonly id: MemoryId;
  readonly name: string;
  readonly inForce: 0 | 1;
}

const COLUMNS = 'key, id, name, in_force AS inForce';
const LIST = query<Memory>(
  'memories.list',
  `SELECT m.id, m.name, (SELECT count(*) FROM memory_units u WHERE u.memory = m.key) AS units
   FROM memories m WHERE in_force = 1 ORDER BY key`,
);
const ONE = query<MemoryRow>('memories.one', `SELECT ${COLUMNS} FROM memories WHERE id = ?`);
const ALL = query<MemoryRow>('memories.all', `SELECT ${COLUMNS} FROM memories ORDER BY key`);
const INSERT = query('memories.insert', 'INSERT INTO memories (id, name, in_force) VALUES (?, ?, 0)');
const SET = query('memories.set', 'UPDATE memories SET in_force = ? WHERE id = ?');
const UNITS = query<MemoryUnit>(
  'memoryUnits.of',
  'SELECT source, target, changed_at AS changedAt, author FROM memory_units WHERE memory = ? ORDER BY key',
);
const INSERT_UNIT = query(
  'memoryUnits.insert',
  'INSERT INTO memory_units (memory, source, target, changed_at, author) VALUES (?, ?, ?, ?, ?)',
);
const INDEX_UNIT = query(
  'memorySearch.insert',
  'INSERT INTO memory_search (rowid, source, target) VALUES (?, ?, ?)',
);

/** Those in force. */
export function listMemories(db: ReadableDb): Memory[] {
  return db.all(LIST);
}

export function findMemory(db: ReadableDb, id: string): MemoryRow | undefined {
  return db.get(ONE, id);
}

/** Without a change entry, as is `setInForce`: see db/commands/memory.ts. A new one is not in force yet. */
export function createMemory(
  db: WritableDb,
  { id, name }: Pick<Memory, 'id' | 'name'>,
  units: Iterable<MemoryUnit>,
  step: () => void = () => {},
): void {
  const memory = Number(db.run(INSERT, id, name).lastInsertRowid);
  for (const { source, target, changedAt, author } of units) {
    const unit = Number(db.run(INSERT_UNIT, memory, source, target, changedAt, author).lastInsertRowid);
    db.run(INDEX_UNIT, unit, normaliseForSearch(source), normaliseForSearch(target));
    step();
  }
}

export function setInForce(db: Connection, id: string, inForce: boolean): void {
  db.run(SET, inForce ? 1 : 0, id);
}

/** The memories that only the other copy of the project has, not in force yet; also those that were removed there. */
export function copyMemories(db: WritableDb, other: ReadableDb): void {
  for (const { key, id, name } of other.all(ALL)) {
    if (findMemory(db, id) === undefined) createMemory(db, { id, name }, other.all(UNITS, key));
  }
}

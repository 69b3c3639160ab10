import { SongphasaError } from '../../core/errors.ts';
import type { JsonValue } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import {
  createMemory,
  findMemory,
  listMemories,
  type MemoryId,
  type MemoryUnit,
  setInForce,
} from '../memory.ts';
import { type CommandContext, runCommand } from './command.ts';
import type { Recorder } from './recorder.ts';
import { sayOfProject } from './say.ts';

/** How a memory is named in the history: the `field` of a change of the project. Its value is its name. */
const MEMORY = 'memory:';

/** The names of all memories in force. */
export function memoriesByField(db: ReadableDb): Record<string, JsonValue> {
  return Object.fromEntries(listMemories(db).map(({ id, name }) => [MEMORY + id, name]));
}

/**
 * Takes in the units of a file as a memory. Its units are no entries of the history, only that it is there: undone, it is put
 * out of force. Throws `no-segments`, `cancelled`.
 */
export function importMemory(
  db: WritableDb,
  context: CommandContext,
  memory: { readonly id: MemoryId; readonly name: string; readonly units: readonly MemoryUnit[] },
): Outcome {
  return runCommand(db, context, { kind: 'set-memory' }, (record) => {
    const { id, name, units } = memory;
    if (units.length === 0) throw new SongphasaError('no-segments');
    record.steps.beginWhole(units.length);
    createMemory(db, { id, name }, units, record.steps.step);
    recordMemory(record, id, name);
  });
}

/** Throws `not-found` {what: memory}. */
export function removeMemory(db: WritableDb, context: CommandContext, id: MemoryId): Outcome {
  return runCommand(db, context, { kind: 'set-memory' }, (record) => {
    if (findMemory(db, id)?.inForce !== 1) throw new SongphasaError('not-found', { what: 'memory' });
    recordMemory(record, id, null);
  });
}

export function isMemoryField(field: string): boolean {
  return field.startsWith(MEMORY);
}

/** What the history says of a memory, put into force: by a command's undo, by a merge. */
export function setMemoryByField(record: Recorder, field: string, value: JsonValue): void {
  recordMemory(record, field.slice(MEMORY.length), value as string | null);
}

export function memoryOfField(db: ReadableDb, field: string): JsonValue {
  const memory = findMemory(db, field.slice(MEMORY.length));
  return memory?.inForce === 1 ? memory.name : null;
}

function recordMemory(record: Recorder, id: string, name: string | null): void {
  const memory = findMemory(record.db, id);
  // Its units are nowhere: nothing to be put in force.
  if (memory === undefined) return;
  const before = memory.inForce === 1 ? memory.name : null;
  if (before === name) return;
  setInForce(record.db, id, name !== null);
  sayOfProject(record, MEMORY + id, { before, after: name });
}

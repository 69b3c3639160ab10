import type { Person } from '../core/model.ts';
import type { ReadableDb, WritableDb } from './connection.ts';

export function listPeople(_db: ReadableDb): Person[] {
  throw new Error('not written yet');
}

/** Enters the person, or their new name. Every command does this for its actor. */
export function ensurePerson(_db: WritableDb, _person: Person): void {
  throw new Error('not written yet');
}

import type { Person, PersonId } from '../core/model.ts';
import { nameKey } from '../core/workflow.ts';
import { query, type ReadableDb, type WritableDb } from './connection.ts';

const LIST = query<Person>('people.list', 'SELECT id, name FROM people ORDER BY name, id');
const GET = query<Person>('people.get', 'SELECT id, name FROM people WHERE id = ?');
const UPSERT = query(
  'people.ensure',
  `INSERT INTO people (id, name, name_key) VALUES (?, ?, ?)
   ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key
     WHERE name IS NOT excluded.name`,
);
const SAME = query<PersonId>('people.same', 'SELECT id FROM people WHERE id = ? OR name_key = ? ORDER BY id');

export function listPeople(db: ReadableDb): Person[] {
  return db.all(LIST);
}

/** The people that the ids stand for; null for nobody. */
export function peopleOf(db: ReadableDb, ids: readonly (PersonId | null)[]): Person[] {
  return ids.flatMap((id) => (id === null ? [] : (db.get(GET, id) ?? [])));
}

/** All ids under which this person has worked: one a computer. The rule is `samePerson` of core/workflow.ts. */
export function idsOfPerson(db: ReadableDb, person: Person): PersonId[] {
  return db.column(SAME, person.id, nameKey(person.name));
}

/** Enters the person, or their new name. Every command does this for its actor. */
export function ensurePerson(db: WritableDb, person: Person): void {
  db.run(UPSERT, person.id, person.name, nameKey(person.name));
}

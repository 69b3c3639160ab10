import type { Member } from '../core/merge/index.ts';
import type { Person, PersonId } from '../core/model.ts';
import { nameKey } from '../core/workflow.ts';
import { query, type ReadableDb, type WritableDb } from './connection.ts';
import { idOf } from './ids.ts';

const LIST = query<Person>('people.list', 'SELECT id, name FROM people ORDER BY name, id');
const GET = query<Person>('people.get', 'SELECT id, name FROM people WHERE id = ?');
const UPSERT = query(
  'people.ensure',
  `INSERT INTO people (id, name, name_key) VALUES (?, ?, ?)
   ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key
     WHERE name IS NOT excluded.name`,
);
const SAME = query<PersonId>(
  'people.same',
  `WITH same AS (SELECT id FROM people WHERE id = ? OR name_key = ?)
   SELECT id FROM same UNION SELECT team FROM members WHERE member IN (SELECT id FROM same) ORDER BY 1`,
);
const MEMBERS = query<Person>(
  'people.members',
  'SELECT p.id, p.name FROM members m JOIN people p ON p.id = m.member WHERE m.team = ? ORDER BY p.id',
);
const JOIN = query('people.join', 'INSERT OR IGNORE INTO members (team, member) VALUES (?, ?)');

const ALL_MEMBERS = query<Member>('people.allMembers', 'SELECT team, member FROM members');

export function findPerson(db: ReadableDb, id: PersonId): Person | undefined {
  return db.get(GET, id);
}

export function listPeople(db: ReadableDb): Person[] {
  return db.all(LIST);
}

/** Who is in which team, in no order. */
export function listMembers(db: ReadableDb): Member[] {
  return db.all(ALL_MEMBERS);
}

/** Enters the teams of another copy; all people in them are entered before. */
export function joinTeams(db: WritableDb, members: readonly Member[]): void {
  for (const { team, member } of members) db.run(JOIN, team, member);
}

/** The people that the ids stand for, a team's each; null for nobody. */
export function peopleOf(db: ReadableDb, ids: readonly (PersonId | null)[]): Person[] {
  return ids.flatMap((id) => {
    if (id === null) return [];
    const members = db.all(MEMBERS, id);
    return members.length > 0 ? members : (db.get(GET, id) ?? []);
  });
}

/**
 * Who stands for all of these as the author of one text: the one person, or their team, whose id is the same on every
 * computer. Four eyes are of each member.
 */
export function teamOf(db: WritableDb, ids: readonly PersonId[]): PersonId {
  const members = new Map(peopleOf(db, ids).map((person) => [person.id, person.name]));
  const [first, ...others] = [...members.keys()].sort();
  if (first === undefined) throw new Error('a team of nobody');
  if (others.length === 0) return first;
  const team = idOf<'person'>('team', first, ...others);
  ensurePerson(db, { id: team, name: [...members.values()].sort().join(' + ') });
  for (const member of [first, ...others]) db.run(JOIN, team, member);
  return team;
}

/**
 * All ids under which this person has worked: one a computer, and the teams they are in. The rule is `samePerson` of
 * core/workflow.ts.
 */
export function idsOfPerson(db: ReadableDb, person: Person): PersonId[] {
  return db.column(SAME, person.id, nameKey(person.name));
}

/** Enters the person, or their new name. Every command does this for its actor. */
export function ensurePerson(db: WritableDb, person: Person): void {
  db.run(UPSERT, person.id, person.name, nameKey(person.name));
}

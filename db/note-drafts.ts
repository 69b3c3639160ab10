import type { JsonValue, Person } from '../core/model.ts';
import { query, type ReadableDb, type WritableDb } from './connection.ts';
import { ensurePerson, idsOfPerson } from './people.ts';

export interface NoteDraft {
  /** The segment of a new note, the note that is answered, or `edit:` and the note that is changed. */
  readonly place: string;
  readonly draft: JsonValue;
}

const PUT = query(
  'noteDrafts.put',
  `INSERT INTO note_drafts (place, author, draft, at) VALUES (?, ?, ?, ?)
   ON CONFLICT (place, author) DO UPDATE SET draft = excluded.draft, at = excluded.at`,
);
const DROP = query('noteDrafts.drop', 'DELETE FROM note_drafts WHERE place = ? AND author = ?');
const CARRY = query('noteDrafts.carry', 'UPDATE OR IGNORE note_drafts SET place = ? WHERE place = ?');
const TEXT = "ifnull(json_extract(draft, '$.text'), '')";
const JOIN = query(
  'noteDrafts.join',
  `UPDATE note_drafts AS kept SET draft = json_set(draft, '$.text', trim(${TEXT} || char(10) || going.text, char(10)))
   FROM (SELECT author, ${TEXT} AS text FROM note_drafts WHERE place = ?) AS going
   WHERE kept.place = ? AND going.author = kept.author`,
);
const DROP_ALL = query('noteDrafts.dropAll', 'DELETE FROM note_drafts WHERE place = ?');
const LIST = query<{ readonly place: string; readonly draft: string }>(
  'noteDrafts.list',
  'SELECT place, draft FROM note_drafts WHERE author IN (SELECT value FROM json_each(?)) ORDER BY at DESC LIMIT ?',
);
const MOST = 1_000;

/** What a person is writing, kept in case the app ends; null: nothing any more. No change, no history. */
export function putNoteDraft(db: WritableDb, person: Person, place: string, draft: JsonValue): void {
  db.write(() => {
    if (draft === null) {
      dropNoteDrafts(db, person, [place]);
      return;
    }
    ensurePerson(db, person);
    db.run(PUT, place, person.id, JSON.stringify(draft), Date.now());
  });
}

export function dropNoteDrafts(db: WritableDb, person: Person, places: readonly string[]): void {
  for (const place of places) db.run(DROP, place, person.id);
}

/** What this person was writing, newest first. */
export function noteDraftsOf(db: ReadableDb, person: Person): NoteDraft[] {
  return db
    .all(LIST, JSON.stringify(idsOfPerson(db, person)), MOST)
    .map(({ place, draft }) => ({ place, draft: JSON.parse(draft) as JsonValue }));
}

/** With a merge of segments: what was being written on the one that goes belongs to the other, behind what is written there. */
export function carryNoteDrafts(db: WritableDb, from: string, to: string): void {
  db.run(JOIN, from, to);
  db.run(CARRY, to, from);
  db.run(DROP_ALL, from);
}

import type { CommandId, CommandKind, Person, Role } from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';
import { idsOfPerson } from './people.ts';

/**
 * Undo and redo live in the table of commands, so they survive a restart. A command is undone while the last entry that
 * refers to it is an undo. A person undoes their own commands, last first, and redoes until they do something new. What has
 * gone out (a hand-off) can't be called back, an import is not undone.
 */
export interface UndoState {
  readonly undo: CommandKind | null;
  readonly redo: CommandKind | null;
}

export interface Undoable {
  readonly key: number;
  readonly id: CommandId;
  readonly kind: CommandKind;
  /** In which it was done. */
  readonly role: Role;
}

/** A merge can be undone where it was made; elsewhere it is a part of what came from the other copy. */
const TAKEN_OVER = `EXISTS (
  SELECT 1 FROM changes h JOIN takeovers t ON t.change = h.key WHERE h.command = c.key)`;
const IS_TAKEN_OVER = query<number>(
  'undo.isTakenOver',
  `SELECT ${TAKEN_OVER} FROM commands c WHERE c.key = ?`,
);
const LAST_WORD = `(SELECT w.kind FROM commands w WHERE w.of = c.key ORDER BY w.key DESC LIMIT 1)`;
// NOT INDEXED: from the end of the table, where what is looked for mostly stands.
const NEXT_UNDO = query<Undoable>(
  'undo.next',
  `SELECT key, id, kind, role FROM commands c NOT INDEXED
   WHERE author IN (SELECT value FROM json_each(?)) AND kind NOT IN ('import', 'hand-off', 'hand-back', 'undo', 'redo')
     AND ${LAST_WORD} IS NOT 'undo' AND NOT (kind = 'merge-copies' AND ${TAKEN_OVER})
   ORDER BY key DESC LIMIT 1`,
);
const LAST_NEW = query<number>(
  'undo.lastNew',
  `SELECT key FROM commands NOT INDEXED
   WHERE author IN (SELECT value FROM json_each(?)) AND kind NOT IN ('undo', 'redo')
   ORDER BY key DESC LIMIT 1`,
);
const NEXT_REDO = query<Undoable>(
  'redo.next',
  `SELECT c.key, c.id, c.kind, c.role FROM commands u NOT INDEXED JOIN commands c ON c.key = u.of
   WHERE u.key > ? AND u.kind = 'undo' AND u.author IN (SELECT value FROM json_each(?))
     AND ${LAST_WORD} = 'undo'
   ORDER BY u.key DESC LIMIT 1`,
);
const LAST_DONE = query<{ readonly key: number }>(
  'undo.lastDone',
  'WITH given (command) AS (SELECT ?) SELECT max(key) AS key FROM commands, given WHERE key = command OR of = command',
);

export function nextUndo(db: ReadableDb, person: Person): Undoable | undefined {
  return db.get(NEXT_UNDO, JSON.stringify(idsOfPerson(db, person)));
}

export function nextRedo(db: ReadableDb, person: Person): Undoable | undefined {
  const ids = JSON.stringify(idsOfPerson(db, person));
  return db.get(NEXT_REDO, db.value(LAST_NEW, ids) ?? 0, ids);
}

/** Whether a merge was made in another copy, and came from there with what it brought. */
export function isTakenOver(db: ReadableDb, merge: number): boolean {
  return db.value(IS_TAKEN_OVER, merge) === 1;
}

/** The command, or the last undo or redo of it: the one whose changes are in force. */
export function lastDone(db: ReadableDb, command: number): { readonly key: number } {
  return db.get(LAST_DONE, command) ?? { key: command };
}

/** What undo and redo would do for this person now. */
export function undoState(db: ReadableDb, person: Person | null): UndoState {
  if (person === null) return { undo: null, redo: null };
  return { undo: nextUndo(db, person)?.kind ?? null, redo: nextRedo(db, person)?.kind ?? null };
}

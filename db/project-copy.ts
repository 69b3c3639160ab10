import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { HandOffId } from '../core/hand-off.ts';
import type { WritableDb } from './connection.ts';
import { type Place, putInPlace, removeCompanions, writeFailure } from './whole-file.ts';

/** What is of one copy: what is being typed, and the pairing of texts that are not segments yet. Children first. */
const OWN_TABLES = [
  'drafts',
  'note_drafts',
  'alignment_acts',
  'alignment_groups',
  'alignment_pieces',
  'alignment',
];

const SAY =
  'INSERT INTO project (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value';

/**
 * The project as it is, as a file of its own for somebody else, whole or not at all; what is only being typed stays at home.
 * `sentAs`: the hand-off that the file is; null for one that goes back.
 * Throws what writing a file throws (whole-file.ts).
 */
export function writeProjectCopy(
  db: WritableDb,
  place: Place,
  sentAs: HandOffId | null,
  beforePlacing: () => void = () => {},
): void {
  const { temporary, destination } = place;
  try {
    db.raw.prepare('VACUUM INTO ?').run(temporary);
    const copy = new Database(temporary, { fileMustExist: true });
    try {
      for (const table of OWN_TABLES) copy.exec(`DELETE FROM ${table}`);
      copy.prepare(SAY).run('sentAs', JSON.stringify(sentAs));
      // What was deleted would still stand in the free pages.
      copy.exec('VACUUM');
    } finally {
      copy.close();
    }
    beforePlacing();
    // Left beside the new file, the journal of the one before would be played into it.
    removeCompanions(destination);
    putInPlace(place);
  } catch (thrown) {
    rmSync(temporary, { force: true });
    removeCompanions(temporary);
    throw writeFailure(thrown, destination);
  }
}

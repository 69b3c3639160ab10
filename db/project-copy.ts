import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { WritableDb } from './connection.ts';
import { type Place, putInPlace, removeCompanions, writeFailure } from './whole-file.ts';

/**
 * The project as it is, as a file of its own for somebody else, whole or not at all; what is only being typed stays at home.
 * Throws what writing a file throws (whole-file.ts).
 */
export function writeProjectCopy(db: WritableDb, place: Place, beforePlacing: () => void = () => {}): void {
  const { temporary, destination } = place;
  try {
    db.raw.prepare('VACUUM INTO ?').run(temporary);
    const copy = new Database(temporary, { fileMustExist: true });
    try {
      copy.exec('DELETE FROM drafts');
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

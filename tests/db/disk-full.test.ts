import { describe, expect, test } from 'vitest';
import { importDocuments } from '../../db/commands/import.ts';
import { undo } from '../../db/commands/undo.ts';
import { updateSegment } from '../../db/commands/update.ts';
import type { WritableDb } from '../../db/connection.ts';
import { putDraft } from '../../db/drafts.ts';
import { checkIntegrity } from '../../db/open.ts';
import { verifyHistory } from '../../db/verify-history.ts';
import { aree, at, by, content, edit, expectFailure, note, rowAt, sample, toImport } from './project.ts';

const LONG = 'ยาว '.repeat(20_000);

/** No more pages than there are: what a full disk looks like to SQLite. */
function fill(db: WritableDb): () => void {
  db.raw.pragma(`max_page_count = ${db.raw.pragma('page_count', { simple: true })}`);
  return () => {
    db.raw.pragma('max_page_count = 1000000');
  };
}

describe('with a full disk, nothing is written by halves, and all goes on when there is room again:', () => {
  test.each<[string, (db: WritableDb) => unknown]>([
    ['an edit', (db) => edit(db, 1, LONG)],
    [
      'an edit of both sides',
      (db) => updateSegment(db, by(aree), { ...at(db, 2), source: LONG, target: LONG, confirm: true }),
    ],
    ['a note', (db) => note(db, 1, LONG)],
    ['a draft', (db) => putDraft(db, aree, { segment: rowAt(db, 1).segment.id, side: 'target', text: LONG })],
    ['an undo', (db) => undo(db, by(aree))],
    [
      'an import',
      (db) => {
        const segments = toImport(Array.from({ length: 200 }, () => LONG.slice(0, 2_000)));
        importDocuments(db, by(aree), [{ name: 'b.txt', format: 'text', encoding: 'utf-8', segments }]);
      },
    ],
  ])('%s', (_, work) => {
    const db = sample();
    edit(db, 3, LONG);
    edit(db, 3, 'x');
    const before = content(db);
    const makeRoom = fill(db);
    expectFailure(() => work(db), 'disk-full');
    expect(content(db)).toEqual(before);
    expect(db.raw.inTransaction).toBe(false);
    expect(checkIntegrity(db)).toEqual([]);
    expect(verifyHistory(db)).toEqual([]);
    makeRoom();
    work(db);
    expect(content(db)).not.toEqual(before);
    expect(verifyHistory(db)).toEqual([]);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor } from '../../core/model.ts';
import { normaliseForSearch } from '../../core/text/search-form.ts';
import { redo, undo } from '../../db/commands/undo.ts';
import { query, type WritableDb } from '../../db/connection.ts';
import { checkIntegrity } from '../../db/open.ts';
import { verifyHistory } from '../../db/verify-history.ts';
import { act, anyAction } from './actions.ts';
import { allRows, aree, boon, by, chai, content, sample, scan } from './project.ts';

const PEOPLE = [{ ...aree, role: 'reviewer' as const }, boon, chai];
const COMMANDS = query<number>('test.commands', 'SELECT count(*) FROM commands');
const INDEXED = query<{ readonly source: string; readonly target: string }>(
  'test.indexed',
  'SELECT f.source, f.target FROM segments s JOIN segment_search f ON f.rowid = s.key ORDER BY s.document, s.rank',
);
const INDEX_SIZE = query<number>('test.indexSize', 'SELECT count(*) FROM segment_search');

/** Whatever is derived is what it would be if it were derived now. */
function expectConsistent(db: WritableDb, originals: string): void {
  const rows = allRows(db);
  expect(rows.map(({ segment }) => segment.original).join('')).toBe(originals);
  expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
  for (const document of Map.groupBy(rows, ({ segment }) => segment.documentId).values()) {
    expect(document.map(({ segment }) => segment.position)).toEqual(document.map((_, index) => index + 1));
  }
  for (const { segment, artifacts } of rows) {
    expect(artifacts.map(({ text, span, rule }) => ({ text, span, rule }))).toEqual(
      scan(segment).map(({ text, span, rule }) => ({ text, span, rule })),
    );
  }
  expect(db.all(INDEXED)).toEqual(
    rows.map(({ segment: { source, target } }) => ({
      source: normaliseForSearch(source),
      target: normaliseForSearch(target),
    })),
  );
  expect(db.value(INDEX_SIZE)).toBe(rows.length);
}

test('whatever people do, each command is undone and redone exactly, and all of them from the last to the first', () => {
  const step = fc.tuple(fc.constantFrom(...PEOPLE), anyAction);
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
      const db = sample();
      const originals = allRows(db)
        .map(({ segment }) => segment.original)
        .join('');
      const done: { readonly who: Actor; readonly before: unknown }[] = [];
      for (const [who, action] of steps) {
        const before = content(db);
        const commands = db.value(COMMANDS);
        const outcome = act(db, who, action);
        if (outcome === null || db.value(COMMANDS) === commands) {
          expect(content(db)).toEqual(before);
          continue;
        }
        const after = content(db);
        undo(db, by(who));
        expect(content(db)).toEqual(before);
        redo(db, by(who));
        expect(content(db)).toEqual(after);
        expectConsistent(db, originals);
        done.push({ who, before });
      }
      for (const { who, before } of done.toReversed()) {
        undo(db, by(who));
        expect(content(db)).toEqual(before);
      }
      expectConsistent(db, originals);
      expect(verifyHistory(db)).toEqual([]);
      expect(checkIntegrity(db)).toEqual([]);
      db.raw.close();
    }),
    { numRuns: 80 },
  );
}, 60_000);

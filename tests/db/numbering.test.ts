import { expect, test, vi } from 'vitest';
import { findConcordance } from '../../db/concordance.ts';
import type { WritableDb } from '../../db/connection.ts';
import { findMatches } from '../../db/matches.ts';
import { findThreads, type NoteFilter, threadsByIds } from '../../db/note-list.ts';
import { numbersOf } from '../../db/numbering.ts';
import { timelinePage } from '../../db/timeline.ts';
import { at, edit, newProject, note } from './project.ts';

const ALL_THREADS: NoteFilter = {
  ...{ status: 'all', blocking: false, mine: false, mentionsMe: false },
  ...{ category: null, author: null, document: null },
};
const ALL_COMMANDS = { person: null, kinds: [], document: null, from: null, to: null };

function five(): WritableDb {
  const db = newProject(Array.from({ length: 5 }, () => 'เรือข้ามฟากออกจากท่าทุกชั่วโมง'));
  for (const number of [5, 3, 1]) {
    edit(db, number, `Ferry ${number}.`, undefined, true);
    note(db, number, `Note ${number}`);
  }
  return db;
}

test.each<[string, (db: WritableDb) => readonly (number | null | undefined)[], number[]]>([
  [
    'the list of notes',
    (db) => threadsByIds(db, findThreads(db, ALL_THREADS, 'segment', null).notes).map(({ number }) => number),
    [1, 3, 5],
  ],
  [
    'the history',
    (db) =>
      timelinePage(db, ALL_COMMANDS, null, 100).entries.flatMap(({ first }) =>
        first === null ? [] : first.number,
      ),
    [1, 1, 3, 3, 5, 5],
  ],
  [
    'the matches',
    (db) =>
      findMatches(db, 'เรือข้ามฟากออกจากท่าทุกชั่วโมง')
        .map(({ origin }) => (origin.kind === 'segment' ? origin.number : null))
        .toSorted(),
    [1, 3, 5],
  ],
  [
    'the concordance',
    (db) =>
      findConcordance(db, 'ทุกชั่วโมง', 'source').lines.map(({ origin }) =>
        origin.kind === 'segment' ? origin.number : null,
      ),
    [1, 3, 5],
  ],
])('%s counts its way through the document once, not for each row', (_, ask, numbers) => {
  const db = five();
  const value = vi.spyOn(db, 'value');
  expect(ask(db)).toEqual(numbers);
  const fromTheTop = value.mock.calls.filter(
    ([query, _document, from]) => query.name === 'segments.between' && from === 0,
  );
  expect(fromTheTop).toHaveLength(1);
});

test('a segment that is gone has no number', () => {
  const db = five();
  const { segment } = at(db, 2);
  expect(numbersOf(db, [segment, 'gone' as typeof segment])).toEqual(new Map([[segment, 2]]));
});

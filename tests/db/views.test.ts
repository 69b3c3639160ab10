import { describe, expect, test } from 'vitest';
import type { SegmentId } from '../../core/model.ts';
import { toApplied } from '../../db/applied.ts';
import { keepArtifact } from '../../db/commands/keep.ts';
import { mergeSegment } from '../../db/commands/merge.ts';
import { resolveNote } from '../../db/commands/note.ts';
import { splitSegment } from '../../db/commands/split.ts';
import type { WritableDb } from '../../db/connection.ts';
import { projectInfo } from '../../db/project.ts';
import { getRow } from '../../db/rows.ts';
import { type Goal, seek } from '../../db/seek.ts';
import { getSummary } from '../../db/summary.ts';
import { type Filter, indexInView, openView, viewRows } from '../../db/views.ts';
import {
  ALL,
  actor,
  allRows,
  approve,
  aree,
  artifactAt,
  at,
  boon,
  by,
  edit,
  filter,
  newProject,
  note,
  notesAt,
  rowAt,
  sample,
  some,
} from './project.ts';

function numbers(db: WritableDb, part: Partial<Filter>, who = aree): number[] {
  const view = openView(db, filter(part), who);
  return viewRows(db, view, 0, view.length).map(({ number }) => number);
}

/** `sample()` with an approval, a keep, an edit by each, an open and a resolved thread. */
function worked(): WritableDb {
  const db = sample();
  keepArtifact(db, by(aree), { artifact: artifactAt(db, 1).id, reason: 'x', everywhere: false });
  edit(db, 5, 'Pier');
  edit(db, 4, 'A ferry leaves', boon, true);
  approve(db, 3);
  note(db, 2, 'เมื่อใด');
  note(db, 3, 'How many?');
  resolveNote(db, by(aree), { note: some(notesAt(db, 3)[0]).id, resolved: true });
  return db;
}

describe('a view lets through, in order,', () => {
  test.each<[string, Partial<Filter>, number[]]>([
    ['all', {}, [1, 2, 3, 4, 5, 6]],
    ['states', { states: ['approved', 'draft'] }, [3, 5]],
    ['families', { families: ['placeholder'] }, [3, 4]],
    ['any artifact that is open', { anyArtifact: true }, [2, 3, 4]],
    ['open threads', { openNotes: true }, [2]],
    ['mine', { mine: true }, [5]],
    ['states and artifacts', { states: ['translated', 'approved'], anyArtifact: true }, [3, 4]],
    ['nothing', { states: ['rejected'] }, []],
    ['a search in both', { search: 'ferry' }, [4]],
    ['a search in notes, open or not', { search: 'how many', searchIn: 'notes' }, [3]],
    ['a search with everything else', { search: 'XNUMX', states: ['translated'] }, [1, 4]],
  ])('%s', (_, part, expected) => {
    expect(numbers(worked(), part)).toEqual(expected);
  });

  test('one document, numbered over the project', () => {
    const db = sample();
    const second = some(projectInfo(db).documents[1]);
    expect(second).toMatchObject({ name: 'บทความ 2.txt', segments: 1 });
    expect(numbers(db, { document: second.id })).toEqual([6]);
    expect(rowAt(db, 6).segment.position).toBe(1);
  });

  test("what is mine, also by the name, and nobody's where nobody has said who they are", () => {
    const db = worked();
    expect(numbers(db, { mine: true }, boon)).toEqual([4]);
    expect(numbers(db, { mine: true }, actor('อารี', 'reviewer', 'aree-2'))).toEqual([5]);
    expect([...openView(db, filter({ mine: true }), null)]).toEqual([]);
  });
});

describe('a view', () => {
  test('is a snapshot: its rows are of now, its choice and order of then', () => {
    const db = sample();
    const view = openView(db, filter({ states: ['untranslated'] }), aree);
    edit(db, 2, 'Met');
    expect(viewRows(db, view, 0, 9).map(({ number, segment }) => [number, segment.state])).toEqual([
      [2, 'draft'],
      [5, 'untranslated'],
      [6, 'untranslated'],
    ]);
    expect(viewRows(db, view, 1, 1).map(({ number }) => number)).toEqual([5]);
    expect(viewRows(db, view, 3, 5)).toEqual([]);
  });

  test('leaves out what is gone, and numbers anew what is left', () => {
    const db = sample();
    const view = openView(db, ALL, aree);
    mergeSegment(db, by(aree), at(db, 2));
    splitSegment(db, by(aree), { ...at(db, 1), sourceOffset: 5, targetOffset: 0 });
    expect(viewRows(db, view, 0, 9).map(({ number }) => number)).toEqual([1, 3, 4, 5, 6]);
  });

  test('knows where a segment stands in it', () => {
    const db = sample();
    const view = openView(db, filter({ states: ['untranslated'] }), aree);
    expect(indexInView(db, view, rowAt(db, 5).segment.id)).toBe(1);
    expect(indexInView(db, view, rowAt(db, 1).segment.id)).toBeNull();
    expect(indexInView(db, view, '00000000-0000-7000-8000-00000000dead' as SegmentId)).toBeNull();
    expect(getRow(db, '00000000-0000-7000-8000-00000000dead' as SegmentId)).toBeNull();
  });
});

describe('search', () => {
  const db = () =>
    newProject([
      ['น้ำท่วมที่กำแพงเพชร', 'Floods at "Kamphaeng Phet"'],
      ['น\u0e4d\u0e49าใจ ๑๒๓ บาท', '100% of a_b'],
      ['ก', 'Ä-umlaut ÉTÉ'],
      ['เเมว\u200bไทย', "it's"],
    ]);
  test.each<[string, string, Filter['searchIn'], number[]]>([
    ['one letter', 'ก', 'both', [1, 3]],
    ['two', 'ท่', 'both', [1]],
    ['two that another spelling has as well', 'น้', 'both', [1, 2]],
    ['three, in the other spelling of sara am', 'น้ำ', 'both', [1, 2]],
    ['three, with the marks in the other order', 'น\u0e4d\u0e49า', 'both', [1, 2]],
    ['a long one', 'ท่วมที่กำแพง', 'source', [1]],
    ['Arabic digits for Thai ones', '123', 'both', [2]],
    ['Thai digits, two of them', '๒๓', 'both', [2]],
    ['แ written as เเ, across a zero-width space', 'แมวไทย', 'both', [4]],
    ['upper case', 'kamphaeng', 'both', [1]],
    ['upper case with accents', 'été', 'target', [3]],
    ['quotes, as they stand', '"kamphaeng phet"', 'both', [1]],
    ['an apostrophe', "it's", 'both', [4]],
    ['a percent sign that is no joker', '0% of', 'both', [2]],
    ['an underscore that is no joker', 'a_b', 'both', [2]],
    ['short with a percent sign', '0%', 'both', [2]],
    ['FTS words that are no operators', 'floods AND', 'both', []],
    ['a star that is no joker', 'flood*', 'both', []],
    ['not in the other side', 'floods', 'source', []],
    ['spaces alone, which filter nothing', '  ', 'both', [1, 2, 3, 4]],
  ])('%s', (_, search, searchIn, expected) => {
    expect(numbers(db(), { search, searchIn })).toEqual(expected);
  });

  test('follows every change, and notes', () => {
    const project = db();
    edit(project, 3, 'Kamphaeng');
    expect(numbers(project, { search: 'kamphaeng' })).toEqual([1, 3]);
    expect(numbers(project, { search: 'été' })).toEqual([]);
    note(project, 2, 'ดูน้ำใจ');
    for (const search of ['ใจ', 'น้ำใจ']) {
      expect(numbers(project, { search, searchIn: 'notes' })).toEqual([2]);
    }
  });
});

describe('seeking', () => {
  const find = (
    db: WritableDb,
    goal: Goal,
    from: number | null,
    direction: 'next' | 'previous' = 'next',
    who = boon,
    part: Partial<Filter> = {},
  ) => {
    const view = openView(db, filter(part), aree);
    const segment = from === null ? null : rowAt(db, from).segment.id;
    const sought = seek(db, view, { from: segment, artifact: null, goal, direction }, who);
    return sought === null ? null : some(getRow(db, sought.segment) ?? undefined).number;
  };

  test.each<[Goal, number | null, 'next' | 'previous', number | null]>([
    ['needs-work', null, 'next', 2],
    ['needs-work', 2, 'next', 5],
    ['needs-work', 6, 'next', 2],
    ['needs-work', 2, 'previous', 6],
    ['untranslated', 2, 'next', 6],
    ['to-review', null, 'next', 1],
    ['to-review', 1, 'next', 1],
    ['to-review', null, 'previous', 1],
    ['open-note', 4, 'next', 2],
    ['artifact', null, 'previous', 4],
  ])('%s from %s, %s', (goal, from, direction, expected) => {
    // 4 is translated as well, but Boon wrote it.
    expect(find(worked(), goal, from, direction)).toBe(expected);
  });

  test('what is to review depends on who looks', () => {
    const db = worked();
    expect(find(db, 'to-review', 1, 'next', actor('Dao', 'reviewer'))).toBe(4);
    expect(find(db, 'to-review', null, 'next', actor('BOON', 'reviewer', 'boon-2'))).toBe(1);
    expect(find(db, 'to-review', null, 'next', aree)).toBeNull();
  });

  test('from a row that the view does not show goes on from where it would stand', () => {
    const db = worked();
    const part: Partial<Filter> = { states: ['untranslated', 'translated'] };
    expect(find(db, 'untranslated', 3, 'next', boon, part)).toBe(6);
    expect(find(db, 'untranslated', 3, 'previous', boon, part)).toBe(2);
  });

  test('finds nothing in a view without it, or without rows', () => {
    const db = worked();
    expect(find(db, 'untranslated', null, 'next', boon, { states: ['approved'] })).toBeNull();
    expect(find(db, 'needs-work', null, 'next', boon, { states: ['rejected'] })).toBeNull();
  });

  test('goes from artifact to artifact, within a segment and on, both ways round', () => {
    const db = sample();
    const view = openView(db, ALL, aree);
    const path = (direction: 'next' | 'previous') => {
      const places: string[] = [];
      let request: Parameters<typeof seek>[2] = { from: null, artifact: null, goal: 'artifact', direction };
      for (let steps = 0; steps < 6; steps += 1) {
        const found = some(seek(db, view, request, aree) ?? undefined);
        const row = some(getRow(db, found.segment) ?? undefined);
        places.push(`${row.number}.${row.artifacts.findIndex(({ id }) => id === found.artifact)}`);
        request = { ...request, from: found.segment, artifact: found.artifact };
      }
      return places;
    };
    expect(path('next')).toEqual(['1.0', '2.0', '2.1', '3.0', '4.0', '1.0']);
    expect(path('previous')).toEqual(['4.0', '3.0', '2.1', '2.0', '1.0', '4.0']);
  });
});

test('the summary counts', () => {
  expect(getSummary(worked())).toEqual({
    segments: 6,
    states: {
      ...{ untranslated: 2, draft: 1, translated: 2, approved: 1 },
      ...{ 'changes-requested': 0, rejected: 0 },
    },
    openArtifacts: 4,
    keptArtifacts: 1,
    openByFamily: { placeholder: 2, 'reversed-time': 2 },
    openNotes: 1,
  });
});

test('what a command gives back for the screen', () => {
  const db = sample();
  const outcome = edit(db, 2, 'Met', aree, true);
  const applied = toApplied(db, outcome, aree);
  expect(applied).toEqual({
    ...{
      command: outcome.command,
      kind: 'confirm',
      changed: 1,
      structural: false,
      approvalsTaken: 0,
      stoppedRules: [],
    },
    rows: [rowAt(db, 2)],
    summary: getSummary(db),
    undo: { undo: 'confirm', redo: null },
  });
  const merged = toApplied(db, mergeSegment(db, by(aree), at(db, 2)), aree);
  expect(merged).toMatchObject({ changed: 2, structural: true, rows: [{ number: 2 }] });
  expect(allRows(db)).toHaveLength(5);
});

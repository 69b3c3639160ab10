/** What a reviewer goes by: the texts as they were judged, what changed since, and the project's reasons. */
import { describe, expect, test } from 'vitest';
import { setReasons } from '../../db/commands/reasons.ts';
import { splitSegment } from '../../db/commands/split.ts';
import { undo } from '../../db/commands/undo.ts';
import { giveVerdict } from '../../db/commands/verdict.ts';
import type { WritableDb } from '../../db/connection.ts';
import { readCopy } from '../../db/copy.ts';
import { projectInfo } from '../../db/project.ts';
import { type Moment, textsAt } from '../../db/texts-at.ts';
import { openView } from '../../db/views.ts';
import { approve, aree, at, boon, by, chai, edit, newProject, rowAt } from './project.ts';

const ANY = {
  states: [],
  families: [],
  anyArtifact: false,
  openNotes: false,
  mine: false,
  document: null,
  search: '',
  searchIn: 'both',
} as const;

const moment = (db: WritableDb, number: number, what: Moment) =>
  textsAt(db, rowAt(db, number).segment.id, what);

describe('the texts of a moment', () => {
  test('are those of the import, of the last verdict, and right after any command', () => {
    const db = newProject([['หนึ่ง', 'One', 'translated'], 'สอง']);
    expect(moment(db, 1, { kind: 'verdict' })).toBeNull();
    edit(db, 1, 'Two');
    const { command } = edit(db, 1, 'Three', aree, true);
    giveVerdict(db, by(boon), { segments: [at(db, 1)], verdict: 'reject', reason: 'No' });
    edit(db, 1, 'Four');
    expect(moment(db, 1, { kind: 'import' })).toMatchObject({ source: 'หนึ่ง', target: 'One', what: 'import' });
    expect(moment(db, 1, { kind: 'verdict' })).toMatchObject({
      ...{ target: 'Three', what: 'reject', authorName: boon.name },
    });
    expect(moment(db, 1, { kind: 'command', command })).toMatchObject({
      target: 'Three',
      authorName: aree.name,
    });
    expect(moment(db, 2, { kind: 'verdict' })).toBeNull();
  });

  test('are not told across a split: they are in two segments now', () => {
    const db = newProject([['หนึ่งสอง', 'One two', 'translated']]);
    approve(db, 1, boon);
    splitSegment(db, by(aree), { ...at(db, 1), sourceOffset: 5, targetOffset: 3 });
    expect(moment(db, 1, { kind: 'verdict' })).toBeNull();
  });
});

describe('changed since my verdict', () => {
  const shown = (db: WritableDb, who: typeof boon | null) =>
    openView(db, { ...ANY, changedSinceMine: true }, who).length;

  test('is what I judged and somebody edited after it; not what others judged, not my later verdict', () => {
    const db = newProject([
      ['หนึ่ง', 'One', 'translated'],
      ['สอง', 'Two', 'translated'],
      ['สาม', 'Three', 'translated'],
    ]);
    giveVerdict(db, by(boon), { segments: [at(db, 1), at(db, 2)], verdict: 'request-changes', reason: 'No' });
    giveVerdict(db, by(chai), { segments: [at(db, 3)], verdict: 'request-changes', reason: 'No' });
    expect(shown(db, boon)).toBe(0);
    edit(db, 1, 'One!', aree, true);
    edit(db, 3, 'Three!', aree, true);
    expect(shown(db, boon)).toBe(1);
    expect(shown(db, chai)).toBe(1);
    expect(shown(db, aree)).toBe(0);
    expect(shown(db, null)).toBe(0);
    approve(db, 1, boon);
    expect(shown(db, boon)).toBe(0);
  });
});

test('the project’s reasons are kept in order, without blanks, undone in one step, and known to a merge', () => {
  const db = newProject(['หนึ่ง']);
  setReasons(db, by(boon), [' ผิดความหมาย ', '', 'Number', 'ผิดความหมาย']);
  expect(projectInfo(db).reasons).toEqual(['ผิดความหมาย', 'Number']);
  expect(readCopy(db).facts.reasons).toEqual(['ผิดความหมาย', 'Number']);
  setReasons(db, by(boon), ['Number']);
  undo(db, by(boon));
  expect(projectInfo(db).reasons).toEqual(['ผิดความหมาย', 'Number']);
  undo(db, by(boon));
  expect(projectInfo(db).reasons).toEqual([]);
});

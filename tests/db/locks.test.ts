/** A segment that a reviewer has locked stays as it is, whatever is tried, until it is unlocked. */

import { copyFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { setLocks } from '../../db/commands/lock.ts';
import { mergeSegment } from '../../db/commands/merge.ts';
import { mergeCopies } from '../../db/commands/merge-copies.ts';
import { addNote } from '../../db/commands/note.ts';
import { applyRepairs } from '../../db/commands/repair.ts';
import { applyReplacements } from '../../db/commands/replace.ts';
import { restoreSegment } from '../../db/commands/restore.ts';
import { splitSegment } from '../../db/commands/split.ts';
import { redo, undo } from '../../db/commands/undo.ts';
import { giveVerdict } from '../../db/commands/verdict.ts';
import type { WritableDb } from '../../db/connection.ts';
import { readCopy } from '../../db/copy.ts';
import { segmentHistory } from '../../db/history.ts';
import { closeProject } from '../../db/open.ts';
import { verifyHistory } from '../../db/verify-history.ts';
import {
  allRows,
  approve,
  aree,
  artifactAt,
  at,
  boon,
  by,
  edit,
  expectFailure,
  newFile,
  newProject,
  reopen,
  rowAt,
} from './project.ts';

function lock(db: WritableDb, number: number, locked = true, who = boon) {
  return setLocks(db, by(who), { segments: [rowAt(db, number).segment.id], locked });
}

const sample = () =>
  newProject([
    ['หนึ่ง XNUMX', 'One', 'translated'],
    ['สอง', 'Two', 'translated'],
  ]);

describe('a locked segment', () => {
  test.each<[string, (db: WritableDb) => unknown]>([
    ['typed', (db) => edit(db, 1, 'Other')],
    ['confirmed', (db) => edit(db, 1, 'One', aree, true)],
    ['split', (db) => splitSegment(db, by(aree), { ...at(db, 1), sourceOffset: 5, targetOffset: 1 })],
    ['merged', (db) => mergeSegment(db, by(aree), at(db, 1))],
    [
      'approved',
      (db) => giveVerdict(db, by(boon), { segments: [at(db, 1)], verdict: 'approve', reason: null }),
    ],
  ])('is not %s', (_how, act) => {
    const db = sample();
    lock(db, 1);
    const before = rowAt(db, 1);
    expectFailure(() => act(db), 'not-allowed', { reason: 'locked' });
    expect(rowAt(db, 1)).toEqual(before);
    lock(db, 1, false);
    expect(() => act(db)).not.toThrow();
  });

  test('is not merged into the one before it, nor restored', () => {
    const db = sample();
    const { command } = edit(db, 2, 'Two!');
    edit(db, 2, 'Two?');
    lock(db, 2);
    expectFailure(() => mergeSegment(db, by(aree), at(db, 1)), 'not-allowed', { reason: 'locked' });
    expectFailure(() => restoreSegment(db, by(aree), { ...at(db, 2), command }), 'not-allowed', {
      reason: 'locked',
    });
  });

  test('is left alone and named by what changes many', () => {
    const db = sample();
    lock(db, 1);
    const { segment } = rowAt(db, 1);
    const replaced = applyReplacements(db, by(aree), [
      { segment: segment.id, expectedRevision: segment.revision, side: 'target', after: 'X' },
      {
        segment: rowAt(db, 2).segment.id,
        expectedRevision: rowAt(db, 2).segment.revision,
        side: 'target',
        after: 'Y',
      },
    ]);
    expect(replaced.skipped).toEqual([segment.id]);
    const pick = { artifact: artifactAt(db, 1).id, fix: 0, revision: segment.revision };
    expectFailure(() => applyRepairs(db, by(aree), [pick]), 'fix-stale');
    expect(rowAt(db, 1).segment.source).toBe('หนึ่ง XNUMX');
  });
});

test('an undo of what was done before is refused, by whatever way', () => {
  const db = sample();
  edit(db, 1, 'One!');
  lock(db, 1);
  expectFailure(() => undo(db, by(aree)), 'undo-blocked', { reason: 'locked' });
  lock(db, 1, false);
  undo(db, by(aree));
  expect(rowAt(db, 1).segment.target).toBe('One');
});

test('the second part of a split can’t vanish while it is locked', () => {
  const db = sample();
  splitSegment(db, by(aree), { ...at(db, 1), sourceOffset: 5, targetOffset: 1 });
  lock(db, 2);
  expectFailure(() => undo(db, by(aree)), 'undo-blocked', { reason: 'locked' });
  expect(rowAt(db, 2).locked).toBe(true);
});

test('a blocking note does not take the approval of a locked segment', () => {
  const db = sample();
  approve(db, 1);
  lock(db, 1);
  const { segment } = rowAt(db, 1);
  const blocking = () =>
    addNote(db, by(aree), { segment: segment.id, parent: null, text: 'Wrong', blocking: true });
  expectFailure(blocking, 'not-allowed', { reason: 'locked' });
  expect(rowAt(db, 1).segment.state).toBe('approved');
});

test('a lock on a segment that another copy merged away goes with it, and comes back with it', () => {
  const file = newFile();
  closeProject(
    newProject(
      [
        ['หนึ่ง', 'One', 'translated'],
        ['สอง', 'Two', 'translated'],
      ],
      { file },
    ),
  );
  const copy = newFile();
  copyFileSync(file, copy);
  const theirs = reopen(copy);
  mergeSegment(theirs, by(aree), at(theirs, 1));
  const mine = reopen(file);
  lock(mine, 2);
  mergeCopies(mine, by(boon), { other: theirs });
  expect(allRows(mine)).toHaveLength(1);
  expect(readCopy(mine).facts).toEqual({ onePerson: false });
  undo(mine, by(boon));
  expect(rowAt(mine, 2).locked).toBe(true);
});

test('only reviewers lock; it is in the history of the segment, undone and redone', () => {
  const db = sample();
  expectFailure(() => lock(db, 1, true, aree), 'not-allowed', { reason: 'role' });
  lock(db, 1);
  expect(rowAt(db, 1).locked).toBe(true);
  expect(segmentHistory(db, rowAt(db, 1).segment.id)[0]?.command).toMatchObject({ kind: 'lock' });
  undo(db, by(boon));
  expect(rowAt(db, 1).locked).toBe(false);
  redo(db, by(boon));
  expect(rowAt(db, 1).locked).toBe(true);
  expect(verifyHistory(db)).toEqual([]);
});

test('a lock comes along when copies are merged', () => {
  const file = newFile();
  closeProject(newProject([['หนึ่ง', 'One', 'translated']], { file }));
  const copy = newFile();
  copyFileSync(file, copy);
  const theirs = reopen(copy);
  lock(theirs, 1);
  const mine = reopen(file);
  mergeCopies(mine, by(aree), { other: theirs });
  expect(rowAt(mine, 1).locked).toBe(true);
  expect(readCopy(mine).facts).toEqual(readCopy(theirs).facts);
  undo(mine, by(aree));
  expect(rowAt(mine, 1).locked).toBe(false);
});

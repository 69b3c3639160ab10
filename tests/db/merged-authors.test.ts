import { expect, test } from 'vitest';
import type { Actor } from '../../core/model.ts';
import { nameKey } from '../../core/workflow.ts';
import { mergeSegment } from '../../db/commands/merge.ts';
import { splitSegment } from '../../db/commands/split.ts';
import { undo } from '../../db/commands/undo.ts';
import { updateSegment } from '../../db/commands/update.ts';
import { exportSnapshot } from '../../db/export.ts';
import {
  actor,
  allRows,
  approve,
  aree,
  at,
  boon,
  by,
  chai,
  expectFailure,
  newProject,
  rowAt,
} from './project.ts';

const dao = actor('Dao', 'reviewer');
const confirm = (db: ReturnType<typeof newProject>, number: number, who: Actor, target?: string) =>
  updateSegment(db, by(who), {
    ...at(db, number),
    ...(target === undefined ? {} : { target }),
    confirm: true,
  });

/** Texts of อารี and of Boon, put together by Chai, and confirmed. */
function merged() {
  const db = newProject(['หนึ่ง ', 'สอง']);
  confirm(db, 1, aree, 'One');
  confirm(db, 2, boon, 'Two');
  mergeSegment(db, by(chai), at(db, 1));
  confirm(db, 1, dao);
  return db;
}

test.each([
  ['who wrote the first part', { ...aree, role: 'reviewer' as const }],
  ['who wrote the second part', boon],
  ['who put them together', chai],
  ['who wrote a part, on another computer', actor(' BOON', 'reviewer', 'boon-2')],
])('a merged text is not approved by those %s', (_, who) => {
  const db = merged();
  expectFailure(() => approve(db, 1, who), 'not-allowed', { reason: 'own-edit' });
  db.raw.prepare('INSERT OR IGNORE INTO people VALUES (?, ?, ?)').run(who.id, who.name, nameKey(who.name));
  const force = db.raw.prepare(
    `UPDATE segments SET state = 'approved', approved_by = ?, revision = revision + 1`,
  );
  expect(() => force.run(who.id)).toThrow('guard:own-edit');
});

test('a merged text is approved by somebody else, and says who wrote it', () => {
  const db = merged();
  expect(approve(db, 1, dao).kind).toBe('approve');
  const [segment] =
    exportSnapshot(db, { document: null, tool: { name: 'test', version: '1' }, exportedBy: null })
      .documents[0]?.segments ?? [];
  expect(segment).toMatchObject({ targetAuthor: 'Boon + Chai + อารี', approvedBy: 'Dao' });
});

test('the parts of a merged text stay everybody’s after a split', () => {
  const db = merged();
  splitSegment(db, by(chai), { ...at(db, 1), sourceOffset: 6, targetOffset: 3 });
  for (const { number } of allRows(db)) {
    confirm(db, number, dao);
    for (const who of [boon, chai]) {
      expectFailure(() => approve(db, number, who), 'not-allowed', { reason: 'own-edit' });
    }
  }
});

test('who edits a merged text makes it theirs, and an undone merge gives each their own', () => {
  const db = merged();
  confirm(db, 1, chai, 'One, two');
  expect(approve(db, 1, boon).kind).toBe('approve');

  const other = newProject(['หนึ่ง ', 'สอง']);
  confirm(other, 1, aree, 'One');
  confirm(other, 2, boon, 'Two');
  mergeSegment(other, by(chai), at(other, 1));
  undo(other, by(chai));
  expect(rowAt(other, 2).segment.targetAuthor).toBe(boon.id);
  expect(approve(other, 1, boon).kind).toBe('approve');
  expectFailure(() => approve(other, 2, boon), 'not-allowed', { reason: 'own-edit' });
});

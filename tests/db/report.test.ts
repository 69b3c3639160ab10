import { expect, test } from 'vitest';
import { keepArtifact } from '../../db/commands/keep.ts';
import { splitSegment } from '../../db/commands/split.ts';
import { undo } from '../../db/commands/undo.ts';
import { updateSegment } from '../../db/commands/update.ts';
import { giveVerdict } from '../../db/commands/verdict.ts';
import type { WritableDb } from '../../db/connection.ts';
import { reportOf } from '../../db/report.ts';
import { actor, approve, aree, artifactAt, at, boon, by, sample, scan } from './project.ts';

const MINUTE = 60_000;
const START = Date.UTC(2040, 0, 1);
const many = (segments: readonly Parameters<typeof scan>[0][]) =>
  segments.map((segment) => [...scan(segment)]);
const report = (db: WritableDb, from: number, to: number) =>
  reportOf(db, { from: START + from * MINUTE, to: START + to * MINUTE }, { many }, () => 'today');
const edit = (
  db: WritableDb,
  minute: number,
  number: number,
  texts: { source?: string; target?: string },
  who = aree,
) =>
  updateSegment(
    db,
    { ...by(who), now: () => START + minute * MINUTE },
    { ...at(db, number), ...texts, confirm: true },
  );

test('is of what was done between two moments, as it stands', () => {
  const db = sample();
  edit(db, 0, 1, { target: 'Before' });
  edit(db, 10, 1, { source: 'แจ้งล่วงหน้า 5 วัน' });
  edit(db, 12, 2, { source: 'ประชุมเมื่อ 3 วันที่ผ่านมา และ วัน 4 ที่ผ่านมา', target: 'Met' });
  keepArtifact(db, by(aree), { artifact: artifactAt(db, 3).id, reason: 'a name', everywhere: false });
  const later = { ...by(boon), now: () => START + 13 * MINUTE };
  giveVerdict(db, later, { segments: [at(db, 1), at(db, 2)], verdict: 'approve', reason: null });
  edit(db, 20, 4, { target: 'After' });
  expect(report(db, 10, 20)).toMatchObject({
    ...{ changed: 2, commands: 3, segments: 2, confirmed: 2, approved: 2, time: 2 * MINUTE },
    people: [
      { name: 'อารี', segments: 2, confirmed: 2, approved: 0 },
      { name: 'Boon', segments: 2, approved: 2, time: 0 },
    ],
    families: [
      { family: 'placeholder', repaired: 1, kept: 1, open: 1 },
      { family: 'reversed-time', repaired: 1, kept: 0, open: 1 },
    ],
  });
});

test('what was changed and changed back, undone, or parted is not told as done', () => {
  const db = sample();
  edit(db, 1, 1, { source: 'แจ้งล่วงหน้า 5 วัน' });
  edit(db, 2, 1, { source: 'แจ้งล่วงหน้า XNUMX วัน' });
  splitSegment(
    db,
    { ...by(aree), now: () => START + 3 * MINUTE },
    { ...at(db, 4), sourceOffset: 7, targetOffset: 0 },
  );
  approve(db, 3);
  undo(db, by(boon));
  const { changed, families, approved } = report(db, 0, 60);
  expect([changed, approved]).toEqual([0, 0]);
  expect(families.every(({ repaired }) => repaired === 0)).toBe(true);
});

test('one person on two computers is one', () => {
  const db = sample();
  edit(db, 1, 1, { target: 'One' });
  edit(db, 3, 2, { target: 'Two' }, actor('อารี', 'translator', 'laptop'));
  expect(report(db, 0, 9).people).toMatchObject([{ name: 'อารี', segments: 2, time: 2 * MINUTE }]);
});

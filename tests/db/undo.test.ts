import { expect, test } from 'vitest';
import { toApplied } from '../../db/applied.ts';
import { keepArtifact } from '../../db/commands/keep.ts';
import { mergeSegment } from '../../db/commands/merge.ts';
import { setOnePerson } from '../../db/commands/people-mode.ts';
import { applyRepairs } from '../../db/commands/repair.ts';
import { splitSegment } from '../../db/commands/split.ts';
import { redo, undo } from '../../db/commands/undo.ts';
import { giveVerdict } from '../../db/commands/verdict.ts';
import { undoState } from '../../db/history.ts';
import { closeProject } from '../../db/open.ts';
import { previewRepairs } from '../../db/repairs.ts';
import {
  actor,
  allRows,
  approve,
  aree,
  artifactAt,
  at,
  boon,
  by,
  chai,
  content,
  edit,
  expectFailure,
  newFile,
  newProject,
  note,
  reopen,
  rowAt,
  sample,
} from './project.ts';

test('each person undoes their own, last first, and it survives a restart', () => {
  const file = newFile();
  let db = newProject(['หนึ่ง', 'สอง', 'สาม'], { file });
  edit(db, 1, 'One');
  edit(db, 2, 'Two', boon);
  edit(db, 3, 'Three');
  undo(db, by(aree));
  closeProject(db);
  db = reopen(file);
  expect(undoState(db, aree)).toEqual({ undo: 'edit', redo: 'edit' });
  expect(undoState(db, boon)).toEqual({ undo: 'edit', redo: null });
  expect(undoState(db, chai)).toEqual({ undo: null, redo: null });
  expect(undoState(db, null)).toEqual({ undo: null, redo: null });
  undo(db, by(aree));
  expect(allRows(db).map(({ segment }) => segment.target)).toEqual(['', 'Two', '']);
  redo(db, by(aree));
  redo(db, by(aree));
  expectFailure(() => redo(db, by(aree)), 'nothing-to-redo');
  expect(allRows(db).map(({ segment }) => segment.target)).toEqual(['One', 'Two', 'Three']);
});

test('the undo of one certain command undoes that one or nothing', () => {
  const db = newProject(['หนึ่ง', 'สอง']);
  const first = edit(db, 1, 'One').command;
  const second = edit(db, 2, 'Two').command;
  edit(db, 1, 'Eins', boon);
  expectFailure(() => undo(db, by(aree), first), 'undo-blocked', { reason: 'later' });
  expect(rowAt(db, 2).segment.target).toBe('Two');
  undo(db, by(aree), second);
  expect(rowAt(db, 2).segment.target).toBe('');
  expectFailure(() => undo(db, by(aree), second), 'undo-blocked', { reason: 'later' });
});

test('who does something new has nothing to redo any more', () => {
  const db = newProject(['หนึ่ง', 'สอง']);
  edit(db, 1, 'One');
  undo(db, by(aree));
  edit(db, 2, 'Two');
  expect(undoState(db, aree)).toEqual({ undo: 'edit', redo: null });
  undo(db, by(aree));
  expectFailure(() => undo(db, by(aree)), 'nothing-to-undo');
});

test('the same person on another computer undoes what they did on the first', () => {
  const db = newProject(['หนึ่ง']);
  edit(db, 1, 'One');
  undo(db, by(actor('อารี ', 'translator', 'aree-2')));
  expect(rowAt(db, 1).segment.target).toBe('');
});

test('an import can not be undone', () => {
  expectFailure(() => undo(sample(), by(aree)), 'nothing-to-undo');
});

test('what somebody else has changed since stands in the way, until it is changed back', () => {
  const db = newProject([['หนึ่ง', 'One', 'translated']]);
  edit(db, 1, 'Uno', aree, true);
  approve(db, 1);
  expectFailure(() => undo(db, by(aree)), 'undo-blocked', { reason: 'text' });
  giveVerdict(db, by(chai), { segments: [at(db, 1)], verdict: 'reopen', reason: null });
  undo(db, by(aree));
  expect(rowAt(db, 1).segment).toMatchObject({ target: 'One', targetAuthor: null });
  expectFailure(() => undo(db, by(boon)), 'undo-blocked', { reason: 'text' });
});

test('a part of a split that has a note or a keep is not taken away', () => {
  const db = newProject(['หนึ่ง สอง XNUMX']);
  splitSegment(db, by(aree), { ...at(db, 1), sourceOffset: 6, targetOffset: 0 });
  keepArtifact(db, by(boon), { artifact: artifactAt(db, 2).id, reason: 'a name', everywhere: false });
  expectFailure(() => undo(db, by(aree)), 'undo-blocked', { reason: 'keep' });
  undo(db, by(boon));
  note(db, 2, 'Why?');
  expectFailure(() => undo(db, by(aree)), 'undo-blocked', { reason: 'note' });
  undo(db, by(boon));
  undo(db, by(aree));
  expect(allRows(db).map(({ segment }) => segment.source)).toEqual(['หนึ่ง สอง XNUMX']);
});

test('a part of a split that was parted or joined since is not taken away', () => {
  const db = newProject(['หนึ่ง สอง สาม สี่', 'ห้า']);
  splitSegment(db, by(aree), { ...at(db, 1), sourceOffset: 6, targetOffset: 0 });
  splitSegment(db, by(boon), { ...at(db, 2), sourceOffset: 4, targetOffset: 0 });
  expectFailure(() => undo(db, by(aree)), 'undo-blocked', { reason: 'text' });
  undo(db, by(boon));
  mergeSegment(db, by(boon), at(db, 2));
  expectFailure(() => undo(db, by(aree)), 'undo-blocked', { reason: 'text' });
});

test('a translator can not undo or redo a verdict', () => {
  const db = sample();
  approve(db, 1);
  expectFailure(() => undo(db, by({ ...boon, role: 'translator' })), 'not-allowed', { reason: 'role' });
  undo(db, by(boon));
  expectFailure(() => redo(db, by({ ...boon, role: 'translator' })), 'not-allowed', { reason: 'role' });
});

test('the edit that took an approval away gives it back, exactly, when it is undone', () => {
  const db = sample();
  approve(db, 1);
  const before = content(db);
  expect(edit(db, 1, 'Other').approvalsTaken).toBe(1);
  expect(undo(db, by(aree)).approvalsTaken).toBe(0);
  expect(content(db)).toEqual(before);
  expect(redo(db, by(aree)).approvalsTaken).toBe(1);
});

test("an approval of one's own, given as one person, does not come back by redo among two", () => {
  const db = newProject([['หนึ่ง', 'One', 'translated']], { onePerson: true });
  edit(db, 1, 'Uno', boon, true);
  approve(db, 1);
  undo(db, by(boon));
  setOnePerson(db, by(chai), false);
  expectFailure(() => redo(db, by(boon)), 'undo-blocked', { reason: 'four-eyes' });
  expect(rowAt(db, 1).segment.state).toBe('translated');
});

test("an approval of one's own, given as one person, does not come back by undo among two", () => {
  const db = newProject([['หนึ่ง', 'One', 'translated']], { onePerson: true });
  edit(db, 1, 'Uno', boon, true);
  approve(db, 1);
  edit(db, 1, 'Eins');
  setOnePerson(db, by(chai), false);
  expectFailure(() => undo(db, by(aree)), 'undo-blocked', { reason: 'four-eyes' });
});

test('the way back to two people is not open by undo while own approvals stand', () => {
  const db = newProject([['หนึ่ง', 'One', 'translated']]);
  setOnePerson(db, by(aree), true);
  edit(db, 1, 'Uno', boon, true);
  approve(db, 1);
  expectFailure(() => undo(db, by(aree)), 'undo-blocked', { reason: 'four-eyes' });
});

test('many splits at one place spread the ranks, and all are undone', () => {
  const db = newProject(['ก '.repeat(60), 'ข']);
  const before = content(db);
  for (let count = 0; count < 40; count += 1) {
    splitSegment(db, by(aree), {
      ...at(db, 1),
      sourceOffset: rowAt(db, 1).segment.source.length - 2,
      targetOffset: 0,
    });
  }
  expect(allRows(db)).toHaveLength(42);
  expect(allRows(db).map(({ segment }) => segment.position)).toEqual(
    allRows(db).map((_, index) => index + 1),
  );
  for (let count = 0; count < 40; count += 1) undo(db, by(aree));
  expect(content(db)).toEqual(before);
});

test('a repair of 10,000 segments is one step, forth and back', () => {
  const db = newProject(Array.from({ length: 10_000 }, (_, index) => `ข่าวที่ ${index}: วัน 5 ที่ผ่านมา`));
  const before = content(db);
  const { lines, total } = previewRepairs(db, { kind: 'all-safe' });
  expect([lines.length, total]).toEqual([10_000, 10_000]);
  const picks = lines.map(({ artifact, fix, revision }) => ({ artifact: artifact.id, fix, revision }));
  const applied = toApplied(db, applyRepairs(db, by(aree), picks), aree);
  expect(applied).toMatchObject({ changed: 10_000, summary: { openArtifacts: 0 }, undo: { undo: 'repair' } });
  expect(applied.rows).toHaveLength(500);
  expect(rowAt(db, 10_000).segment.source).toBe('ข่าวที่ 9999: 5 วันที่ผ่านมา');
  undo(db, by(aree));
  expect(content(db)).toEqual(before);
  redo(db, by(aree));
  expect(rowAt(db, 1).segment.source).toBe('ข่าวที่ 0: 5 วันที่ผ่านมา');
}, 60_000);

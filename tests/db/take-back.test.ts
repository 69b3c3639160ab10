import { describe, expect, test } from 'vitest';
import type { Actor, CommandId, Span } from '../../core/model.ts';
import { mergeSegment } from '../../db/commands/merge.ts';
import { addNote, editNote } from '../../db/commands/note.ts';
import { applyReplacements } from '../../db/commands/replace.ts';
import { splitSegment } from '../../db/commands/split.ts';
import { previewRevert, type RevertScope, revertAll, undoCommand } from '../../db/commands/take-back.ts';
import { redo, undo } from '../../db/commands/undo.ts';
import { updateSegment } from '../../db/commands/update.ts';
import { giveVerdict } from '../../db/commands/verdict.ts';
import type { WritableDb } from '../../db/connection.ts';
import { segmentHistory } from '../../db/history.ts';
import {
  allRows,
  approve,
  aree,
  at,
  boon,
  by,
  chai,
  content,
  edit,
  expectFailure,
  newProject,
  note,
  notesAt,
  rowAt,
  sample,
  some,
} from './project.ts';

const areeReviewing: Actor = { ...aree, role: 'reviewer' };
const ofPerson = (who: Actor, since: number | null = null): RevertScope => ({
  ...{ kind: 'person', person: who.id, since },
});
const ofCommand = (command: CommandId): RevertScope => ({ kind: 'command', command });
const all = (db: WritableDb, who: Actor, scope: RevertScope) => revertAll(db, by(who), { scope, why: null });
const targets = (db: WritableDb) => allRows(db).map(({ segment }) => segment.target);
const verdict = (db: WritableDb, number: number, kind: 'reject' | 'reopen', who: Actor) =>
  giveVerdict(db, by(who), {
    segments: [at(db, number)],
    verdict: kind,
    reason: kind === 'reject' ? 'No.' : null,
  });

function pin(db: WritableDb, who: Actor, span: Span): void {
  const { segment } = rowAt(db, 1);
  const words = { text: 'Which?', parent: null, segment: segment.id };
  const quote = segment.target.slice(span.start, span.end);
  addNote(db, by(who), { ...words, side: 'target', pin: { span, quote } });
}

function replaceEverywhere(db: WritableDb, text: string): CommandId {
  const edits = allRows(db).map(({ segment }) => ({
    ...{ segment: segment.id, expectedRevision: segment.revision, side: 'target' as const, after: text },
  }));
  return applyReplacements(db, by(aree), edits).command;
}

describe('one command, later', () => {
  test('is undone by anybody, whatever came after elsewhere; and done again', () => {
    const db = sample();
    const { command } = edit(db, 1, 'One');
    edit(db, 2, 'Two', boon);
    edit(db, 3, 'Three');
    const undone = undoCommand(db, by(boon), { command, why: 'It was of another page' });
    expect(undone).toMatchObject({ kind: 'undo', segments: [rowAt(db, 1).segment.id] });
    expect(targets(db).slice(0, 3)).toEqual(['Give notice of five days', 'Two', 'Three']);
    const [latest] = segmentHistory(db, rowAt(db, 1).segment.id);
    expect(latest?.command).toMatchObject({ kind: 'undo', of: command, why: 'It was of another page' });
    expectFailure(() => undoCommand(db, by(aree), { command }), 'undo-blocked', { reason: 'undone' });
    const again = undoCommand(db, by(aree), { command: undone.command });
    expect([again.kind, targets(db)[0]]).toEqual(['redo', 'One']);
    undoCommand(db, by(aree), { command: again.command });
    expect(targets(db)[0]).toBe('Give notice of five days');
  });

  test("is taken back itself by the next redo of the one who undid it, and no more the other's next undo", () => {
    const db = sample();
    const { command } = edit(db, 1, 'One');
    undoCommand(db, by(boon), { command });
    expectFailure(() => undo(db, by(aree)), 'nothing-to-undo');
    redo(db, by(boon));
    expect(targets(db)[0]).toBe('One');
    undo(db, by(aree));
    expect(targets(db)[0]).toBe('Give notice of five days');
  });

  test('is left whole where one of its segments was changed since, which is named', () => {
    const db = sample();
    const command = replaceEverywhere(db, 'x');
    edit(db, 2, 'Two', boon);
    const before = content(db);
    const preview = previewRevert(db, by(chai), ofCommand(command));
    expect(preview).toMatchObject({
      ...{ segments: 5, blocked: 1, notes: 0, final: 0 },
      hindrances: [{ reason: 'text', number: 2, text: rowAt(db, 2).segment.source }],
    });
    expect(preview.lines.map(({ number }) => number)).toEqual([1, 3, 4, 5, 6]);
    expect(preview.lines[0]).toMatchObject({
      before: { target: 'x' },
      after: { target: 'Give notice of five days', state: 'translated' },
    });
    expectFailure(() => undoCommand(db, by(chai), { command }), 'undo-blocked', { reason: 'text' });
    expect(content(db)).toEqual(before);
  });

  test('goes back as far as it can where that is wanted, in one step', () => {
    const db = sample();
    const command = replaceEverywhere(db, 'x');
    edit(db, 2, 'Two', boon);
    const before = content(db);
    expect(all(db, chai, ofCommand(command))).toMatchObject({ kind: 'revert' });
    expect(targets(db)).toEqual([
      'Give notice of five days',
      'Two',
      'The committee',
      'The ferry leaves',
      '',
      '',
    ]);
    undo(db, by(chai));
    expect(content(db)).toEqual(before);
  });

  test('is undone as a whole where nothing stands in the way of that', () => {
    const db = sample();
    const before = content(db);
    const command = replaceEverywhere(db, 'x');
    expect(previewRevert(db, by(boon), ofCommand(command))).toMatchObject({ segments: 6, blocked: 0 });
    expect(all(db, boon, ofCommand(command)).kind).toBe('undo');
    expect(content(db)).toEqual(before);
  });

  test('is of no import, and of no command that there is not', () => {
    const db = sample();
    const imported = some(segmentHistory(db, rowAt(db, 1).segment.id).at(-1)).command.id;
    expectFailure(() => undoCommand(db, by(boon), { command: imported }), 'undo-blocked', {
      reason: 'final',
    });
    const nothing = '00000000-0000-7000-8000-00000000dead' as CommandId;
    expectFailure(() => previewRevert(db, by(boon), ofCommand(nothing)), 'not-found');
  });

  test('a split is, where nothing came after it, and not where its parts were worked on', () => {
    const db = newProject([['หนึ่งสอง', '']]);
    const parted = splitSegment(db, by(aree), { ...at(db, 1), sourceOffset: 5, targetOffset: 0 });
    edit(db, 2, 'Two', boon);
    const preview = previewRevert(db, by(chai), ofCommand(parted.command));
    expect(preview).toMatchObject({ segments: 0, blocked: 1, hindrances: [{ reason: 'text' }] });
    undo(db, by(boon));
    undoCommand(db, by(chai), { command: parted.command });
    expect(allRows(db)).toHaveLength(1);
  });
});

describe('who may', () => {
  test('a verdict goes back by reviewers only', () => {
    const db = sample();
    const { command } = approve(db, 1);
    expectFailure(() => undoCommand(db, by(aree), { command }), 'not-allowed', { reason: 'role' });
    undoCommand(db, by(chai), { command });
    expect(rowAt(db, 1).segment.state).toBe('translated');
  });

  test('nobody brings an approval of their own text back', () => {
    const db = sample();
    edit(db, 1, 'One', aree, true);
    approve(db, 1);
    const reopened = verdict(db, 1, 'reopen', boon).command;
    expectFailure(() => undoCommand(db, by(areeReviewing), { command: reopened }), 'undo-blocked', {
      reason: 'four-eyes',
    });
    expectFailure(() => all(db, areeReviewing, ofCommand(reopened)), 'nothing-to-undo');
    expect(rowAt(db, 1).segment.state).toBe('translated');
    undoCommand(db, by(chai), { command: reopened });
    expect(rowAt(db, 1).segment).toMatchObject({ state: 'approved', approvedBy: boon.id });
  });

  test("a note is its author's", () => {
    const db = sample();
    const { command } = note(db, 1, 'Which law?');
    expectFailure(() => undoCommand(db, by(aree), { command }), 'not-allowed', { reason: 'not-own-note' });
    editNote(db, by(boon), { note: some(notesAt(db, 1)[0]).id, text: 'Which act?' });
    expect(previewRevert(db, by(boon), ofCommand(command))).toMatchObject({
      ...{ notes: 0, blocked: 1 },
      hindrances: [{ reason: 'note', number: 1, text: 'Which act?' }],
    });
    undo(db, by(boon));
    undoCommand(db, by(boon), { command });
    expect(notesAt(db, 1)).toEqual([]);
  });
});

describe('all that one person did', () => {
  test('goes back to what it was, where nobody came after them', () => {
    const db = sample();
    const before = content(db);
    edit(db, 1, 'One');
    edit(db, 1, 'Uno', aree, true);
    edit(db, 2, 'Two', aree, true);
    note(db, 3, 'Mine', aree);
    note(db, 3, 'And mine', aree, some(notesAt(db, 3)[0]));
    const after = content(db);
    expect(previewRevert(db, by(aree), ofPerson(aree))).toMatchObject({
      ...{ segments: 2, notes: 1, blocked: 0, final: 1, partly: 0 },
    });
    all(db, aree, ofPerson(aree));
    expect(content(db)).toEqual(before);
    undo(db, by(aree));
    expect(content(db)).toEqual(after);
  });

  test('leaves what others did since, and what they did before it', () => {
    const db = sample();
    edit(db, 1, 'One');
    edit(db, 1, 'Eins', boon);
    edit(db, 1, 'Uno');
    edit(db, 2, 'Two');
    edit(db, 2, 'Zwei', boon);
    edit(db, 3, 'Three', aree, true);
    verdict(db, 3, 'reject', chai);
    note(db, 4, 'Not yours', aree);
    const preview = previewRevert(db, by(boon), ofPerson(aree));
    expect(preview).toMatchObject({ segments: 1, partly: 1, blocked: 3 });
    expect(preview.hindrances.map(({ number, reason }) => [number, reason])).toEqual([
      [2, 'text'],
      [3, 'text'],
      [4, 'not-own-note'],
    ]);
    all(db, boon, ofPerson(aree));
    expect(targets(db).slice(0, 3)).toEqual(['Eins', 'Zwei', 'Three']);
    expect(rowAt(db, 1).segment.targetAuthor).toBe(boon.id);
    expect(notesAt(db, 4)).toHaveLength(1);
  });

  test('what was undone already stands in nobody’s way', () => {
    const db = sample();
    const { command } = edit(db, 1, 'One');
    undoCommand(db, by(boon), { command });
    edit(db, 2, 'Two');
    undo(db, by(aree));
    expect(previewRevert(db, by(boon), ofPerson(aree))).toMatchObject({ segments: 0, blocked: 0 });
    expectFailure(() => all(db, boon, ofPerson(aree)), 'nothing-to-undo');
  });

  test('since a moment leaves what was before', () => {
    const db = sample();
    updateSegment(db, { ...by(aree), now: () => 1_000 }, { ...at(db, 1), target: 'One', confirm: false });
    updateSegment(db, { ...by(aree), now: () => 2_000 }, { ...at(db, 1), target: 'Uno', confirm: false });
    updateSegment(db, { ...by(aree), now: () => 2_000 }, { ...at(db, 2), target: 'Two', confirm: false });
    all(db, boon, ofPerson(aree, 2_000));
    expect(targets(db).slice(0, 2)).toEqual(['One', '']);
  });

  test('splits and merges go back with what was done on their parts', () => {
    const db = newProject([['หนึ่งสอง', ''], 'สาม', 'สี่']);
    const before = content(db);
    splitSegment(db, by(aree), { ...at(db, 1), sourceOffset: 5, targetOffset: 0 });
    edit(db, 2, 'Two');
    mergeSegment(db, by(aree), at(db, 3));
    edit(db, 3, 'Three, four');
    splitSegment(db, by(aree), { ...at(db, 1), sourceOffset: 2, targetOffset: 0 });
    const after = content(db);
    all(db, boon, ofPerson(aree));
    expect(content(db)).toEqual(before);
    undo(db, by(boon));
    expect(content(db)).toEqual(after);
  });

  test('verdicts of theirs stay where a translator asks for it, and approvals of one’s own stay away', () => {
    const db = sample();
    edit(db, 1, 'One', aree, true);
    approve(db, 1);
    verdict(db, 1, 'reopen', chai);
    approve(db, 3, chai);
    expect(previewRevert(db, by(aree), ofPerson(chai)).hindrances.map(({ reason }) => reason)).toEqual([
      'role',
      'role',
    ]);
    expect(previewRevert(db, by(areeReviewing), ofPerson(chai)).hindrances).toMatchObject([
      { number: 1, reason: 'four-eyes' },
    ]);
    all(db, areeReviewing, ofPerson(chai));
    expect(allRows(db).map(({ segment }) => segment.state)).not.toContain('approved');
  });

  test('pins of others go along with the words', () => {
    const db = newProject([['ก', 'the old harbour']]);
    edit(db, 1, 'In May the old harbour');
    pin(db, boon, { start: 11, end: 14 });
    edit(db, 1, 'In early May the old harbour');
    pin(db, chai, { start: 21, end: 28 });
    edit(db, 1, 'Early in May the old harbour of Krabi');
    all(db, boon, ofPerson(aree));
    const [{ segment }] = allRows(db) as [ReturnType<typeof rowAt>];
    expect(segment.target).toBe('the old harbour');
    const words = notesAt(db, 1).map(({ span }) => segment.target.slice(span?.start, span?.end));
    expect(words).toEqual(['old', 'harbour']);
  });
});

test('what one person changed by several commands goes back each as a whole: no state without the text that it is of', () => {
  const db = newProject([
    ['หนึ่ง', 'One', 'translated'],
    ['สอง', 'Two', 'translated'],
  ]);
  approve(db, 1, chai);
  const before = content(db);
  updateSegment(db, by(aree), { ...at(db, 1), source: 'หนึ่ง!', confirm: false });
  mergeSegment(db, by(aree), at(db, 1));
  expect(previewRevert(db, by(chai), ofPerson(aree)).hindrances).toEqual([]);
  all(db, chai, ofPerson(aree));
  expect(content(db)).toEqual(before);
  undo(db, by(chai));
  redo(db, by(chai));
  expect(content(db)).toEqual(before);
});

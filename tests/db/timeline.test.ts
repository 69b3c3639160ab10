import { expect, test } from 'vitest';
import type { CommandId, Role } from '../../core/model.ts';
import { giveReason } from '../../db/commands/give-reason.ts';
import { applyRepairs } from '../../db/commands/repair.ts';
import { applyReplacements } from '../../db/commands/replace.ts';
import { undoCommand } from '../../db/commands/take-back.ts';
import { redo, undo } from '../../db/commands/undo.ts';
import { updateSegment } from '../../db/commands/update.ts';
import { query, type WritableDb } from '../../db/connection.ts';
import { segmentHistory } from '../../db/history.ts';
import { commandChanges, countTimeline, type TimelineFilter, timelinePage } from '../../db/timeline.ts';
import { verifyHistory } from '../../db/verify-history.ts';
import {
  actor,
  approve,
  aree,
  artifactAt,
  at,
  boon,
  by,
  edit,
  expectFailure,
  newProject,
  note,
  rowAt,
  sample,
  some,
} from './project.ts';

const NONE: TimelineFilter = { person: null, kinds: [], document: null, from: null, to: null };
const list = (db: WritableDb, part: Partial<TimelineFilter> = {}) =>
  timelinePage(db, { ...NONE, ...part }, null, 100).entries;
const kinds = (db: WritableDb, part: Partial<TimelineFilter> = {}) =>
  list(db, part).map(({ command }) => command.kind);
const at1 = (db: WritableDb, now: number, number: number, target: string) =>
  updateSegment(db, { ...by(aree), now: () => now }, { ...at(db, number), target, confirm: false });

test('says of each command who, when, why, of what, whether it stands, and where', () => {
  const db = sample();
  const { command } = edit(db, 2, 'Two');
  undo(db, by(aree));
  note(db, 1, 'Which law?');
  expect(
    list(db).map(({ command: { kind, of }, authorName, ofKind, standing, first }) => [
      ...[kind, authorName, ofKind, standing, first?.number ?? null],
      of === command,
    ]),
  ).toEqual([
    ['note-add', 'Boon', null, 'in-force', 1, false],
    ['undo', 'อารี', 'edit', 'in-force', 2, true],
    ['edit', 'อารี', null, 'undone', 2, false],
    ['import', 'อารี', null, 'final', null, false],
  ]);
  redo(db, by(aree));
  expect(list(db).map(({ standing }) => standing)).toEqual([
    'in-force',
    'in-force',
    'undone',
    'in-force',
    'final',
  ]);
});

test('goes by time, also where a merge brought older entries; pages meet', () => {
  const db = newProject(['ก', 'ข', 'ค']);
  for (const [index, time] of [5_000, 3_000, 4_000, 4_000, 1_000].entries()) at1(db, time, 1, `t${index}`);
  const all = list(db, { to: 10_000 });
  expect(all.map(({ command }) => command.at)).toEqual([5_000, 4_000, 4_000, 3_000, 1_000]);
  const paged: CommandId[] = [];
  for (let before: CommandId | null = null, more = true; more; ) {
    const page = timelinePage(db, { ...NONE, to: 10_000 }, before, 2);
    paged.push(...page.entries.map(({ command }) => command.id));
    before = paged.at(-1) ?? null;
    more = page.more;
  }
  expect(paged).toEqual(all.map(({ command }) => command.id));
  expect(countTimeline(db, { ...NONE, to: 10_000 })).toBe(5);
});

test.each<[string, (db: WritableDb) => Partial<TimelineFilter>, readonly string[]]>([
  ['a person', () => ({ person: boon.id }), ['undo', 'approve']],
  ['a person on another computer', () => ({ person: actor('boon', 'reviewer', 'laptop').id }), []],
  ['a kind, with its undo', () => ({ kinds: ['approve'] }), ['undo', 'approve']],
  ['several kinds', () => ({ kinds: ['edit', 'import'] }), ['edit', 'import', 'edit']],
  ['a document', (db) => ({ document: rowAt(db, 6).segment.documentId }), ['import', 'edit']],
  ['a moment on', () => ({ from: 2_000, to: 3_000 }), ['edit']],
])('is filtered by %s', (_, part, expected) => {
  const db = sample();
  at1(db, 2_000, 6, 'Six');
  approve(db, 3);
  undo(db, by(boon));
  edit(db, 1, 'One');
  expect(kinds(db, part(db))).toEqual(expected);
  expect(countTimeline(db, { ...NONE, ...part(db) })).toBe(expected.length);
});

test('what a command did is read segment by segment', () => {
  const db = sample();
  const { command } = edit(db, 2, 'Two', aree, true);
  const { groups, total } = commandChanges(db, command, 0, 10);
  expect(total).toBe(1);
  expect(groups).toMatchObject([{ segment: rowAt(db, 2).segment.id, number: 2 }]);
  expect(groups[0]?.changes.map(({ field }) => field).sort()).toEqual(['state', 'target', 'targetAuthor']);
  const imported = some(list(db).at(-1)).command.id;
  expect(commandChanges(db, imported, 0, 10).groups.every(({ segment }) => segment === null)).toBe(true);
});

test('a reason given with an edit, a repair or a replacement is on record with it', () => {
  const db = sample();
  updateSegment(db, by(aree), { ...at(db, 1), target: 'One', confirm: false, why: ' By the act ' });
  const { id, fixes } = artifactAt(db, 2);
  expect(fixes).not.toEqual([]);
  const pick = { artifact: id, fix: 0, revision: rowAt(db, 2).segment.revision };
  applyRepairs(db, by(aree), [pick], 'As people say it');
  const edits = [{ ...at(db, 3), side: 'target' as const, after: 'The board' }];
  applyReplacements(db, by(aree), edits, ' ');
  expect(list(db).map(({ command: { kind, why } }) => [kind, why])).toEqual([
    ['replace', null],
    ['repair', 'As people say it'],
    ['edit', 'By the act'],
    ['import', null],
  ]);
});

test('a reason given afterwards is an entry of its own, which is undone, and the one on record stays as it is', () => {
  const db = sample();
  const { command } = edit(db, 1, 'One');
  const before = db.all(query('test.commands', 'SELECT * FROM commands WHERE id = ?'), command);
  giveReason(db, by(aree), { command, reason: ' As the act says \u0000 ' });
  expect(list(db)[1]).toMatchObject({ reason: 'As the act says', command: { id: command, why: null } });
  expect(segmentHistory(db, rowAt(db, 1).segment.id)[0]).toMatchObject({ reason: 'As the act says' });
  giveReason(db, by(aree), { command, reason: 'As the decree says' });
  expect(list(db).find((entry) => entry.command.id === command)?.reason).toBe('As the decree says');
  undo(db, by(aree));
  expect(list(db).find((entry) => entry.command.id === command)?.reason).toBe('As the act says');
  undo(db, by(aree));
  expect(list(db).find((entry) => entry.command.id === command)?.reason).toBeNull();
  undoCommand(db, by(boon), { command });
  expect(db.all(query('test.commands', 'SELECT * FROM commands WHERE id = ?'), command)).toEqual(before);
  expect(verifyHistory(db)).toEqual([]);
});

test.each<[string, Role]>([
  ['translator', 'translator'],
  ['reviewer', 'reviewer'],
])('nobody gives a reason for what somebody else did, not as %s', (_, role) => {
  const db = sample();
  const { command } = edit(db, 1, 'One');
  const other = { ...boon, role };
  expectFailure(() => giveReason(db, by(other), { command, reason: 'x' }), 'not-allowed', {
    reason: 'not-own',
  });
  giveReason(db, by(actor('อารี', 'translator', 'laptop')), { command, reason: 'mine, elsewhere' });
  expect(list(db)[1]?.reason).toBe('mine, elsewhere');
});

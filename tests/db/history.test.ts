import { describe, expect, test } from 'vitest';
import { mergeSegment } from '../../db/commands/merge.ts';
import { restoreSegment } from '../../db/commands/restore.ts';
import { splitSegment } from '../../db/commands/split.ts';
import { undo } from '../../db/commands/undo.ts';
import { updateSegment } from '../../db/commands/update.ts';
import { giveVerdict } from '../../db/commands/verdict.ts';
import type { WritableDb } from '../../db/connection.ts';
import { segmentHistory } from '../../db/history.ts';
import { verifyHistory } from '../../db/verify-history.ts';
import {
  approve,
  aree,
  at,
  boon,
  by,
  edit,
  expectFailure,
  newProject,
  note,
  rowAt,
  some,
} from './project.ts';

test('the timeline of a segment says who did what, when, why, before and after, newest first', () => {
  const db = newProject([['หนึ่ง XNUMX', 'One', 'translated'], 'สอง']);
  const timed = (ms: number, who = aree) => ({ ...by(who), now: () => ms });
  const first = updateSegment(db, timed(1_000), {
    ...at(db, 1),
    source: 'หนึ่ง 5',
    confirm: true,
    why: 'มาตรา 5',
  });
  giveVerdict(db, timed(2_000, boon), { segments: [at(db, 1)], verdict: 'reject', reason: 'No.' });
  undo(db, timed(3_000, boon));
  note(db, 1, 'Hm');
  const { segment } = rowAt(db, 1);
  const history = segmentHistory(db, segment.id);
  expect(history.map(({ command, authorName }) => [command.kind, authorName])).toEqual([
    ['note-add', 'Boon'],
    ['undo', 'Boon'],
    ['reject', 'Boon'],
    ['confirm', 'อารี'],
    ['import', 'อารี'],
  ]);
  const [, undone, rejected, confirmed, imported] = history;
  expect(confirmed?.command).toMatchObject({
    ...{ id: first.command, at: 1_000, why: 'มาตรา 5', role: 'translator', segments: 1, of: null },
  });
  expect(confirmed?.changes).toMatchObject([
    { entity: 'segment', field: 'source', before: 'หนึ่ง XNUMX', after: 'หนึ่ง 5', segmentId: segment.id },
    { field: 'sourceAuthor', before: null, after: aree.id },
  ]);
  expect(undone?.command.of).toBe(rejected?.command.id);
  expect(rejected?.command.why).toBe('No.');
  expect(imported?.changes).toEqual([]);
  expect(segmentHistory(db, rowAt(db, 2).segment.id)).toHaveLength(1);
});

describe('restoring', () => {
  const texts = (db: WritableDb, number: number) => {
    const { source, target } = rowAt(db, number).segment;
    return [source, target];
  };
  const restore = (db: WritableDb, number: number, command: string) =>
    restoreSegment(db, by(boon), { ...at(db, number), command: command as never });

  test('goes to what the texts were right after any command, of whatever segment', () => {
    const db = newProject([['หนึ่ง', 'One'], 'สอง']);
    const imported = some(segmentHistory(db, rowAt(db, 1).segment.id)[0]).command.id;
    const first = edit(db, 1, 'Uno').command;
    const elsewhere = edit(db, 2, 'Two').command;
    updateSegment(db, by(aree), { ...at(db, 1), source: 'หนึ่งเดียว', target: 'Eins', confirm: true });
    const last = rowAt(db, 1).segment;
    for (const [command, source, target] of [
      [elsewhere, 'หนึ่ง', 'Uno'],
      [imported, 'หนึ่ง', 'One'],
      [first, 'หนึ่ง', 'Uno'],
    ] as const) {
      restore(db, 1, command);
      expect(texts(db, 1)).toEqual([source, target]);
    }
    expect(rowAt(db, 1).segment).toMatchObject({ state: 'draft', sourceAuthor: boon.id });
    for (let steps = 0; steps < 3; steps += 1) undo(db, by(boon));
    expect(rowAt(db, 1).segment).toMatchObject({
      source: last.source,
      target: last.target,
      state: last.state,
    });
  });

  test('of a part knows what the part was, and that it was not before', () => {
    const db = newProject(['หนึ่ง สอง']);
    const before = edit(db, 1, 'One Two').command;
    const split = splitSegment(db, by(aree), { ...at(db, 1), sourceOffset: 6, targetOffset: 4 }).command;
    edit(db, 2, 'Deux');
    restore(db, 2, split);
    expect(texts(db, 2)).toEqual(['สอง', 'Two']);
    expectFailure(() => restore(db, 2, before), 'not-found', { what: 'command' });
    expectFailure(() => restore(db, 1, before), 'restore-blocked');
  });

  test('loses and doubles nothing across a split and a merge', () => {
    const db = newProject(['หนึ่ง สอง']);
    const before = edit(db, 1, 'One Two').command;
    const split = splitSegment(db, by(aree), { ...at(db, 1), sourceOffset: 6, targetOffset: 4 }).command;
    mergeSegment(db, by(aree), at(db, 1));
    expectFailure(() => restore(db, 1, split), 'restore-blocked');
    edit(db, 1, 'Un deux');
    restore(db, 1, before);
    expect(texts(db, 1)).toEqual(['หนึ่ง สอง', 'One Two']);
  });

  test('to a command that there is not says so', () => {
    const db = newProject(['หนึ่ง']);
    expectFailure(() => restore(db, 1, '00000000-0000-7000-8000-00000000dead'), 'not-found', {
      what: 'command',
    });
  });
});

describe('tampering is noticed', () => {
  const triggersOff = (db: WritableDb) => {
    const names = db.raw
      .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)
      .pluck()
      .all();
    for (const name of names) db.raw.exec(`DROP TRIGGER ${name}`);
    db.raw.pragma('foreign_keys = OFF');
  };
  const LAST = '(SELECT max(key) FROM changes)';

  test.each([
    [
      'a text in the history',
      `UPDATE changes SET after = '"Nobody said this"' WHERE field = 'target'`,
      'chain',
    ],
    ['the author of a command', `UPDATE commands SET author = '${aree.id}' WHERE kind = 'approve'`, 'chain'],
    ['the time of a command', `UPDATE commands SET at = at - 1 WHERE kind = 'approve'`, 'chain'],
    ['the reason of a command', `UPDATE commands SET why = 'because' WHERE kind = 'confirm'`, 'chain'],
    ['a hash', `UPDATE changes SET hash = 'abc' WHERE key = 2`, 'chain'],
    ['a change taken out of the middle', 'DELETE FROM changes WHERE key = 2', 'chain'],
    ['two changes in another order', 'UPDATE changes SET key = -key WHERE key < 4', 'chain'],
    ['the last change taken away', `DELETE FROM changes WHERE key = ${LAST}`, 'cut-short'],
    [
      'the last command taken away whole',
      `DELETE FROM changes WHERE command = (SELECT max(key) FROM commands); DELETE FROM commands WHERE key = (SELECT max(key) FROM commands)`,
      'cut-short',
    ],
    [
      'a command out of nothing',
      `INSERT INTO commands SELECT 99, 'new', kind, author, role, at, why, segments, NULL FROM commands LIMIT 1`,
      'command',
    ],
    [
      'a target that no command wrote',
      `UPDATE segments SET target = 'x' WHERE state = 'approved'`,
      'segment',
    ],
    [
      'an approval that nobody gave',
      `UPDATE segments SET state = 'approved', approved_by = '${boon.id}' WHERE state = 'draft'`,
      'segment',
    ],
    ['an original', `UPDATE segments SET original = 'x' WHERE state = 'draft'`, 'originals'],
    ['originals in another order', 'UPDATE segments SET rank = 9e15 - rank', 'originals'],
  ])('%s', (_, sql, kind) => {
    const db = newProject([
      ['หนึ่ง', 'One', 'translated'],
      ['สอง', 'Two'],
    ]);
    edit(db, 1, 'Uno', aree, true);
    approve(db, 1);
    note(db, 2, 'Why?');
    expect(verifyHistory(db)).toEqual([]);
    triggersOff(db);
    db.raw.exec(sql);
    expect(verifyHistory(db).map((fault) => fault.kind)).toContain(kind);
  });
});

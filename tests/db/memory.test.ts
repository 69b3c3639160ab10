import { describe, expect, test } from 'vitest';
import type { CommandContext } from '../../db/commands/command.ts';
import { importMemory, removeMemory } from '../../db/commands/memory.ts';
import { redo, undo } from '../../db/commands/undo.ts';
import type { ReadableDb, WritableDb } from '../../db/connection.ts';
import { newId } from '../../db/ids.ts';
import { findMatches } from '../../db/matches.ts';
import { listMemories, type MemoryId } from '../../db/memory.ts';
import { closeProject, openProject } from '../../db/open.ts';
import { copyOf, faults, merge } from './copies.ts';
import {
  approve,
  aree,
  at,
  by,
  chai,
  edit,
  expectFailure,
  keep,
  newFile,
  newProject,
  reopen,
} from './project.ts';

const unit = (source: string, target: string) => ({ source, target, changedAt: null, author: null });
const context: CommandContext = by(aree);

function take(db: WritableDb, pairs: readonly (readonly [string, string])[], name = 'old.tmx'): MemoryId {
  const id = newId<'memory'>();
  importMemory(db, context, { id, name, units: pairs.map(([source, target]) => unit(source, target)) });
  return id;
}

/** Score, English, where from. */
const matches = (db: ReadableDb, source: string, number?: number) =>
  findMatches(db, source, number === undefined ? {} : { segment: at(db, number).segment }).map(
    ({ score, target, adapted, origin }) => [
      score,
      adapted ?? target,
      origin.kind === 'memory' ? origin.name : `#${origin.number} ${origin.state}`,
    ],
  );

const RULE = 'คณะกรรมการต้องแจ้งล่วงหน้า 5 วัน';
const FERRY = 'เรือข้ามฟากออกจากท่าทุกชั่วโมง';

describe('matches', () => {
  test('come from what is translated here, never from a draft or the segment itself', () => {
    const db = newProject([
      [FERRY, 'The ferry leaves every hour.', 'translated'],
      [FERRY, 'Draft', 'draft'],
      [FERRY, ''],
    ]);
    expect(matches(db, FERRY, 3)).toEqual([[100, 'The ferry leaves every hour.', '#1 translated']]);
    expect(matches(db, FERRY, 1)).toEqual([]);
    edit(db, 2, 'Ferries leave hourly.', aree, true);
    approve(db, 2);
    expect(matches(db, FERRY, 3)).toEqual([
      [100, 'Ferries leave hourly.', '#2 approved'],
      [100, 'The ferry leaves every hour.', '#1 translated'],
    ]);
  });

  test('come from a memory, the nearest first, the same pair once', () => {
    const db = newProject([FERRY]);
    const near = FERRY.replace('ทุกชั่วโมง', 'ทุกครึ่งชั่วโมง');
    take(db, [
      [near, 'every half hour'],
      [FERRY, 'every hour'],
      ['รัฐสภาลงมติเห็นชอบ', 'Parliament agreed.'],
    ]);
    take(db, [[FERRY, 'every hour']], 'again.tmx');
    const found = matches(db, FERRY);
    expect(found.map(([, target]) => target)).toEqual(['every hour', 'every half hour']);
    expect(found[0]).toEqual([100, 'every hour', 'old.tmx']);
    expect(found[1]?.[0]).toBeGreaterThan(70);
    expect(found[1]?.[0]).toBeLessThan(99);
  });

  test('have the numbers of the present text where they can be put in', () => {
    const db = newProject(['x']);
    take(db, [[RULE, 'The committee gives five days’ notice.']]);
    expect(matches(db, RULE.replace('5', '12'))).toEqual([
      [99, 'The committee gives twelve days’ notice.', 'old.tmx'],
    ]);
    expect(matches(db, RULE.replace('5', '1'))).toEqual([
      [99, 'The committee gives five days’ notice.', 'old.tmx'],
    ]);
  });

  test('have the tags of the present text, and none that it has not', () => {
    const db = newProject(['x']);
    take(db, [['{1>กด<1}ปุ่มสีแดงเพื่อเริ่ม', '{1>Press<1} the red button']]);
    const found = (text: string) => matches(db, text).map(([score, target]) => [score, target]);
    expect(found('{2>กด<2}ปุ่มสีแดงเพื่อเริ่ม')).toEqual([[99, '{2>Press<2} the red button']]);
    expect(found('กดปุ่มสีแดงเพื่อเริ่ม')).toEqual([[expect.any(Number), 'Press the red button']]);
  });

  test.each(['', '5', '  ', 'ก', '"', '{1>', "'; DROP TABLE segments; --", '\0'])(
    'are none for %j',
    (text) => {
      const db = newProject([FERRY]);
      take(db, [[FERRY, 'x']]);
      expect(matches(db, text)).toEqual([]);
    },
  );

  test('are found among many', () => {
    const db = newProject(['x']);
    const words = ['ปลา', 'ตลาด', 'เรือ', 'ฝน', 'ลม', 'ทะเล', 'ภูเขา', 'บ้าน', 'โรงเรียน', 'ถนน'];
    const sentence = (n: number) =>
      [...String(n).padStart(4, '0')].map((digit) => words[Number(digit)]).join('');
    take(
      db,
      Array.from({ length: 3_000 }, (_, n) => [sentence(n), `number ${n}`] as const),
    );
    expect(matches(db, sentence(2_571))[0]).toEqual([100, 'number 2571', 'old.tmx']);
  });
});

describe('of hundreds of equal sentences', () => {
  test('the one that is translated is found', () => {
    const db = newProject(Array.from({ length: 420 }, () => FERRY));
    edit(db, 380, 'Ferries leave hourly.', aree, true);
    expect(matches(db, FERRY, 390)).toEqual([[100, 'Ferries leave hourly.', '#380 translated']]);
  });

  test('those of a memory that was removed are not in the way', () => {
    const db = newProject([FERRY]);
    removeMemory(
      db,
      context,
      take(
        db,
        Array.from({ length: 400 }, (_, n) => [FERRY, `old ${n}`] as const),
      ),
    );
    take(db, [[FERRY, 'hourly']], 'new.tmx');
    expect(matches(db, FERRY, 1)).toEqual([[100, 'hourly', 'new.tmx']]);
  });

  test('the very same is found among many that have more in them', () => {
    const db = newProject(['x']);
    take(db, [
      ...Array.from(
        { length: 400 },
        (_, n) => [`${FERRY}${'ตลอดวัน'.repeat(1 + (n % 2))}`, `longer ${n}`] as const,
      ),
      [FERRY, 'hourly'] as const,
    ]);
    expect(matches(db, FERRY)[0]).toEqual([100, 'hourly', 'old.tmx']);
  });
});

describe('a memory', () => {
  test('is undone, redone and removed as a whole, also after a restart', () => {
    const file = newFile();
    const first = newProject([FERRY], { file });
    take(first, [[FERRY, 'hourly']]);
    closeProject(first);
    const db = reopen(file);
    undo(db, context);
    expect([listMemories(db), matches(db, FERRY)]).toEqual([[], []]);
    redo(db, context);
    expect(listMemories(db)).toMatchObject([{ name: 'old.tmx', units: 1 }]);
    expect(matches(db, FERRY)).toHaveLength(1);
    removeMemory(db, context, listMemories(db)[0]?.id as MemoryId);
    expect([listMemories(db), matches(db, FERRY)]).toEqual([[], []]);
    undo(db, context);
    expect(matches(db, FERRY)).toHaveLength(1);
    expect(faults(db)).toEqual([]);
  });

  test('leaves nothing where it is empty or cancelled', () => {
    const db = newProject([FERRY]);
    const memory = {
      id: newId<'memory'>(),
      name: 'x',
      units: Array.from({ length: 500 }, () => unit(FERRY, 'a')),
    };
    expectFailure(() => importMemory(db, context, { ...memory, units: [] }), 'no-segments');
    const cancelled = { ...context, watch: { isCancelled: () => true } };
    expectFailure(() => importMemory(db, cancelled, memory), 'cancelled');
    expect([listMemories(db), matches(db, FERRY)]).toEqual([[], []]);
    expectFailure(() => removeMemory(db, context, newId()), 'not-found', { what: 'memory' });
  });

  test('is looked up in a project that can only be read', () => {
    const file = newFile();
    const db = newProject([FERRY], { file });
    take(db, [[FERRY, 'hourly']]);
    closeProject(db);
    expect(matches(keep(openProject(file, { readOnly: true })), FERRY)).toHaveLength(1);
  });

  test('comes along with the copy of a project that has it, and goes with the undo of the merge', () => {
    const a = newProject([FERRY]);
    const b = copyOf(a);
    take(b, [[FERRY, 'hourly']]);
    merge(a, b);
    expect(listMemories(a)).toMatchObject([{ name: 'old.tmx', units: 1 }]);
    expect(matches(a, FERRY)).toEqual([[100, 'hourly', 'old.tmx']]);
    undo(a, by(chai));
    expect(matches(a, FERRY)).toEqual([]);
    expect(faults(a)).toEqual([]);
  });
});

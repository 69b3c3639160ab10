/** Whatever is done to an alignment, in whatever order: every text stays, in order, in one group; undo leads back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act } from '../../core/alignment/work/acts.ts';
import type { PairingUnit } from '../../core/alignment/work/pair-pieces.ts';
import { SongphasaError } from '../../core/errors.ts';
import type { Side } from '../../core/model.ts';
import { alignmentGroups, alignmentSummary, listAlignment } from '../../db/alignment.ts';
import {
  actOnAlignment,
  confirmMany,
  redoAlignment,
  startAlignment,
  undoAlignment,
} from '../../db/commands/align.ts';
import { realign } from '../../db/commands/realign.ts';
import type { WritableDb } from '../../db/connection.ts';
import { createProject } from '../../db/open.ts';
import { ALIGNMENT_HEAD, draftOf } from './alignment-draft.ts';
import { keep, newFile } from './project.ts';

const side = fc.constantFrom<Side>('source', 'target');
const neighbour = fc.constantFrom('next' as const, 'previous' as const);
const place = fc.integer({ min: 0, max: 40 });
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('merge' as const), with: neighbour }),
  fc.record({ kind: fc.constant('move' as const), side, to: neighbour }),
  fc.record({ kind: fc.constant('split' as const), source: place, target: place }),
  fc.record({ kind: fc.constantFrom('unlink' as const, 'link' as const) }),
  fc.record({ kind: fc.constant('confirm' as const), confirmed: fc.boolean() }),
);
type Step =
  | { readonly does: 'act'; readonly at: number; readonly act: Act }
  | { readonly does: 'many'; readonly least: number }
  | { readonly does: 'again'; readonly by: PairingUnit }
  | { readonly does: 'undo' | 'redo' };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ does: fc.constant('act' as const), at: fc.nat(30), act }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('many' as const),
      least: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('again' as const),
      by: fc.constantFrom<PairingUnit>('paragraph', 'sentence'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('undo' as const, 'redo' as const) }) },
);
// Thai marks, a pair of surrogates, white space at the edges: what a cut could harm.
const paragraph = fc.constantFrom('กำลังน้ำท่วม ก็ตาม', 'ปี 2567 ', '  A\u{1F600}B', 'One. Two. ', 'ที่\u0e48', 'x');

const groupsOf = (db: WritableDb) => alignmentGroups(db, listAlignment(db, 'all', 'text').ids);
const textOf = (db: WritableDb, of: Side) =>
  groupsOf(db)
    .flatMap(({ pieces }) => pieces[of])
    .map(({ text }) => text)
    .join('');

function take(db: WritableDb, one: Step): void {
  switch (one.does) {
    case 'act': {
      const { ids } = listAlignment(db, 'all', 'text');
      const id = ids[one.at % ids.length];
      if (id !== undefined) actOnAlignment(db, id, one.act);
      return;
    }
    case 'many':
      return void confirmMany(db, one.least);
    case 'again':
      return void realign(db, one.by);
    case 'undo':
      return void undoAlignment(db);
    case 'redo':
      return void redoAlignment(db);
  }
}

function refused(work: () => void): boolean {
  try {
    work();
    return false;
  } catch (thrown) {
    if (thrown instanceof SongphasaError && thrown.code !== 'internal') return true;
    throw thrown;
  }
}

test('no act loses, doubles or moves a text, and undoing all of them leads back to the beginning', () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 6 }),
      fc.array(paragraph, { minLength: 1, maxLength: 6 }),
      fc.array(step, { maxLength: 40 }),
      (thai, english, steps) => {
        const db = keep(createProject(newFile(), { name: 'p', onePerson: true }));
        startAlignment(db, ALIGNMENT_HEAD, draftOf(thai, english));
        const beginning = groupsOf(db);
        for (const one of steps) {
          const before = groupsOf(db);
          if (refused(() => take(db, one))) expect(groupsOf(db)).toEqual(before);
          const groups = groupsOf(db);
          expect(textOf(db, 'source')).toBe(thai.join(''));
          expect(textOf(db, 'target')).toBe(english.join(''));
          for (const { pieces } of groups) {
            expect(pieces.source.length + pieces.target.length).toBeGreaterThan(0);
            for (const { text } of [...pieces.source, ...pieces.target])
              expect(text.isWellFormed()).toBe(true);
          }
          const open = groups.filter(({ level }) => level !== 'confirmed' && level !== 'sure');
          expect(alignmentSummary(db)).toMatchObject({ groups: groups.length, open: open.length });
          expect(new Set(listAlignment(db, 'open', 'doubt').ids)).toEqual(new Set(open.map(({ id }) => id)));
        }
        const end = groupsOf(db);
        let undone = 0;
        while (!refused(() => undoAlignment(db))) undone += 1;
        expect(groupsOf(db)).toEqual(beginning);
        for (let redone = 0; redone < undone; redone += 1) redoAlignment(db);
        // What had been undone already at the end of the steps is redone by nobody here.
        expect(groupsOf(db)).toEqual(end);
        db.raw.close();
      },
    ),
    { numRuns: 60 },
  );
});

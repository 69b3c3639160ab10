import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Choices } from '../../core/merge/index.ts';
import type { Actor } from '../../core/model.ts';
import { importDocuments } from '../../db/commands/import.ts';
import { setRules } from '../../db/commands/rules.ts';
import { redo, undo } from '../../db/commands/undo.ts';
import type { ReadableDb, WritableDb } from '../../db/connection.ts';
import { readCopy } from '../../db/copy.ts';
import { planMerge } from '../../db/merge.ts';
import { projectRules } from '../../db/rules.ts';
import { act, anyAction } from './actions.ts';
import { copies, copyOf, faults, inForce, merge, recorded, shown } from './copies.ts';
import { allRows, aree, boon, by, chai, content, sample, scan, toImport } from './project.ts';

const PEOPLE = [{ ...aree, role: 'reviewer' as const }, boon, chai];
const BESIDE = ['undo', 'redo', 'import', 'rule'] as const;
/** Most of what people do is a command on segments; sometimes it is something else. */
const step = fc.tuple(
  fc.constantFrom(...PEOPLE),
  fc.oneof({ weight: 9, arbitrary: anyAction }, fc.constantFrom(...BESIDE)),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
const history = (maxLength: number) => fc.array(step, { maxLength, size: 'max' });

function play(db: WritableDb, steps: readonly Step[]): void {
  for (const [who, does] of steps) {
    if (does === 'import') importInto(db, who);
    else if (does === 'rule') switchRule(db, who);
    else if (does === 'undo' || does === 'redo') replay(db, who, does);
    else act(db, who, does);
  }
}

function importInto(db: WritableDb, who: Actor): void {
  const head = { name: 'ที่มาทีหลัง.txt', format: 'text', encoding: 'utf-8' };
  const segments = toImport([['ส่งภายใน XNUMX วัน', 'Send it', 'translated'], 'จบ']);
  importDocuments(db, by(who), [{ ...head, segments: segments.map((one) => ({ ...one, notes: ['Late'] })) }]);
}

function switchRule(db: WritableDb, who: Actor): void {
  const on = projectRules(db).switched['double-space'] === false;
  setRules(db, by(who), { switched: { 'double-space': on } });
}

function replay(db: WritableDb, who: Actor, kind: 'undo' | 'redo'): void {
  try {
    (kind === 'undo' ? undo : redo)(db, by(who));
  } catch {
    // nothing to undo, or something stands in the way
  }
}

/** Every text that a copy has ever held. */
function texts(db: ReadableDb): Set<unknown> {
  const { documents, log } = readCopy(db);
  const all = new Set<unknown>();
  for (const { segments } of documents) {
    for (const { source, target } of segments) all.add(source).add(target);
  }
  for (const { change } of log) {
    for (const value of [change.before, change.after]) {
      if (typeof value === 'string') all.add(value);
      if (typeof value === 'object' && value !== null && 'source' in value)
        all.add(value.source).add(value.target);
    }
  }
  return all;
}

function originals(db: ReadableDb): Record<string, string> {
  return Object.fromEntries(
    readCopy(db).documents.map(({ id, segments }) => [id, segments.map(({ original }) => original).join('')]),
  );
}

const prefer = fc.constantFrom('mine' as const, 'theirs' as const, 'newer' as const);
const swapped = (choices: Choices): Choices => {
  const turn = { mine: 'theirs', theirs: 'mine', newer: 'newer' } as const;
  return typeof choices.prefer === 'string' ? { prefer: turn[choices.prefer] } : choices;
};

test('two copies, whatever was done in them', () => {
  fc.assert(
    fc.property(history(6), history(7), history(7), prefer, (before, here, there, rule) => {
      const origin = sample();
      play(origin, before);
      const [a, b] = copies(origin, 2);
      if (a === undefined || b === undefined) throw new Error('no copies');
      play(a, here);
      play(b, there);
      const [a0, b0] = [copyOf(a), copyOf(b)];
      const choices = { prefer: rule };
      const plan = planMerge(a, b, choices);
      merge(a, b, choices);
      expect(faults(a)).toEqual([]);
      merge(b, a0, swapped(choices));
      expect(faults(b)).toEqual([]);
      // Commutative.
      expect(shown(a)).toEqual(shown(b));
      expect(inForce(a)).toEqual(inForce(b));
      // Nothing is lost, and no text made up.
      const known = new Set(recorded(a));
      expect([...recorded(a0), ...recorded(b0)].filter((id) => !known.has(id))).toEqual([]);
      const written = new Set([...texts(a0), ...texts(b0)]);
      for (const { segment } of allRows(a)) {
        expect(written).toContain(segment.source);
        expect(written).toContain(segment.target);
      }
      expect(originals(a)).toEqual({ ...originals(a0), ...originals(b0) });
      for (const { segment, artifacts } of allRows(a)) {
        expect(artifacts.map(({ text }) => text)).toEqual(scan(segment).map(({ text }) => text));
      }
      // Twice is once.
      const after = content(a);
      expect(planMerge(a, b0).nothingNew).toBe(true);
      merge(a, b0);
      expect(planMerge(a, b).nothingNew).toBe(true);
      expect(content(a)).toEqual(after);
      // Undone, it is as if it had not been; done again, it comes to the same.
      if (!plan.nothingNew) {
        undo(a, by(chai));
        expect(content(a)).toEqual(content(a0));
        expect(inForce(a)).toEqual(inForce(a0));
        redo(a, by(chai));
        expect(content(a)).toEqual(after);
        undo(a, by(chai));
        merge(a, b0, choices);
        expect(content(a)).toEqual(after);
        expect(faults(a)).toEqual([]);
      }
      for (const db of [a, b, a0, b0]) db.raw.close();
    }),
    { numRuns: Number(process.env.RUNS ?? 60) },
  );
}, 600_000);

test('of three copies it does not matter which are merged first, where nothing is in conflict', () => {
  fc.assert(
    fc.property(history(4), history(5), history(5), history(5), (before, ...histories) => {
      const origin = sample();
      play(origin, before);
      const all = copies(origin, 3);
      histories.forEach((steps, index) => {
        const db = all[index];
        if (db !== undefined) play(db, steps);
      });
      const [a, b, c] = all;
      if (a === undefined || b === undefined || c === undefined) throw new Error('no copies');
      const left = copyOf(a);
      const right = copyOf(b);
      let free = true;
      for (const [into, from] of [
        [left, b],
        [left, c],
        [right, c],
        [a, right],
      ] as const) {
        free &&= planMerge(into, from).conflicts.length === 0;
        if (free) merge(into, from);
      }
      if (free) expect(shown(left)).toEqual(shown(a));
      if (free) expect(inForce(left)).toEqual(inForce(a));
      for (const db of [a, b, c, left, right]) db.raw.close();
    }),
    { numRuns: Number(process.env.RUNS ?? 60) },
  );
}, 600_000);

/** Among three copies: somebody works in one, takes in another, or takes back what they did last. */
const among = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ in: fc.nat(2), steps: fc.array(step, { minLength: 1, maxLength: 4 }) }),
  },
  { weight: 3, arbitrary: fc.record({ in: fc.nat(2), from: fc.nat(2), prefer }) },
  {
    weight: 1,
    arbitrary: fc.record({ in: fc.nat(2), replay: fc.constantFrom('undo' as const, 'redo' as const) }),
  },
);

test('three copies that take each other in, in any order, again and again, come to the same in the end', () => {
  fc.assert(
    fc.property(fc.array(among, { maxLength: 14, size: 'max' }), prefer, (events, rule) => {
      const all = copies(sample(), 3);
      const [a, b, c] = all;
      if (a === undefined || b === undefined || c === undefined) throw new Error('no copies');
      for (const event of events) {
        const db = all[event.in];
        if (db === undefined) continue;
        if ('steps' in event) play(db, event.steps);
        else if ('replay' in event) replay(db, chai, event.replay);
        else {
          const other = all[event.from];
          if (other !== undefined && other !== db) merge(db, other, { prefer: event.prefer });
        }
        expect(faults(db)).toEqual([]);
      }
      merge(a, b, { prefer: rule });
      merge(a, c, { prefer: rule });
      for (const db of [b, c]) {
        // Nothing is open between a copy and one that has taken it in.
        expect(planMerge(db, a).conflicts).toEqual([]);
        merge(db, a);
        // When an undone merge was undone is on the clock of one copy.
        expect({ ...shown(db), changedAt: null }).toEqual({ ...shown(a), changedAt: null });
        expect(inForce(db)).toEqual(inForce(a));
        expect(planMerge(a, db).nothingNew).toBe(true);
        expect(faults(db)).toEqual([]);
      }
      expect(planMerge(b, c).nothingNew).toBe(true);
      for (const db of all) db.raw.close();
    }),
    { numRuns: Number(process.env.RUNS ?? 60) },
  );
}, 600_000);

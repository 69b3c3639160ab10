import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Choices, type Copy, planMerge } from '../../../core/merge/index.ts';
import { samePerson, VERDICTS } from '../../../core/workflow.ts';
import { newCopy, PEOPLE, type Person, Sketch } from './sketch.ts';

const move = fc.record({
  who: fc.constantFrom(...PEOPLE),
  kind: fc.constantFrom(
    ...(['source', 'target', 'confirm', 'verdict', 'verdict', 'split', 'merge'] as const),
    ...(['note', 'answer', 'resolve', 'delete-note', 'keep', 'rule', 'one-person'] as const),
  ),
  at: fc.nat(4),
  pick: fc.nat(30),
  text: fc.constantFrom('', 'a', 'bb', 'abc', 'One', 'two words'),
});
type Move = typeof move extends fc.Arbitrary<infer Value> ? Value : never;
const moves = (maxLength: number) => fc.array(move, { maxLength, size: 'max' });

function play(sketch: Sketch, all: readonly Move[]): Sketch {
  for (const one of all) make(sketch, one);
  return sketch;
}

function make(sketch: Sketch, { who, kind, at, pick, text }: Move): void {
  const note = sketch.copy.notes[pick % Math.max(1, sketch.copy.notes.length)];
  const opening = note?.parentId === null ? note : undefined;
  const makes: Record<typeof kind, () => void> = {
    source: () => sketch.edit(who, at, { source: text }, false),
    target: () => sketch.edit(who, at, { target: text }, false),
    confirm: () => sketch.edit(who, at, { target: text || 'Ready' }, true),
    verdict: () => sketch.verdict(who, at, VERDICTS[pick % VERDICTS.length] ?? 'approve', text || 'Why'),
    split: () => sketch.split(who, at, pick % 4),
    merge: () => sketch.merge(who, at),
    note: () => sketch.note(who, at, text || 'Hm', null),
    answer: () => opening && sketch.note(who, at, 'So', opening),
    resolve: () => opening && sketch.resolve(who, opening),
    'delete-note': () => note && sketch.deleteNote(who, note),
    keep: () => sketch.keep(who, at, text),
    rule: () => sketch.fact(who, `rule:${pick % 2}`, pick % 3 === 0 ? null : text),
    'one-person': () => pick % 5 === 0 && sketch.fact(who, 'onePerson', true),
  };
  makes[kind]();
}

const origin = () =>
  new Sketch(
    newCopy([
      ['abcd', 'One two'],
      ['efgh', 'Three'],
      ['ijkl', ''],
      ['mnop', 'Five six'],
    ]),
  );

/** What a person sees. */
function seen({ documents, notes, keeps, facts }: Copy): unknown {
  const byId = <One extends { readonly id: string }>(all: readonly One[]) =>
    all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    segments: documents.map(({ segments }) => segments.map(({ revision: _, ...rest }) => rest)),
    ...{ notes: byId(notes), keeps: byId(keeps), facts },
  };
}

/** What people did, without the records of merges. */
function done({ log }: Copy): string[] {
  return log.flatMap(({ change, kind }) => (kind === 'merge-copies' ? [] : [change.id])).sort();
}

/** Every text that was ever in a copy. */
function written({ documents, log }: Copy): Set<unknown> {
  const all = new Set<unknown>(
    documents.flatMap(({ segments }) => segments.flatMap(({ source, target }) => [source, target])),
  );
  for (const { change } of log) {
    for (const value of [change.before, change.after]) {
      all.add(value);
      if (typeof value === 'object' && value !== null && 'source' in value)
        all.add(value.source).add(value.target);
    }
  }
  return all;
}

function expectRules({ documents, facts, people, notes }: Copy): void {
  const byId = new Map(people.map((person) => [person.id, person]));
  const segments = documents.flatMap((document) => document.segments);
  for (const { state, source, target, approvedBy, sourceAuthor, targetAuthor, verdictReason } of segments) {
    expect(approvedBy !== null).toBe(state === 'approved');
    if (source !== '') expect(state === 'untranslated').toBe(target === '');
    if (verdictReason !== null) expect(['changes-requested', 'rejected']).toContain(state);
    for (const author of [sourceAuthor, targetAuthor]) {
      if (facts.onePerson === true || approvedBy === null || author === null) continue;
      expect(samePerson(byId.get(author) as Person, byId.get(approvedBy) as Person)).toBe(false);
    }
  }
  const ids = new Set(segments.map(({ id }) => id));
  expect(segments).toHaveLength(ids.size);
  const threads = new Map(notes.map((note) => [note.id, note]));
  for (const { segmentId, parentId } of notes) {
    expect(ids).toContain(segmentId);
    if (parentId !== null) expect(threads.get(parentId)?.segmentId).toBe(segmentId);
  }
}

const prefer = fc.constantFrom('mine' as const, 'theirs' as const, 'newer' as const);
const TURNED = { mine: 'theirs', theirs: 'mine', newer: 'newer' } as const;
const RUNS = { numRuns: 400 };

describe('merging two copies', () => {
  const two = (check: (a: Sketch, b: Sketch, rule: keyof typeof TURNED) => void) =>
    fc.assert(
      fc.property(moves(6), moves(10), moves(10), prefer, (before, here, there, rule) => {
        const common = play(origin(), before);
        check(play(common.clone(), here), play(common.clone(), there), rule);
      }),
      RUNS,
    );

  test('gives the same from both sides: conflicts, content, and what is on record', () =>
    two((a, b, rule) => {
      const [one, other] = [planMerge(a.copy, b.copy), planMerge(b.copy, a.copy)];
      const turned = other.conflicts.map((conflict) => ({
        ...conflict,
        mine: conflict.theirs,
        theirs: conflict.mine,
      }));
      const sorted = (all: readonly { readonly id: string }[]) =>
        all.toSorted((x, y) => (x.id < y.id ? -1 : 1));
      expect(sorted(one.conflicts).map(({ id }) => id)).toEqual(sorted(turned).map(({ id }) => id));
      const [ab, ba] = [a.clone(), b.clone()];
      expect(ab.takeIn(b.copy, { prefer: rule })).toBe(true);
      expect(ba.takeIn(a.copy, { prefer: TURNED[rule] })).toBe(true);
      expect(seen(ab.copy)).toEqual(seen(ba.copy));
      expect(done(ab.copy)).toEqual(done(ba.copy));
    }));

  test('loses no change, makes no text up, and keeps the rules', () =>
    two((a, b, rule) => {
      const merged = a.clone();
      merged.takeIn(b.copy, { prefer: rule });
      expect(done(merged.copy)).toEqual([...new Set([...done(a.copy), ...done(b.copy)])].sort());
      const known = new Set([...written(a.copy), ...written(b.copy)]);
      for (const { source, target } of merged.segments) {
        expect(known).toContain(source);
        expect(known).toContain(target);
      }
      const original = ({ segments }: Sketch) => segments.map((segment) => segment.original).join('');
      expect(original(merged)).toBe(original(a));
      expectRules(merged.copy);
    }));

  test('does what the plan says, step by step', () =>
    two((a, b, rule) => {
      const choices: Choices = { prefer: rule };
      const { merged, nothingNew } = planMerge(a.copy, b.copy, choices);
      const copy = a.clone();
      copy.takeIn(b.copy, choices);
      expect(merged).not.toBeNull();
      if (merged !== null && !nothingNew) expect(seen(copy.copy)).toEqual(seen({ ...copy.copy, ...merged }));
    }));

  test('twice is once', () =>
    two((a, b, rule) => {
      const merged = a.clone();
      merged.takeIn(b.copy, { prefer: rule });
      expect(planMerge(merged.copy, b.copy)).toMatchObject({ nothingNew: true, conflicts: [] });
      expect(planMerge(merged.copy, a.copy)).toMatchObject({ nothingNew: true, conflicts: [] });
      expect(planMerge(merged.copy, merged.copy)).toMatchObject({ nothingNew: true, conflicts: [] });
    }));

  test('a copy that was left alone takes the other’s work as it is', () =>
    two((a, b) => {
      const copy = a.clone();
      copy.takeIn(b.copy, { prefer: 'theirs' });
      const behind = b.clone();
      expect(planMerge(behind.copy, copy.copy).conflicts).toEqual([]);
      behind.takeIn(copy.copy);
      expect(seen(behind.copy)).toEqual(seen(copy.copy));
    }));
});

test('of three copies it does not matter which are merged first, where nothing is in conflict', () => {
  let free = 0;
  fc.assert(
    fc.property(moves(4), moves(4), moves(4), moves(4), (before, ...histories) => {
      const common = play(origin(), before);
      const [a, b, c] = histories.map((all) => play(common.clone(), all));
      if (a === undefined || b === undefined || c === undefined) return;
      const [left, right, all] = [a.clone(), b.clone(), a.clone()];
      if (!left.takeIn(b.copy) || !left.takeIn(c.copy)) return;
      if (!right.takeIn(c.copy) || !all.takeIn(right.copy)) return;
      free += 1;
      expect(seen(left.copy)).toEqual(seen(all.copy));
      expect(done(left.copy)).toEqual(done(all.copy));
    }),
    { numRuns: 1_500 },
  );
  expect(free).toBeGreaterThan(300);
});

const event = fc.oneof(
  { weight: 5, arbitrary: fc.record({ in: fc.nat(2), moves: moves(3) }) },
  { weight: 3, arbitrary: fc.record({ in: fc.nat(2), from: fc.nat(2), prefer }) },
);

test('copies that take each other in again and again come to the same, and keep the rules all the way', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 16, size: 'max' }), prefer, (events, rule) => {
      const common = origin();
      const all = [common, common.clone(), common.clone()];
      for (const one of events) {
        const sketch = all[one.in];
        if (sketch === undefined) continue;
        if ('moves' in one) play(sketch, one.moves);
        else sketch.takeIn(all[one.from]?.copy ?? sketch.copy, { prefer: one.prefer });
        expectRules(sketch.copy);
      }
      const [a = common, b = common, c = common] = all;
      a.takeIn(b.copy, { prefer: rule });
      a.takeIn(c.copy, { prefer: rule });
      for (const behind of [b, c]) {
        expect(planMerge(behind.copy, a.copy).conflicts).toEqual([]);
        behind.takeIn(a.copy);
        expect(seen(behind.copy)).toEqual(seen(a.copy));
        expect(planMerge(a.copy, behind.copy).nothingNew).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

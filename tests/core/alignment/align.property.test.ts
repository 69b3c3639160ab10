import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AlignedPair, align } from '../../../core/alignment/index.ts';
import { isCovering } from '../../eval/alignment-set.ts';
import { kinds, linePair } from './texts.ts';

const thaiLine = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'กขคงจชดตนบปมยรลวสหอาิีุูเแไ่้๑๙ 12.:?“”'), maxLength: 60 }),
  fc.constantFrom('โฆษณา', 'มาตรา 130', '(1) ประธาน', 'XNUMX คน', 'ทำไม', '', '   ', 'ปี พ.ศ. 2563'),
);
const englishLine = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.constantFrom('Section 130', '(1) the Chair', 'Why?', '', 'In 2020', 'https://a.example/x', 'UNCLE: No.'),
);
const thaiText = fc.array(thaiLine, { maxLength: 25 });
const englishText = fc.array(englishLine, { maxLength: 25 });
const KINDS = new Set(['1-1', '1-2', '2-1', '2-2', '1-0', '0-1']);

describe('any two texts', () => {
  test('every line once and in order, in beads of the known kinds, with a probability', () => {
    fc.assert(
      fc.property(thaiText, englishText, (thai, english) => {
        const pairs = align(thai, english);
        expect(isCovering(pairs, thai.length, english.length)).toBe(true);
        for (const kind of kinds(pairs)) expect(KINDS).toContain(kind);
        for (const { confidence } of pairs) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the same again', () => {
    fc.assert(
      fc.property(thaiText, englishText, (thai, english) => {
        expect(align(thai, english)).toEqual(align(thai, english));
      }),
      { numRuns: 40 },
    );
  });

  test('a text and itself: line by line', () => {
    fc.assert(
      fc.property(fc.oneof(thaiText, englishText), (text) => {
        expect(kinds(align(text, text))).toEqual(text.map(() => '1-1'));
      }),
      { numRuns: 100 },
    );
  });
});

/** Which lines of a text are kept: seven in eight. */
const kept = fc.array(
  fc.nat(7).map((dice) => dice > 0),
  { minLength: 12, maxLength: 40 },
);

describe('lines that are surely known', () => {
  const sides = fc.tuple(kept, kept).map(([thai, english]) => {
    const lines = Array.from({ length: Math.min(thai.length, english.length) }, (_, index) => index);
    return { thai: lines.filter((line) => thai[line]), english: lines.filter((line) => english[line]) };
  });
  const found = (pairs: readonly AlignedPair[], thai: readonly number[], english: readonly number[]) =>
    pairs
      .filter((pair) => kinds([pair])[0] === '1-1')
      .map((pair) => [thai[pair.thai.start], english[pair.english.start]]);

  test('find each other whatever is left out on either side', () => {
    fc.assert(
      fc.property(sides, ({ thai, english }) => {
        const pairs = align(
          thai.map((line) => linePair(line)[0]),
          english.map((line) => linePair(line)[1]),
        );
        const both = thai.filter((line) => english.includes(line));
        const right = found(pairs, thai, english).filter(([a, b]) => a === b).length;
        // Lines left out on both sides of one place can pass for each other.
        expect(right).toBeGreaterThanOrEqual(Math.floor(both.length * 0.8) - 2);
      }),
      { numRuns: 60 },
    );
  });

  test('the sides exchanged: as many are found, but for one at most', () => {
    // Without Thai letters and of one length, so that neither the words nor the proportion favour a side.
    const neutral = (line: number): string => `[${'·'.repeat(20)} ${1000 + line * 7} ${'·'.repeat(20)}]`;
    fc.assert(
      fc.property(sides, ({ thai, english }) => {
        const [a, b] = [thai.map(neutral), english.map(neutral)];
        const right = (pairs: readonly (readonly (number | undefined)[])[]) =>
          pairs.filter(([first, second]) => first === second).length;
        // Among equals, which line is left out is settled by the order of the search.
        const there = right(found(align(a, b), thai, english));
        const back = right(found(align(b, a), english, thai));
        expect(Math.abs(there - back)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });
});

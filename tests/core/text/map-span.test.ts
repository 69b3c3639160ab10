import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGraphemeBoundary } from '../../../core/text/graphemes.ts';
import { findQuote, mapSpan } from '../../../core/text/map-span.ts';

const at = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

test.each([
  ['stays where it is', 'The law says so', 'law', 'The law says nothing', 'law'],
  ['moves with what is put before it', 'The law says so', 'law', 'Now the old law says so', 'law'],
  ['takes in what is put into it', 'within 30 days', '30 days', 'within 30 working days', '30 working days'],
  ['takes in what stands for a part of it', 'within 30 days', '30 days', 'within 90 days', '90 days'],
  ['is what is left of it', 'a very old law', 'very old law', 'an old law', 'old law'],
  ['does not take in what stands beside it', 'in Bangkok city', 'city', 'in Chiang Mai city', 'city'],
  ['of Thai moves too', 'ภายใน 30 วันทำการ', 'วันทำการ', 'ให้แล้วเสร็จภายใน 30 วันทำการ', 'วันทำการ'],
  ['keeps a mark with its letter', 'ที่กา', 'กา', 'ที่ก้า', 'ก้า'],
  ['keeps pairs of surrogates whole', 'a\u{1f600}b', '\u{1f600}', 'xa\u{1f600}b', '\u{1f600}'],
])('a span %s', (_, from, words, to, found) => {
  const span = mapSpan(from, to, at(from, words));
  expect(span && to.slice(span.start, span.end)).toBe(found);
});

test.each([
  ['taken out', 'The old law says', 'old ', 'The law says'],
  ['replaced by others', 'The vehicle stops', 'vehicle', 'The cart stops'],
  ['gone with the whole text', 'The law', 'law', ''],
])('words that are %s have no span any more', (_, from, words, to) => {
  expect(mapSpan(from, to, at(from, words))).toBeNull();
});

test.each([[{ start: 2, end: 2 }], [{ start: 3, end: 2 }], [{ start: 0, end: 99 }]])(
  '%j is no span of a text of four',
  (span) => {
    expect(mapSpan('four', 'four', span)).toBeNull();
  },
);

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ก', 'า', '้', 'เ', 'ำ', '\u{1f600}'), maxLength: 24 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const spanned = fc.tuple(text, fc.nat(), fc.nat()).map(([from, a, b]) => {
  const [start, end] = [a, b].map((one) => one % (from.length + 1)).sort((x, y) => x - y);
  return { from, span: { start: start ?? 0, end: end ?? 0 } };
});

describe('whatever becomes of a text', () => {
  test('a span is in range, not empty, and on whole characters', () => {
    fc.assert(
      fc.property(spanned, text, ({ from, span }, to) => {
        const mapped = mapSpan(from, to, span);
        if (mapped === null) return;
        expect(mapped.start).toBeGreaterThanOrEqual(0);
        expect(mapped.end).toBeGreaterThan(mapped.start);
        expect(mapped.end).toBeLessThanOrEqual(to.length);
        expect([mapped.start, mapped.end].every((offset) => isGraphemeBoundary(to, offset))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('what is done before the words, or after them, leaves them as they are', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'ก', 'า', '1'), minLength: 1, maxLength: 6 });
    const around = fc.string({ unit: fc.constantFrom('a', 'b', 'ข', ' ', '1'), maxLength: 8 });
    fc.assert(
      fc.property(words, around, around, around, fc.boolean(), (quote, kept, old, now, before) => {
        const [from, to] = before
          ? [`${old} ${quote}${kept}`, `${now} ${quote}${kept}`]
          : [`${kept} ${quote} ${old}`, `${kept} ${quote} ${now}`];
        const start = (before ? old : kept).length + 1;
        const mapped = mapSpan(from, to, { start, end: start + quote.length });
        fc.pre(isGraphemeBoundary(to, (before ? now : kept).length + 1));
        expect(mapped && to.slice(mapped.start, mapped.end).startsWith(quote)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['the law and the law', 'the law', 14, 12],
  ['the law and the law', 'the law', 2, 0],
])('of %j, %j is found nearest to %s', (whole, quote, near, start) => {
  expect(findQuote(whole, quote, near)?.start).toBe(start);
});

test('words that are not there, or none, are not found', () => {
  expect(findQuote('abc', 'x', 0)).toBeNull();
  expect(findQuote('abc', '', 0)).toBeNull();
});

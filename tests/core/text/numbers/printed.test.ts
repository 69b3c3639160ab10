import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGraphemeBoundary } from '../../../../core/text/graphemes.ts';
import { gregorianYears, parseNumbers } from '../../../../core/text/numbers/index.ts';
import {
  printDigits,
  printEnglishOrdinal,
  printEnglishOrdinalWords,
  printEnglishScaled,
  printEnglishWords,
  printThaiScaled,
  printThaiWords,
  yearInEra,
} from '../../../../core/text/numbers/print.ts';
import type { Language } from '../../../../core/text/words.ts';
import { mixedText } from '../arbitraries.ts';

/** Whole numbers of every size, and decimals. */
const whole = fc.oneof(
  fc.nat(120),
  fc.nat(9999),
  fc.nat(10_000_000),
  fc.nat(2_000_000_000).map((n) => n * 1000),
  fc.tuple(fc.nat(999), fc.nat(12)).map(([n, power]) => n * 10 ** power),
);
const decimal = fc
  .tuple(fc.nat(9999), fc.integer({ min: 1, max: 99 }))
  .map(([n, hundredths]) => String(n + hundredths / 100))
  .filter((value) => /^\d+\.\d{1,2}$/.test(value));
const value = fc.oneof({ weight: 3, arbitrary: whole.map(String) }, decimal);
const style = fc.record({
  script: fc.constantFrom('arabic' as const, 'thai' as const),
  grouped: fc.boolean(),
});

/** The only mention of the text, so that nothing else is read out of it. */
function only(text: string, language: Language) {
  const found = parseNumbers(text, language);
  expect([text, found.length]).toEqual([text, 1]);
  const [mention] = found;
  if (mention === undefined) throw new Error(text);
  return mention;
}

describe('numbers printed and read back', () => {
  it('in digits of both scripts, with and without commas', () => {
    fc.assert(
      fc.property(value, style, (printed, how) => {
        const digits = printDigits(printed, how);
        expect(only(`ซื้อมาในราคา ${digits} บาทถ้วน`, 'th').value).toBe(printed);
        expect(only(`they paid ${digits} baht for it`, 'en').value).toBe(printed);
      }),
    );
  });

  it('in Thai words, glued to the words around them', () => {
    fc.assert(
      fc.property(value, (printed) => {
        const mention = only(`ราคารวม${printThaiWords(printed)}บาทถ้วน`, 'th');
        expect([mention.kind, mention.value]).toEqual(['money', printed]);
        expect(mention.spelled).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('in English words', () => {
    fc.assert(
      fc.property(value, (printed) => {
        const mention = only(`the total of ${printEnglishWords(printed)} baht was paid`, 'en');
        expect([mention.kind, mention.value]).toEqual(['money', printed]);
        expect(mention.spelled).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('with scale words', () => {
    fc.assert(
      fc.property(whole, (number) => {
        const printed = String(number);
        expect(only(`งบประมาณ ${printThaiScaled(printed)} บาท`, 'th').value).toBe(printed);
        expect(only(`a budget of ${printEnglishScaled(printed)} baht`, 'en').value).toBe(printed);
      }),
    );
  });

  it('as English ordinals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (rank) => {
        for (const ordinal of [printEnglishOrdinal(rank), printEnglishOrdinalWords(rank)]) {
          const mention = only(`for the ${ordinal} meeting`, 'en');
          expect([ordinal, mention.kind, mention.value]).toEqual([ordinal, 'ordinal', String(rank)]);
        }
      }),
    );
  });

  it('as years of both eras', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2100 }), style, (gregorian, { script }) => {
        const year = (era: 'BE' | 'CE'): string =>
          printDigits(String(yearInEra(gregorian, era)), { script, grouped: false });
        for (const text of [`เมื่อ พ.ศ. ${year('BE')}`, `เมื่อปี พ.ศ. ${year('BE')}`, `เมื่อ ค.ศ. ${year('CE')}`]) {
          const { kind, date } = only(text, 'th');
          expect(kind).toBe('year');
          expect(date?.year).toBeLessThanOrEqual(gregorian);
          expect(date?.yearHigh).toBeGreaterThanOrEqual(gregorian);
        }
        expect(only(`back in ${gregorian}`, 'en').date?.year).toBe(gregorian);
        const buddhist = only(`back in B.E. ${yearInEra(gregorian, 'BE')}`, 'en');
        expect([buddhist.kind, buddhist.era]).toEqual(['year', 'BE']);
        expect(buddhist.date?.year).toBeLessThanOrEqual(gregorian);
        expect(buddhist.date?.yearHigh).toBeGreaterThanOrEqual(gregorian);
      }),
    );
  });
});

describe('eras', () => {
  it.each([
    // Until 1940 the year began in April (Calendar Year Act, B.E. 2483).
    [2563, null, 2020, 2020],
    [2484, 1, 1941, 1941],
    [2483, null, 1940, 1941],
    [2483, 3, 1940, 1941],
    [2483, 10, 1940, 1940],
    [2482, null, 1939, 1940],
    [2482, 4, 1939, 1939],
    [2482, 2, 1939, 1940],
    [2475, 6, 1932, 1932],
    [2325, null, 1782, 1783],
  ])('พ.ศ. %i, month %s: %i to %i', (buddhist, month, low, high) => {
    expect(gregorianYears(buddhist, month)).toEqual({ low, high });
  });
});

describe('any text', () => {
  it('has mentions in order, inside it, on character boundaries, with numerals inside them', () => {
    fc.assert(
      fc.property(mixedText, fc.constantFrom('th' as const, 'en' as const), (text, language) => {
        const found = parseNumbers(text, language);
        let last = 0;
        for (const { span, text: own, numerals, noun, confidence } of found) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end)).toBe(own);
          expect([own, isGraphemeBoundary(text, span.start), isGraphemeBoundary(text, span.end)]).toEqual([
            own,
            true,
            true,
          ]);
          for (const numeral of numerals) {
            expect(text.slice(numeral.start, numeral.end)).toBe(numeral.text);
            expect(numeral.start).toBeGreaterThanOrEqual(span.start);
            expect(numeral.end).toBeLessThanOrEqual(span.end);
          }
          if (noun !== null) expect(text.slice(noun.start, noun.end)).toBe(noun.text);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          last = span.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is read the same way every time', () => {
    fc.assert(
      fc.property(
        mixedText,
        mixedText,
        fc.constantFrom('th' as const, 'en' as const),
        (text, other, language) => {
          const first = parseNumbers(text, language);
          parseNumbers(other, language);
          expect(parseNumbers(text, language)).toEqual(first);
        },
      ),
    );
  });
});

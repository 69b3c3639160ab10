import { add, divide, exact } from './exact.ts';
import { isAmount, mention, numeralAt } from './mention.ts';
import { CURRENCY_SYMBOLS, THAI_CURRENCIES, THAI_SUBUNITS } from './nouns.ts';
import { asciiDigits, matchAt, matchBefore } from './patterns.ts';
import type { Reading } from './reading.ts';
import type { ThaiBoundaries } from './thai-boundaries.ts';
import {
  ALL_BEFORE,
  CENTS_AFTER,
  CURRENCY_AFTER,
  CURRENCY_BEFORE,
  HALF_AFTER,
  moreAfter,
  PERCENT_AFTER,
  PERCENT_BEFORE,
  SEVERAL,
  SUBUNIT_AFTER,
  thaiBound,
} from './thai-context.ts';
import { thaiCount } from './thai-counts.ts';
import { thaiRank } from './thai-ranks.ts';
import { thaiYear } from './thai-years.ts';
import type { NumberMention } from './types.ts';

/** What a reading becomes, with its span and what is known of it beyond the reading itself. */
export type Build = (
  start: number,
  end: number,
  rest: Partial<NumberMention> & Pick<NumberMention, 'kind'>,
) => NumberMention;

export interface Surroundings {
  readonly text: string;
  readonly reading: Reading;
  readonly boundaries: ThaiBoundaries;
  /** หลายร้อย, นับพัน: not one number but many. */
  readonly several: boolean;
  readonly build: Build;
}

/** What a number in Thai is by the words on both sides of it; null for number words that are none here. */
export function thaiQuantity(
  text: string,
  reading: Reading,
  boundaries: ThaiBoundaries,
): NumberMention | null {
  const several =
    (reading.bare || (reading.words === 1 && reading.value === '10')) &&
    matchBefore(SEVERAL, text, reading.start) !== null;
  const build: Build = (start, end, rest) =>
    mention(
      text,
      { start, end },
      {
        value: reading.value,
        high: reading.high,
        alternative: reading.alternative,
        numerals: reading.numerals,
        soft: several || isSoft(text, reading, start),
        ...rest,
        bound: several
          ? 'several'
          : (rest.bound ?? reading.bound ?? (isAmount(rest.kind) ? thaiBound(text, start, end) : 'exact')),
        confidence: reading.confidence * (rest.confidence ?? 1),
      },
    );
  const here: Surroundings = { text, reading, boundaries, several, build };
  return percentOrMoney(here) ?? thaiYear(here) ?? thaiRank(here) ?? thaiCount(here);
}

/** "One" in words hardly ever has to be a number, nor "both" (ทั้งสอง). */
function isSoft(text: string, reading: Reading, start: number): boolean {
  if (reading.words !== 1 || reading.fraction) return false;
  return reading.value === '1' || (reading.value === '2' && matchBefore(ALL_BEFORE, text, start) !== null);
}

function percentOrMoney(here: Surroundings): NumberMention | null {
  const { text, reading, build } = here;
  const percentBefore = matchBefore(PERCENT_BEFORE, text, reading.start);
  const percentAfter = matchAt(PERCENT_AFTER, text, reading.end);
  if (percentBefore !== null || percentAfter !== null) {
    const start = reading.start - (percentBefore?.[0].length ?? 0);
    return build(start, reading.end + (percentAfter?.[0].length ?? 0), { kind: 'percent' });
  }
  const symbol = matchBefore(CURRENCY_BEFORE, text, reading.start);
  const more = moreAfter(text, reading.end);
  const word = matchAt(CURRENCY_AFTER, text, reading.end + more);
  const currency =
    THAI_CURRENCIES.get(word?.[1] ?? '') ??
    CURRENCY_SYMBOLS.get(word?.[2] ?? '') ??
    CURRENCY_SYMBOLS.get(symbol?.[1] ?? '');
  if (currency === undefined) return subunits(here);
  const start = reading.start - (symbol?.[0].length ?? 0);
  const money = { kind: 'money', currency } as const;
  if (word === null || reading.value === null) {
    return build(start, word === null ? reading.end : reading.end + more + word[0].length, money);
  }
  const end = reading.end + more + word[0].length;
  if (more > 0) return build(start, end, { ...money, bound: 'more-than' });
  const cents = matchAt(CENTS_AFTER, text, end);
  if (cents?.[1] !== undefined && THAI_SUBUNITS.get(cents[2] ?? '') === currency) {
    const from = end + cents[0].indexOf(cents[1]);
    const hundredths = exact(asciiDigits(cents[1]));
    const numerals = [
      ...reading.numerals,
      numeralAt(text, from, from + cents[1].length, { value: hundredths, role: 'value', spelled: false }),
    ];
    const value = add(reading.value, divide(hundredths, '100') ?? '0');
    return build(start, end + cents[0].length, { ...money, value, numerals });
  }
  const half = matchAt(HALF_AFTER, text, end);
  if (half === null) return build(start, end, money);
  return build(start, end + half[0].length, { ...money, value: add(reading.value, '0.5') });
}

/** Satang and cents alone: hundredths of their currency. */
function subunits({ text, reading, build }: Surroundings): NumberMention | null {
  const subunit = matchAt(SUBUNIT_AFTER, text, reading.end);
  const currency = THAI_SUBUNITS.get(subunit?.[1] ?? '');
  if (subunit === null || currency === undefined) return null;
  const value = reading.value === null ? null : divide(reading.value, '100');
  const high = reading.high === null ? null : divide(reading.high, '100');
  return build(reading.start, reading.end + subunit[0].length, { kind: 'money', currency, value, high });
}

import { compareExact, divide, isWhole, multiply, negate } from './exact.ts';
import type { Bound, Exact, Numeral } from './types.ts';

/** A number in the text before its surroundings are read: one numeral or more, scales applied, ranges joined. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  /** Null where a numeral is XNUMX. */
  readonly value: Exact | null;
  readonly high: Exact | null;
  readonly alternative: Exact | null;
  readonly numerals: readonly Numeral[];
  /** Set where the number itself says it: สิบกว่า, 20 กว่าล้าน. */
  readonly bound: Bound | null;
  /** One numeral of digits without separators and scale: may be a year, a day, an hour, a code. */
  readonly plain: boolean;
  /** Needs surroundings to be a number at all: bare ล้าน. */
  readonly bare: boolean;
  /** How many number words; 0 for digits. */
  readonly words: number;
  readonly fraction: boolean;
  /** English only: first, 30th. */
  readonly ordinal: boolean;
  readonly confidence: number;
}

/** A reading of nothing, to be filled in. */
export const EMPTY_READING: Reading = {
  start: 0,
  end: 0,
  value: null,
  high: null,
  alternative: null,
  numerals: [],
  bound: null,
  plain: false,
  bare: false,
  words: 0,
  fraction: false,
  ordinal: false,
  confidence: 1,
};

export function spelledOut(reading: Reading): boolean {
  return reading.numerals.every((numeral) => numeral.spelled);
}

/** The reading with every value multiplied. */
export function scaled(reading: Reading, factor: Exact, end: number): Reading {
  const times = (value: Exact | null): Exact | null => (value === null ? null : multiply(value, factor));
  return {
    ...reading,
    end,
    value: times(reading.value),
    high: times(reading.high),
    alternative: times(reading.alternative),
    plain: false,
    bare: false,
  };
}

/** The reading as a negative number, its sign at `start`. */
export function negated(reading: Reading, start: number): Reading {
  return { ...reading, start, value: reading.value === null ? null : negate(reading.value), plain: false };
}

/**
 * Two readings as a range, or null where they are none (a score 2-1, equal ends). `scale` is what stands after the second
 * alone and holds for both: 5-7 ล้าน.
 */
export function joined(low: Reading, high: Reading, scale: Exact | null): Reading | null {
  if (low.high !== null || high.high !== null || low.fraction || high.fraction) return null;
  const first = scale !== null && low.value !== null ? multiply(low.value, scale) : low.value;
  if (first !== null && high.value !== null && compareExact(first, high.value) >= 0) return null;
  return {
    start: low.start,
    end: high.end,
    value: first,
    high: high.value,
    alternative: null,
    numerals: [...low.numerals, ...high.numerals.map((numeral) => ({ ...numeral, role: 'high' as const }))],
    bound: null,
    plain: low.plain && high.plain,
    bare: false,
    words: low.words + high.words,
    fraction: false,
    ordinal: low.ordinal && high.ordinal,
    confidence: Math.min(low.confidence, high.confidence),
  };
}

const PERCENT_NEXT = /^[ \u00a0]?(?:[%％]|per[ -]?cent|เปอร์เซ)/i;
const SYMBOL_BEFORE = /[$€£¥฿][ \u00a0]?$/;

/** Whether both ends of a range measure the same: "12.5% to $3.2bn" is no range. The connector holds a % or $ at its edges. */
export function alike(text: string, low: Reading, high: Reading, connector: string): boolean {
  if (/[%％]/.test(connector) && !PERCENT_NEXT.test(text.slice(high.end, high.end + 12))) return false;
  return (
    !SYMBOL_BEFORE.test(connector) || SYMBOL_BEFORE.test(text.slice(Math.max(0, low.start - 2), low.start))
  );
}

/** `part` of `whole` as a fraction, or null where the two make none. */
export function fractionOf(part: Reading, whole: Reading): Reading | null {
  if (part.value === null || whole.value === null || !isWhole(part.value) || !isWhole(whole.value))
    return null;
  if (part.high !== null || whole.high !== null) return null;
  if (compareExact(part.value, '0') <= 0 || compareExact(part.value, whole.value) >= 0) return null;
  return {
    ...part,
    end: whole.end,
    value: divide(part.value, whole.value),
    alternative: null,
    numerals: [
      ...part.numerals,
      ...whole.numerals.map((numeral) => ({ ...numeral, role: 'denominator' as const })),
    ],
    plain: false,
    bare: false,
    words: part.words + whole.words,
    fraction: true,
    confidence: Math.min(part.confidence, whole.confidence),
  };
}

import { MONTHS } from './lexicon/months.ts';
import { oneOf } from './patterns.ts';

/** Month words to their numbers, 1 to 12. English in lower case, without a full stop. */
export const THAI_MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap(({ th }, index) => th.map((word) => [word, index + 1] as const)),
);
export const ENGLISH_MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap(({ en }, index) => en.map((word) => [word.toLowerCase(), index + 1] as const)),
);

/** Full names and abbreviations with full stops: unmistakable anywhere. */
export const THAI_MONTH = oneOf(
  [...THAI_MONTH_NUMBERS.keys()].filter((word) => /คม$|ยน$|พันธ์$|\.$/.test(word)),
);
/** With the spoken short forms (มกรา, เมษา), for places where a month must stand. */
export const THAI_MONTH_ANY = `${THAI_MONTH}|(?:${oneOf(THAI_MONTH_NUMBERS.keys())})(?![\\u0e01-\\u0e4e])`;
export const ENGLISH_MONTH = `(?:${oneOf(ENGLISH_MONTH_NUMBERS.keys())})`;

export function monthNumber(word: string): number | null {
  return (
    THAI_MONTH_NUMBERS.get(word) ?? ENGLISH_MONTH_NUMBERS.get(word.toLowerCase().replace(/\.$/, '')) ?? null
  );
}

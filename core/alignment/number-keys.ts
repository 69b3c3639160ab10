import {
  gregorianYears,
  likelyEra,
  type NumberMention,
  parseNumbers,
  toInteger,
} from '../text/numbers/index.ts';
import type { Language } from '../text/words.ts';

export interface NumberKeys {
  /** Values that the other text should have as well. */
  readonly firm: readonly string[];
  /** Other readings, and words that need not be rendered as a number (one, both): good where they meet, no loss where not. */
  readonly loose: readonly string[];
  /** How many numbers the machine lost (XNUMX). */
  readonly lost: number;
}

const NONE: NumberKeys = { firm: [], loose: [], lost: 0 };

/**
 * The numbers of a line by value, as strings that are equal where the values are. What a number counts, and its unit, is
 * left out on purpose: a machine that pastes numerals into the wrong slots keeps the line's set of values. Years are
 * Gregorian in whichever era they are written, also `พ.ศ. 2003`; dates give day, month and year apart.
 */
export function numberKeys(text: string, language: Language): NumberKeys {
  const mentions = parseNumbers(text, language);
  if (mentions.length === 0) return NONE;
  const firm: string[] = [];
  const loose: string[] = [];
  let lost = 0;
  for (const mention of mentions) {
    if (mention.kind === 'placeholder') lost += 1;
    else (mention.soft ? loose : firm).push(...firmKeys(mention));
    loose.push(...looseKeys(mention));
  }
  return { firm, loose, lost };
}

function firmKeys(mention: NumberMention): string[] {
  const { kind, value, high, date, time } = mention;
  if (time !== null) return [`t${time.hour % 12}:${time.minute}`];
  if (date !== null && kind !== 'year') {
    return [
      ...(date.day === null ? [] : [String(date.day)]),
      ...(date.month === null ? [] : [`m${date.month}`]),
      ...(date.year === null ? [] : [String(yearOf(date.year))]),
    ];
  }
  if (kind === 'year') return [value, high].flatMap((one) => (one === null ? [] : [gregorian(one)]));
  if (value === null)
    return mention.numerals.flatMap((numeral) => (numeral.value === null ? [] : [numeral.value]));
  return high === null ? [value] : [value, high];
}

/** A Buddhist year pasted over a Gregorian one, or the other way: what the digits can mean decides. */
function gregorian(written: string): string {
  const year = toInteger(written);
  if (year === null || likelyEra(year) === 'CE') return written;
  return String(gregorianYears(year, null).low);
}

/** A date's year as its era says; far from our times it was one of the other era. */
function yearOf(year: number): number {
  return year < 1600 && likelyEra(year + 543) === 'CE' && year + 543 > 1900 ? year + 543 : year;
}

function looseKeys({ alternative, kind, value, date }: NumberMention): string[] {
  const written = kind === 'year' && value !== null ? toInteger(value) : null;
  const earlier = written !== null && likelyEra(written) === 'BE' ? gregorianYears(written, null) : null;
  return [
    ...(alternative === null ? [] : [alternative]),
    ...(earlier === null || earlier.low === earlier.high ? [] : [String(earlier.high)]),
    ...(date?.dayHigh == null ? [] : [String(date.dayHigh)]),
  ];
}

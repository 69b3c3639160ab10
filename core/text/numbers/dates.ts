import type { Language } from '../words.ts';
import { gregorianYears, likelyEra } from './eras.ts';
import { exact, toInteger } from './exact.ts';
import { mention, numeralAt } from './mention.ts';
import { asciiDigits, DIGIT, matchAt } from './patterns.ts';
import type { DateParts, Era, NumberMention, Numeral, NumeralRole } from './types.ts';

/** The parts of a date, with the year in the Gregorian count. `year` as written, in its era. */
export function dateParts(
  year: number | null,
  era: Era | null,
  month: number | null,
  day: number | null,
  dayHigh: number | null = null,
): DateParts {
  const range = year !== null && era === 'BE' ? gregorianYears(year, month) : null;
  return {
    year: range?.low ?? year,
    yearHigh: range?.high ?? year,
    month,
    day,
    dayHigh,
    ambiguous: false,
  };
}

const NUMERIC_DATE = new RegExp(
  `(${DIGIT}{4})-(${DIGIT}{2})-(${DIGIT}{2})(?!${DIGIT})` +
    `|(${DIGIT}{1,2})([/.-])(${DIGIT}{1,2})\\5(${DIGIT}{4}|${DIGIT}{2})(?!${DIGIT}|\\5${DIGIT})`,
  'y',
);

/**
 * A date in figures at the offset: 2021-02-03, 03/02/2564, 3.2.64. Day first, as Thai and most of the world write; in English
 * month first where only that is possible, and marked ambiguous where both are. Two-digit years are Buddhist in
 * Thai, else of 1950 to 2049.
 */
export function readNumericDate(text: string, at: number, language: Language): NumberMention | null {
  const found = matchAt(NUMERIC_DATE, text, at);
  if (found === null) return null;
  const number = (group: number): number => Number(asciiDigits(found[group] ?? '0'));
  const numerals: Numeral[] = [];
  let from = at;
  const add = (group: number, role: NumeralRole): void => {
    const digits = found[group] ?? '';
    const start = text.indexOf(digits, from);
    from = start + digits.length;
    numerals.push(numeralAt(text, start, from, { value: exact(asciiDigits(digits)), role, spelled: false }));
  };
  if (found[1] !== undefined) {
    const [year, month, day] = [number(1), number(2), number(3)];
    if (month < 1 || month > 12 || day < 1 || day > 31) return null;
    add(1, 'year');
    add(2, 'month');
    add(3, 'day');
    return numericMention(text, at, found[0], numerals, year, month, day, false);
  }
  let [day, month] = [number(4), number(6)];
  let swapped = false;
  if (month > 12 && day <= 12) {
    [day, month] = [month, day];
    swapped = true;
  }
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const short = number(7) < 100 && (found[7] ?? '').length === 2;
  // 3.2.64 may as well be a version or a section number.
  if (short && found[5] !== '/') return null;
  add(4, swapped ? 'month' : 'day');
  add(6, swapped ? 'day' : 'month');
  add(7, 'year');
  const year = short ? number(7) + (language === 'th' ? 2500 : number(7) < 50 ? 2000 : 1900) : number(7);
  return numericMention(text, at, found[0], numerals, year, month, day, day <= 12 && month !== day);
}

function numericMention(
  text: string,
  start: number,
  found: string,
  numerals: readonly Numeral[],
  year: number,
  month: number,
  day: number,
  ambiguous: boolean,
): NumberMention {
  const era = likelyEra(year);
  return mention(
    text,
    { start, end: start + found.length },
    {
      kind: 'date',
      numerals,
      era,
      date: { ...dateParts(year, era, month, day), ambiguous },
      confidence: 0.95,
    },
  );
}

/** A year's numeral as a number; two digits after a Thai month abbreviation stand for 25xx. */
export function fullYear(
  numeral: Numeral,
  era: Era | null,
): { readonly year: number | null; readonly era: Era | null } {
  const written = toInteger(numeral.value);
  if (written === null) return { year: null, era };
  if (written < 100 && numeral.text.length === 2 && era !== 'CE') return { year: 2500 + written, era: 'BE' };
  return { year: written, era: era ?? likelyEra(written) };
}

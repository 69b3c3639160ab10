import type { NumberMention } from '../text/numbers/index.ts';
import { FUTURE_WORDS, HISTORY_WORDS } from './lexicon/history.ts';
import { alternatives } from './text.ts';

/** Years between the eras: พ.ศ. 2546 is 2003. Before 1941, when the year began in April, they may lie one less apart. */
export const ERA_OFFSET = 543;
const HISTORY = new RegExp(alternatives(HISTORY_WORDS));
const FUTURE = new RegExp(alternatives(FUTURE_WORDS));

/**
 * How sure it is, 0 to 1, that a year after พ.ศ. is one of the common era, or converted twice. พ.ศ. 1893 is when Ayutthaya was
 * founded: beside words of that time, or beside its own common year (พ.ศ. 2003 (ค.ศ. 1460)), a low year is true.
 * @param numerals The text in ASCII digits.
 */
export function commonAsBuddhist(year: number, numerals: string): number {
  if (year >= 2900 && year <= 3160) return 0.8;
  if (year < 1850 || year > 2075) return 0;
  if (HISTORY.test(numerals) || numerals.includes(String(year - ERA_OFFSET))) return 0;
  return year >= 1950 ? 0.95 : 0.8;
}

/** How sure it is, 0 to 1, that a year after ค.ศ. is a Buddhist one; a round one may lie in a distant future. */
export function buddhistAsCommon(year: number, text: string): number {
  if (year < 2325 || year > 2640) return 0;
  if (year % 50 === 0 && FUTURE.test(text)) return 0;
  return year >= 2440 ? 0.95 : FUTURE.test(text) ? 0 : 0.85;
}

/** The year of a Thai date as it is written, in the era that it is meant in. */
function writtenYear({ kind, value, date, era }: NumberMention): number | null {
  if (kind === 'year') return value === null ? null : Number(value);
  if (date?.year == null) return null;
  return date.year + (era === 'BE' ? ERA_OFFSET : 0);
}

/**
 * The year that the Thai should have, where it has the English one in the other era, or converted the wrong way or twice: พ.ศ. 2019,
 * ค.ศ. 2562 or ปี 1476 for 2019. Null where the two differ otherwise, or not at all.
 */
export function misdated(thai: NumberMention, english: NumberMention): { now: number; right: number } | null {
  const year = english.era === 'BE' ? null : (english.date?.year ?? null);
  const now = writtenYear(thai);
  if (year === null || now === null || thai.high !== null) return null;
  const wrong = thai.era === 'BE' ? [year, year + 2 * ERA_OFFSET] : [year - ERA_OFFSET, year + ERA_OFFSET];
  return wrong.includes(now) || now === year + 2 * ERA_OFFSET
    ? { now, right: thai.era === 'BE' ? year + ERA_OFFSET : year }
    : null;
}

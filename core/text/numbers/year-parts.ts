import { gregorianYears } from './eras.ts';
import { exact } from './exact.ts';
import { numeralAt } from './mention.ts';
import { asciiDigits, matchAt } from './patterns.ts';
import type { DateParts, Era, Exact, Numeral } from './types.ts';

/** A year as a date that names nothing else. */
export function yearParts(written: number, era: Era | null): DateParts {
  const range = era === 'BE' ? gregorianYears(written, null) : { low: written, high: written };
  return { year: range.low, yearHigh: range.high, month: null, day: null, dayHigh: null, ambiguous: false };
}

const SHORT_RANGE = /[-–/]([0-9๐-๙]{2})(?![0-9๐-๙A-Za-z-]|[.,][0-9๐-๙])/y;

/** The other end of 2019/20, 2562/63, 1939–45 in two digits; after a slash only the next year. */
export function shortRange(
  text: string,
  at: number,
  written: number,
): { readonly high: Exact; readonly numeral: Numeral } | null {
  const found = matchAt(SHORT_RANGE, text, at);
  const digits = found?.[1];
  if (found === null || digits === undefined) return null;
  const last = Number(asciiDigits(digits));
  const next = last === (written + 1) % 100;
  if (!next && (found[0].startsWith('/') || last <= written % 100)) return null;
  const value = exact(asciiDigits(digits));
  const numeral = numeralAt(text, at + 1, at + 3, { value, role: 'high', spelled: false });
  const high = next ? written + 1 : written - (written % 100) + last;
  return { high: exact(String(high)), numeral };
}

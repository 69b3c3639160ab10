import { dateParts, fullYear } from './dates.ts';
import { readDigits } from './digits.ts';
import { toInteger } from './exact.ts';
import { AMBIGUOUS_ENGLISH_MONTHS, MONTH_CONTEXT } from './lexicon/months.ts';
import { mention, numeralAt } from './mention.ts';
import { ENGLISH_MONTH, monthNumber } from './months.ts';
import { DIGIT, matchAt, matchBefore, oneOf } from './patterns.ts';
import { EMPTY_READING, joined, type Reading } from './reading.ts';
import type { NumberMention, Numeral } from './types.ts';

const MONTH_AFTER = new RegExp(`[ \u00a0-](?:(?:day[ \u00a0])?of[ \u00a0])?(${ENGLISH_MONTH})\\b\\.?`, 'iy');
const YEAR_AFTER = new RegExp(`,?[ \u00a0](?:of[ \u00a0])?(?=(${DIGIT}{4}(?!,?${DIGIT})|XNUMX))`, 'y');
const MONTH_AT = new RegExp(`(${ENGLISH_MONTH})\\b\\.?`, 'iy');
const DAY_AFTER = new RegExp(
  `[ \u00a0](?:the[ \u00a0])?(?=(${DIGIT}{1,2}|XNUMX)(st|nd|rd|th)?(?![A-Za-z0-9:%]|[.,]${DIGIT}))`,
  'iy',
);
const SECOND_DAY = new RegExp(
  `[ \u00a0]?(?:[-–—]|to|and)[ \u00a0]?(?=${DIGIT}{1,2}(?:st|nd|rd|th)?(?![A-Za-z0-9:%]))`,
  'y',
);
const MONTH_BEFORE = new RegExp(`\\b(?:${oneOf(MONTH_CONTEXT)})[ \u00a0-]$`, 'i');

interface Year {
  readonly numeral: Numeral;
  readonly year: number | null;
  readonly era: NumberMention['era'];
  readonly end: number;
}

function readYear(text: string, at: number): Year | null {
  const found = matchAt(YEAR_AFTER, text, at);
  if (found === null) return null;
  const start = at + found[0].length;
  const digits = found[1] ?? '';
  const value = digits === 'XNUMX' ? null : (readDigits(text, start)?.value ?? null);
  const written = toInteger(value);
  if (value !== null && (written === null || written < 1000 || written > 2999)) return null;
  const end = start + digits.length;
  const numeral = numeralAt(text, start, end, { value, role: 'year', spelled: false });
  return { numeral, end, ...fullYear(numeral, null) };
}

/** A number as a day by the month after it: 3 February 2021, the 26th of January; null where it is none. */
export function englishDate(text: string, reading: Reading): NumberMention | null {
  const found = matchAt(MONTH_AFTER, text, reading.end);
  const month = monthNumber(found?.[1] ?? '');
  if (found === null || month === null || reading.fraction || (!reading.plain && !reading.ordinal))
    return null;
  // "The first May Day": a small letter or no capital is no month's.
  if (!/^[A-Z]/.test(found[1] ?? '')) return null;
  const day = toInteger(reading.value);
  const dayHigh = toInteger(reading.high);
  if (reading.value !== null && (day === null || day > 31)) return null;
  let end = reading.end + found[0].length;
  const year = readYear(text, end);
  if (year !== null) end = year.end;
  const numerals: Numeral[] = reading.numerals.map((numeral, index) => ({
    ...numeral,
    role: index === 0 ? 'day' : 'high',
  }));
  if (year !== null) numerals.push(year.numeral);
  return mention(
    text,
    { start: reading.start, end },
    {
      kind: 'date',
      numerals,
      era: year?.era ?? null,
      date: dateParts(year?.year ?? null, year?.era ?? null, month, day, dayHigh),
    },
  );
}

/** A month at the offset, with the day and the year after it: February 3, 2021; Feb. 3-5; May 2020; November. */
export function readEnglishMonth(text: string, at: number): NumberMention | null {
  const found = matchAt(MONTH_AT, text, at);
  const word = found?.[1] ?? '';
  const month = monthNumber(word);
  if (found === null || month === null || !/^[A-Z]/.test(word)) return null;
  let end = at + found[0].length;
  if (/^[A-Za-z’']/.test(text.charAt(end)) && !found[0].endsWith('.')) return null;
  const day = readDay(text, end);
  if (day !== null) end = day.end;
  const year = readYear(text, end);
  if (year !== null) end = year.end;
  const numerals: Numeral[] = (day?.numerals ?? []).map((numeral, index) => ({
    ...numeral,
    role: index === 0 ? 'day' : 'high',
  }));
  if (year !== null) numerals.push(year.numeral);
  if (day === null && year === null) return monthAlone(text, at, found[0], word, month);
  return mention(
    text,
    { start: at, end },
    {
      kind: 'date',
      numerals,
      era: year?.era ?? null,
      date: dateParts(
        year?.year ?? null,
        year?.era ?? null,
        month,
        toInteger(day?.value ?? null),
        toInteger(day?.high ?? null),
      ),
    },
  );
}

function monthAlone(
  text: string,
  at: number,
  found: string,
  word: string,
  month: number,
): NumberMention | null {
  if (AMBIGUOUS_ENGLISH_MONTHS.has(word.toLowerCase()) && matchBefore(MONTH_BEFORE, text, at) === null)
    return null;
  // The abbreviation's full stop may be the sentence's.
  const length = found.endsWith('.') && word.length > 4 ? found.length - 1 : found.length;
  return mention(
    text,
    { start: at, end: at + length },
    {
      kind: 'month',
      numerals: [],
      spelled: true,
      date: dateParts(null, null, month, null),
      confidence: 0.95,
    },
  );
}

function readDay(text: string, at: number): Reading | null {
  const gap = matchAt(DAY_AFTER, text, at);
  if (gap === null) return null;
  const day = dayReading(text, at + gap[0].length);
  if (day === null) return null;
  const joint = matchAt(SECOND_DAY, text, day.end);
  const high = joint === null ? null : dayReading(text, day.end + joint[0].length);
  return (high === null ? null : joined(day, high, null)) ?? day;
}

function dayReading(text: string, start: number): Reading | null {
  const lost = text.startsWith('XNUMX', start);
  const digits = lost ? null : readDigits(text, start);
  const value = digits?.value ?? null;
  if (!lost && (digits === null || (toInteger(value) ?? 99) > 31)) return null;
  const numeralEnd = lost ? start + 5 : (digits?.end ?? start);
  const end = numeralEnd + (matchAt(/(?:st|nd|rd|th)/iy, text, numeralEnd)?.[0].length ?? 0);
  const numerals = [numeralAt(text, start, numeralEnd, { value, role: 'day', spelled: false })];
  return { ...EMPTY_READING, start, end, value, numerals, plain: true };
}

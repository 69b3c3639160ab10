import { dateParts, fullYear } from './dates.ts';
import { readDigits } from './digits.ts';
import { ERA_WORD, eraOf } from './eras.ts';
import { toInteger } from './exact.ts';
import { mention, numeralAt } from './mention.ts';
import { ENGLISH_MONTH, monthNumber, THAI_MONTH, THAI_MONTH_ANY } from './months.ts';
import { COUNTED_WORDS } from './nouns.ts';
import { DIGIT, GAP, matchAt, matchBefore } from './patterns.ts';
import type { Reading } from './reading.ts';
import type { Era, NumberMention, Numeral } from './types.ts';

const MONTH_AFTER = new RegExp(
  `(?:st|nd|rd|th)?${GAP}(?:ของ)?(?:เดือน)?${GAP}(${THAI_MONTH_ANY}|${ENGLISH_MONTH}\\b)`,
  'uy',
);
const YEAR_AFTER = new RegExp(
  `${GAP}(?:ปี${GAP})?(?:(${ERA_WORD})${GAP})?(?=(${DIGIT}{4}(?!${DIGIT})|${DIGIT}{2}(?![.,:]?${DIGIT})|XNUMX))`,
  'y',
);
/** With which two digits are no year: a clock time, a count. */
const COUNTS_AFTER = new RegExp(`${GAP}(?:${COUNTED_WORDS}|[%.:-])`, 'y');
const DAY_BEFORE = new RegExp(`(?:(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)ที่|วันที่|ที่)${GAP}$`);
const MONTH_ALONE = new RegExp(`(?:เดือน${GAP})?(${THAI_MONTH})|เดือน${GAP}(${THAI_MONTH_ANY})`, 'y');

interface Year {
  readonly numeral: Numeral;
  readonly year: number | null;
  readonly era: Era | null;
  readonly end: number;
}

/** The year after a month, with its era word. */
function readYear(text: string, at: number): Year | null {
  const found = matchAt(YEAR_AFTER, text, at);
  if (found === null) return null;
  const from = at + found[0].length;
  const digits = found[2] ?? '';
  if (digits.length === 2 && (!/^[3-8๓-๘]/.test(digits) || matchAt(COUNTS_AFTER, text, from + 2) !== null))
    return null;
  const value = digits === 'XNUMX' ? null : (readDigits(text, from)?.value ?? null);
  const end = from + digits.length;
  const numeral = numeralAt(text, from, end, { value, role: 'year', spelled: false });
  return { numeral, end, ...fullYear(numeral, found[1] === undefined ? null : eraOf(found[1])) };
}

/** A number as the day of a date by the month after it: 3 กุมภาพันธ์ 2564, 3-5 ก.พ., 26th มกราคม; null where it is none. */
export function thaiDate(text: string, reading: Reading): NumberMention | null {
  if (reading.words > 2 || reading.fraction) return null;
  const found = matchAt(MONTH_AFTER, text, reading.end);
  const month = monthNumber(found?.[1] ?? '');
  if (found === null || month === null) return null;
  const day = toInteger(reading.value);
  const dayHigh = toInteger(reading.high);
  if ((day === null && reading.value !== null) || (dayHigh === null && reading.high !== null)) return null;
  let end = reading.end + found[0].length;
  const year = readYear(text, end);
  if (year !== null) end = year.end;
  const before = matchBefore(DAY_BEFORE, text, reading.start);
  const start = reading.start - (before?.[0].length ?? 0);
  const numerals: Numeral[] = reading.numerals.map((numeral, index) => ({
    ...numeral,
    role: index === 0 ? 'day' : 'high',
  }));
  if (year !== null) numerals.push(year.numeral);
  return mention(
    text,
    { start, end },
    {
      kind: 'date',
      numerals,
      era: year?.era ?? null,
      date: dateParts(year?.year ?? null, year?.era ?? null, month, day, dayHigh),
    },
  );
}

/** A number after วันที่ without a month: วันที่ 3. */
export function thaiDayOfMonth(text: string, reading: Reading): NumberMention | null {
  const before = matchBefore(DAY_BEFORE, text, reading.start);
  const day = toInteger(reading.value);
  if (
    before === null ||
    before[0].trim() === 'ที่' ||
    !reading.plain ||
    (day === null && reading.value !== null)
  )
    return null;
  const numerals: Numeral[] = reading.numerals.map((numeral, index) => ({
    ...numeral,
    role: index === 0 ? 'day' : 'high',
  }));
  return mention(
    text,
    { start: reading.start - before[0].length, end: reading.end },
    {
      kind: 'date',
      numerals,
      date: dateParts(null, null, null, day, toInteger(reading.high)),
      confidence: 0.9,
    },
  );
}

/** A month without a day at the offset: เดือนพฤศจิกายน, มกราคม 2564. */
export function readThaiMonth(text: string, at: number): NumberMention | null {
  const found = matchAt(MONTH_ALONE, text, at);
  const month = monthNumber(found?.[1] ?? found?.[2] ?? '');
  if (found === null || month === null) return null;
  const end = at + found[0].length;
  const year = readYear(text, end);
  if (year === null) {
    return mention(
      text,
      { start: at, end },
      {
        kind: 'month',
        numerals: [],
        spelled: true,
        date: dateParts(null, null, month, null),
      },
    );
  }
  return mention(
    text,
    { start: at, end: year.end },
    {
      kind: 'date',
      numerals: [year.numeral],
      era: year.era,
      date: dateParts(year.year, year.era, month, null),
    },
  );
}

import { exact, toInteger } from './exact.ts';
import { mention, numeralAt } from './mention.ts';
import { asciiDigits, DIGIT, GAP, matchAt, matchBefore } from './patterns.ts';
import type { Reading } from './reading.ts';
import type { ThaiBoundaries } from './thai-boundaries.ts';
import type { ClockTime, NumberMention, Numeral } from './types.ts';

const CLOCK_WORD = `(?:น\\.|นาฬิกา|น(?=[ ,)]|$))`;
const HOURS_MINUTES = new RegExp(`(${DIGIT}{1,2})([.:])(${DIGIT}{2})(?![.,:]?${DIGIT})`, 'y');
const CLOCK_AFTER = new RegExp(`${GAP}${CLOCK_WORD}`, 'y');
/** The first of two times that share one น.: 08.00-16.00 น. */
const SECOND_TIME = new RegExp(
  `${GAP}(?:[-–—]|ถึง)${GAP}${DIGIT}{1,2}[.:]${DIGIT}{2}${GAP}${CLOCK_WORD}`,
  'y',
);
const TIME_BEFORE = new RegExp(`(?:เวลา(?:ประมาณ|ราว)?|ตอน)${GAP}$`);
const NIGHT_BEFORE = /(?<!ถูก|โดน|ทุบ|ชก|ต่อย|เฆี่ยน|โจม)ตี[ \u00a0]?$/;
const AFTERNOON_BEFORE = new RegExp(`บ่าย${GAP}$`);
const SPOKEN_AFTER = new RegExp(`${GAP}(โมงเช้า|โมงเย็น|โมง|ทุ่ม)`, 'y');
const HALF_AFTER = new RegExp(`${GAP}ครึ่ง(?![\\u0e01-\\u0e4e]*(?:แรก|หลัง))`, 'y');
const COUNTED_AFTER = new RegExp(`${GAP}(?:ครั้ง|ที|คน|บาท|%|ล้าน|ปี|วัน|เดือน|ราคา)`, 'y');
const MINUTES_AFTER = new RegExp(`${GAP}(${DIGIT}{1,2})${GAP}นาที`, 'y');

function clock(hour: number, minute: number, twelveHour = false): ClockTime {
  return { hour, minute, twelveHour };
}

/** A time in figures at the offset: 14.30 น., 14:30, เวลา 9.00; null where the figures are a decimal number. */
export function readThaiClock(text: string, at: number): NumberMention | null {
  const found = matchAt(HOURS_MINUTES, text, at);
  if (found === null) return null;
  const [hour, minute] = [Number(asciiDigits(found[1] ?? '')), Number(asciiDigits(found[3] ?? ''))];
  if (hour > 24 || minute > 59) return null;
  let end = at + found[0].length;
  const after = matchAt(CLOCK_AFTER, text, end);
  const before = matchBefore(TIME_BEFORE, text, at);
  const sure =
    after !== null || before !== null || found[2] === ':' || matchAt(SECOND_TIME, text, end) !== null;
  if (!sure) return null;
  const split = at + (found[1] ?? '').length;
  const numerals: Numeral[] = [
    numeralAt(text, at, split, { value: exact(String(hour)), role: 'hour', spelled: false }),
    numeralAt(text, split + 1, end, { value: exact(String(minute)), role: 'minute', spelled: false }),
  ];
  if (after !== null) end += after[0].length;
  const start = before === null ? at : at - before[0].length;
  return mention(
    text,
    { start, end },
    {
      kind: 'time',
      numerals,
      time: clock(hour, minute),
      confidence: after !== null || before !== null ? 1 : 0.85,
    },
  );
}

/** A number as a clock time by the words around it: 2 ทุ่ม, ตีสาม, บ่าย 2 โมง, 9 นาฬิกา; null where it is none. */
export function thaiSpokenTime(
  text: string,
  reading: Reading,
  boundaries: ThaiBoundaries,
): NumberMention | null {
  const hour = toInteger(reading.value);
  if (reading.high !== null || reading.numerals.length !== 1) return null;
  const night = matchBefore(NIGHT_BEFORE, text, reading.start);
  const afternoon = matchBefore(AFTERNOON_BEFORE, text, reading.start);
  const spoken = matchAt(SPOKEN_AFTER, text, reading.end);
  let end = reading.end;
  let start = reading.start;
  let at: number | null = null;
  if (spoken !== null) {
    end += spoken[0].length;
    at = hour === null ? null : spokenHour(hour, spoken[1] ?? '', afternoon !== null);
    if (afternoon !== null) start -= afternoon[0].length;
  } else if (night !== null && (hour === null || hour <= 6)) {
    if (matchAt(COUNTED_AFTER, text, end) !== null || !boundaries.has(start - night[0].length)) return null;
    start -= night[0].length;
    at = hour;
  } else if (afternoon !== null && (hour === null || hour <= 5)) {
    start -= afternoon[0].length;
    at = hour === null ? null : hour + 12;
  } else {
    const after = matchAt(CLOCK_AFTER, text, end);
    if (after === null || reading.words > 3 || (hour !== null && hour > 24)) return null;
    end += after[0].length;
    at = hour;
  }
  if (at === null && hour !== null && spoken === null) return null;
  const half = matchAt(HALF_AFTER, text, end);
  const minutes = half === null ? matchAt(MINUTES_AFTER, text, end) : null;
  const numerals: Numeral[] = reading.numerals.map((numeral) => ({ ...numeral, role: 'hour' }));
  let minute = 0;
  if (half !== null) {
    minute = 30;
    end += half[0].length;
  } else if (minutes?.[1] !== undefined) {
    const from = end + minutes[0].indexOf(minutes[1]);
    minute = Number(asciiDigits(minutes[1]));
    const value = exact(String(minute));
    numerals.push(numeralAt(text, from, from + minutes[1].length, { value, role: 'minute', spelled: false }));
    end += minutes[0].length;
  }
  const before = matchBefore(TIME_BEFORE, text, start);
  if (before !== null) start -= before[0].length;
  const ambiguous = spoken?.[1] === 'โมง' && afternoon === null && hour === 6;
  const time = at === null ? null : clock(at, minute, ambiguous);
  // 500 ทุ่ม is a time that cannot be: the number is some other's.
  return mention(
    text,
    { start, end },
    { kind: 'time', value: time === null ? reading.value : null, numerals, time, confidence: 0.95 },
  );
}

/**
 * The hour of the day of a spoken Thai time. The day is counted in sixes: 1 to 5 ทุ่ม are 19 to 23, โมงเย็น and บ่าย after noon;
 * โมงเช้า is 7 to 11, and of old 1 to 5 โมงเช้า are 7 to 11 too. Null where the hour does not go with the word.
 */
function spokenHour(hour: number, word: string, afternoon: boolean): number | null {
  if (word === 'ทุ่ม') return hour >= 1 && hour <= 6 ? hour + 18 : null;
  if (word === 'โมงเย็น') return hour >= 3 && hour <= 7 ? hour + 12 : null;
  if (word === 'โมงเช้า') return hour >= 6 && hour <= 11 ? hour : hour >= 1 && hour <= 5 ? hour + 6 : null;
  if (afternoon) return hour >= 1 && hour <= 6 ? hour + 12 : null;
  if (hour >= 6 && hour <= 12) return hour;
  return hour >= 1 && hour <= 5 ? hour + 12 : null;
}

const NOON_AND_MIDNIGHT = new RegExp(`(?:เวลา${GAP})?(เที่ยงคืน|เที่ยงวัน|เที่ยงตรง|สองยาม|บ่ายโมง(?:ตรง)?)`, 'y');

/** เที่ยงคืน, เที่ยงวัน, บ่ายโมง: hours that hold no number. */
export function readThaiNamedTime(
  text: string,
  at: number,
  boundaries: ThaiBoundaries,
): NumberMention | null {
  const found = matchAt(NOON_AND_MIDNIGHT, text, at);
  const word = found?.[1];
  if (found === null || word === undefined) return null;
  let end = at + found[0].length;
  if (!boundaries.has(at) || !boundaries.has(end)) return null;
  const half = matchAt(HALF_AFTER, text, end);
  if (half !== null) end += half[0].length;
  const hour =
    word === 'เที่ยงคืน' || word === 'สองยาม' ? (half === null ? 24 : 0) : word.startsWith('บ่าย') ? 13 : 12;
  return mention(
    text,
    { start: at, end },
    {
      kind: 'time',
      numerals: [],
      time: clock(hour, half === null ? 0 : 30),
      spelled: true,
      soft: true,
      confidence: 0.9,
    },
  );
}

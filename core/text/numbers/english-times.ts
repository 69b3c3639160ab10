import { exact, toInteger } from './exact.ts';
import { ENGLISH_SMALL } from './lexicon/english-words.ts';
import { mention, numeralAt } from './mention.ts';
import { asciiDigits, DIGIT, matchAt } from './patterns.ts';
import type { Reading } from './reading.ts';
import type { ClockTime, NumberMention, Numeral } from './types.ts';

const CLOCK = new RegExp(
  `(${DIGIT}{1,2})(?:([:.])(${DIGIT}{2}))?(?:[ \u00a0]?(a\\.?m\\.?|p\\.?m\\.?|hrs|hours)(?![A-Za-z]))?`,
  'iy',
);
const HALF_OF_DAY =
  /[ \u00a0](a\.?m\.?|p\.?m\.?)(?![A-Za-z])|[ \u00a0]o[’']clock(?:[ \u00a0](?:in the (morning|afternoon|evening)|at (night)))?|[ \u00a0]in the (morning|afternoon|evening)\b/iy;
const IN_THE = /[  ](?:in the (morning|afternoon|evening)|at night)\b/iy;
const MILITARY = new RegExp(`(${DIGIT}{2})(${DIGIT}{2})[  ](?:GMT|UTC|hrs|hours)\\b`, 'y');
const NAMED = /\b(noon|midday|midnight)\b/iy;
const PAST = new RegExp(
  `(half|quarter|five|ten|twenty|twenty-five)[ \u00a0](past|to)[ \u00a0](${Object.keys(ENGLISH_SMALL).slice(1, 13).join('|')})\\b(?:[ \u00a0](a\\.?m\\.?|p\\.?m\\.?)(?![A-Za-z]))?`,
  'iy',
);
const MINUTES: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  twenty: 20,
  'twenty-five': 25,
  half: 30,
};

function clock(hour: number, minute: number, half: string | undefined): ClockTime {
  const letter = half?.charAt(0).toLowerCase();
  if (letter === 'p' || letter === 'e')
    return { hour: hour < 12 ? hour + 12 : hour, minute, twelveHour: false };
  if (letter === 'a' || letter === 'm') return { hour: hour === 12 ? 0 : hour, minute, twelveHour: false };
  return { hour, minute, twelveHour: hour >= 1 && hour <= 12 };
}

/** am or pm of "in the evening"; at night is left open. */
function halfOf(part: string | undefined): string | undefined {
  return part === undefined ? undefined : part.toLowerCase() === 'morning' ? 'am' : 'pm';
}

/** 2015 GMT, 0800 hours. */
function readMilitary(text: string, at: number): NumberMention | null {
  const found = matchAt(MILITARY, text, at);
  const [hour, minute] = [Number(asciiDigits(found?.[1] ?? '')), Number(asciiDigits(found?.[2] ?? ''))];
  if (found === null || hour > 24 || minute > 59) return null;
  const value = exact(String(hour * 100 + minute));
  const numerals = [numeralAt(text, at, at + 4, { value, role: 'hour', spelled: false })];
  const time: ClockTime = { hour, minute, twelveHour: false };
  return mention(text, { start: at, end: at + found[0].length }, { kind: 'time', numerals, time });
}

/** A time in figures at the offset: 8 p.m., 8:30, 20:00, 8.30pm; null where the figures are a number. */
export function readEnglishClock(text: string, at: number): NumberMention | null {
  const military = readMilitary(text, at);
  if (military !== null) return military;
  const found = matchAt(CLOCK, text, at);
  const digits = found?.[1];
  if (found === null || digits === undefined) return null;
  const [, , separator, minutes, half] = found;
  // 1:50,000 is a scale.
  if (/^,\d{3}(?!\d)/.test(text.slice(at + found[0].length, at + found[0].length + 5))) return null;
  const hours = half !== undefined && /^h/i.test(half);
  const spoken = half === undefined ? matchAt(IN_THE, text, at + found[0].length) : null;
  if (half === undefined && spoken === null && separator !== ':') return null;
  if (hours && separator === undefined) return null;
  const [hour, minute] = [Number(asciiDigits(digits)), Number(asciiDigits(minutes ?? '0'))];
  if (hour > 24 || minute > 59 || (half !== undefined && !hours && hour > 12)) return null;
  const end = at + found[0].length + (spoken?.[0].length ?? 0);
  const numerals: Numeral[] = [
    numeralAt(text, at, at + digits.length, { value: exact(String(hour)), role: 'hour', spelled: false }),
  ];
  if (minutes !== undefined) {
    const start = at + digits.length + 1;
    numerals.push(
      numeralAt(text, start, start + 2, { value: exact(String(minute)), role: 'minute', spelled: false }),
    );
  }
  const padded = digits.length === 2 && digits.startsWith('0');
  const time =
    hours || padded ? { hour, minute, twelveHour: false } : clock(hour, minute, half ?? halfOf(spoken?.[1]));
  return mention(
    text,
    { start: at, end },
    {
      kind: 'time',
      numerals,
      time,
      confidence: half === undefined ? 0.85 : 1,
    },
  );
}

/** A number as a clock time by what follows: eight o'clock, eight p.m. */
export function englishSpokenTime(text: string, reading: Reading): NumberMention | null {
  const hour = toInteger(reading.value);
  const found = matchAt(HALF_OF_DAY, text, reading.end);
  if (found === null || hour === null || hour < 1 || hour > 12 || reading.high !== null) return null;
  const night = found[3] === undefined ? undefined : hour < 6 ? 'am' : 'pm';
  const half = found[1] ?? night ?? found[2] ?? found[4];
  return mention(
    text,
    { start: reading.start, end: reading.end + found[0].length },
    {
      kind: 'time',
      numerals: reading.numerals.map((numeral) => ({ ...numeral, role: 'hour' })),
      time: clock(hour, 0, half === 'afternoon' ? 'pm' : half),
    },
  );
}

/** noon, midnight, half past eight. */
export function readEnglishNamedTime(text: string, at: number): NumberMention | null {
  const named = matchAt(NAMED, text, at);
  if (named !== null) {
    const hour = named[0].toLowerCase() === 'midnight' ? 24 : 12;
    const time: ClockTime = { hour, minute: 0, twelveHour: false };
    const span = { start: at, end: at + named[0].length };
    return mention(text, span, {
      kind: 'time',
      numerals: [],
      spelled: true,
      time,
      soft: true,
      confidence: 0.9,
    });
  }
  const past = matchAt(PAST, text, at);
  if (past === null) return null;
  const minutes = MINUTES[(past[1] ?? '').toLowerCase()] ?? 0;
  const hour = ENGLISH_SMALL[(past[3] ?? '').toLowerCase()] ?? 0;
  const before = (past[2] ?? '').toLowerCase() === 'to';
  // "Five to seven" is a range, but after "at".
  const numeral = !/^(?:half|quarter)$/i.test(past[1] ?? '');
  if (before && numeral && !/\bat[ \u00a0]$/i.test(text.slice(Math.max(0, at - 4), at))) return null;
  if (before && minutes === 30) return null;
  const time = clock(before ? (hour === 1 ? 12 : hour - 1) : hour, before ? 60 - minutes : minutes, past[4]);
  return mention(
    text,
    { start: at, end: at + past[0].length },
    {
      kind: 'time',
      numerals: [],
      spelled: true,
      time,
      confidence: 0.9,
    },
  );
}

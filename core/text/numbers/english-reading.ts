import { readDigits, vulgarFraction } from './digits.ts';
import { readEnglishWords } from './english-words.ts';
import { add, divide, exact, multiply, toFloat, toInteger } from './exact.ts';
import { ENGLISH_FRACTIONS, ENGLISH_SCALE_LETTERS, ENGLISH_SCALES } from './lexicon/english-words.ts';
import { numeralAt } from './mention.ts';
import { DIGIT, GAP, isDigit, matchAt, matchBefore, oneOf } from './patterns.ts';
import { alike, EMPTY_READING, fractionOf, joined, type Reading, scaled } from './reading.ts';
import type { Exact, Numeral } from './types.ts';

const SCALE_WORD = new RegExp(`[ \u00a0-]?(${oneOf(Object.keys(ENGLISH_SCALES))})\\b`, 'iy');
const SCALE_LETTERS = new RegExp(
  `[ \u00a0]?(${oneOf(Object.keys(ENGLISH_SCALE_LETTERS))})(?![A-Za-z0-9])`,
  'y',
);
const ORDINAL_ENDING = /(?:st|nd|rd|th)(?![A-Za-z])/iy;
const MONEY_BEFORE = /(?:[$€£¥฿₹₸₽₩₱]|\b[A-Z]{3})[ \u00a0]?$/;
const RANGE = new RegExp(
  `(?:${GAP}%)?(?:-?[ \u00a0](?:to|or|through|up to)[ \u00a0]|${GAP}[-–—~]${GAP})[$€£¥฿]?`,
  'iy',
);
const AND = /[ \u00a0]and[ \u00a0][$€£¥฿]?/iy;
const BETWEEN_BEFORE = /\bbetween[ \u00a0](?:[$€£¥฿]|about |around )?$/i;
const ONE_IN = /[ \u00a0](?:in|out of)(?:[ \u00a0]every)?[ \u00a0]/iy;
const FRACTION = new RegExp(`[ \u00a0-](${oneOf(Object.keys(ENGLISH_FRACTIONS))})(s?)\\b`, 'iy');
const AND_A_HALF = /[ \u00a0-]and[ \u00a0-](?:a[ \u00a0-])?(half|quarter|third|three[ -]quarters)\b/iy;
const SLASH = new RegExp(`/(?=${DIGIT}{1,2}(?!${DIGIT}|/))`, 'y');
const MIXED = new RegExp(`[ \u00a0](?=${DIGIT}/${DIGIT}{1,2}(?!${DIGIT}|/))`, 'y');
const TIME_UNIT_AFTER = /[ \u00a0-](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)\b/iy;
/** 1.2m people are no metres. */
const COUNTED_NEXT =
  /[ \u00a0](?:[a-z]+[ \u00a0]){0,2}(?:people|users|customers|jobs|tonnes|tons|barrels|homes|households|workers|employees|visitors|viewers|copies|children|refugees|tourists|passengers|followers|doses|vehicles|cars|units|shares)\b/iy;
const LOST = /XNUMX/y;

const EXTRA: Readonly<Record<string, Exact>> = { half: '0.5', quarter: '0.25', third: '1/3' };

function powerOfTen(power: number): Exact {
  return exact(`1${'0'.repeat(power)}`);
}

/** One numeral with its scale, without ranges and fractions. */
function readTerm(text: string, at: number): Reading | null {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return readFigures(text, at);
  const lost = matchAt(LOST, text, at);
  if (lost !== null) {
    const end = at + lost[0].length;
    const numerals = [numeralAt(text, at, end, { value: null, role: 'value', spelled: false })];
    return withScale(text, withEnding(text, { ...EMPTY_READING, start: at, end, numerals, plain: true }));
  }
  const vulgar = vulgarFraction(text.charAt(at));
  if (vulgar !== null) {
    const numerals = [numeralAt(text, at, at + 1, { value: vulgar, role: 'value', spelled: false })];
    return withScale(text, {
      ...EMPTY_READING,
      start: at,
      end: at + 1,
      value: vulgar,
      numerals,
      fraction: true,
    });
  }
  const words = readEnglishWords(text, at);
  if (words === null) return null;
  const { end, value, ordinal } = words;
  const numerals = [numeralAt(text, at, end, { value, role: 'value', spelled: true })];
  const base: Reading = {
    ...EMPTY_READING,
    start: at,
    end,
    value,
    numerals,
    words: words.words,
    ordinal,
    plain: words.year,
  };
  return ordinal ? base : withScale(text, withExtra(text, base));
}

function readFigures(text: string, at: number): Reading | null {
  const digits = readDigits(text, at);
  if (digits === null) return null;
  let { end, value } = digits;
  let mixed = false;
  const half = vulgarFraction(text.charAt(end));
  if (half !== null) {
    value = add(value, half);
    end += 1;
    mixed = true;
  } else if (digits.plain && matchAt(MIXED, text, end) !== null) {
    // 1 1/2
    const part = readDigits(text, end + 1);
    const whole = part === null ? null : readDigits(text, part.end + 1);
    const extra = part === null || whole === null ? null : divide(part.value, whole.value);
    if (whole !== null && extra !== null) {
      value = add(value, extra);
      end = whole.end;
      mixed = true;
    }
  }
  const { start, alternative, confidence } = digits;
  const numerals = [numeralAt(text, start, end, { value, role: 'value', spelled: false })];
  const plain = digits.plain && !mixed;
  return withScale(
    text,
    withEnding(text, { ...EMPTY_READING, start, end, value, alternative, numerals, plain, confidence }),
  );
}

/** 30th: the ending makes it an ordinal. */
function withEnding(text: string, reading: Reading): Reading {
  const ending = reading.plain ? matchAt(ORDINAL_ENDING, text, reading.end) : null;
  return ending === null ? reading : { ...reading, end: reading.end + ending[0].length, ordinal: true };
}

/** 1.8 billion, $5m, 10k, two and a half million. */
function withScale(text: string, reading: Reading): Reading {
  if (reading.ordinal) return reading;
  const word = matchAt(SCALE_WORD, text, reading.end);
  const power = ENGLISH_SCALES[word?.[1]?.toLowerCase() ?? ''];
  if (word !== null && power !== undefined) {
    return withScale(
      text,
      withExtra(
        text,
        scaled({ ...reading, fraction: false }, powerOfTen(power), reading.end + word[0].length),
      ),
    );
  }
  if (reading.words > 0) return reading;
  const found = matchAt(SCALE_LETTERS, text, reading.end);
  const letters = ENGLISH_SCALE_LETTERS[found?.[1] ?? ''];
  if (found === null || letters === undefined) return reading;
  const money = matchBefore(MONEY_BEFORE, text, reading.start) !== null;
  const sure =
    money ||
    /^[bm]n$/.test(found[1] ?? '') ||
    (letters.power > 3 && matchAt(COUNTED_NEXT, text, reading.end + found[0].length) !== null);
  if ((letters.money || found[0] !== found[1]) && !sure) return reading;
  return scaled(reading, powerOfTen(letters.power), reading.end + found[0].length);
}

/** two and a half. */
function withExtra(text: string, reading: Reading): Reading {
  const found = matchAt(AND_A_HALF, text, reading.end);
  if (found === null || reading.value === null) return reading;
  const extra = EXTRA[(found[1] ?? '').toLowerCase()] ?? '0.75';
  const end = reading.end + found[0].length;
  return { ...reading, end, value: add(reading.value, extra), words: reading.words + 2, plain: false };
}

/**
 * The number that begins at the offset: a numeral with its scale, a range (5-7, five to seven, between 5 and 7) or a fraction
 * (two thirds, one in five, 1/2). Null where none begins.
 */
export function readEnglishNumber(text: string, at: number): Reading | null {
  const low = readTerm(text, at);
  if (low === null) return null;
  return fraction(text, low) ?? range(text, low) ?? low;
}

function range(text: string, low: Reading): Reading | null {
  const between = matchBefore(BETWEEN_BEFORE, text, low.start) !== null;
  const connector = matchAt(RANGE, text, low.end) ?? (between ? matchAt(AND, text, low.end) : null);
  if (connector === null) return null;
  const high = readTerm(text, low.end + connector[0].length);
  if (high === null || low.ordinal !== high.ordinal || low.numerals.length > 1) return null;
  const [first] = low.numerals;
  const [second] = high.numerals;
  if (first === undefined || second === undefined) return null;
  if (/[-–—~]/.test(connector[0]) && first.spelled !== second.spelled) return null;
  if (!alike(text, low, high, connector[0])) return null;
  // "Five or more", "two or three": or joins neighbours only.
  if (/or/i.test(connector[0]) && toInteger(high.value) !== (toInteger(low.value) ?? 0) + 1) return null;
  let scale: Exact | null = null;
  const unscaled = first.value !== null && first.value === low.value && second.value !== high.value;
  if (unscaled && second.value !== null && high.value !== null && first.value !== null) {
    const factor = divide(high.value, second.value);
    const smaller = Number(first.value) < Number(second.value);
    if (factor !== null && smaller) scale = factor;
  }
  return joined(low, high, scale ?? spelledScale(first, second));
}

const LAST_SCALE = new RegExp(`[ \u00a0-](${oneOf(Object.keys(ENGLISH_SCALES))})$`, 'i');

/** Five to six million: in words the scale is a part of the second numeral, and holds for both. */
function spelledScale(first: Numeral, second: Numeral): Exact | null {
  const power = ENGLISH_SCALES[LAST_SCALE.exec(second.text)?.[1]?.toLowerCase() ?? ''];
  if (power === undefined || !first.spelled || first.value === null || second.value === null) return null;
  const factor = powerOfTen(power);
  const times = divide(second.value, factor);
  return times !== null && toFloat(first.value) < toFloat(times) ? factor : null;
}

/** two-thirds, three quarters, one in five, 9 out of 10, 1/2. */
function fraction(text: string, low: Reading): Reading | null {
  if (low.ordinal || low.value === null) return null;
  const found = matchAt(FRACTION, text, low.end);
  const denominator = ENGLISH_FRACTIONS[found?.[1]?.toLowerCase() ?? ''];
  const part = toInteger(low.value);
  if (found !== null && denominator !== undefined && part !== null && part > 0 && part < denominator) {
    const plural = found[2] !== '';
    // "Two quarters" and "one second" are no fractions; "one half" is.
    if (plural === part > 1 && (denominator !== 4 || part !== 2)) {
      const value = divide(low.value, String(denominator));
      const end = low.end + found[0].length;
      if (value !== null) {
        const base: Reading = { ...low, end, value, plain: false, words: low.words + 1, fraction: true };
        const numerals = [numeralAt(text, low.start, end, { value, role: 'value', spelled: low.words > 0 })];
        return ofScale(text, { ...base, numerals });
      }
    }
  }
  const slash = low.plain ? matchAt(SLASH, text, low.end) : null;
  if (slash !== null) {
    const whole = readDigits(text, low.end + 1);
    const reading: Reading | null =
      whole === null
        ? null
        : {
            ...EMPTY_READING,
            start: whole.start,
            end: whole.end,
            value: whole.value,
            numerals: [
              numeralAt(text, whole.start, whole.end, { value: whole.value, role: 'value', spelled: false }),
            ],
          };
    return reading === null ? null : fractionOf(low, reading);
  }
  const oneIn = matchAt(ONE_IN, text, low.end);
  if (oneIn === null) return null;
  const whole = readTerm(text, low.end + oneIn[0].length);
  if (whole === null || whole.ordinal || whole.plain !== low.plain || (toInteger(whole.value) ?? 0) > 1000)
    return null;
  // "Five in ten days" is no half.
  return matchAt(TIME_UNIT_AFTER, text, whole.end) === null ? fractionOf(low, whole) : null;
}

/** a quarter of a million, half a million. */
export function ofScale(text: string, reading: Reading): Reading {
  const found = matchAt(OF_A_SCALE, text, reading.end);
  const power = ENGLISH_SCALES[found?.[1]?.toLowerCase() ?? ''];
  if (found === null || reading.value === null) return reading;
  const end = reading.end + found[0].length;
  const factor = power === undefined ? '12' : powerOfTen(power);
  return { ...reading, end, value: multiply(reading.value, factor), fraction: false, plain: false };
}

const OF_A_SCALE =
  /[ \u00a0-](?:of[ \u00a0])?a[ \u00a0](hundred|thousand|million|billion|trillion|dozen)\b/iy;

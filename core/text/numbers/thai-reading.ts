import { readDigits, vulgarFraction } from './digits.ts';
import { add, compareExact, divide, exact, isWhole, multiply } from './exact.ts';
import { ENGLISH_SCALES } from './lexicon/english-words.ts';
import { DOZEN_WORD, THAI_SCALES } from './lexicon/thai-words.ts';
import { numeralAt } from './mention.ts';
import { COUNTED_WORDS } from './nouns.ts';
import { DIGIT, GAP, isDigit, matchAt, oneOf } from './patterns.ts';
import { alike, EMPTY_READING, fractionOf, joined, type Reading, scaled } from './reading.ts';
import type { ThaiBoundaries } from './thai-boundaries.ts';
import { readThaiWords } from './thai-words.ts';
import type { Exact } from './types.ts';

const BELOW_MILLION = oneOf(Object.keys(THAI_SCALES).filter((word) => word !== 'ล้าน'));
/** A scale after digits, with กว่า between them or not: 1.8 พันล้าน, 20 กว่าล้าน; the machine may leave `billion`. */
const SCALE = new RegExp(
  `${GAP}(กว่า${GAP})?((?:${BELOW_MILLION})?(?:ล้าน)+|${BELOW_MILLION})(?!พิกเซล)(?![\\u0e30-\\u0e3a\\u0e45\\u0e47-\\u0e4e])` +
    `|${GAP}(thousand|million|billion|trillion)\\b`,
  'y',
);
const RANGE = new RegExp(`(?:${GAP}[%％])?${GAP}(?:[-–—~]|จนถึง|ถึง|to)${GAP}[$€£฿]?`, 'y');
const AND = new RegExp(`${GAP}(?:และ|กับ)${GAP}`, 'y');
const BETWEEN_BEFORE = new RegExp(`ระหว่าง${GAP}$`);
const IN = new RegExp(`${GAP}ใน${GAP}`, 'y');
const PARTS = new RegExp(`${GAP}ส่วน${GAP}`, 'y');
const SLASH = new RegExp(`/(?=${DIGIT}{1,2}(?!${DIGIT}|/))`, 'y');
const COUNTED = new RegExp(`${GAP}(?:${COUNTED_WORDS})`, 'y');
const DOZEN = new RegExp(`${GAP}${DOZEN_WORD}`, 'y');
const LOST = /XNUMX/y;

/** Power of ten of a compound scale: พันล้าน is 9. */
function scalePower(words: string): number {
  let power = 0;
  for (const word of words.match(/สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน/g) ?? []) power += THAI_SCALES[word] ?? 0;
  return power;
}

/** One numeral with its scale, without ranges and fractions. */
function readTerm(text: string, at: number, boundaries: ThaiBoundaries): Reading | null {
  const code = text.charCodeAt(at);
  if (isDigit(code) || code === 0x58) return readScaled(text, readFigures(text, at), boundaries);
  const vulgar = vulgarFraction(text.charAt(at));
  if (vulgar !== null) {
    const numerals = [numeralAt(text, at, at + 1, { value: vulgar, role: 'value', spelled: false })];
    return readScaled(
      text,
      { ...EMPTY_READING, start: at, end: at + 1, value: vulgar, numerals, plain: false },
      boundaries,
    );
  }
  const words = readThaiWords(text, at);
  if (words === null) return null;
  const spelled: Reading = {
    ...EMPTY_READING,
    start: at,
    end: words.end,
    value: words.value,
    high: words.high,
    alternative: words.alternative,
    numerals: [numeralAt(text, at, words.end, { value: words.value, role: 'value', spelled: true })],
    plain: false,
    bare: words.bare,
    words: words.words,
  };
  const more = text.startsWith('กว่า', spelled.end) ? readScale(text, spelled.end, boundaries) : null;
  if (more === null) return withHalf(text, spelled, lastScale(text, at, spelled.end), boundaries);
  return { ...scaled(spelled, powerOfTen(more.power), more.end), bound: 'more-than' };
}

const LAST_SCALE = /(?:ล้าน|แสน|หมื่น|พัน|ร้อย)$/;

/** The power of the scale word that a numeral in words ends with, or 0. */
function lastScale(text: string, start: number, end: number): number {
  return THAI_SCALES[LAST_SCALE.exec(text.slice(start, end))?.[0] ?? ''] ?? 0;
}

/** สองล้านครึ่ง: half of the last scale more. */
function withHalf(text: string, reading: Reading, power: number, boundaries: ThaiBoundaries): Reading {
  const end = reading.end + 'ครึ่ง'.length;
  if (power < 2 || reading.value === null || !text.startsWith('ครึ่ง', reading.end) || !boundaries.has(end)) {
    return reading;
  }
  const half = divide(powerOfTen(power), '2') ?? '0';
  return { ...reading, end, value: add(reading.value, half), alternative: null, bare: false };
}

function readFigures(text: string, at: number): Reading | null {
  const lost = matchAt(LOST, text, at);
  if (lost !== null) {
    const end = at + lost[0].length;
    return {
      ...EMPTY_READING,
      plain: true,
      start: at,
      end,
      numerals: [numeralAt(text, at, end, { value: null, role: 'value', spelled: false })],
    };
  }
  const digits = readDigits(text, at);
  if (digits === null) return null;
  let { end, value } = digits;
  const { start, alternative, confidence } = digits;
  // 1½
  const half = vulgarFraction(text.charAt(end));
  if (half !== null) {
    value = add(value, half);
    end += 1;
  }
  const numerals = [numeralAt(text, start, end, { value, role: 'value', spelled: false })];
  return {
    ...EMPTY_READING,
    start,
    end,
    value,
    alternative,
    numerals,
    plain: digits.plain && half === null,
    confidence,
  };
}

function readScaled(text: string, figures: Reading | null, boundaries: ThaiBoundaries): Reading | null {
  if (figures === null) return null;
  const scale = readScale(text, figures.end, boundaries);
  if (scale === null) {
    const dozen = matchAt(DOZEN, text, figures.end);
    return dozen === null ? figures : scaled(figures, '12', figures.end + dozen[0].length);
  }
  const first = { ...scaled(figures, powerOfTen(scale.power), scale.end), bound: scale.bound };
  const half = withHalf(text, first, scale.power, boundaries);
  return half === first ? addLower(text, first, scale.power, boundaries) : half;
}

interface Scale {
  readonly power: number;
  readonly end: number;
  readonly bound: 'more-than' | null;
}

function readScale(text: string, at: number, boundaries: ThaiBoundaries): Scale | null {
  const found = matchAt(SCALE, text, at);
  if (found === null) return null;
  const end = at + found[0].length;
  const english = found[3];
  if (english !== undefined) return { power: ENGLISH_SCALES[english] ?? 0, end, bound: null };
  const words = found[2] ?? '';
  if (boundaries.trapped(end - words.length, end) || !boundaries.has(end)) return null;
  return { power: scalePower(words), end, bound: found[1] === undefined ? null : 'more-than' };
}

/** 3 หมื่น 5 พัน, 3 ล้านห้าแสน: what follows with a lower scale is added. */
function addLower(text: string, first: Reading, power: number, boundaries: ThaiBoundaries): Reading {
  if (first.value === null || first.numerals.some((numeral) => !isWhole(numeral.value ?? ''))) return first;
  const words = readThaiWords(text, first.end);
  if (words !== null) {
    const fits = compareExact(words.value, powerOfTen(power)) < 0 && words.high === null && words.words > 1;
    if (!fits || words.bare || !boundaries.has(words.end)) return first;
    const spelled = numeralAt(text, first.end, words.end, {
      value: words.value,
      role: 'value',
      spelled: true,
    });
    return {
      ...first,
      end: words.end,
      value: add(first.value, words.value),
      numerals: [...first.numerals, spelled],
    };
  }
  const at = /[ \u00a0]/.test(text.charAt(first.end)) ? first.end + 1 : first.end;
  const next = isDigit(text.charCodeAt(at)) ? readFigures(text, at) : null;
  const scale = next === null ? null : readScale(text, next.end, boundaries);
  if (next === null || next.value === null || scale === null || scale.power >= power) return first;
  const value = add(first.value, multiply(next.value, powerOfTen(scale.power)));
  const sum: Reading = { ...first, end: scale.end, value, numerals: [...first.numerals, ...next.numerals] };
  return addLower(text, sum, scale.power, boundaries);
}

function powerOfTen(power: number): Exact {
  return exact(`1${'0'.repeat(power)}`);
}

/**
 * The number that begins at the offset: a numeral with its scale, a range (5-7, 5 ถึง 7, ระหว่าง 5 และ 7) or a fraction (1 ใน 3,
 * สามส่วนสี่, 1/2). Null where none begins.
 */
export function readThaiNumber(text: string, at: number, boundaries: ThaiBoundaries): Reading | null {
  const low = readTerm(text, at, boundaries);
  if (low === null) return null;
  const between = BETWEEN_BEFORE.test(text.slice(Math.max(0, at - 10), at));
  const connector = matchAt(RANGE, text, low.end) ?? (between ? matchAt(AND, text, low.end) : null);
  if (connector !== null) {
    const high = readTerm(text, low.end + connector[0].length, boundaries);
    const range = high === null ? null : joinRange(text, low, high, connector[0]);
    if (range !== null && boundaries.has(range.end)) return range;
  }
  const slash = low.plain ? matchAt(SLASH, text, low.end) : null;
  if (slash !== null) {
    const whole = readFigures(text, low.end + 1);
    return (whole === null ? null : fractionOf(low, whole)) ?? low;
  }
  const parts = matchAt(IN, text, low.end) ?? matchAt(PARTS, text, low.end);
  if (parts !== null) {
    const whole = readTerm(text, low.end + parts[0].length, boundaries);
    const fraction = whole === null || !boundaries.has(whole.end) ? null : fractionOf(low, whole);
    // "One of ten countries" is no tenth.
    const oneOfMany = low.value === '1' && whole !== null && matchAt(COUNTED, text, whole.end) !== null;
    if (fraction !== null && !oneOfMany) return fraction;
  }
  return low;
}

function joinRange(text: string, low: Reading, high: Reading, connector: string): Reading | null {
  const [first] = low.numerals;
  const [second] = high.numerals;
  if (first === undefined || second === undefined || low.numerals.length > 1) return null;
  if (/[-–—~]/.test(connector) && first.spelled !== second.spelled) return null;
  if (!alike(text, low, high, connector)) return null;
  // A scale after the second alone holds for both, as in 5-7 ล้าน; not so in 800 ถึง 1 พัน.
  let scale: Exact | null = null;
  if (first.value !== null && second.value !== null && high.value !== null && low.value === first.value) {
    const after = matchAt(SCALE, text, second.end);
    if (after !== null && high.end > second.end && compareExact(first.value, second.value) < 0) {
      scale = powerOfTen(scalePower(after[2] ?? '') || (ENGLISH_SCALES[after[3] ?? ''] ?? 0));
    }
  }
  return joined(low, high, scale);
}

import { toThaiDigits } from '../thai.ts';
import { buddhistYears, gregorianYears } from './eras.ts';
import { exact, isWhole, negate, toRational } from './exact.ts';
import {
  ENGLISH_ORDINAL_SCALES,
  ENGLISH_ORDINALS,
  ENGLISH_SCALES,
  ENGLISH_SMALL,
  ENGLISH_TENS,
} from './lexicon/english-words.ts';
import { THAI_DIGIT_WORDS, THAI_SCALES } from './lexicon/thai-words.ts';
import type { Era, Exact } from './types.ts';

/** Values as text, for repairs and for proving that what is written is read back. Values are decimals, not thirds. */

export interface DigitStyle {
  readonly script: 'arabic' | 'thai';
  /** Commas between thousands. */
  readonly grouped: boolean;
}

/** `16,000`, `๑๖๐๐๐`, `4.3`. A fraction that is no decimal is written as `1/3`. */
export function printDigits(value: Exact, style: DigitStyle = { script: 'arabic', grouped: true }): string {
  const [whole = '', fraction] = value.split('.');
  const grouped = style.grouped && !value.includes('/') ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return style.script === 'thai' ? toThaiDigits(text) : text;
}

function wordOf(words: Readonly<Record<string, number>>, value: number): string {
  return Object.entries(words).find(([, found]) => found === value)?.[0] ?? '';
}

/** The words that stand for a digit anywhere: ยี่ and เอ็ด have their places only. */
const THAI_DIGITS = Object.fromEntries(
  Object.entries(THAI_DIGIT_WORDS).filter(([word]) => word !== 'ยี่' && word !== 'เอ็ด'),
);
const THAI_PLACES = ['', ...[1, 2, 3, 4, 5].map((power) => wordOf(THAI_SCALES, power))];
const MILLION_WORD = wordOf(THAI_SCALES, 6);

/** A decimal in Thai words by the Royal Institute's spelling: สองล้านห้าแสน, ยี่สิบเอ็ด, หนึ่งร้อยเอ็ด, สามจุดห้า. */
export function printThaiWords(value: Exact): string {
  if (value.startsWith('-')) return `ลบ${printThaiWords(negate(value))}`;
  const [whole = '0', fraction] = value.split('.');
  const digitWords = [...(fraction ?? '')].map((digit) => wordOf(THAI_DIGITS, Number(digit)));
  const point = fraction === undefined ? '' : `จุด${digitWords.join('')}`;
  return (/^0+$/.test(whole) ? wordOf(THAI_DIGITS, 0) : thaiWhole(whole)) + point;
}

/** Millions are counted like everything else, and ล้าน closes them. */
function thaiWhole(digits: string): string {
  const low = digits.slice(-6).padStart(Math.min(6, digits.length), '0');
  const high = digits.slice(0, -6);
  return (high === '' ? '' : `${thaiWhole(high)}${MILLION_WORD}`) + thaiGroup(low, high !== '');
}

function thaiGroup(digits: string, follows: boolean): string {
  return [...digits]
    .map((char, index) => {
      const digit = Number(char);
      const power = digits.length - 1 - index;
      if (digit === 0) return '';
      const place = THAI_PLACES[power] ?? '';
      if (power === 1) return (digit === 1 ? '' : digit === 2 ? 'ยี่' : wordOf(THAI_DIGITS, digit)) + place;
      const before = follows || /[1-9]/.test(digits.slice(0, index));
      return (power === 0 && digit === 1 && before ? 'เอ็ด' : wordOf(THAI_DIGITS, digit)) + place;
    })
    .join('');
}

/** A decimal in English words, short scale: two million five hundred thousand, one hundred and five, three point five. */
export function printEnglishWords(value: Exact): string {
  if (value.startsWith('-')) return `minus ${printEnglishWords(negate(value))}`;
  const [whole = '0', fraction] = value.split('.');
  const point = [...(fraction ?? '')].map((digit) => wordOf(ENGLISH_SMALL, Number(digit))).join(' ');
  return englishWhole(BigInt(whole)) + (fraction === undefined ? '' : ` point ${point}`);
}

function englishWhole(value: bigint): string {
  if (value === 0n) return 'zero';
  const parts: string[] = [];
  let rest = value;
  for (const power of [15, 12, 9, 6, 3]) {
    const size = 10n ** BigInt(power);
    if (rest >= size) parts.push(`${englishWhole(rest / size)} ${wordOf(ENGLISH_SCALES, power)}`);
    rest %= size;
  }
  const number = Number(rest);
  if (number >= 100) parts.push(`${belowHundred(Math.floor(number / 100))} hundred`);
  const tail = number % 100;
  if (tail > 0) parts.push((parts.length > 0 ? 'and ' : '') + belowHundred(tail));
  return parts.join(' ');
}

function belowHundred(number: number): string {
  if (number < 20) return wordOf(ENGLISH_SMALL, number);
  const tens = wordOf(ENGLISH_TENS, number - (number % 10));
  return number % 10 === 0 ? tens : `${tens}-${wordOf(ENGLISH_SMALL, number % 10)}`;
}

/** `1st`, `22nd`, `113th`. */
export function printEnglishOrdinal(rank: number): string {
  const tail = rank % 100;
  const ending = tail >= 11 && tail <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${rank}${ending}`;
}

/** `first`, `twenty-second`, `one hundredth`. */
export function printEnglishOrdinalWords(rank: number): string {
  const words = printEnglishWords(exact(String(rank)));
  const cut = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
  const last = words.slice(cut);
  const value = ENGLISH_SMALL[last] ?? ENGLISH_TENS[last];
  const ordinal =
    value === undefined
      ? wordOf(ENGLISH_ORDINAL_SCALES, ENGLISH_SCALES[last] ?? 0)
      : wordOf(ENGLISH_ORDINALS, value);
  return words.slice(0, cut) + ordinal;
}

const THAI_LARGE: readonly (readonly [number, string])[] = [
  [12, 'ล้านล้าน'],
  [9, 'พันล้าน'],
  [6, 'ล้าน'],
];
const ENGLISH_LARGE: readonly (readonly [number, string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];

function printScaled(value: Exact, scales: readonly (readonly [number, string])[]): string {
  if (!isWhole(value)) return printDigits(value);
  const { numerator } = toRational(value);
  for (const [power, word] of scales) {
    const size = 10n ** BigInt(power);
    // Two decimals at most; a finer number is clearer in full.
    if ((numerator < 0n ? -numerator : numerator) < size || numerator % (size / 100n) !== 0n) continue;
    const hundredths = String(numerator / (size / 100n));
    const sign = hundredths.startsWith('-') ? '-' : '';
    const digits = hundredths.replace('-', '').padStart(3, '0');
    return `${sign}${printDigits(exact(`${digits.slice(0, -2)}.${digits.slice(-2)}`))} ${word}`;
  }
  return printDigits(value);
}

/** Large round values as newspapers write them: `1.8 พันล้าน`, `4.3 ล้าน`; others in digits. */
export function printThaiScaled(value: Exact): string {
  return printScaled(value, THAI_LARGE);
}

/** `1.8 billion`, `4.3 million`; others in digits. */
export function printEnglishScaled(value: Exact): string {
  return printScaled(value, ENGLISH_LARGE);
}

/** A Gregorian year in an era. Of the two Buddhist years that a year before 1941 lies in, the one that began in it. */
export function yearInEra(gregorian: number, era: Era): number | null {
  if (era === 'AH') return null;
  return era === 'BE' ? buddhistYears(gregorian, null).high : gregorian;
}

/** A Buddhist year in the Gregorian count: the year in which it began. */
export function gregorianYear(buddhist: number): number {
  return gregorianYears(buddhist, null).low;
}

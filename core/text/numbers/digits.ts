import { exact, fromRational } from './exact.ts';
import { asciiDigits, DIGIT as D, isDigit, matchAt } from './patterns.ts';
import type { Exact } from './types.ts';

/** A numeral in digits, read by its separators. */
export interface DigitNumeral {
  readonly start: number;
  readonly end: number;
  readonly value: Exact;
  readonly alternative: Exact | null;
  /** 0 to 1: lower where the separators may be read in two ways. */
  readonly confidence: number;
  /** No separator at all: only such numerals can be years, days or clock hours. */
  readonly plain: boolean;
}

const GROUPED = new RegExp(`(${D}{1,3}(?:,${D}{3})+)(?:\\.(${D}+))?(?![.,]?${D})`, 'y');
const INDIAN = new RegExp(`(${D}{1,2}(?:,${D}{2})+,${D}{3})(?:\\.(${D}+))?(?![.,]?${D})`, 'y');
const SPACED = new RegExp(
  `(${D}{1,3}(?:[\\u00a0\\u202f\\u2009]${D}{3})+|${D}{1,3}(?: ${D}{3}){2,})(?:[.,](${D}+))?(?!${D})`,
  'y',
);
const DOTTED = new RegExp(
  `(${D}{1,3}(?:\\.${D}{3}){2,}|${D}{1,3}(?:\\.${D}{3})+(?=,${D}))(?:,(${D}+))?(?![.,]?${D})`,
  'y',
);
const APOSTROPHES = new RegExp(`(${D}{1,3}(?:['’]${D}{3})+)(?:\\.(${D}+))?(?![.,]?${D})`, 'y');
const DECIMAL = new RegExp(`(${D}+)\\.(${D}+)(?![.,]?${D})`, 'y');
const COMMA_DECIMAL = new RegExp(`(${D}+),(${D}{1,2})(?![.,]?${D})`, 'y');
const PLAIN = new RegExp(`${D}+`, 'y');

const GROUPINGS = [GROUPED, INDIAN, SPACED, DOTTED, APOSTROPHES];

const VULGAR: Readonly<Record<string, readonly [bigint, bigint]>> = {
  '½': [1n, 2n],
  '⅓': [1n, 3n],
  '⅔': [2n, 3n],
  '¼': [1n, 4n],
  '¾': [3n, 4n],
  '⅕': [1n, 5n],
  '⅖': [2n, 5n],
  '⅗': [3n, 5n],
  '⅘': [4n, 5n],
  '⅙': [1n, 6n],
  '⅚': [5n, 6n],
  '⅛': [1n, 8n],
  '⅜': [3n, 8n],
  '⅝': [5n, 8n],
  '⅞': [7n, 8n],
};
export const VULGAR_FRACTIONS = Object.keys(VULGAR).join('');

/** The value of a vulgar fraction sign such as ½, or null. */
export function vulgarFraction(char: string): Exact | null {
  const found = VULGAR[char];
  return found === undefined ? null : fromRational(found[0], found[1]);
}

/**
 * The numeral in digits that begins at the offset; null where no digit stands there. Commas group thousands and a dot
 * parts decimals, as both languages write; dots group where they can do nothing else (1.234.567), also no-break
 * spaces, apostrophes and Indian groups.
 */
export function readDigits(text: string, at: number): DigitNumeral | null {
  const plain = matchAt(PLAIN, text, at);
  if (plain === null) return null;
  if (afterPoint(text, at)) return numeral(at - 1, `.${plain[0]}`, '0', asciiDigits(plain[0]), null, 0.9);
  const end = at + plain[0].length;
  if (!isDigit(text.charCodeAt(end + 1))) return plainNumeral(at, plain[0]);
  if (plain[0].length <= 3) {
    for (const pattern of GROUPINGS) {
      const found = matchAt(pattern, text, at);
      if (found === null) continue;
      const whole = asciiDigits(found[1] ?? '').replace(/[^0-9]/g, '');
      return numeral(at, found[0], whole, asciiDigits(found[2] ?? ''), null, 1);
    }
  }
  const decimal = matchAt(DECIMAL, text, at);
  if (decimal !== null) {
    const [whole, fraction] = [asciiDigits(decimal[1] ?? ''), asciiDigits(decimal[2] ?? '')];
    const grouped = fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0');
    return numeral(at, decimal[0], whole, fraction, grouped ? exact(whole + fraction) : null, 1);
  }
  const comma = matchAt(COMMA_DECIMAL, text, at);
  if (comma !== null) {
    return numeral(at, comma[0], asciiDigits(comma[1] ?? ''), asciiDigits(comma[2] ?? ''), null, 0.6);
  }
  return plainNumeral(at, plain[0]);
}

/** Whether the digits at the offset follow a point that begins the numeral: .5 litres. */
function afterPoint(text: string, at: number): boolean {
  return text[at - 1] === '.' && (at < 2 || /[\s($€£฿]/.test(text.charAt(at - 2)));
}

function plainNumeral(start: number, text: string): DigitNumeral {
  const value = exact(asciiDigits(text));
  return { start, end: start + text.length, value, alternative: null, confidence: 1, plain: true };
}

function numeral(
  start: number,
  text: string,
  whole: string,
  fraction: string,
  alternative: Exact | null,
  confidence: number,
): DigitNumeral {
  const value = exact(fraction === '' ? whole : `${whole}.${fraction}`);
  return { start, end: start + text.length, value, alternative, confidence, plain: false };
}

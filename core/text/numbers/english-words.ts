import { exact } from './exact.ts';
import {
  ENGLISH_ORDINAL_SCALES,
  ENGLISH_ORDINALS,
  ENGLISH_SCALES,
  ENGLISH_SMALL,
  ENGLISH_TENS,
} from './lexicon/english-words.ts';
import { matchAt, oneOf } from './patterns.ts';
import type { Exact } from './types.ts';

/** A numeral in English words. */
export interface EnglishWords {
  readonly start: number;
  readonly end: number;
  readonly value: Exact;
  readonly ordinal: boolean;
  /** nineteen eighty-four: said as a year. */
  readonly year: boolean;
  readonly words: number;
}

const DOZEN = 'dozen';
const TOKEN = new RegExp(
  `(?:${oneOf([
    ...Object.keys(ENGLISH_SMALL),
    ...Object.keys(ENGLISH_TENS),
    ...Object.keys(ENGLISH_SCALES),
    ...Object.keys(ENGLISH_ORDINALS),
    ...Object.keys(ENGLISH_ORDINAL_SCALES),
    DOZEN,
  ])})\\b`,
  'iy',
);
const JOINT = /[ \u00a0](?:and[ \u00a0])|[ \u00a0-]|, /y;
const ARTICLE = /an?[ \u00a0](?=(?:hundred|thousand|million|billion|trillion|quadrillion|dozen)\b)/iy;
const POINT = new RegExp(`[ \u00a0]point((?:[ \u00a0](?:${oneOf(Object.keys(ENGLISH_SMALL))}))+)\\b`, 'iy');

interface State {
  total: bigint;
  /** The part below a thousand that waits for its scale. */
  group: bigint;
  /** Power of the last scale; 18 at the beginning. */
  power: number;
  filled: boolean;
}

/**
 * The longest numeral in English words at the offset (twenty-one, one hundred and five, a million, nineteen eighty-four, two dozen,
 * thirty-first), or null. Short scale: a billion is 10^9.
 */
export function readEnglishWords(text: string, at: number): EnglishWords | null {
  const article = matchAt(ARTICLE, text, at);
  const state: State = { total: 0n, group: article === null ? 0n : 1n, power: 18, filled: article !== null };
  let end = article === null ? at : at + article[0].length;
  let next = end;
  let words = 0;
  let ordinal = false;
  let last = '';
  while (!ordinal) {
    const found = matchAt(TOKEN, text, next);
    const word = found?.[0].toLowerCase();
    if (found === null || word === undefined || !joins(text, end, next, last)) break;
    if (!take(state, word)) {
      const year = words > 0 ? asYear(text, state, at, next) : null;
      if (year !== null) return year;
      break;
    }
    ordinal = word in ENGLISH_ORDINALS || word in ENGLISH_ORDINAL_SCALES;
    words += 1;
    end = next + word.length;
    last = word;
    const joint = matchAt(JOINT, text, end);
    if (joint === null) break;
    next = end + joint[0].length;
  }
  if (words === 0) return null;
  let value = exact(String(state.total + state.group));
  const point = ordinal ? null : matchAt(POINT, text, end);
  if (point?.[1] !== undefined) {
    const digits = point[1]
      .trim()
      .split(/\s/)
      .map((word) => ENGLISH_SMALL[word.toLowerCase()] ?? 0);
    if (digits.every((digit) => digit < 10)) {
      value = exact(`${value}.${digits.join('')}`);
      end += point[0].length;
      words += 1 + digits.length;
    }
  }
  return { start: at, end, value, ordinal, year: false, words };
}

/** "and" and a comma join only after hundred or a scale: "five and six" are two numerals. */
function joins(text: string, end: number, next: number, last: string): boolean {
  const joint = text.slice(end, next);
  if (last === '' || joint.length <= 1) return true;
  return last in ENGLISH_SCALES;
}

/** Puts a word into the sum; false where the grammar does not let it follow. */
function take(state: State, word: string): boolean {
  const below = state.group % 100n;
  const small = ENGLISH_SMALL[word] ?? (word in ENGLISH_TENS ? undefined : smallOrdinal(word));
  if (small !== undefined) {
    const fits = below === 0n || (below >= 20n && below % 10n === 0n && small > 0 && small < 10);
    if (!fits || (small === 0 && state.filled)) return false;
    state.group += BigInt(small);
  } else {
    const tens = ENGLISH_TENS[word] ?? tensOrdinal(word);
    if (tens !== undefined) {
      if (below !== 0n) return false;
      state.group += BigInt(tens);
    } else if (word === DOZEN) {
      state.group = (state.group === 0n ? 1n : state.group) * 12n;
    } else if (!scale(state, ENGLISH_SCALES[word] ?? ENGLISH_ORDINAL_SCALES[word] ?? 0)) return false;
  }
  state.filled = true;
  return true;
}

function scale(state: State, power: number): boolean {
  if (power === 2) {
    if (state.group < 1n || state.group > 99n) return false;
    state.group *= 100n;
    return true;
  }
  if (power === 0 || power >= state.power || state.group === 0n) return false;
  state.total += state.group * 10n ** BigInt(power);
  state.group = 0n;
  state.power = power;
  return true;
}

function smallOrdinal(word: string): number | undefined {
  const value = ENGLISH_ORDINALS[word];
  return value !== undefined && value < 20 ? value : undefined;
}

function tensOrdinal(word: string): number | undefined {
  const value = ENGLISH_ORDINALS[word];
  return value !== undefined && value >= 20 ? value : undefined;
}

/** nineteen eighty-four, twenty twenty: a century and the years in it. */
function asYear(text: string, state: State, at: number, next: number): EnglishWords | null {
  if (state.total !== 0n || state.group < 15n || state.group > 20n) return null;
  const rest = readEnglishWords(text, next);
  if (rest === null || rest.ordinal || rest.value.length !== 2 || !/^\d\d$/.test(rest.value)) return null;
  const value = exact(String(state.group * 100n + BigInt(rest.value)));
  return { start: at, end: rest.end, value, ordinal: false, year: true, words: rest.words + 1 };
}

import { exact, multiply } from './exact.ts';
import { DOZEN_WORD, THAI_DIGIT_WORDS, THAI_SCALES } from './lexicon/thai-words.ts';
import { GAP, matchAt, oneOf } from './patterns.ts';
import type { Exact } from './types.ts';

/** A numeral in Thai words. */
export interface WordNumeral {
  readonly start: number;
  readonly end: number;
  readonly value: Exact;
  /** The upper end where two digits in a row mean "two or three" (สองสามร้อย). */
  readonly high: Exact | null;
  readonly alternative: Exact | null;
  /** How many number words. */
  readonly words: number;
  /** Begins with ร้อย, พัน, หมื่น, แสน or ล้าน: a number only where the surroundings say so. */
  readonly bare: boolean;
}

/** No vowel, tone or sign may follow: สาม in สามี, หก in หกฺ, is not the word. */
const WHOLE = '(?![\\u0e30-\\u0e3a\\u0e45\\u0e47-\\u0e4e])';
const DIGIT_OR_SCALE = new RegExp(
  `(?:${oneOf([...Object.keys(THAI_DIGIT_WORDS), ...Object.keys(THAI_SCALES)])})${WHOLE}`,
  'y',
);
const SCALE_AFTER_GAP = new RegExp(`${GAP}((?:สิบ|ร้อย|พัน|หมื่น|แสน)?ล้าน)${WHOLE}`, 'y');
const POINT = new RegExp(`จุด((?:${oneOf(Object.keys(THAI_DIGIT_WORDS))})+)${WHOLE}`, 'y');
const DIGIT_WORD = new RegExp(oneOf(Object.keys(THAI_DIGIT_WORDS)), 'g');
const DOZEN = new RegExp(`${DOZEN_WORD}${WHOLE}`, 'y');
const MILLION = 10n ** 6n;

interface State {
  /** What ล้าน has closed. */
  millions: bigint;
  /** The sum since then. */
  group: bigint;
  /** A digit that waits for its scale. */
  pending: bigint | null;
  /** The second of two digits in a row. */
  pendingHigh: bigint | null;
  /** The power of the last scale in this group; 7 at its beginning. */
  power: number;
}

/**
 * The longest numeral in Thai words at the offset, or null. Whether it is a word of its own is for the caller to ask (see
 * thai-boundaries.ts). The grammar is that of the Royal Institute's spelling: descending scales, ล้าน over everything
 * before it, เอ็ด for a last one, ยี่สิบ.
 */
export function readThaiWords(text: string, at: number): WordNumeral | null {
  const state: State = { millions: 0n, group: 0n, pending: null, pendingHigh: null, power: 7 };
  let end = at;
  let words = 0;
  let last = '';
  let bare = false;
  let highGroup: bigint | null = null;
  for (;;) {
    const found = matchAt(DIGIT_OR_SCALE, text, end);
    const word = found?.[0];
    if (word === undefined || !accepts(state, word, last)) break;
    const power = THAI_SCALES[word];
    if (power === undefined) {
      const digit = BigInt(THAI_DIGIT_WORDS[word] ?? 0);
      if (state.pending === null) state.pending = digit;
      else state.pendingHigh = digit;
    } else if (power === 6) {
      if (words === 0) bare = true;
      const nothing = state.millions === 0n && state.group === 0n && state.pending === null;
      const sum = state.millions + state.group + (state.pending ?? (nothing ? 1n : 0n));
      if (state.pendingHigh !== null) highGroup = (state.group + state.pendingHigh) * MILLION;
      else if (highGroup !== null) highGroup *= MILLION;
      Object.assign(state, {
        millions: sum * MILLION,
        group: 0n,
        pending: null,
        pendingHigh: null,
        power: 7,
      });
    } else {
      if (words === 0 && power > 1) bare = true;
      const scale = 10n ** BigInt(power);
      if (state.pendingHigh !== null) highGroup = state.group + state.pendingHigh * scale;
      state.group += (state.pending ?? 1n) * scale;
      Object.assign(state, { pending: null, pendingHigh: null, power });
    }
    words += 1;
    last = word;
    end += word.length;
  }
  if (words === 0 || last === 'ยี่') return null;
  let value = exact(String(state.millions + state.group + (state.pending ?? 0n)));
  let high = highGroup === null ? null : exact(String(highGroup));
  if (state.pendingHigh !== null) high = exact(String(state.millions + state.group + state.pendingHigh));
  let alternative = state.pendingHigh === null && last !== 'เอ็ด' ? colloquial(state, words) : null;
  // พันห้า is said for 1,500; the form by the book would be หนึ่งพันห้า.
  if (bare && alternative !== null) [value, alternative] = [alternative, value];
  const point = matchAt(POINT, text, end);
  if (point !== null && high === null) {
    const decimals = (point[1] ?? '').match(DIGIT_WORD)?.map((word) => THAI_DIGIT_WORDS[word] ?? 0) ?? [];
    value = exact(`${value}.${decimals.join('')}`);
    alternative = null;
    words += 1 + decimals.length;
    end += point[0].length;
  }
  for (;;) {
    const scale = matchAt(SCALE_AFTER_GAP, text, end);
    const inner = scale?.[1] ?? '';
    if (scale === null) break;
    const factor = exact(String(10 ** (6 + (THAI_SCALES[inner.slice(0, -4)] ?? 0))));
    value = multiply(value, factor);
    high = high === null ? null : multiply(high, factor);
    alternative = null;
    words += 1;
    end += scale[0].length;
  }
  if (matchAt(DOZEN, text, end) !== null) {
    value = multiply(value, '12');
    high = high === null ? null : multiply(high, '12');
    alternative = null;
    words += 1;
    end += DOZEN_WORD.length;
  }
  return { start: at, end, value, high, alternative, words, bare };
}

/** Whether the grammar lets the word follow. */
function accepts(state: State, word: string, last: string): boolean {
  const power = THAI_SCALES[word];
  if (state.pendingHigh !== null) return power !== undefined && power < state.power;
  if (last === 'ยี่') return word === 'สิบ';
  if (power !== undefined) {
    if (last === 'ศูนย์' || last === 'เอ็ด') return power === 6 && last === 'เอ็ด';
    return power === 6 ? true : power < state.power;
  }
  if (word === 'เอ็ด') return state.pending === null && last !== '' && last !== 'ศูนย์';
  if (word === 'ยี่') return state.pending === null && state.power > 1;
  if (word === 'ศูนย์') return last === '';
  if (state.pending === null) return true;
  // Two digits in a row are "two or three" where the second is the next; anything else is two numerals.
  const digit = THAI_DIGIT_WORDS[word] ?? 0;
  return state.pending > 0n && last !== 'เอ็ด' && BigInt(digit) === state.pending + 1n && digit <= 9;
}

/** The spoken reading of a digit that follows ร้อย or more without สิบ: สองหมื่นห้า is 25,000. */
function colloquial(state: State, words: number): Exact | null {
  if (state.pending === null || state.pending === 0n || words < 2) return null;
  if (state.group === 0n && state.millions > 0n) {
    return exact(String(state.millions + (state.pending * MILLION) / 10n));
  }
  if (state.group === 0n || state.power < 2 || state.power > 5) return null;
  return exact(String(state.millions + state.group + state.pending * 10n ** BigInt(state.power - 1)));
}

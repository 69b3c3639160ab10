import { ERA_WORD, OTHER_ERAS } from './eras.ts';
import { THAI_BOUNDS } from './lexicon/bounds.ts';
import { NAME_WORDS, THAI_NAME_WORDS } from './lexicon/identifiers.ts';
import { THAI_NOT_NOUNS } from './lexicon/stop-words.ts';
import { SEVERAL_BEFORE, THAI_DIGIT_WORDS, THAI_SCALES } from './lexicon/thai-words.ts';
import {
  CURRENCY_SYMBOLS,
  THAI_CONCEPTS,
  THAI_COUNTED,
  THAI_CURRENCIES,
  THAI_LABELS,
  THAI_SUBUNITS,
  THAI_UNITS,
} from './nouns.ts';
import { DIGIT, GAP, matchAt, matchBefore, oneOf } from './patterns.ts';
import type { ThaiBoundaries } from './thai-boundaries.ts';
import type { Bound, CountedNoun } from './types.ts';

/** The patterns for what stands around a number in Thai, compiled from the lexicons. */

const NUMBER_WORDS = oneOf(Object.keys({ ...THAI_DIGIT_WORDS, ...THAI_SCALES }));
const SYMBOLS = oneOf(CURRENCY_SYMBOLS.keys());
export const CURRENCY_BEFORE = new RegExp(`(?<![A-Za-z])(${SYMBOLS})${GAP}$`);
export const PERCENT_BEFORE = new RegExp(`ร้อยละ${GAP}$`);
export const ERA_BEFORE = new RegExp(`(?:ปี${GAP})?(?<!\\.)(${ERA_WORD})${GAP}$`);
export const OTHER_ERA_BEFORE = OTHER_ERAS.map(({ words, offset }) => ({
  offset,
  pattern: new RegExp(`(?:ปี${GAP})?(?:${oneOf(words)})${GAP}$`),
}));
export const YEAR_BEFORE = new RegExp(`ปี(?:งบประมาณ|การศึกษา|การผลิต|ภาษี|บัญชี)?${GAP}$`);
export const DECADE_BEFORE = new RegExp(`ทศวรรษ(?:ที่|แห่งปี|ของปี)?${GAP}$`);
export const CENTURY_BEFORE = new RegExp(`(คริสต์|คริสต|พุทธ)?ศตวรรษ(?:ที่)?${GAP}$`);
export const CENTURY_AFTER = new RegExp(`${GAP}ศตวรรษ`, 'y');
export const AGE_BEFORE = new RegExp(`(?:อายุ|วัย)${GAP}$`);
export const ALL_BEFORE = /ทั้ง$/;
export const RANK_BEFORE = new RegExp(`(${oneOf([...THAI_CONCEPTS.keys(), ...THAI_UNITS.keys()])})ที่${GAP}$`);
export const PLACE_BEFORE = new RegExp(`ที่${GAP}$`);
export const LABEL_BEFORE = new RegExp(`(${oneOf(THAI_LABELS.keys())})${GAP}$`);
export const GRADE_BEFORE = new RegExp(
  `(?:ชั้น${GAP})?(มัธยมศึกษาปีที่|มัธยมปีที่|มัธยมศึกษา|มัธยม|ประถมศึกษาปีที่|ประถมปีที่|ประถมศึกษา|ประถม|(?<![\\u0e01-\\u0e4e.])[มป]\\.)${GAP}$`,
);
export const REVERSED_BEFORE = new RegExp(`(วินาที|นาที|ชั่วโมง|วัน|สัปดาห์|เดือน|ปี)${GAP}$`);
export const AGO_AFTER = new RegExp(`${GAP}(?:ที่ผ่านมา|ที่แล้ว|ก่อน|มาแล้ว)`, 'y');
export const LATIN_BEFORE =
  /(?:^|[^A-Za-z\u00c0-\u024f.'’-])([A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f.'’-]+|[A-Z])[ \u00a0]$/;
/** ไตรมาส 2/2563 */
export const SLASH_BEFORE = new RegExp(`${DIGIT}/$`);
export const THAI_NAME_BEFORE = /[\u0e01-\u0e4e]+-$/;
export const SEVERAL = new RegExp(`(?:${oneOf(SEVERAL_BEFORE)})$`);

export const PERCENT_AFTER = new RegExp(
  `${GAP}(?:จุด)?(?:[%％]|เปอร์เซ็นต์|เปอร์เซนต์|เปอร์เซ็น|percent\\b|per cent\\b)`,
  'y',
);
/** เท่า multiplies; เท่านั้น, เท่ากับ and เท่าไร do not. */
export const MULTIPLE_AFTER = new RegExp(`${GAP}เท่า(?:ตัว)?(?!นั้น|กับ|กัน|ไร|ใด|เทียม|ที่|เดิม|ทัน)`, 'y');
export const CURRENCY_AFTER = new RegExp(
  `${GAP}(?:(${oneOf(THAI_CURRENCIES.keys())})|(${SYMBOLS})(?![A-Za-z0-9]))`,
  'y',
);
export const SUBUNIT_AFTER = new RegExp(`${GAP}(${oneOf(THAI_SUBUNITS.keys())})`, 'y');
/** 50 สตางค์ after 5 บาท. */
export const CENTS_AFTER = new RegExp(`${GAP}(${DIGIT}{1,2})${GAP}(${oneOf(THAI_SUBUNITS.keys())})`, 'y');
export const UNIT_AFTER = new RegExp(`${GAP}(${oneOf(THAI_UNITS.keys())})(?![A-Za-z])`, 'y');
export const COUNTED_AFTER = new RegExp(`${GAP}(${oneOf(THAI_COUNTED.keys())})`, 'y');
export const HALF_AFTER = new RegExp(`${GAP}ครึ่ง(?!แรก|หลัง|ปี|วัน|เดือน|ชั่วโมง|ราคา)`, 'y');
export const ORDINAL_ENDING = /(?:st|nd|rd|th)(?![A-Za-z])/y;
const MORE_AFTER = new RegExp(`${GAP}(กว่าๆ|กว่า|เศษๆ|เศษ)${GAP}`, 'y');

/** Foreign names in Thai letters that take a number: โบอิ้ง 737. */
export const THAI_NAME_WORD_BEFORE = new RegExp(`(?:${oneOf(THAI_NAME_WORDS)})[ \u00a0-]?$`);
const NAMES: ReadonlySet<string> = new Set(NAME_WORDS.map((word) => word.toLowerCase()));

export function isNameWord(word: string): boolean {
  return NAMES.has(word.toLowerCase());
}

const BOUNDS_BEFORE = THAI_BOUNDS.map(({ bound, before }) => ({
  bound,
  // คราว and เรื่องราว end like ราว.
  pattern: new RegExp(`(?<!ค|เรื่อง|เข้า)(?:${oneOf(before)})(?:จำนวน|อีก)?${GAP}$`),
}));
const BOUNDS_AFTER = THAI_BOUNDS.filter(({ after }) => after.length > 0).map(({ bound, after }) => ({
  bound,
  // กว่า after a space belongs to the next number: สิบปี กว่าล้านคน.
  pattern: new RegExp(`(?!${GAP.replace('?', '')}(?:กว่า|เศษ))${GAP}(?:${oneOf(after)})`, 'y'),
}));

/** How exact the number is by the words around its span. The longest word wins: ไม่น้อยกว่า is not น้อยกว่า. */
export function thaiBound(text: string, start: number, end: number): Bound {
  let best: { readonly bound: Bound; readonly length: number } | null = null;
  for (const { bound, pattern } of BOUNDS_BEFORE) {
    const found = matchBefore(pattern, text, start);
    if (found !== null && found[0].length > (best?.length ?? 0)) best = { bound, length: found[0].length };
  }
  if (best !== null) return best.bound;
  return BOUNDS_AFTER.find(({ pattern }) => matchAt(pattern, text, end) !== null)?.bound ?? 'exact';
}

/** กว่า or เศษ between the number and what it counts (20 กว่าปี): how long it is, or 0. */
export function moreAfter(text: string, at: number): number {
  return matchAt(MORE_AFTER, text, at)?.[0].length ?? 0;
}

const GAP_AT = new RegExp(GAP, 'y');
const NUMBER_WORD = new RegExp(`^(?:${NUMBER_WORDS})`);
/** คนที่ 5: the unit or noun is the label of what follows. */
export const RANK_AFTER = new RegExp(`ที่${GAP}(?:${DIGIT}|${NUMBER_WORDS})`, 'y');
const LABELLED_AFTER = new RegExp(
  `${GAP}${DIGIT}+(?![.,]?${DIGIT})(?!${GAP}(?:${oneOf([...THAI_UNITS.keys(), ...THAI_COUNTED.keys(), ...THAI_CURRENCIES.keys()])}|[%]))`,
  'y',
);
/** หลัง is "after" more often than a classifier of houses. */
const NOT_BEFORE_WORDS: ReadonlySet<string> = new Set(['หลัง', 'ด้าน', 'ส่วน']);
export const NUMBER_AFTER = new RegExp(`${GAP}(?:${DIGIT}|XNUMX)`, 'y');
/** The noun of an indefinite one: คนหนึ่ง. */
export const ONE_OF_BEFORE = new RegExp(`(${oneOf([...THAI_COUNTED.keys(), ...THAI_UNITS.keys()])})$`);

/** What the number directly before the offset counts: a word of the lexicon, else the next Thai word. */
export function countedNoun(text: string, at: number, boundaries: ThaiBoundaries): CountedNoun | null {
  const found = matchAt(COUNTED_AFTER, text, at);
  const word = found?.[1];
  if (found !== null && word !== undefined) {
    const end = at + found[0].length;
    const start = end - word.length;
    const concept = THAI_COUNTED.get(word) ?? null;
    // คนที่ 5, วันที่ 3: the word labels the number after it.
    if (matchAt(RANK_AFTER, text, end) !== null) return null;
    // In "ห้องประชุม 2 ชั้น 10" the word labels the number after it, unless that counts in turn.
    if (THAI_LABELS.has(word) && matchAt(LABELLED_AFTER, text, end) !== null) return null;
    if (NOT_BEFORE_WORDS.has(word) && /[\u0e01-\u0e4e]/.test(text.charAt(end))) return null;
    // The breaker joins คน to what follows (คนใช้, คนงาน), and long classifiers too; short ones may be parts of other words.
    const long = word === 'คน' || (word.length >= 4 && word !== 'หน้า');
    if (long || boundaries.has(end)) return { start, end, text: word, concept, relation: 'counts' };
  }
  const start = at + (matchAt(GAP_AT, text, at)?.[0].length ?? 0);
  const next = boundaries.wordAt(start);
  if (next.length < 2 || THAI_NOT_NOUNS.has(next) || NUMBER_WORD.test(next)) return null;
  return { start, end: start + next.length, text: next, concept: null, relation: 'counts' };
}

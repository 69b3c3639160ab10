import { ENGLISH_BOUNDS } from './lexicon/bounds.ts';
import type { ConceptId } from './lexicon/concepts.ts';
import { ENGLISH_ORDINALS, ENGLISH_SCALES, ENGLISH_SMALL, ENGLISH_TENS } from './lexicon/english-words.ts';
import { ENGLISH_NOT_NOUNS } from './lexicon/stop-words.ts';
import {
  CURRENCY_SYMBOLS,
  ENGLISH_COUNTED,
  ENGLISH_CURRENCIES,
  ENGLISH_EXACT_UNITS,
  ENGLISH_LABELS,
  ENGLISH_SUBUNITS,
  ENGLISH_UNITS,
} from './nouns.ts';
import { escaped, GAP, matchAt, matchBefore, oneOf } from './patterns.ts';
import type { Bound, CountedNoun } from './types.ts';

/** The patterns for what stands around a number in English, compiled from the lexicons. */

const SYMBOLS = oneOf(CURRENCY_SYMBOLS.keys());
export const CURRENCY_BEFORE = new RegExp(`(?<![A-Za-z])(${SYMBOLS})${GAP}$`);
export const PERCENT_AFTER =
  /[ \u00a0-]?(?:[%％]|per[ \u00a0]?cent(?:age[ -]points?)?\b|percent(?:age[ -]points?)?\b|pct\b)/iy;
/** half a percent, a quarter of one per cent */
export const A_PERCENT_AFTER =
  /[ \u00a0](?:of[ \u00a0])?(?:an?|one)[ \u00a0](?:percent|per[ \u00a0]cent|percentage[ -]point)\b|%/iy;
export const MULTIPLE_AFTER =
  /-?fold\b|x(?![A-Za-z0-9])|×|[ \u00a0-]times(?=[ \u00a0](?:more|less|as|the|larger|bigger|higher|greater|over|its|their|that|what|faster|longer|smaller|lower)\b)/iy;
export const TIMES_AFTER = /[ \u00a0]times\b/iy;
export const GROWTH_BEFORE =
  /\b(?:grow|grew|grown|increas\w*|multipl\w*|rise|rose|risen|ris\w+|jump\w*|expand\w*|surg\w*|up)(?:[ \u00a0]by)?(?:[ \u00a0](?:about|around|nearly|almost|more than|over))?[ \u00a0]$/i;
export const CURRENCY_AFTER = new RegExp(
  `[ \u00a0-]?(?:(${oneOf(ENGLISH_CURRENCIES.keys())})\\b|((?:[A-Z]{3}|[$€£¥฿₸₽₹₩])(?![A-Za-z0-9])))`,
  'iy',
);
export const SUBUNIT_AFTER = new RegExp(`[ \u00a0]?(?:(${oneOf(ENGLISH_SUBUNITS.keys())})\\b|¢)`, 'iy');
/** Letters that mean degrees only where they touch the digits. */
const GLUED_UNITS = ['C', 'F'];
const SHORT_UNITS = [...ENGLISH_EXACT_UNITS.keys()].filter((unit) => !GLUED_UNITS.includes(unit));
const UNIT_WORDS = [...ENGLISH_UNITS.keys()].filter(
  (word) => !ENGLISH_EXACT_UNITS.has(word) && word.length > 2,
);
export const EXACT_UNIT_AFTER = new RegExp(
  `(?:[ \u00a0-]?(${oneOf(SHORT_UNITS)})|(${oneOf(GLUED_UNITS)}))(?![A-Za-z0-9])`,
  'y',
);
export const UNIT_AFTER = new RegExp(`[ \u00a0-]?(${oneOf(UNIT_WORDS)})(?![A-Za-z])(?:-olds?\\b)?`, 'iy');
/** half an hour, a quarter of a mile. */
export const OF_A = /[ \u00a0](?:of[ \u00a0])?an?(?=[ \u00a0])/iy;
export const LABEL_BEFORE = new RegExp(
  `\\b(${[...ENGLISH_LABELS.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})[ \u00a0]$`,
  'i',
);
export const GRADE_BEFORE = /\b(grade|mathayom|matthayom|prathom|pratom|M\.|P\.)[ \u00a0]?$/i;
export const GRADE_AFTER = /[ \u00a0-]grade(?:rs?|s)?\b/iy;
export const CENTURY_AFTER = /[ \u00a0-]centur(?:y|ies)\b/iy;
export const ANNIVERSARY_AFTER = /[ \u00a0-]anniversary\b/iy;
export const DECADE_AFTER = /[’']?s(?![A-Za-z])/y;
export const ERA_BEFORE = /\b(?:(B\.?E\.?|Buddhist [Ee]ra)|(A\.?D\.?|C\.?E\.?)|(A\.?H\.?))[ \u00a0]$/;
export const ERA_AFTER =
  /[ \u00a0]?(?:(B\.?E\.?)|(A\.?D\.?|C\.?E\.?)|(B\.?C\.?(?:E\.?)?)|(A\.?H\.?))(?![A-Za-z])/y;
export const YEAR_BEFORE =
  /\b(?:in|since|until|till|by|of|from|before|after|during|early|late|mid|year|years|fiscal|FY|circa|c\.|for|to|through|and|summer|winter|spring|autumn|fall|end of|start of)[ \u00a0-]?$/i;
export const AGE_BEFORE = /\b(?:aged?|ages|age of)[ \u00a0]$/i;
export const CAPITAL_BEFORE =
  /(?:^|[^A-Za-z0-9.’'-])([A-Z][A-Za-z.’'&-]*|i[A-Z][A-Za-z]+|version|model)[ \u00a0]$/;
export const DETERMINER_BEFORE =
  /\b(?:the|a|an|its|his|her|their|our|my|your|this|that|every|each|for the|on the)[ \u00a0](?:[a-z]+[ \u00a0])?$/i;

const BOUNDS_BEFORE = ENGLISH_BOUNDS.map(({ bound, before }) => ({
  bound,
  pattern: new RegExp(
    `(?:^|[^A-Za-z])(?:${oneOf(before)})[ \u00a0]?(?:a[ \u00a0](?:total|record)[ \u00a0]of[ \u00a0])?$`,
    'i',
  ),
}));
const BOUNDS_AFTER = ENGLISH_BOUNDS.filter(({ after }) => after.length > 0).map(({ bound, after }) => ({
  bound,
  pattern: new RegExp(`[ \u00a0]?(?:${oneOf(after)})(?![A-Za-z])`, 'iy'),
}));

/** How exact the number is by the words around it; the longest wins: "no less than" is not "less than". */
export function englishBound(text: string, start: number, ends: readonly number[]): Bound {
  let best: { readonly bound: Bound; readonly length: number } | null = null;
  for (const { bound, pattern } of BOUNDS_BEFORE) {
    const found = matchBefore(pattern, text, start);
    if (found !== null && found[0].length > (best?.length ?? 0)) best = { bound, length: found[0].length };
  }
  if (best !== null) return best.bound;
  for (const end of ends) {
    const after = BOUNDS_AFTER.find(({ pattern }) => matchAt(pattern, text, end) !== null);
    if (after !== undefined) return after.bound;
  }
  return 'exact';
}

const WORD = /[ \u00a0-]([A-Za-z][A-Za-z’'-]*)/y;
/** How many words after a number are looked at for what it counts. */
const NOUN_REACH = 4;

/**
 * What the number directly before the offset counts: within the next words, the first that the lexicon knows, else the first
 * plural, else the next word; it ends at a preposition, article or verb of the stop list.
 */
export function countedNoun(text: string, at: number): CountedNoun | null {
  const words: { readonly text: string; readonly start: number; readonly end: number }[] = [];
  let from = at;
  while (words.length < NOUN_REACH) {
    const found = matchAt(WORD, text, from);
    const word = found?.[1];
    if (found === null || word === undefined || stopsNoun(text, word, from + found[0].length)) break;
    from += found[0].length;
    words.push({ text: word, start: from - word.length, end: from });
  }
  for (const word of words) {
    const concept = conceptOf(word.text);
    if (concept !== null) return { ...word, concept, relation: 'counts' };
  }
  const noun =
    words.find((word) => /[a-z]s$/.test(word.text) && !/ss$|ous$|’s$|'s$/.test(word.text)) ?? words[0];
  return noun === undefined ? null : { ...noun, concept: null, relation: 'counts' };
}

/** Prepositions and the like, number words, and a word that labels the next number (Grade 4) are not what is counted. */
function stopsNoun(text: string, word: string, end: number): boolean {
  const lower = word.toLowerCase();
  if (ENGLISH_NOT_NOUNS.has(lower) || NUMBER_WORDS.has(lower)) return true;
  // Grade 4; but "two tablets 3 times a day".
  if (ENGLISH_COUNTED.has(lower) && !ENGLISH_LABELS.has(lower)) return false;
  return NUMBER_NEXT.test(text.slice(end, end + 2));
}

const NUMBER_NEXT = /^[ \u00a0-]?\d/;
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  Object.keys({ ...ENGLISH_SMALL, ...ENGLISH_TENS, ...ENGLISH_ORDINALS, ...ENGLISH_SCALES }),
);

export function conceptOf(word: string): ConceptId | null {
  const lower = word.toLowerCase();
  return ENGLISH_COUNTED.get(lower) ?? ENGLISH_LABELS.get(lower) ?? ENGLISH_UNITS.get(lower) ?? null;
}

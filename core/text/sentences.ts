import type { Span } from '../model.ts';
import { enclosures } from './enclosures.ts';
import { isGraphemeBoundary } from './graphemes.ts';
import { ABBREVIATIONS } from './lexicon/english-abbreviations.ts';
import {
  CONTINUATIONS,
  NOT_OPENERS,
  OPEN_ENDS,
  SENTENCE_OPENERS,
  TIME_OPENERS,
} from './lexicon/thai-sentences.ts';
import { parseNumbers } from './numbers/index.ts';
import type { Language } from './words.ts';

/** Characters that a part before a Thai connector must have: shorter ones are hardly ever sentences. */
const SHORTEST_THAI = 24;

const alternatives = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

const OPENER = new RegExp(`(?!${alternatives(NOT_OPENERS)})(?:${alternatives(SENTENCE_OPENERS)})`, 'y');
const TIME_OPENER = new RegExp(`(?:${alternatives(TIME_OPENERS)})\\S* `, 'y');
const CONTINUATION = new RegExp(`(?:${alternatives(CONTINUATIONS)})`, 'y');
/** What a time adverbial may have after a space: numerals, months, eras. */
const TIME_TOKEN = /(?:\p{Nd}\S*|[มกพสตธ]\S*(?:คม|ยน|พันธ์)|(?:พ|ค)\.ศ\.\S*|[มกพสตธ]\S?\.[คยพ]\.) /uy;
const OPEN_END = new RegExp(`(?:${alternatives(OPEN_ENDS)}|[([{“‘«"'/–—,:;-])$`);
/** "A week later": ต่อมา belongs to the time before it. */
const TIME_UNIT_END = /(?:ปี|เดือน|วัน|สัปดาห์|ชั่วโมง|นาที)$/;
const ENDS_IN_NUMBER = /(?:\p{Nd}|XNUMX|%)$/u;
/** A full stop after a Thai word that is too long and too full of vowels for an abbreviation (น. เม.ย. กทม.). */
const THAI_FULL_STOP = /[\u0e01-\u0e4e]{5,}[.!?]+["”’)»\]]*$/;
const TERMINAL = /[.!?…]+["”’)»\]]*$/;

/**
 * Offsets where a long paragraph may be cut without parting a sentence, rising; a cut is before its offset and the white
 * space stays with the left part. Certainty before number: Thai parts phrases with spaces, so a cut needs a connector
 * that opens a sentence, or a full stop that is none of an abbreviation. Never inside brackets, quotes, a number
 * expression or a grapheme, never after a preposition, conjunction or number.
 */
export function sentenceCuts(text: string, language: Language): number[] {
  const candidates = [...text.matchAll(/\s+(?=\S)/g)];
  if (candidates.length === 0) return [];
  let guarded: Span[] | null = null;
  const cuts: number[] = [];
  let last = 0;
  for (const { 0: space, index } of candidates) {
    const left = text.slice(last, index);
    const offset = index + space.length;
    if (left.trim() === '') continue;
    const good =
      endsSentence(left, text, offset) || (language === 'th' && opensThaiSentence(left, text, offset));
    if (!good || !isGraphemeBoundary(text, offset)) continue;
    guarded ??= guardedSpans(text, language);
    if (guarded.some((span) => span.start < offset && offset < span.end)) continue;
    cuts.push(offset);
    last = offset;
  }
  return cuts;
}

function guardedSpans(text: string, language: Language): Span[] {
  return [...enclosures(text), ...parseNumbers(text, language).map((mention) => mention.span)];
}

function opensThaiSentence(left: string, text: string, offset: number): boolean {
  if (left.length < SHORTEST_THAI || OPEN_END.test(left) || ENDS_IN_NUMBER.test(left)) return false;
  OPENER.lastIndex = offset;
  const opener = OPENER.exec(text);
  if (opener !== null) return opener[0] !== 'ต่อมา' || !TIME_UNIT_END.test(left);
  return opensWithTime(text, offset);
}

/** A time adverbial, a space, and then a clause that does not merely go on from it. */
function opensWithTime(text: string, offset: number): boolean {
  TIME_OPENER.lastIndex = offset;
  if (!TIME_OPENER.test(text)) return false;
  TIME_TOKEN.lastIndex = TIME_OPENER.lastIndex;
  let clause = TIME_OPENER.lastIndex;
  while (TIME_TOKEN.test(text)) clause = TIME_TOKEN.lastIndex;
  CONTINUATION.lastIndex = clause;
  return /\p{L}/u.test(text.charAt(clause)) && !CONTINUATION.test(text) && /\s/.test(text.charAt(clause - 1));
}

/** Whether the left part ends with a full stop (or ! ? …) that closes a sentence, and what follows can begin one. */
function endsSentence(left: string, text: string, offset: number): boolean {
  const terminal = TERMINAL.exec(left);
  if (terminal === null) return false;
  if (!/^["“‘«([¿¡]*[\p{Lu}\p{Lt}\p{Nd}\u0e01-\u0e4e]/u.test(text.slice(offset, offset + 6))) return false;
  const marks = terminal[0].replace(/["”’)»\]]+$/, '');
  const before = left.slice(0, terminal.index);
  if (/[\u0e01-\u0e4e]$/.test(before)) {
    if (/^\p{Nd}/u.test(text.slice(offset, offset + 1))) return false;
    return /[!?]/.test(marks) || (marks === '.' && THAI_FULL_STOP.test(left));
  }
  if (marks !== '.') return /[!?]/.test(marks) || /^["“‘]?\p{Lu}/u.test(text.slice(offset, offset + 2));
  const word = /[\p{L}\p{Nd}.'’-]*$/u.exec(before)?.[0] ?? '';
  if (word === '') return /[)\]”"’»%]$/.test(before);
  if (/^\p{Nd}{1,3}$/u.test(word) && before.trim() === word) return false; // the number of a list item
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word) && word !== 'I') return false; // initials, U.S.
  return !ABBREVIATIONS.has(word.toLowerCase().replace(/^['’-]+/, ''));
}

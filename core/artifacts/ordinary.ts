import {
  BORROWED_ENGLISH,
  MIXED_ENGLISH,
  ORDINARY_ENGLISH,
  TRANSLATED_CAPITALS,
} from './lexicon/ordinary-english.ts';
import { formsOf } from './lexicon/senses/parse.ts';

const ORDINARY: ReadonlySet<string> = new Set(ORDINARY_ENGLISH.flatMap(formsOf));
const MIXED: ReadonlySet<string> = new Set(MIXED_ENGLISH.flatMap(formsOf));
const BORROWED: ReadonlySet<string> = new Set(BORROWED_ENGLISH.flatMap(formsOf));
const CAPITALS: ReadonlySet<string> = new Set(TRANSLATED_CAPITALS);
const SHORTEST = 5;

/**
 * Whether an English word is so ordinary that no Thai writer would leave it. The English beside the Thai, where it has the word in
 * lower case, makes more words so: all that Thai does not borrow.
 */
export function isOrdinaryEnglish(word: string, english: string): boolean {
  if (ORDINARY.has(word) || CAPITALS.has(word)) return true;
  return (MIXED.has(word) || (word.length >= SHORTEST && !BORROWED.has(word))) && isIn(word, english);
}

/** Whether it may stand in a phrase of ordinary words: Thai borrows some of them, but not there. */
export function joinsOrdinary(word: string, english: string): boolean {
  return MIXED.has(word) || isIn(word, english);
}

/** In lower case only: a name may stay as it is. */
function isIn(word: string, english: string): boolean {
  return /^\p{Ll}/u.test(word) && english.includes(word) && english.split(/[^\p{L}'’-]+/u).includes(word);
}

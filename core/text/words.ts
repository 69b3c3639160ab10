import type { Span } from '../model.ts';
import { scriptOf } from './scripts.ts';

/** The two languages that the engine reads. */
export type Language = 'th' | 'en';

export interface Word extends Span {
  readonly text: string;
  /** False for spaces and punctuation. */
  readonly wordLike: boolean;
}

const segmenters: Readonly<Record<Language, Intl.Segmenter>> = {
  th: new Intl.Segmenter('th', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
};

const THAI_BESIDE_OTHER =
  /[\u0e01-\u0e3a\u0e40-\u0e4e][\p{L}\p{Nd}]|[\p{L}\p{Nd}][\u0e01-\u0e3a\u0e40-\u0e4e]/u;
const THAI_EDGE =
  /(?<=[\u0e01-\u0e3a\u0e40-\u0e4e])(?![\u0e01-\u0e3a\u0e40-\u0e4e])|(?<![\u0e01-\u0e3a\u0e40-\u0e4e])(?=[\u0e01-\u0e3a\u0e40-\u0e4e])/u;

/**
 * The text as words and what lies between them, without gaps. The ICU breaker keeps Thai letters together with the Latin
 * letters and digits that touch them (`มีXNUMXคน` is one token): such a token is parted where Thai begins and ends, and
 * its Thai parts are segmented anew.
 */
export function segmentWords(text: string, language: Language): Word[] {
  const words: Word[] = [];
  for (const token of segmenters[language].segment(text)) {
    if (isMixed(token)) words.push(...wordsOfMixed(token));
    else {
      const { segment, index, isWordLike } = token;
      words.push({ text: segment, start: index, end: index + segment.length, wordLike: isWordLike === true });
    }
  }
  return words;
}

function isMixed({ segment, isWordLike }: Intl.SegmentData): boolean {
  return isWordLike === true && segment.length > 1 && THAI_BESIDE_OTHER.test(segment);
}

function wordsOfMixed({ segment, index }: Intl.SegmentData): Word[] {
  const words: Word[] = [];
  let start = index;
  for (const part of segment.split(THAI_EDGE)) {
    if (scriptOf(part.codePointAt(0) ?? 0) === 'thai') {
      for (const word of segmenters.th.segment(part)) {
        const at = start + word.index;
        words.push({ text: word.segment, start: at, end: at + word.segment.length, wordLike: true });
      }
    } else {
      const wordLike = /[\p{L}\p{N}]/u.test(part);
      words.push({ text: part, start, end: start + part.length, wordLike });
    }
    start += part.length;
  }
  return words;
}

/**
 * Tells of an offset whether a word or a gap between words begins or ends there, as at 0 and text.length. To ask for one place
 * costs a small part of segmentWords.
 */
export function wordBoundaries(text: string, language: Language): (offset: number) => boolean {
  const tokens = segmenters[language].segment(text);
  return (offset) => {
    if (offset <= 0 || offset >= text.length) return offset === 0 || offset === text.length;
    const token = tokens.containing(offset);
    if (token === undefined || token.index === offset) return true;
    return isMixed(token) && wordsOfMixed(token).some(({ start }) => start === offset);
  };
}

export interface TextCounts {
  /** Code points, white space and all. */
  readonly characters: number;
  /** Word-like tokens of the ICU breaker, corrected at script boundaries. */
  readonly icuWords: number;
  /**
   * Words by GMX-V 2.0: for Thai the characters that are neither white space nor punctuation, divided by 6; words in
   * other scripts are counted one by one.
   */
  readonly gmxWords: number;
}

const GMX_THAI_FACTOR = 6;

export function countText(text: string, language: Language): TextCounts {
  let characters = 0;
  for (const _ of text) characters += 1;
  let icuWords = 0;
  let thaiCharacters = 0;
  let otherWords = 0;
  for (const word of segmentWords(text, language)) {
    if (!word.wordLike) continue;
    icuWords += 1;
    if (scriptOf(word.text.codePointAt(0) ?? 0) === 'thai') thaiCharacters += word.text.length;
    else otherWords += 1;
  }
  return { characters, icuWords, gmxWords: Math.round(thaiCharacters / GMX_THAI_FACTOR) + otherWords };
}

import type { Language } from '../words.ts';
import { parseEnglish } from './english.ts';
import { parseThai } from './thai.ts';
import type { NumberComparison, NumberMention } from './types.ts';

export type * from './types.ts';

/** Every number expression of a text, in order, never overlapping. */
export function parseNumbers(text: string, language: Language): NumberMention[] {
  return language === 'th' ? parseThai(text) : parseEnglish(text);
}

/** Matches two texts' numbers by value, kind and counted noun. */
export function compareNumbers(
  thai: readonly NumberMention[],
  english: readonly NumberMention[],
): NumberComparison {
  return {
    matches: [],
    thai: thai.map((mention) => ({ mention, certainty: 0 })),
    english: english.map((mention) => ({ mention, certainty: 0 })),
  };
}

import { ACTIONS } from './actions.ts';
import { EVERYDAY } from './everyday.ts';
import { GENERAL } from './general.ts';
import { PUBLIC } from './public.ts';

/** Thai and English words for one thing; English in base forms, irregular forms spelled out. */
export interface LexiconEntry {
  readonly thai: readonly string[];
  readonly english: readonly string[];
}

/** `ไทย ไทย = english english; ...`: words parted by spaces, entries by semicolons. */
export function parseLexicon(text: string): LexiconEntry[] {
  return text.split(';').flatMap((entry) => {
    const [thai = '', english = ''] = entry.split('=').map((side) => side.trim());
    return thai === '' || english === '' ? [] : [{ thai: thai.split(/\s+/), english: english.split(/\s+/) }];
  });
}

/**
 * About 1200 common concepts: enough for two lines in three of running text to share some with their translation. Not a
 * dictionary for people: words stand here only where seeing both in two lines is evidence that the lines belong together.
 */
export const LEXICON: readonly LexiconEntry[] = [EVERYDAY, GENERAL, ACTIONS, PUBLIC].flatMap(parseLexicon);

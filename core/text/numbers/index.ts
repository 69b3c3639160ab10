import { isGraphemeBoundary } from '../graphemes.ts';
import type { Language } from '../words.ts';
import { parseEnglish } from './english.ts';
import { parseThai } from './thai.ts';
import { thingOf } from './things.ts';
import type { NumberMention } from './types.ts';

export { compareNumbers } from './compare.ts';
export { buddhistYears, gregorianYears, likelyEra } from './eras.ts';
export { add, compareExact, exact, multiply, toFloat, toInteger } from './exact.ts';
export { type Relation, relate } from './relate.ts';
export type * from './types.ts';

/**
 * Every number expression of a text, in order, never overlapping: digits and words, dates, times, money, measures, labels,
 * codes, and the XNUMX of a lost number. Spans are UTF-16 and lie on character boundaries. Pure and deterministic.
 */
export function parseNumbers(text: string, language: Language): NumberMention[] {
  const mentions = language === 'th' ? parseThai(text) : parseEnglish(text);
  return mentions.map((mention) => {
    const thing = thingOf(text, mention, language);
    return wholeCharacters(text, thing === null ? mention : { ...mention, thing });
  });
}

/** Takes stray marks at the edges into the span: a machine may leave a tone mark on a digit. */
function wholeCharacters(text: string, mention: NumberMention): NumberMention {
  let { start, end } = mention.span;
  while (!isGraphemeBoundary(text, start)) start -= 1;
  while (!isGraphemeBoundary(text, end)) end += 1;
  if (start === mention.span.start && end === mention.span.end) return mention;
  return { ...mention, span: { start, end }, text: text.slice(start, end) };
}

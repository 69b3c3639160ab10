import { normaliseForSearch } from '../text/search-form.ts';

const CHIP = /\{\d{1,5}>|<\d{1,5}\}|\{\d{1,5}\}/g;

/**
 * The three-letter pieces of a text in its search form, by which like texts are looked for in the trigram indexes. Digits,
 * signs and tags are left out: they are what like texts differ in. Each once.
 */
export function gramsOf(text: string): string[] {
  const grams = new Set<string>();
  for (const [run] of normaliseForSearch(text.replace(CHIP, ' ')).matchAll(/[\p{L}\p{M}]+/gu)) {
    const letters = [...run];
    for (let at = 0; at + 3 <= letters.length; at += 1) grams.add(letters.slice(at, at + 3).join(''));
  }
  return [...grams];
}

import { segmentWords } from '../text/words.ts';
import { COMMON_WORDS } from './lexicon/common-words.ts';

/** What Thai writes in words from elsewhere and hardly in its own: โพสต์, ฟอรัม, ซัมซุง, คร็อง, ฮาคาน. */
const FOREIGN = /[กคตทดสฟลรซชพปบม]\u0e4c|[ฟซ]|[เแ][ก-ฮ]{1,2}\u0e47|\u0e47อ|ฮ[\u0e32\u0e34\u0e35]/;

export function hasForeignLetters(text: string): boolean {
  return FOREIGN.test(text);
}

/** Written with foreign letters, or mostly of what is no everyday word. */
export function isForeign(text: string): boolean {
  const known = segmentWords(text, 'th')
    .filter(({ text: word }) => COMMON_WORDS.has(word))
    .reduce((sum, { text: word }) => sum + word.length, 0);
  return known * (FOREIGN.test(text) ? 2 : 3) < text.length;
}

/** Made of everyday words alone. */
export function isPlain(text: string): boolean {
  return segmentWords(text, 'th').every(({ text: word, wordLike }) => !wordLike || COMMON_WORDS.has(word));
}

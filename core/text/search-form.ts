import { toArabicDigits } from './thai.ts';

const ZERO_WIDTH = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * The form in which texts are indexed and asked for, so that two spellings of the same Thai word meet. Never stored as
 * anyone's text, and its offsets are not those of the text. NFC leaves Thai marks alone except u and tone, so the rest
 * is done here: nikhahit + aa becomes sara am, a tone written before its vowel or after sara am goes where it belongs,
 * doubled marks become one, เเ becomes แ, ๅ becomes า except after ฤ and ฦ. Compatibility forms (NFKC, NFKD) would split sara am.
 */
export function normaliseForSearch(text: string): string {
  const plain = text.normalize('NFC').replace(ZERO_WIDTH, '').replace(SPACES, ' ').toLowerCase();
  if (!/[\u0e00-\u0e7f]/.test(plain)) return plain;
  return toArabicDigits(
    plain
      .replace(/เเ/g, 'แ')
      .replace(/(?<![ฤฦ])ๅ/g, 'า')
      .replace(/([\u0e48-\u0e4b]*)\u0e4d([\u0e48-\u0e4b]*)\u0e32/g, '$1$2\u0e33')
      .replace(/\u0e33([\u0e48-\u0e4b]+)/g, '$1\u0e33')
      .replace(/([\u0e48-\u0e4b]+)([\u0e31\u0e34-\u0e3a\u0e47]+)/g, '$2$1')
      .replace(/([\u0e31\u0e33-\u0e3a\u0e47-\u0e4e])\1+/g, '$1'),
  );
}

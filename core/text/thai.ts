/**
 * What each code point of the Thai block (U+0E00 to U+0E7F) does in writing, by the Unicode chart and its
 * Indic syllabic categories. Classes take a UTF-16 code unit: the block lies in the BMP.
 */

export type ThaiClass =
  | 'consonant' // ก to ฮ, with ฤ and ฦ
  | 'leading-vowel' // เ แ โ ใ ไ: written before the consonant that they follow in sound
  | 'following-vowel' // ะ า ๅ
  | 'above-vowel' // mai han-akat, i, ii, ue, uee, maitaikhu
  | 'below-vowel' // u, uu, phinthu
  | 'sara-am' // ำ
  | 'tone' // mai ek, mai tho, mai tri, mai chattawa
  | 'sign' // thanthakhat, nikhahit, yamakkan: marks that are neither vowel nor tone
  | 'digit' // ๐ to ๙
  | 'maiyamok' // ๆ, repeats what stands before
  | 'paiyannoi' // ฯ, abbreviates; ฯลฯ is "etc."
  | 'symbol'; // ฿ ๏ ๚ ๛

export const MAIYAMOK = 'ๆ';
export const PAIYANNOI = 'ฯ';
export const SARA_AM = '\u0e33';
export const NIKHAHIT = '\u0e4d';

const CLASSES: readonly (ThaiClass | null)[] = Array.from({ length: 0x80 }, (_, low) => {
  if (low >= 0x01 && low <= 0x2e) return 'consonant';
  if (low === 0x2f) return 'paiyannoi';
  if (low === 0x30 || low === 0x32 || low === 0x45) return 'following-vowel';
  if (low === 0x33) return 'sara-am';
  if (low === 0x31 || (low >= 0x34 && low <= 0x37) || low === 0x47) return 'above-vowel';
  if (low >= 0x38 && low <= 0x3a) return 'below-vowel';
  if (low >= 0x40 && low <= 0x44) return 'leading-vowel';
  if (low === 0x46) return 'maiyamok';
  if (low >= 0x48 && low <= 0x4b) return 'tone';
  if (low >= 0x4c && low <= 0x4e) return 'sign';
  if (low >= 0x50 && low <= 0x59) return 'digit';
  if (low === 0x3f || low === 0x4f || low === 0x5a || low === 0x5b) return 'symbol';
  return null;
});

/** The class of a code unit; null outside the Thai block and for its unassigned places. */
export function thaiClass(code: number): ThaiClass | null {
  return code >= 0x0e00 && code <= 0x0e7f ? (CLASSES[code - 0x0e00] ?? null) : null;
}

/** Marks that stand on or under a consonant and take no place of their own; sara am is not one of them. */
export function isThaiMark(code: number): boolean {
  const kind = thaiClass(code);
  return kind === 'above-vowel' || kind === 'below-vowel' || kind === 'tone' || kind === 'sign';
}

/** Whether the text holds a Thai letter, mark or sign; Thai digits alone do not make a text Thai. */
export function hasThai(text: string): boolean {
  return /[\u0e01-\u0e3a\u0e40-\u0e4e]/.test(text);
}

/** The value 0 to 9 of a Thai digit's code unit, or null. */
export function thaiDigitValue(code: number): number | null {
  return code >= 0x0e50 && code <= 0x0e59 ? code - 0x0e50 : null;
}

/** Thai digits for the ASCII digits of a text; everything else stays. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + digit.charCodeAt(0) - 0x30));
}

/** ASCII digits for the Thai digits of a text; everything else stays. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String.fromCharCode(0x30 + digit.charCodeAt(0) - 0x0e50));
}

import { isThaiMark, thaiClass } from './thai.ts';

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' });

/** Whether a cut at this UTF-16 offset leaves every user-perceived character whole (UAX 29 extended clusters). */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return offset === 0 || offset === text.length;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  // Of ASCII and Thai alone, which is nearly always, the rules come down to this.
  if ((before < 0x80 || thaiClass(before) !== null) && (after < 0x80 || thaiClass(after) !== null)) {
    const joins = isThaiMark(after) || thaiClass(after) === 'sara-am';
    const control = before < 0x20 || before === 0x7f;
    return joins ? control : before !== 0x0d || after !== 0x0a;
  }
  return graphemes.segment(text).containing(offset)?.index === offset;
}

/**
 * Whether a Thai reader would accept a line break here: a grapheme boundary that does not part a leading vowel
 * (เ แ โ ใ ไ) from its consonant, nor ๆ, ฯ or a following vowel from what they belong to.
 */
export function isThaiSafeBoundary(text: string, offset: number): boolean {
  if (!isGraphemeBoundary(text, offset)) return false;
  if (offset === 0 || offset === text.length) return true;
  if (thaiClass(text.charCodeAt(offset - 1)) === 'leading-vowel') return false;
  const next = thaiClass(text.charCodeAt(offset));
  return next !== 'following-vowel' && next !== 'maiyamok' && next !== 'paiyannoi';
}

/** The nearest safe boundary at or before the offset (see isThaiSafeBoundary). */
export function snapToBoundary(text: string, offset: number): number {
  let at = Math.min(Math.max(offset, 0), text.length);
  while (!isThaiSafeBoundary(text, at)) at -= 1;
  return at;
}

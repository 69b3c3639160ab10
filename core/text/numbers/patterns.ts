/** Small parts of the number patterns, shared by both languages. */

/** A decimal digit of the scripts that Thai documents hold: ASCII, Thai, full width. */
export const DIGIT = '[0-9๐-๙０-９]';
/** A Thai letter, vowel or mark (no digit, no ๆ). */
export const THAI_LETTER = '[\\u0e01-\\u0e3a\\u0e40-\\u0e45\\u0e47-\\u0e4e]';
/** White space that may stand inside an expression: one space or no-break space. */
export const GAP = '[ \\u00a0\\u202f]?';

const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

export function escaped(word: string): string {
  return word.replace(SPECIAL, '\\$&');
}

/** Alternatives for a pattern, longest first, so that the longest word of a list wins. */
export function oneOf(words: Iterable<string>): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
}

/** ASCII digits for Thai and full-width ones; other characters stay. */
export function asciiDigits(text: string): string {
  return /[๐-๙０-９]/.test(text)
    ? text.replace(/[๐-๙０-９]/g, (digit) => {
        const code = digit.charCodeAt(0);
        return String.fromCharCode(0x30 + code - (code >= 0xff10 ? 0xff10 : 0x0e50));
      })
    : text;
}

export function isDigit(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) || (code >= 0x0e50 && code <= 0x0e59) || (code >= 0xff10 && code <= 0xff19)
  );
}

export function isLatinLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
}

/** The match of a sticky pattern at an offset, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** How far to the left of a number its context is read, in UTF-16 units. */
const LEFT_REACH = 40;

/** The match of a pattern that ends in `$`, in the text directly left of the offset. */
export function matchBefore(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  return at === 0 ? null : pattern.exec(text.slice(Math.max(0, at - LEFT_REACH), at));
}

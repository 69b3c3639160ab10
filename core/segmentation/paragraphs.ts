import type { Span } from '../model.ts';

/** A line of a file. The span is that of its text, without the line end. */
export interface Paragraph {
  /** 0-based among the paragraphs; blank lines are not counted. */
  readonly index: number;
  readonly text: string;
  readonly span: Span;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

/**
 * The lines of a text that hold more than white space, each whole (white space at its edges is the person's to mend).
 * Lines end at CR, LF, CRLF, U+2028 or U+2029.
 */
export function segmentParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const add = (start: number, end: number): void => {
    const line = text.slice(start, end);
    // A line of nothing but spaces and zero-width characters is blank.
    if (!/[^\s\u200b-\u200f\u2060\ufeff]/.test(line)) return;
    paragraphs.push({ index: paragraphs.length, text: line, span: { start, end } });
  };
  let start = 0;
  for (const end of text.matchAll(LINE_END)) {
    add(start, end.index);
    start = end.index + end[0].length;
  }
  add(start, text.length);
  return paragraphs;
}

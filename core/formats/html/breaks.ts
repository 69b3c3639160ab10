import { segmentWords } from '../../text/words.ts';
import { escapeHtml } from './escape.ts';

/** A line may begin with a consonant or a vowel that is written before one; never with a mark, ๆ or ฯ. */
const BEGINS = /^[\u0e01-\u0e2e\u0e40-\u0e44]/;
const ENDS = /[\u0e01-\u0e3a\u0e45-\u0e4e]$/;

/**
 * A text as HTML in which lines may end between Thai words, also where the browser has no dictionary. `<wbr>` and not a
 * zero-width space: it is no character, so a text that is copied or searched is the text.
 */
export function breakable(text: string): string {
  if (!/[\u0e01-\u0e2e]/.test(text)) return escapeHtml(text);
  let before = '';
  let html = '';
  for (const word of segmentWords(text, 'th')) {
    if (BEGINS.test(word.text) && ENDS.test(before)) html += '<wbr>';
    html += escapeHtml(word.text);
    before = word.text;
  }
  return html;
}

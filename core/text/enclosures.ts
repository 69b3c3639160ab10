import type { Span } from '../model.ts';

const CLOSER: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '“': '”',
  '‘': '’',
  '«': '»',
  '‹': '›',
  '「': '」',
  '『': '』',
};
const CLOSERS = new Set(Object.values(CLOSER));

/**
 * The stretches of a text in brackets or quotes, marks included, in order of their beginnings. A mark without a partner is
 * left out, as is an apostrophe (’ between letters).
 */
export function enclosures(text: string): Span[] {
  const open: { readonly mark: string; readonly at: number }[] = [];
  const found: Span[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()[\]{}“”‘’«»‹›「」『』"]/g)) {
    if (mark === '’' && /\p{L}/u.test(text.charAt(index + 1))) continue;
    if (mark === '"') {
      const partner = open.findLastIndex((entry) => entry.mark === '"');
      const begun = open[partner];
      if (begun === undefined) open.push({ mark, at: index });
      else {
        found.push({ start: begun.at, end: index + 1 });
        open.length = partner;
      }
    } else if (CLOSERS.has(mark)) {
      const partner = open.findLastIndex((entry) => CLOSER[entry.mark] === mark);
      const begun = open[partner];
      if (begun === undefined) continue;
      found.push({ start: begun.at, end: index + 1 });
      open.length = partner;
    } else open.push({ mark, at: index });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

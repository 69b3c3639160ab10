import type { Span } from '../model.ts';
import { execAll, insideAny, webSpans } from './text.ts';

/** A stretch of Latin words with nothing but blanks, commas, apostrophes and hyphens between them. */
export interface LatinRun extends Span {
  readonly text: string;
  readonly words: readonly string[];
  /** In quotes or brackets: a title or a gloss, which a translator leaves in Latin on purpose. */
  readonly enclosed: boolean;
}

/** The cheap class comes first: a look behind at every letter of a Thai text would cost more than all the rest. */
const RUN =
  /[A-Za-z\u00c0-\u024f](?<=(?:^|[^\p{L}\p{Nd}_@#/\\.])[A-Za-z\u00c0-\u024f])[\p{Script=Latin}\p{M}'’-]*(?:,?[ \u00a0]\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*)*/gu;
const OPENERS = '([{“‘«"\u2039';
const CLOSERS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '“': '”',
  '‘': '’',
  '«': '»',
  '"': '"',
  '\u2039': '\u203a',
};

export function latinRuns(text: string): LatinRun[] {
  if (!/[A-Za-zÀ-ɏ]/.test(text)) return [];
  const enclosures = enclosedSpans(text);
  const web = webSpans(text);
  const runs: LatinRun[] = [];
  for (const found of execAll(text, RUN)) {
    const span = { start: found.index, end: found.index + found[0].length };
    if (insideAny(span, web)) continue;
    const words = found[0].split(/,?[ \u00a0]/u);
    const enclosed = enclosures.some((outer) => outer.start < span.start && span.end < outer.end);
    runs.push({ ...span, text: found[0], words, enclosed });
  }
  return runs;
}

/** Outermost pairs of brackets and quotes, straight quotes pairing in order; unclosed ones are none. */
function enclosedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const open = text.charAt(at);
    if (!OPENERS.includes(open)) continue;
    const close = text.indexOf(CLOSERS[open] ?? '', at + 1);
    if (close === -1) continue;
    spans.push({ start: at, end: close + 1 });
    at = close;
  }
  return spans;
}

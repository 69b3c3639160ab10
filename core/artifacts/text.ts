import type { Span } from '../model.ts';

/** What the Thai breaker of regular expressions lacks: `\b` and `\d` know no Thai. Pieces for the rules' patterns. */
export const THAI = '\\u0e01-\\u0e3a\\u0e40-\\u0e4e';
/** A number in digits of either script, with separators inside: 16,000  1.8  08:30  ๒๕๖๓. Needs the `u` flag. */
export const NUMERAL = '\\p{Nd}+(?:[.,:]\\p{Nd}+)*';
/** Blanks that stay on the line, the no-break ones among them. */
export const BLANK = '[ \\t\\u00a0\\u2007\\u202f]';

export interface Match extends Span {
  readonly text: string;
  /** Named groups; absent ones are empty. */
  readonly groups: Readonly<Record<string, string>>;
  /** What stands right before and after, in full. */
  readonly before: string;
  readonly after: string;
}

/** All matches of a pattern with the `g` flag, in order. The pattern keeps no state between calls. */
export function* matchesOf(text: string, pattern: RegExp): Generator<Match> {
  for (const found of text.matchAll(pattern)) {
    const start = found.index;
    const end = start + found[0].length;
    const groups: Record<string, string> = {};
    for (const [name, value] of Object.entries(found.groups ?? {})) groups[name] = value ?? '';
    yield {
      start,
      end,
      text: found[0],
      groups,
      get before() {
        return text.slice(0, start);
      },
      get after() {
        return text.slice(end);
      },
    };
  }
}

/** A lexicon's entries as alternatives, longest first, so that `วันที่` is tried before `วัน`. */
export function alternatives(entries: Iterable<string>): string {
  return [...entries]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((entry) => entry.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
}

const WEB = /(?:https?:\/\/|www\.)[^\s<>"”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Where URLs and e-mail addresses stand: what lies in them is no text. */
export function webSpans(text: string): readonly Span[] {
  if (!/:\/\/|www\.|@/.test(text)) return [];
  return [...text.matchAll(WEB)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function insideAny(span: Span, spans: readonly Span[]): boolean {
  return spans.some((other) => overlaps(span, other));
}

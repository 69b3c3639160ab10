import type { Span } from '../model.ts';

/** What the Thai breaker of regular expressions lacks: `\b` and `\d` know no Thai. Pieces for the rules' patterns. */
export const THAI = '\\u0e01-\\u0e3a\\u0e40-\\u0e4e';
/** A number in digits of either script, with separators inside: 16,000  1.8  08:30  ๒๕๖๓. Needs the `u` flag. */
export const NUMERAL = '\\p{Nd}+(?:[.,:]\\p{Nd}+)*';
/** Blanks that stay on the line, the no-break ones among them. */
export const BLANK = '[ \\t\\u00a0\\u2007\\u202f]';

/** A match of a pattern. */
export class Match implements Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Named groups; absent ones are empty. */
  readonly groups: Readonly<Record<string, string>>;
  readonly #whole: string;

  constructor({ 0: text, index, input, groups }: RegExpExecArray) {
    this.start = index;
    this.end = index + text.length;
    this.text = text;
    this.groups = groups === undefined ? NO_GROUPS : filled(groups);
    this.#whole = input;
  }

  /** What stands right before and after, in full. */
  get before(): string {
    return this.#whole.slice(0, this.start);
  }

  get after(): string {
    return this.#whole.slice(this.end);
  }
}

const NO_GROUPS: Readonly<Record<string, string>> = {};

function filled(groups: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const all: Record<string, string> = {};
  for (const name in groups) all[name] = groups[name] ?? '';
  return all;
}

/** All matches of a pattern with the `g` flag, in order. The pattern keeps no state between calls. */
export function matchesOf(text: string, pattern: RegExp): readonly Match[] {
  return execAll(text, pattern).map((found) => new Match(found));
}

const NONE: readonly RegExpExecArray[] = [];

/** As String.matchAll, which makes a new pattern at every call: for most texts that costs more than to find nothing. */
export function execAll(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (found === null) return NONE;
  const all: RegExpExecArray[] = [];
  while (found !== null) {
    all.push(found);
    if (found[0] === '') pattern.lastIndex += (text.codePointAt(found.index) ?? 0) > 0xffff ? 2 : 1;
    found = pattern.exec(text);
  }
  return all;
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
  return execAll(text, WEB).map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function insideAny(span: Span, spans: readonly Span[]): boolean {
  return spans.some((other) => overlaps(span, other));
}

import { diffChars } from 'diff';
import type { Span } from '../model.ts';
import { isGraphemeBoundary } from './graphemes.ts';

/** Edits beyond this many characters are not diffed: the words are looked for instead. */
const MAX_EDITS = 2000;
/** Where less than this part of the words is left, they are gone: single letters that two texts share mean nothing. */
const LEAST_KEPT = 1 / 3;

/**
 * Where the words of `from` at `span` stand in `to`; null where they are gone. An edit wholly before or after them leaves
 * them as they are; what is put between them belongs to them, and so does what stands in place of a part of them.
 * Never parts a character of `to`; null or not empty.
 */
export function mapSpan(from: string, to: string, span: Span): Span | null {
  if (span.end <= span.start || span.end > from.length) return null;
  if (from === to) return widened(to, span);
  if (from.slice(0, span.end) === to.slice(0, span.end)) return widened(to, span);
  const left = from.length - span.start;
  if (left <= to.length && from.slice(span.start) === to.slice(to.length - left)) {
    return widened(to, shifted(span, to.length - from.length));
  }
  return byDiff(from, to, span);
}

/** The words of a quotation where they stand nearest to `near`; null where they don't. */
export function findQuote(text: string, quote: string, near: number): Span | null {
  if (quote === '') return null;
  let best: number | null = null;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (best === null || Math.abs(at - near) < Math.abs(best - near)) best = at;
  }
  return best === null ? null : widened(text, { start: best, end: best + quote.length });
}

/** Widened to whole user-perceived characters. */
export function widened(text: string, span: Span): Span {
  let { start, end } = span;
  while (!isGraphemeBoundary(text, start)) start -= 1;
  while (!isGraphemeBoundary(text, end)) end += 1;
  return { start, end };
}

export function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function byDiff(from: string, to: string, span: Span): Span | null {
  const changes = diffChars(from, to, { maxEditLength: MAX_EDITS });
  if (changes === undefined) return findQuote(to, from.slice(span.start, span.end), span.start);
  let fromAt = 0;
  let toAt = 0;
  let kept = 0;
  let start: number | null = null;
  let end = 0;
  const take = (first: number, last: number) => {
    start ??= first;
    end = last;
  };
  for (let index = 0; index < changes.length; ) {
    const run = changes[index];
    if (run === undefined) break;
    if (!run.added && !run.removed) {
      const first = Math.max(span.start, fromAt);
      const last = Math.min(span.end, fromAt + run.value.length);
      if (first < last) {
        take(toAt + first - fromAt, toAt + last - fromAt);
        kept += last - first;
      }
      fromAt += run.value.length;
      toAt += run.value.length;
      index += 1;
      continue;
    }
    // What was taken out at one place and what was put there, in whichever order the diff tells it.
    let removed = 0;
    let added = 0;
    for (let next = changes[index]; next?.added || next?.removed; next = changes[index]) {
      if (next.added) added += next.value.length;
      else removed += next.value.length;
      index += 1;
    }
    const within = fromAt >= span.start && fromAt + removed <= span.end;
    if (removed > 0 && added > 0 && within) take(toAt, toAt + added);
    fromAt += removed;
    toAt += added;
  }
  if (start === null || kept < (span.end - span.start) * LEAST_KEPT) return null;
  return widened(to, { start, end });
}

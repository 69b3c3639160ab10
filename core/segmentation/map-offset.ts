import { diffChars } from 'diff';
import { snapToBoundary } from '../text/graphemes.ts';

/** Edits beyond this many characters are not diffed: such texts have little in common, and the proportion does. */
const MAX_EDITS = 2000;

/**
 * Where the place `offset` of the text `from` lies in the text `to`: the same place among the characters that both have
 * (by diff), and in proportion inside a stretch that was replaced. Never parts a character of `to`. Not falling: a
 * larger offset never maps to a smaller place.
 */
export function mapOffset(from: string, to: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= from.length) return to.length;
  if (from === to) return snapToBoundary(to, offset);
  const shorter = Math.min(from.length, to.length);
  let prefix = 0;
  while (prefix < shorter && from.charCodeAt(prefix) === to.charCodeAt(prefix)) prefix += 1;
  if (offset <= prefix) return snapToBoundary(to, offset);
  let suffix = 0;
  while (
    suffix < shorter - prefix &&
    from.charCodeAt(from.length - 1 - suffix) === to.charCodeAt(to.length - 1 - suffix)
  ) {
    suffix += 1;
  }
  const fromMiddle = from.slice(prefix, from.length - suffix);
  const toMiddle = to.slice(prefix, to.length - suffix);
  if (offset >= from.length - suffix) return snapToBoundary(to, to.length - (from.length - offset));
  return snapToBoundary(to, prefix + mapMiddle(fromMiddle, toMiddle, offset - prefix));
}

function mapMiddle(from: string, to: string, offset: number): number {
  const changes = diffChars(from, to, { maxEditLength: MAX_EDITS });
  if (changes === undefined) return Math.round((offset / from.length) * to.length);
  let fromAt = 0;
  let toAt = 0;
  let removed = 0;
  let added = 0;
  for (const change of changes) {
    if (change.removed) removed += change.value.length;
    else if (change.added) added += change.value.length;
    else {
      if (offset < fromAt + removed) break;
      fromAt += removed;
      toAt += added;
      removed = 0;
      added = 0;
      if (offset <= fromAt + change.value.length) return toAt + offset - fromAt;
      fromAt += change.value.length;
      toAt += change.value.length;
    }
  }
  return removed === 0 ? toAt : toAt + Math.round(((offset - fromAt) / removed) * added);
}

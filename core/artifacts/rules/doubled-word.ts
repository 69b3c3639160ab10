import { NEVER_TWICE, REDUPLICATED } from '../lexicon/repetition.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, matchesOf } from '../text.ts';
import { isWholeWord } from '../whole-word.ts';

const SHORT = new RegExp(
  `(?<word>${alternatives(NEVER_TWICE)})(?<gap>[ \\u00a0]?)\\k<word>(?![\\u0e30-\\u0e3a\\u0e45\\u0e47-\\u0e4e])`,
  'g',
);
const REDUPLICATES = new Set(REDUPLICATED);
const SHORTEST = 6;
const LONGEST = 32;

/** The same word twice running, as in รัฐบาลรัฐบาล or และ และ. Words that Thai doubles on purpose are left. */
export const doubledWord: SegmentRule = {
  id: 'doubled-word',
  family: 'repetition',
  needs: 'source',
  severity: 'warning',
  confidence: 0.88,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    for (const match of matchesOf(source, SHORT)) {
      const { word = '', gap = '' } = match.groups;
      if (isWholeWord(source, match.start, word) && isWholeWord(source, match.end - word.length, word)) {
        yield finding(match.start, word, gap);
      }
    }
    for (const { start, unit, gap } of longRepeats(source)) {
      const second = start + unit.length + gap.length;
      const words = isWholeWord(source, start, unit) && isWholeWord(source, second, unit);
      if (words && !REDUPLICATES.has(unit)) yield finding(start, unit, gap);
    }
  },
};

function finding(start: number, word: string, gap: string): Finding {
  return {
    span: { start, end: start + word.length * 2 + gap.length },
    reason: { key: 'rules.doubled-word.reason', params: { text: word } },
    fixes: [{ text: word, safe: false }],
  };
}

const BUCKETS = 4096;

/**
 * Stretches of Thai letters that stand twice running, with or without a blank between. Every four letters are looked up
 * in a table of where such four stood last, so a text costs one pass.
 */
function* longRepeats(text: string): Generator<{ start: number; unit: string; gap: string }> {
  if (text.length < SHORTEST * 2) return;
  const last = new Int32Array(BUCKETS);
  for (let at = 0; at + 4 <= text.length; at += 1) {
    const bucket = hashAt(text, at);
    const before = (last[bucket] ?? 0) - 1;
    last[bucket] = at + 1;
    const period = at - before;
    if (before < 0 || period < SHORTEST || period > LONGEST) continue;
    const same = commonLength(text, before, at, period);
    if (same < period - 1) continue;
    const unit = text.slice(before, before + same).trimEnd();
    const gap = text.slice(before + unit.length, at);
    if (unit.length >= SHORTEST && /^[\u0e01-\u0e4e]+$/.test(unit) && /^[ \u00a0]?$/.test(gap)) {
      yield { start: before, unit, gap };
      at += same - 1;
    }
  }
}

function hashAt(text: string, at: number): number {
  const a = text.charCodeAt(at);
  const b = text.charCodeAt(at + 1);
  const c = text.charCodeAt(at + 2);
  const d = text.charCodeAt(at + 3);
  return (a * 641 + b * 257 + c * 29 + d) % BUCKETS;
}

/** How many code units from the two places on are the same, at most `limit`. */
function commonLength(text: string, a: number, b: number, limit: number): number {
  let length = 0;
  while (
    length < limit &&
    b + length < text.length &&
    text.charCodeAt(a + length) === text.charCodeAt(b + length)
  ) {
    length += 1;
  }
  return length;
}

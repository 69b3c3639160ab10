/**
 * How near a text is to one that was translated before: the percentage that translators know. Letters are compared and not
 * words: the breaker cuts Thai words otherwise as soon as the word beside them is another.
 */
import { editDistance, stepsOf } from './edit-distance.ts';

/** Of the very same text. */
export const EXACT = 100;
/** Of a text that differs in numbers, tags, spaces or case only. */
export const PLACEABLES_DIFFER = 99;
/** The most for a text whose words or signs differ. */
const FUZZY_MOST = 98;

/** What stands for something else: a chip of an inline tag (formats/inline.ts), or digits. */
const PLACEABLE = /\{\d{1,5}>|<\d{1,5}\}|\{\d{1,5}\}|[0-9๐-๙]+(?:[.,:/][0-9๐-๙]+)*/g;
/** In the private use area: all numbers are alike, and so are all tags. Each weighs as much as two letters. */
const NUMBER = '\ue000\ue000';
const TAG = '\ue001\ue001';

export interface Scorable {
  readonly text: string;
  /** Small letters without spaces; what stands for something else is two letters. */
  readonly letters: string;
  /** How often each letter is in it. */
  readonly tally: ReadonlyMap<number, number>;
}

/** A text, made ready to be scored against many others. */
export function scorable(text: string): Scorable {
  const plain = text
    .replace(/[\ue000\ue001]/g, '')
    .replace(PLACEABLE, (found) => (/^[{<]/.test(found) ? TAG : NUMBER));
  const letters = plain.replace(/\s+/g, '').toLowerCase();
  const tally = new Map<number, number>();
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at);
    tally.set(code, (tally.get(code) ?? 0) + 1);
  }
  return { text, letters, tally };
}

/**
 * 0 to 100, the same in both directions: the letters that have to be put in, taken out or changed (Levenshtein) to make the
 * one text of the other, against the longer of the two. Texts that can't reach `least` are given 0 without being
 * looked at closely.
 */
export function matchScore(a: Scorable, b: Scorable, least = 0): number {
  const most = scoreAtMost(a, b);
  if (most < least) return 0;
  const score = most > FUZZY_MOST ? most : percent(editDistance(a.letters, b.letters), a, b);
  return score < least ? 0 : score;
}

/** Block steps of `editDistance` that one look for matches may take: about a tenth of a second. */
const STEPS_LIMIT = 10_000_000;

/**
 * Rows whose text scores at least `least`, in no order. The likeliest are looked at first, and where texts are so long that the
 * steps are used up, the others are left out: a look at the matches must not keep the engine from saving.
 */
export function scoreAll<Row extends { readonly source: string }>(
  wanted: Scorable,
  rows: readonly Row[],
  least: number,
  steps = STEPS_LIMIT,
): { readonly row: Row; readonly score: number }[] {
  const likely = rows
    .map((row) => ({ row, text: scorable(row.source) }))
    .map(({ row, text }) => ({ row, text, most: scoreAtMost(wanted, text) }))
    .filter(({ most }) => most >= least)
    .toSorted((a, b) => b.most - a.most);
  let left = steps;
  return likely.flatMap(({ row, text, most }) => {
    const cost = most > FUZZY_MOST ? 0 : stepsOf(wanted.letters, text.letters);
    if (cost > left) return [];
    left -= cost;
    const score = matchScore(wanted, text, least);
    return score < least ? [] : [{ row, score }];
  });
}

/** What `matchScore` can be at the most, by the letters that only one of them has, in whatever order they stand. */
function scoreAtMost(a: Scorable, b: Scorable): number {
  if (a.text === b.text) return EXACT;
  if (a.letters === b.letters) return PLACEABLES_DIFFER;
  return percent(Math.max(surplus(a, b), surplus(b, a)), a, b);
}

function surplus(a: Scorable, b: Scorable): number {
  let only = 0;
  for (const [code, count] of a.tally) only += Math.max(0, count - (b.tally.get(code) ?? 0));
  return only;
}

function percent(distance: number, a: Scorable, b: Scorable): number {
  const most = Math.max(a.letters.length, b.letters.length);
  return Math.min(FUZZY_MOST, Math.max(0, Math.floor(100 * (1 - distance / most))));
}

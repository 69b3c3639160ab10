/**
 * How near a text is to one that was translated before: the percentage that translators know. Letters are compared and not
 * words: the breaker cuts Thai words otherwise as soon as the word beside them is another.
 */

/** Of the very same text. */
export const EXACT = 100;
/** Of a text that differs in numbers, tags, spaces or case only. */
export const PLACEABLES_DIFFER = 99;
/** The most for a text whose words or signs differ. */
const FUZZY_MOST = 98;

/** What stands for something else: a chip of an inline tag (formats/inline.ts), or digits. */
const PLACEABLE = /\{\d{1,5}>|<\d{1,5}\}|\{\d{1,5}\}|[0-9๐-๙]+(?:[.,:/][0-9๐-๙]+)*/g;
/** In the private use area: all numbers are alike, and so are all tags. */
const NUMBER = '\ue000';
const TAG = '\ue001';
const FIRST_PLACEABLE = 0xe000;
const LAST_PLACEABLE = 0xe001;
/** In letters. */
const PLACEABLE_WEIGHT = 2;

export interface Scorable {
  readonly text: string;
  /** Small letters without spaces; what stands for something else is one letter. */
  readonly letters: string;
  readonly weight: number;
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
  let weight = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at);
    tally.set(code, (tally.get(code) ?? 0) + 1);
    weight += weightOf(code);
  }
  return { text, letters, weight, tally };
}

/**
 * 0 to 100, the same in both directions: the letters that have to be put in, taken out or changed (Levenshtein) to make the
 * one text of the other, against the longer of the two. Texts that can't reach `least` are given 0 without being
 * looked at closely.
 */
export function matchScore(a: Scorable, b: Scorable, least = 0): number {
  if (a.text === b.text) return EXACT >= least ? EXACT : 0;
  if (a.letters === b.letters) return PLACEABLES_DIFFER >= least ? PLACEABLES_DIFFER : 0;
  const most = Math.max(a.weight, b.weight);
  if (percent(effortAtLeast(a, b), most) < least) return 0;
  const score = percent(effort(a.letters, b.letters), most);
  return score < least ? 0 : score;
}

function percent(effort: number, most: number): number {
  return Math.min(FUZZY_MOST, Math.max(0, Math.floor(100 * (1 - effort / most))));
}

function weightOf(code: number): number {
  return code >= FIRST_PLACEABLE && code <= LAST_PLACEABLE ? PLACEABLE_WEIGHT : 1;
}

/** What the letters that only one of them has cost at the least, in whatever order they stand. */
function effortAtLeast(a: Scorable, b: Scorable): number {
  let [onlyA, onlyB] = [0, 0];
  for (const [code, count] of a.tally)
    onlyA += Math.max(0, count - (b.tally.get(code) ?? 0)) * weightOf(code);
  for (const [code, count] of b.tally)
    onlyB += Math.max(0, count - (a.tally.get(code) ?? 0)) * weightOf(code);
  return Math.max(onlyA, onlyB);
}

function effort(a: string, b: string): number {
  const row = new Uint32Array(b.length + 1);
  for (let at = 0; at < b.length; at += 1) row[at + 1] = (row[at] ?? 0) + weightOf(b.charCodeAt(at));
  for (let at = 0; at < a.length; at += 1) {
    const code = a.charCodeAt(at);
    const weight = weightOf(code);
    let diagonal = row[0] ?? 0;
    let left = diagonal + weight;
    row[0] = left;
    for (let index = 0; index < b.length; index += 1) {
      const other = b.charCodeAt(index);
      const above = row[index + 1] ?? 0;
      const changed = code === other ? diagonal : diagonal + Math.max(weight, weightOf(other));
      left = Math.min(changed, above + weight, left + weightOf(other));
      row[index + 1] = left;
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}

/** A stretch of Thai letters that stands twice running, with nothing or one blank between. */
export interface RawRepeat {
  readonly start: number;
  readonly unit: string;
  readonly gap: string;
}

const BUCKETS = 4096;
const SHORTEST = 3;
const LONGEST = 32;

/**
 * Where three letters stood last, by their hash, counted from `base` on. Kept between calls, for to clear it costs more than the
 * search; what is at or below `base` is of an earlier text.
 */
const last = new Int32Array(BUCKETS);
let base = 0;
const MOST = 2 ** 30;

/**
 * Every three letters are looked up in a table of where such three stood last, so a text costs one pass. The same repeat
 * is told from each of its letters; units of two letters are not.
 */
export function rawRepeats(text: string): RawRepeat[] {
  if (text.length < SHORTEST * 2) return [];
  if (base + text.length > MOST) {
    last.fill(0);
    base = 0;
  }
  const found: RawRepeat[] = [];
  for (let at = 0; at + SHORTEST <= text.length; at += 1) {
    const bucket = hashAt(text, at);
    const before = (last[bucket] ?? 0) - base - 1;
    last[bucket] = base + at + 1;
    const period = at - before;
    if (before < 0 || period < SHORTEST || period > LONGEST) continue;
    const same = commonLength(text, before, at, period);
    if (same < period - 1) continue;
    const unit = text.slice(before, before + same).trimEnd();
    const gap = text.slice(before + unit.length, at);
    if (unit.length < SHORTEST || (gap !== '' && gap !== ' ' && gap !== '\u00a0')) continue;
    if (/^[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e4e]+$/.test(unit)) found.push({ start: before, unit, gap });
  }
  base += text.length;
  return found;
}

function hashAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 641 + text.charCodeAt(at + 1) * 257 + text.charCodeAt(at + 2) * 29) % BUCKETS;
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

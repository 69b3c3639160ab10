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
 * Every three letters are looked up in a table of where such three stood last, so a text costs one pass. The same repeat
 * is told from each of its letters; units of two letters are not.
 */
export function* rawRepeats(text: string): Generator<RawRepeat> {
  if (text.length < SHORTEST * 2) return;
  const last = new Int32Array(BUCKETS);
  for (let at = 0; at + SHORTEST <= text.length; at += 1) {
    const bucket = hashAt(text, at);
    const before = (last[bucket] ?? 0) - 1;
    last[bucket] = at + 1;
    const period = at - before;
    if (before < 0 || period < SHORTEST || period > LONGEST) continue;
    const same = commonLength(text, before, at, period);
    if (same < period - 1) continue;
    const unit = text.slice(before, before + same).trimEnd();
    const gap = text.slice(before + unit.length, at);
    if (unit.length < SHORTEST || (gap !== '' && gap !== ' ' && gap !== '\u00a0')) continue;
    if (/^[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e4e]+$/.test(unit)) yield { start: before, unit, gap };
  }
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

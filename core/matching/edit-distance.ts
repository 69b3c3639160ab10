/**
 * Levenshtein's distance, 32 letters at a time: Myers (1999), "A fast bit-vector algorithm for approximate string matching based on
 * dynamic programming", with Hyyrö's (2003) steps for whole texts. A row of the table is kept as differences of 0, 1 or -1.
 */

const BLOCK = 32;
/** Letter (UTF-16) -> where it stands in the present block; empty between two blocks. */
const places = new Int32Array(0x1_0000);

/** How many letters (UTF-16) have to be put in, taken out or changed to make `b` of `a`. */
export function editDistance(a: string, b: string): number {
  let distance = a.length;
  /** What the present row of the table gains from each letter of `b` to the next; the first row counts up. */
  const across = new Int8Array(b.length).fill(1);
  for (let start = 0; start < a.length; start += BLOCK) {
    const size = Math.min(BLOCK, a.length - start);
    for (let at = 0; at < size; at += 1) {
      const code = a.charCodeAt(start + at);
      places[code] = (places[code] ?? 0) | (1 << at);
    }
    let more = -1;
    let less = 0;
    for (let at = 0; at < b.length; at += 1) {
      const above = across[at] ?? 0;
      const plus = above > 0 ? 1 : 0;
      const minus = above < 0 ? 1 : 0;
      const same = places[b.charCodeAt(at)] ?? 0;
      const vertical = same | less;
      const equal = same | minus;
      const horizontal = (((equal & more) + more) ^ more) | equal;
      const rises = less | ~(horizontal | more);
      const falls = more & horizontal;
      across[at] = ((rises >>> (size - 1)) & 1) - ((falls >>> (size - 1)) & 1);
      const shifted = (rises << 1) | plus;
      more = (falls << 1) | minus | ~(vertical | shifted);
      less = shifted & vertical;
    }
    for (let at = 0; at < size; at += 1) places[a.charCodeAt(start + at)] = 0;
  }
  for (const step of across) distance += step;
  return distance;
}

/** What `editDistance` costs. */
export function stepsOf(a: string, b: string): number {
  return Math.ceil(a.length / BLOCK) * b.length;
}

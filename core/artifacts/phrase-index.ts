export interface PhraseMatch {
  readonly start: number;
  readonly phrase: string;
}

/** Places in the table of beginnings, in bits: enough that few of them are taken by chance. */
const BEGINNINGS = 2 ** 17;

/**
 * Finds many fixed phrases in one pass. A regular expression with hundreds of alternatives tries them all at every
 * letter; here a table of the first three letters, by their hash, rules nearly every place out at once. Of phrases that begin
 * at one place the longest is found, and matches never overlap.
 */
export class PhraseIndex {
  /** By their first three letters, or two where there are no more; the longest first. */
  readonly #byStart = new Map<string, string[]>();
  readonly #beginnings = new Uint32Array(BEGINNINGS / 32);
  #pairs = false;

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const start = phrase.slice(0, 3);
      const known = this.#byStart.get(start);
      if (known === undefined) this.#byStart.set(start, [phrase]);
      else known.push(phrase);
      const hash = start.length < 3 ? hashOf(phrase, 0, 0) : hashOf(phrase, 0, phrase.charCodeAt(2));
      this.#beginnings[hash >> 5] = (this.#beginnings[hash >> 5] ?? 0) | (1 << (hash & 31));
      if (start.length < 3) this.#pairs = true;
    }
    for (const list of this.#byStart.values()) list.sort((x, y) => y.length - x.length);
  }

  find(text: string): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    for (let at = 0; at < text.length - 1; at += 1) {
      const phrase = this.#at(text, at)[0];
      if (phrase === undefined) continue;
      found.push({ start: at, phrase });
      at += phrase.length - 1;
    }
    return found;
  }

  /** The phrases that occur at all, overlapping ones too. */
  present(text: string): Set<string> {
    const found = new Set<string>();
    for (let at = 0; at < text.length - 1; at += 1) {
      for (const phrase of this.#at(text, at)) found.add(phrase);
    }
    return found;
  }

  /** The phrases that begin at this place, the longest first. */
  #at(text: string, at: number): readonly string[] {
    const three = this.#may(hashOf(text, at, text.charCodeAt(at + 2)))
      ? this.#under(text.slice(at, at + 3), text, at)
      : NONE;
    if (!this.#pairs || !this.#may(hashOf(text, at, 0))) return three;
    const pair = this.#under(text.slice(at, at + 2), text, at);
    return pair.length === 0 ? three : [...three, ...pair];
  }

  #may(hash: number): boolean {
    return ((this.#beginnings[hash >> 5] ?? 0) & (1 << (hash & 31))) !== 0;
  }

  #under(start: string, text: string, at: number): readonly string[] {
    return this.#byStart.get(start)?.filter((phrase) => text.startsWith(phrase, at)) ?? NONE;
  }
}

const NONE: readonly string[] = [];

function hashOf(text: string, at: number, third: number): number {
  return (text.charCodeAt(at) * 5531 + text.charCodeAt(at + 1) * 331 + third * 17) & (BEGINNINGS - 1);
}

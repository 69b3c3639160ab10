export interface PhraseMatch {
  readonly start: number;
  readonly phrase: string;
}

/**
 * Finds many fixed phrases in one pass. A regular expression with hundreds of alternatives tries them all at every
 * letter; here a table of the first two letters rules nearly every place out at once. Of phrases that begin at
 * one place the longest is found, and matches never overlap.
 */
export class PhraseIndex {
  readonly #byStart = new Map<number, string[]>();
  /** One bit-like byte for each pair of first letters of the Thai block. */
  readonly #starts = new Uint8Array(0x80 * 0x80);
  #others = false;

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const [a, b] = [phrase.charCodeAt(0), phrase.charCodeAt(1)];
      const key = a * 0x10000 + b;
      this.#byStart.set(key, [...(this.#byStart.get(key) ?? []), phrase]);
      if (isThaiBlock(a) && isThaiBlock(b)) this.#starts[(a - 0x0e00) * 0x80 + b - 0x0e00] = 1;
      else this.#others = true;
    }
    for (const list of this.#byStart.values()) list.sort((x, y) => y.length - x.length);
  }

  find(text: string): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    const last = text.length - 1;
    for (let at = 0; at < last; at += 1) {
      const a = text.charCodeAt(at);
      const b = text.charCodeAt(at + 1);
      if (isThaiBlock(a) && isThaiBlock(b)) {
        if (this.#starts[(a - 0x0e00) * 0x80 + b - 0x0e00] !== 1) continue;
      } else if (!this.#others) continue;
      const phrase = this.#byStart.get(a * 0x10000 + b)?.find((each) => text.startsWith(each, at));
      if (phrase === undefined) continue;
      found.push({ start: at, phrase });
      at += phrase.length - 1;
    }
    return found;
  }

  /** The phrases that occur at all, overlapping ones too. */
  present(text: string): Set<string> {
    const found = new Set<string>();
    const last = text.length - 1;
    for (let at = 0; at < last; at += 1) {
      const a = text.charCodeAt(at);
      const b = text.charCodeAt(at + 1);
      if (isThaiBlock(a) && isThaiBlock(b)) {
        if (this.#starts[(a - 0x0e00) * 0x80 + b - 0x0e00] !== 1) continue;
      } else if (!this.#others) continue;
      for (const phrase of this.#byStart.get(a * 0x10000 + b) ?? []) {
        if (text.startsWith(phrase, at)) found.add(phrase);
      }
    }
    return found;
  }
}

function isThaiBlock(code: number): boolean {
  return code >= 0x0e00 && code <= 0x0e7f;
}

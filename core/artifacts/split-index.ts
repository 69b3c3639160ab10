export interface Split {
  readonly left: string;
  readonly right: string;
}

/**
 * Words that a blank may part, looked up at the blank: by the two letters on either side of it, so that a blank costs one
 * look-up however many words there are.
 */
export class SplitIndex {
  readonly #byEdge = new Map<string, Split[]>();

  constructor(splits: Iterable<Split>) {
    for (const split of splits) {
      const key = split.left.slice(-2) + split.right.slice(0, 2);
      this.#byEdge.set(key, [...(this.#byEdge.get(key) ?? []), split]);
    }
    for (const list of this.#byEdge.values()) list.sort((a, b) => lengthOf(b) - lengthOf(a));
  }

  /** The longest word whose parts stand around the blank at this offset. */
  at(text: string, blank: number): Split | undefined {
    const key = text.slice(blank - 2, blank) + text.slice(blank + 1, blank + 3);
    return this.#byEdge
      .get(key)
      ?.find(({ left, right }) => text.endsWith(left, blank) && text.startsWith(right, blank + 1));
  }
}

function lengthOf({ left, right }: Split): number {
  return left.length + right.length;
}

const BEGINS = /^[\u0e01-\u0e2e\u0e40-\u0e44]/;
const HANGS = /[\u0e40-\u0e44]$/;
const SHORTEST = 2;

/** Everywhere where a word can be parted so that both parts look like Thai. */
export function* splitsOf(word: string): Generator<Split> {
  for (let at = SHORTEST; at <= word.length - SHORTEST; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (BEGINS.test(right) && !HANGS.test(left)) yield { left, right };
  }
}

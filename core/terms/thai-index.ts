import { segmentWords } from '../text/words.ts';
import type { PhraseFound } from './english-index.ts';

/**
 * Finds Thai phrases where they are words of their own: they begin and end where the ICU breaker lets a word begin and end,
 * so that ตา is not found in ตาราง. Of phrases that begin at one place the longest is found, and what is found does not
 * overlap: where ใบสั่งซื้อ is a term, there is no ใบสั่ง in it. Latin letters in either case.
 */
export class ThaiIndex<Value> {
  readonly #byStart = new Map<string, { readonly phrase: string; readonly values: Value[] }[]>();

  constructor(phrases: Iterable<readonly [string, Value]>) {
    for (const [text, value] of phrases) {
      const phrase = folded(text);
      const start = phrase.charAt(0);
      const list = this.#byStart.get(start) ?? [];
      const known = list.find((one) => one.phrase === phrase);
      if (known === undefined) this.#byStart.set(start, [...list, { phrase, values: [value] }]);
      else if (!known.values.includes(value)) known.values.push(value);
    }
    for (const list of this.#byStart.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  }

  find(text: string): PhraseFound<Value>[] {
    if (this.#byStart.size === 0) return [];
    const plain = folded(text);
    const found: PhraseFound<Value>[] = [];
    let words: WordEdges | undefined;
    for (let at = 0; at < plain.length; at += 1) {
      const list = this.#byStart.get(plain.charAt(at));
      if (list === undefined) continue;
      for (const { phrase, values } of list) {
        if (!plain.startsWith(phrase, at)) continue;
        words ??= new WordEdges(text);
        const end = at + phrase.length;
        if (!words.isPhrase(at, end)) continue;
        found.push({ start: at, end, values });
        at = end - 1;
        break;
      }
    }
    return found;
  }
}

const LEADING_VOWEL = /[เแโใไ]/;
const DEPENDENT = /[ะ-ฺๅ-๎]/;

/** Where words begin and end in a Thai text. */
class WordEdges {
  readonly #text: string;
  /** Begins and ends of words, rising, 0 and the text's length among them. */
  readonly #edges: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#edges = [0, ...segmentWords(text, 'th').map(({ end }) => end)];
  }

  /**
   * Whether a stretch is made of whole words. The breaker prefers long words: ผู้ขายส่งสินค้า is ผู้|ขายส่ง|สินค้า to it. So a stretch of
   * several words may end, or begin, within a word that goes on for a syllable or more.
   */
  isPhrase(start: number, end: number): boolean {
    const [before, after] = [this.#around(start), this.#around(end)];
    if (before === null && after === null) return true;
    if (before !== null && after !== null) return false;
    const inside = this.#edges.some((edge) => edge > start && edge < end);
    const [cut, at] = before === null ? [after, end] : [before, start];
    return inside && cut !== null && this.#parts(cut, at);
  }

  /** The word that is cut here; null where one ends. */
  #around(at: number): { readonly start: number; readonly end: number } | null {
    const next = this.#edges.findIndex((edge) => edge >= at);
    const end = this.#edges[next] ?? this.#text.length;
    return end === at ? null : { start: this.#edges[next - 1] ?? 0, end };
  }

  #parts({ start, end }: { readonly start: number; readonly end: number }, at: number): boolean {
    return (
      at - start >= 2 &&
      end - at >= 2 &&
      !LEADING_VOWEL.test(this.#text.charAt(at - 1)) &&
      !DEPENDENT.test(this.#text.charAt(at))
    );
  }
}

/** Small letters, as long as that moves nothing. */
function folded(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

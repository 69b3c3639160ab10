import { segmentWords } from '../text/words.ts';
import { basesOf, type Forms, isAcronym } from './english-forms.ts';

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Phrase<Value> {
  readonly words: readonly Word[];
  readonly value: Value;
}

interface Word {
  readonly text: string;
  readonly bases: ReadonlySet<string>;
  readonly acronym: boolean;
}

export interface PhraseFound<Value> {
  readonly start: number;
  readonly end: number;
  readonly values: readonly Value[];
}

/**
 * Finds English phrases in any case, number and, where asked, tense; `purchase order`, `purchase-order` and
 * `Purchase Orders` are one. Of phrases that begin at one place the longest is found, and what is found does not overlap.
 */
export class EnglishIndex<Value> {
  readonly #byFirst = new Map<string, Phrase<Value>[]>();
  readonly #forms: Forms;

  constructor(phrases: Iterable<readonly [string, Value]>, forms: Forms) {
    this.#forms = forms;
    for (const [text, value] of phrases) {
      const words = tokensOf(text).map((token) => wordOf(token.text, forms));
      const first = words[0];
      if (first === undefined) continue;
      for (const base of first.bases) {
        const known = this.#byFirst.get(base);
        if (known === undefined) this.#byFirst.set(base, [{ words, value }]);
        else known.push({ words, value });
      }
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  find(text: string): PhraseFound<Value>[] {
    if (this.#byFirst.size === 0) return [];
    const tokens = tokensOf(text);
    const words = tokens.map((token) => wordOf(token.text, this.#forms));
    const found: PhraseFound<Value>[] = [];
    for (let at = 0; at < tokens.length; ) {
      const here = this.#at(words, at);
      const first = tokens[at];
      const last = tokens[at + (here[0]?.words.length ?? 1) - 1];
      if (here.length > 0 && first !== undefined && last !== undefined) {
        const values = [...new Set(here.map(({ value }) => value))];
        found.push({ start: first.start, end: last.end, values });
      }
      at += Math.max(1, here[0]?.words.length ?? 1);
    }
    return found;
  }

  /** The longest phrases that begin here, all of one length. */
  #at(words: readonly Word[], at: number): Phrase<Value>[] {
    const candidates = new Set(
      [...(words[at]?.bases ?? [])].flatMap((base) => this.#byFirst.get(base) ?? []),
    );
    let longest: Phrase<Value>[] = [];
    for (const phrase of candidates) {
      const best = longest[0]?.words.length ?? 0;
      if (phrase.words.length < best || !phrase.words.every((word, index) => same(word, words[at + index]))) {
        continue;
      }
      longest = phrase.words.length > best ? [phrase] : [...longest, phrase];
    }
    return longest;
  }
}

function wordOf(text: string, forms: Forms): Word {
  return { text, bases: basesOf(text, forms), acronym: isAcronym(text) };
}

/** @param wanted of the phrase */
function same(wanted: Word, word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (wanted.acronym)
    return word.text.replace(/(?:['’]s|s)$/, '') === wanted.text || word.text === wanted.text;
  for (const base of wanted.bases) if (word.bases.has(base)) return true;
  return false;
}

/** Words and signs; spaces and hyphens only part them. */
function tokensOf(text: string): Token[] {
  return segmentWords(text, 'en').filter(({ text: token }) => !/^[\s\u00ad\u2010\u2011-]+$/.test(token));
}

import type { LexiconEntry } from './lexicon/parse.ts';

const LEADING_VOWEL = /[เแโใไ]/;
/** What can't begin a syllable: a word that one of these follows ends inside a syllable. */
const DEPENDENT = /[ะ-ฺๅ็-๎]/;

interface ThaiWord {
  readonly text: string;
  readonly concepts: number[];
}

interface EnglishPhrase {
  readonly text: string;
  readonly concept: number;
}

/** Words of both languages by what they mean. Concepts are the indices of the entries that it was made of. */
export class Dictionary {
  /** By their first two code units, longest first. */
  readonly #thai = new Map<string, ThaiWord[]>();
  readonly #english = new Map<string, number[]>();
  /** Of more than one word; by the first. */
  readonly #phrases = new Map<string, EnglishPhrase[]>();
  /** Inflected forms as they were met: a text has few different words. */
  readonly #met = new Map<string, readonly number[]>();

  constructor(entries: readonly LexiconEntry[]) {
    entries.forEach(({ thai, english }, concept) => {
      for (const text of thai) this.#addThai(text, concept);
      for (const text of english) this.#addEnglish(text.toLowerCase(), concept);
    });
    for (const words of this.#thai.values()) words.sort((a, b) => b.text.length - a.text.length);
  }

  #addThai(text: string, concept: number): void {
    const words = this.#thai.get(text.slice(0, 2)) ?? [];
    const known = words.find((word) => word.text === text);
    if (known === undefined) words.push({ text, concepts: [concept] });
    else known.concepts.push(concept);
    this.#thai.set(text.slice(0, 2), words);
  }

  #addEnglish(text: string, concept: number): void {
    const first = /^[a-z]+(?:['’-][a-z]+)*/.exec(text)?.[0] ?? '';
    if (first !== text) {
      this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), { text, concept }]);
    } else if (text !== '') {
      this.#english.set(text, [...(this.#english.get(text) ?? []), concept]);
    }
  }

  /** Finds the longest words from left to right; without a word breaker, but never beginning or ending in a syllable. */
  findThai(text: string, found: (concept: number) => void): void {
    for (let at = 0; at + 1 < text.length; ) {
      const word = this.#thaiAt(text, at);
      if (word === null) {
        at += 1;
      } else {
        word.concepts.forEach(found);
        at += word.text.length;
      }
    }
  }

  #thaiAt(text: string, at: number): ThaiWord | null {
    const words = this.#thai.get(text.slice(at, at + 2));
    if (words === undefined || LEADING_VOWEL.test(text.charAt(at - 1))) return null;
    const fits = ({ text: word }: ThaiWord) =>
      text.startsWith(word, at) && !DEPENDENT.test(text.charAt(at + word.length));
    return words.find(fits) ?? null;
  }

  /** @param word In lower case, at offset `at` of the lower-case text. */
  findEnglish(word: string, text: string, at: number, found: (concept: number) => void): void {
    let concepts = this.#met.get(word);
    if (concepts === undefined) {
      concepts = this.#inflected(word);
      this.#met.set(word, concepts);
    }
    concepts.forEach(found);
    for (const phrase of this.#phrases.get(word) ?? []) {
      if (text.startsWith(phrase.text, at)) found(phrase.concept);
    }
  }

  /** @param word In lower case. */
  knows(word: string): boolean {
    return this.#inflected(word).length > 0;
  }

  #inflected(word: string): readonly number[] {
    for (const form of baseForms(word)) {
      const concepts = this.#english.get(form);
      if (concepts !== undefined) return concepts;
    }
    return [];
  }
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/['’]s$/, ''],
  [/ies$/, 'y'],
  [/es$/, ''],
  [/s['’]?$/, ''],
  [/ied$/, 'y'],
  [/([b-df-hj-np-tv-z])\1ed$/, '$1'],
  [/ed$/, ''],
  [/d$/, ''],
  [/([b-df-hj-np-tv-z])\1ing$/, '$1'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/ly$/, ''],
];

/** What a regular English word may be a form of, itself first. */
function baseForms(word: string): string[] {
  const plain = word.replaceAll('’', "'");
  const stems = ENDINGS.flatMap(([ending, by]) => (ending.test(plain) ? [plain.replace(ending, by)] : []));
  return [plain, ...stems.filter((stem) => stem.length > 1)];
}

import { Dictionary } from './dictionary.ts';
import { LEXICON } from './lexicon/parse.ts';
import { nameRows, ROWS, thaiRows } from './names.ts';
import { numberKeys } from './number-keys.ts';
import { type Shape, shapeOf } from './shape.ts';
import type { TermPair } from './types.ts';

/** What a key is; `text` is a whole line that stands in both texts word for word. */
export const KEY_KINDS = [
  'number',
  'loose-number',
  'latin',
  'address',
  'name',
  'word',
  'term',
  'shape',
  'mark',
  'aside',
  'text',
] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

const PREFIX: Readonly<Record<KeyKind, string>> = {
  number: 'n',
  'loose-number': 'n', // meets a firm number: the kind is that of the first who says it
  latin: 'l',
  address: 'u',
  name: 'p',
  word: 'w',
  term: 'e',
  shape: 's',
  mark: '#',
  aside: '',
  text: '=',
};

const ADDRESS = /(?:https?:\/\/|www\.)[^\s"”<>)\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;
const ADDRESS_MARK = /@|:\/\/|www\./i;
const LATIN_WORD = /[A-Za-z][A-Za-z0-9&+]*(?:['’.-][A-Za-z0-9]+)*/g;
const LOST_NUMBER = /^x+numx+$/;

/** The keys of one line: things by which its counterpart can be known. Ids are of one KeyBook. */
export interface LineKeys {
  /** Rising, each once. */
  readonly ids: Uint32Array;
  /** Numbers that the machine lost. */
  readonly lost: number;
  /** Firm numbers among the keys. */
  readonly numbers: number;
  readonly shape: Shape;
}

/** Code units of a line that are read for keys: no more evidence is needed, and no pattern runs for long. */
const READ = 4000;

const SMALL_WORD = /(?<![A-Za-z])[a-z]{3,}/g;
const CAPITALISED = /(?<![A-Za-z])[A-Z][A-Za-z’'-]{2,}/g;

/** Gives out the keys of the lines of a pair of texts: all Thai lines first, then all English ones. */
export class KeyBook {
  readonly kinds: KeyKind[] = [];
  readonly #ids = new Map<string, number>();
  readonly #dictionary: Dictionary;
  readonly #firstTerm = LEXICON.length;
  #line = new Set<number>();
  /** By capitalised word of the English text that may be a name: its rows. */
  readonly #names = new Map<string, readonly number[]>();
  readonly #isNameRow = new Uint8Array(ROWS);

  /** @param english The whole English text: what it never writes small, and the lexicon does not know, may be a name. */
  constructor(terms: readonly TermPair[], english: readonly string[]) {
    this.#dictionary = new Dictionary([
      ...LEXICON,
      ...terms.map(({ thai, english }) => ({ thai: [thai], english: [english] })),
    ]);
    const small = new Set<string>();
    const capitalised = new Set<string>();
    for (const text of english) {
      for (const [word] of text.matchAll(CAPITALISED)) capitalised.add(word);
      for (const [word] of text.matchAll(SMALL_WORD)) small.add(word);
    }
    for (const word of capitalised) {
      const lower = word.toLowerCase();
      if (small.has(lower) || this.#dictionary.knows(lower)) continue;
      const rows = nameRows(word);
      for (const row of rows) this.#isNameRow[row] = 1;
      if (rows.length > 0) this.#names.set(lower, rows);
    }
  }

  thai(line: string): LineKeys {
    const text = line.slice(0, READ);
    const rest = this.#addAddresses(text);
    for (const [word] of rest.matchAll(LATIN_WORD)) {
      const lower = word.toLowerCase();
      if (lower.length > 1 && !LOST_NUMBER.test(lower)) this.#add('latin', lower);
    }
    this.#dictionary.findThai(text, this.#addConcept);
    if (this.#names.size > 0) thaiRows(text, this.#addName);
    this.#add('text', line.trim());
    return this.#close(text, 'th');
  }

  /** Latin words and whole lines are keys only where the Thai text has them too. */
  english(line: string): LineKeys {
    const text = line.slice(0, READ);
    this.#addAddresses(text);
    const lower = text.toLowerCase();
    for (const { 0: word, index } of lower.matchAll(LATIN_WORD)) {
      this.#addKnown('latin', word);
      this.#dictionary.findEnglish(word, lower, index, this.#addConcept);
      for (const row of this.#names.get(word) ?? []) this.#addKnown('name', String(row));
    }
    this.#addKnown('text', line.trim());
    return this.#close(text, 'en');
  }

  /** The text without them. */
  #addAddresses(text: string): string {
    if (!ADDRESS_MARK.test(text)) return text;
    for (const [address] of text.matchAll(ADDRESS)) this.#add('address', normalAddress(address));
    return text.replace(ADDRESS, ' ');
  }

  readonly #addName = (row: number): void => {
    if (this.#isNameRow[row] === 1) this.#add('name', String(row));
  };

  readonly #addConcept = (concept: number): void =>
    concept < this.#firstTerm ? this.#add('word', String(concept)) : this.#add('term', String(concept));

  #close(text: string, language: 'th' | 'en'): LineKeys {
    const shape = shapeOf(text);
    for (const key of shape.keys) this.#add(key.startsWith('#') ? 'mark' : 'shape', key);
    if (shape.aside) this.#add('aside', '');
    const { firm, loose, lost } = numberKeys(text, language);
    for (const key of firm) this.#add('number', key);
    for (const key of loose) this.#add('loose-number', key);
    const ids = Uint32Array.from(this.#line).sort();
    this.#line = new Set();
    return { ids, lost, numbers: firm.length, shape };
  }

  #add(kind: KeyKind, name: string): void {
    const key = PREFIX[kind] + name;
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.kinds.length;
      this.kinds.push(kind);
      this.#ids.set(key, id);
    } else if (kind === 'number' && this.kinds[id] === 'loose-number') {
      this.kinds[id] = kind;
    }
    this.#line.add(id);
  }

  #addKnown(kind: KeyKind, name: string): void {
    const id = this.#ids.get(PREFIX[kind] + name);
    if (id !== undefined) this.#line.add(id);
  }
}

function normalAddress(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|^www\./, '')
    .replace(/[.,;:!?/]+$/, '');
}

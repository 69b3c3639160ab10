import type { Side, Span } from '../model.ts';
import { EnglishIndex } from './english-index.ts';
import type { Term } from './term.ts';
import { ThaiIndex } from './thai-index.ts';

/** A word of terms in a text. */
export interface TermFound extends Span {
  /** Terms that welcome the word; terms share words. */
  readonly allowed: readonly Term[];
  /** Terms that forbid it. */
  readonly forbidden: readonly Term[];
}

interface Use {
  readonly term: Term;
  readonly forbidden: boolean;
}

function usesOf(terms: readonly Term[], allowed: 'thai' | 'english'): (readonly [string, Use])[] {
  const banned = allowed === 'thai' ? 'forbiddenThai' : 'forbiddenEnglish';
  const uses = (words: readonly string[], use: Use) => words.map((word) => [word, use] as const);
  return terms.flatMap((term) => [
    ...uses(term[allowed], { term, forbidden: false }),
    ...uses(term[banned], { term, forbidden: true }),
  ]);
}

/** Terms, ready to be found in texts. Made once, asked for every segment. */
export class Termbase {
  readonly terms: readonly Term[];
  readonly #thai: ThaiIndex<Use>;
  readonly #english: EnglishIndex<Use>;
  readonly #englishFreely: EnglishIndex<Use>;

  constructor(terms: readonly Term[]) {
    this.terms = terms;
    this.#thai = new ThaiIndex(usesOf(terms, 'thai'));
    this.#english = new EnglishIndex(usesOf(terms, 'english'), 'noun');
    this.#englishFreely = new EnglishIndex(usesOf(terms, 'english'), 'any');
  }

  /** The words of terms in a text of one side, by place, never overlapping. */
  find(side: Side, text: string): TermFound[] {
    if (this.terms.length === 0) return [];
    const found = side === 'source' ? this.#thai.find(text) : this.#english.find(text);
    return found.map(({ start, end, values }) => ({
      ...{ start, end },
      allowed: values.filter(({ forbidden }) => !forbidden).map(({ term }) => term),
      forbidden: values.filter(({ forbidden }) => forbidden).map(({ term }) => term),
    }));
  }

  /** The terms of which an English word stands in the text, in whatever form, forbidden ones too. */
  saidIn(english: string): ReadonlySet<Term> {
    const said = [...this.#english.find(english), ...this.#englishFreely.find(english)];
    return new Set(said.flatMap(({ values }) => values.map(({ term }) => term)));
  }
}

export const NO_TERMS = new Termbase([]);

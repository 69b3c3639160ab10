import type { Id, JsonValue } from '../model.ts';

export type TermId = Id<'term'>;

/** What a person says of a term. The first word of each language is the preferred one; the others are welcome too. */
export interface TermDefinition {
  readonly thai: readonly string[];
  readonly english: readonly string[];
  /** Words that must not stand for it. */
  readonly forbiddenThai: readonly string[];
  readonly forbiddenEnglish: readonly string[];
  readonly note: string;
  /** What field it belongs to; empty: any. */
  readonly domain: string;
}

export interface Term extends TermDefinition {
  readonly id: TermId;
}

/** Longest word of a term, UTF-16. */
export const WORD_LIMIT = 200;
/** Most words of one kind in one term. */
export const WORDS_LIMIT = 20;
export const NOTE_LIMIT = 2_000;
export const DOMAIN_LIMIT = 200;
/** Most terms in one project. */
export const TERMS_LIMIT = 20_000;

const WORDS = ['thai', 'english', 'forbiddenThai', 'forbiddenEnglish'] as const;

/**
 * A term as it is stored: words without space around them or twice over, none both preferred and forbidden. Null where no
 * word is left.
 */
export function tidyTerm<T extends TermDefinition>(term: T): T | null {
  const tidy = Object.fromEntries(WORDS.map((kind) => [kind, tidyWords(term[kind])])) as Record<
    (typeof WORDS)[number],
    string[]
  >;
  const without = (words: string[], others: string[]) => words.filter((word) => !others.includes(word));
  const all = {
    ...tidy,
    forbiddenThai: without(tidy.forbiddenThai, tidy.thai),
    forbiddenEnglish: without(tidy.forbiddenEnglish, tidy.english),
  };
  if (WORDS.every((kind) => all[kind].length === 0)) return null;
  const note = clean(term.note).slice(0, NOTE_LIMIT);
  return { ...term, ...all, note, domain: oneLine(term.domain).slice(0, DOMAIN_LIMIT) };
}

function tidyWords(words: readonly string[]): string[] {
  const whole = words.map(oneLine).filter((word) => word !== '' && word.length <= WORD_LIMIT);
  return [...new Set(whole)].slice(0, WORDS_LIMIT);
}

const clean = (text: string) => text.toWellFormed().replaceAll('\0', '').trim();
const oneLine = (text: string) => clean(text).replace(/\s+/g, ' ');

/** As the history and the database hold it, its fields in one order: nothing beside what a term is made of. */
export function termToJson(term: Term): { readonly [key: string]: JsonValue } {
  const { id, thai, english, forbiddenThai, forbiddenEnglish, note, domain } = term;
  return { id, thai, english, forbiddenThai, forbiddenEnglish, note, domain };
}

/** By what a term is called in lists and messages. */
export function termName(term: TermDefinition): string {
  const words = [term.thai, term.english, term.forbiddenThai, term.forbiddenEnglish];
  return words.find((some) => some.length > 0)?.[0] ?? '';
}

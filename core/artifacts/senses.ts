import { DAILY_SENSES_BY_DOMAIN } from './lexicon/senses/daily.ts';
import { type DomainSense, type Evidence, formsOf, parseSenses } from './lexicon/senses/parse.ts';
import { PUBLIC_SENSES } from './lexicon/senses/public.ts';
import { SCREEN_SENSES } from './lexicon/senses/screen.ts';
import { MORE_SENSES } from './lexicon/senses/words.ts';

/** A sense that an English text has, by a word of it and what the text is about. */
export interface MeantSense {
  readonly sense: DomainSense;
  /** The English word, as it stands. */
  readonly said: string;
  /** What the Thai must not have: of a word with evidence for two senses, what neither is. */
  readonly wrong: readonly string[];
}

interface Head {
  readonly sense: DomainSense;
  /** A head of several words; empty for one. */
  readonly phrase: string;
  readonly forms: ReadonlySet<string>;
}

export const DOMAIN_SENSES: readonly DomainSense[] = [
  PUBLIC_SENSES,
  DAILY_SENSES_BY_DOMAIN,
  SCREEN_SENSES,
  MORE_SENSES,
].flatMap(parseSenses);
const BY_FORM = new Map<string, Head[]>();
const BY_LABEL = new Map<string, DomainSense>();
for (const sense of DOMAIN_SENSES) {
  for (const head of sense.heads) {
    if (sense.label) {
      BY_LABEL.set(head.toLowerCase(), sense);
      continue;
    }
    const phrase = head.includes(' ') ? head : '';
    const forms = new Set(phrase === '' ? formsOf(head) : [head.slice(0, head.indexOf(' '))]);
    for (const form of forms) BY_FORM.set(form, [...(BY_FORM.get(form) ?? []), { sense, phrase, forms }]);
  }
}
const WORD = /[\p{L}][\p{L}'’-]*/gu;

/** The senses that the words of an English text have, by the other words of it. A word is looked up, so a table may be long. */
export function* meantSenses(english: string): Generator<MeantSense> {
  const label = BY_LABEL.get(
    english
      .trim()
      .toLowerCase()
      .replace(/[.!…:]+$/, ''),
  );
  if (label !== undefined) yield { sense: label, said: english.trim(), wrong: label.wrong };
  const lower = english.toLowerCase().replaceAll('’', "'");
  const words = new Set(lower.match(WORD));
  for (const word of words) {
    const heads = (BY_FORM.get(word) ?? []).filter(
      ({ sense, phrase, forms }) =>
        (phrase === '' || hasPhrase(lower, phrase)) &&
        (sense.domain === null || says(sense.domain, words, lower, forms)),
    );
    for (const { sense, phrase, forms } of heads) {
      if (says(sense.not, words, lower, forms)) continue;
      const others = heads.filter((head) => head.sense !== sense).flatMap((head) => head.sense.right);
      const said = phrase === '' ? word : phrase;
      if (others.length === 0) yield { sense, said, wrong: sense.wrong };
      else {
        const wrong = sense.wrong.filter(
          (each) => !others.some((right) => each.includes(right) || right.includes(each)),
        );
        yield { sense, said, wrong };
      }
    }
  }
}

/** @param except The word itself, in all its forms: it is no evidence of what it means. */
function says(
  { words, phrases }: Evidence,
  text: ReadonlySet<string>,
  lower: string,
  except: ReadonlySet<string>,
): boolean {
  for (const word of text) if (words.has(word) && !except.has(word)) return true;
  return phrases.some((phrase) => hasPhrase(lower, phrase));
}

function hasPhrase(lower: string, phrase: string): boolean {
  for (let at = lower.indexOf(phrase); at !== -1; at = lower.indexOf(phrase, at + 1)) {
    if (!/\p{L}/u.test(lower.charAt(at - 1) + lower.charAt(at + phrase.length))) return true;
  }
  return false;
}

import { exact } from './exact.ts';
import { mention, numeralAt } from './mention.ts';
import { ENGLISH_LABELS } from './nouns.ts';
import { matchAt, matchBefore } from './patterns.ts';
import type { CountedNoun, NumberMention } from './types.ts';

const ROMAN = /(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})(?![A-Za-z])/y;
const NAMED_BEFORE =
  /\b(World War|Rama|King Rama|Part|Chapter|Volume|Title|Article|Phase|Annex|Appendix|Schedule|Book|Act|Type|Class|Level|Stage|Category|Group|Mark)[ \u00a0]$/;
const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** A Roman numeral after a word that takes one (World War II, Rama IX), at the offset; null elsewhere: I is a pronoun. */
export function readRoman(text: string, at: number): NumberMention | null {
  const found = matchAt(ROMAN, text, at);
  const before = found === null || found[0] === '' ? null : matchBefore(NAMED_BEFORE, text, at);
  const word = before?.[1];
  if (found === null || before === null || word === undefined) return null;
  const letters = [...found[0]].map((letter) => DIGITS[letter] ?? 0);
  const value = letters.reduce(
    (sum, digit, index) => sum + (digit < (letters[index + 1] ?? 0) ? -digit : digit),
    0,
  );
  const start = at - before[0].length;
  const end = at + found[0].length;
  const concept = ENGLISH_LABELS.get(word.toLowerCase()) ?? null;
  const noun: CountedNoun = { start, end: start + word.length, text: word, concept, relation: 'labels' };
  const numerals = [numeralAt(text, at, end, { value: exact(String(value)), role: 'value', spelled: true })];
  const ordinal = /War|Rama/.test(word);
  return mention(
    text,
    { start, end },
    {
      kind: ordinal ? 'ordinal' : 'identifier',
      value: exact(String(value)),
      numerals,
      noun,
      confidence: 0.95,
    },
  );
}

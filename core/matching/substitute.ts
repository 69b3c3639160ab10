/** The numbers of an earlier translation, made those of the present text. */
import { compareNumbers, type NumberMatch, type NumberMention, parseNumbers } from '../text/numbers/index.ts';
import {
  printDigits,
  printEnglishOrdinal,
  printEnglishOrdinalWords,
  printEnglishWords,
} from '../text/numbers/print.ts';
import type { Exact } from '../text/numbers/types.ts';
import { blankedChips } from './chips.ts';

/**
 * The English of an earlier text with the numbers of the present one in their places: by value, so that `five days` for
 * 5 วัน becomes `seven days` for 7 วัน. Null where the texts have other numbers of numbers, or one of them can't be followed
 * into the English for sure; then a person has to look.
 * @param earlier the Thai that `english` translates
 */
export function withNumbersOf(present: string, earlier: string, english: string): string | null {
  const now = parseNumbers(blankedChips(present), 'th');
  const then = parseNumbers(blankedChips(earlier), 'th');
  if (now.length !== then.length || now.some((one, index) => one.kind !== then[index]?.kind)) return null;
  const { matches } = compareNumbers(then, parseNumbers(blankedChips(english), 'en'));
  const edits: { start: number; end: number; text: string }[] = [];
  for (const [index, before] of then.entries()) {
    const after = now[index];
    if (after === undefined || after.text === before.text) continue;
    const match = matches.find(({ thai }) => thai === before);
    const text = match === undefined ? null : rewritten(match, after);
    if (match === undefined || text === null) return null;
    edits.push({ ...match.english.span, text });
  }
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), english);
}

/** The English mention with the present value in the place of the earlier one; null where that is not sure. */
function rewritten({ english, how, thai }: NumberMatch, after: NumberMention): string | null {
  const [numeral, ...more] = english.numerals;
  if (numeral === undefined || more.length > 0 || thai.numerals.length !== 1 || after.numerals.length !== 1) {
    return null;
  }
  const value = valueFor(english, how, thai, after);
  if (value === null) return null;
  // One day, two days: the noun would have to follow.
  if ((value === '1') !== (numeral.value === '1') && COUNTING.has(english.kind)) return null;
  const text = printed(english, numeral, value);
  if (text === null) return null;
  const start = numeral.start - english.span.start;
  const rest = english.text.slice(start + numeral.text.length);
  const ending =
    numeral.spelled || english.kind !== 'ordinal' ? null : /^(?:st|nd|rd|th)(?![a-z])/.exec(rest);
  if (ending === null) return english.text.slice(0, start) + text + rest;
  return /^\d{1,15}$/.test(value)
    ? english.text.slice(0, start) + printEnglishOrdinal(Number(value)) + rest.slice(ending[0].length)
    : null;
}

const COUNTING: ReadonlySet<NumberMention['kind']> = new Set(['cardinal', 'measure']);

/** Years from the Buddhist era to the Christian one. */
const ERAS_APART = 543;

function valueFor(
  english: NumberMention,
  how: NumberMatch['how'],
  before: NumberMention,
  after: NumberMention,
): Exact | null {
  const [then, now] = [before.numerals[0]?.value ?? null, after.numerals[0]?.value ?? null];
  if (then === null || now === null || before.unit !== after.unit || before.currency !== after.currency)
    return null;
  if (english.kind === 'year' && how === 'era') {
    // Up to 1940 the year began in April: the difference is not always the same.
    const year = Number(now) - ERAS_APART;
    return Number.isInteger(year) && year > 1940 && Number(then) - ERAS_APART === Number(english.value)
      ? String(year)
      : null;
  }
  return how === 'equal' && english.numerals[0]?.value === then ? now : null;
}

function printed(
  english: NumberMention,
  numeral: NumberMention['numerals'][number],
  value: Exact,
): string | null {
  const whole = /^\d{1,15}$/.test(value);
  if (numeral.spelled) {
    if (!whole) return null;
    const words =
      english.kind === 'ordinal' ? printEnglishOrdinalWords(Number(value)) : printEnglishWords(value);
    return /^\p{Lu}/u.test(numeral.text) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  }
  const grouped = english.kind !== 'year' && english.kind !== 'identifier' && Number(value) >= 1_000;
  const isPlain = numeral.text.length > 3 && !numeral.text.includes(',');
  return printDigits(value, { script: 'arabic', grouped: grouped && !isPlain });
}

import {
  A_PERCENT_AFTER,
  CURRENCY_AFTER,
  CURRENCY_BEFORE,
  englishBound,
  PERCENT_AFTER,
  SUBUNIT_AFTER,
} from './english-context.ts';
import { englishCount } from './english-counts.ts';
import { englishRank } from './english-ranks.ts';
import { englishYear } from './english-years.ts';
import { divide, toInteger } from './exact.ts';
import type { CurrencyCode } from './lexicon/currencies.ts';
import { isAmount, mention } from './mention.ts';
import { CURRENCY_SYMBOLS, ENGLISH_CURRENCIES, ENGLISH_SUBUNITS } from './nouns.ts';
import { matchAt, matchBefore } from './patterns.ts';
import { type Reading, spelledOut } from './reading.ts';
import type { NumberMention } from './types.ts';

export type Build = (
  start: number,
  end: number,
  rest: Partial<NumberMention> & Pick<NumberMention, 'kind'>,
) => NumberMention;

export interface Surroundings {
  readonly text: string;
  readonly reading: Reading;
  readonly build: Build;
}

/** What a number in English is by the words on both sides of it. */
export function englishQuantity(text: string, reading: Reading): NumberMention | null {
  const build: Build = (start, end, rest) =>
    mention(
      text,
      { start, end },
      {
        value: reading.value,
        high: reading.high,
        alternative: reading.alternative,
        numerals: reading.numerals,
        bound:
          reading.bound ?? (isAmount(rest.kind) ? englishBound(text, start, [reading.end, end]) : 'exact'),
        soft: isSoft(reading),
        ...rest,
        confidence: reading.confidence * (rest.confidence ?? 1),
      },
    );
  const here: Surroundings = { text, reading, build };
  if (reading.ordinal) return englishYear(here) ?? englishRank(here);
  return percentOrMoney(here) ?? englishYear(here) ?? englishRank(here) ?? englishCount(here);
}

/** "One" and "first" in words need not be numbers in the other language, nor "one or two". */
function isSoft(reading: Reading): boolean {
  return spelledOut(reading) && !reading.fraction && toInteger(reading.value) === 1;
}

function percentOrMoney({ text, reading, build }: Surroundings): NumberMention | null {
  const percent = matchAt(reading.fraction ? A_PERCENT_AFTER : PERCENT_AFTER, text, reading.end);
  if (percent !== null) return build(reading.start, reading.end + percent[0].length, { kind: 'percent' });
  const symbol = matchBefore(CURRENCY_BEFORE, text, reading.start);
  const word = matchAt(CURRENCY_AFTER, text, reading.end);
  const after: CurrencyCode | undefined =
    ENGLISH_CURRENCIES.get(word?.[1]?.toLowerCase() ?? '') ?? CURRENCY_SYMBOLS.get(word?.[2] ?? '');
  const currency = after ?? CURRENCY_SYMBOLS.get(symbol?.[1] ?? '');
  if (currency !== undefined) {
    const start = reading.start - (symbol?.[0].length ?? 0);
    const end = word === null || after === undefined ? reading.end : reading.end + word[0].length;
    return build(start, end, { kind: 'money', currency, soft: false });
  }
  const subunit = matchAt(SUBUNIT_AFTER, text, reading.end);
  if (subunit === null) return null;
  const of = subunit[1] === undefined ? 'USD' : ENGLISH_SUBUNITS.get(subunit[1].toLowerCase());
  if (of === undefined) return null;
  const value = reading.value === null ? null : divide(reading.value, '100');
  const high = reading.high === null ? null : divide(reading.high, '100');
  return build(reading.start, reading.end + subunit[0].length, { kind: 'money', currency: of, value, high });
}

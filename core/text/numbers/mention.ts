import type { Span } from '../../model.ts';
import type { NumberKind, NumberMention, Numeral } from './types.ts';

type Filled = Pick<NumberMention, 'kind' | 'numerals'> & Partial<NumberMention>;

/** A mention with everything that is not said at its neutral value. */
export function mention(text: string, span: Span, filled: Filled): NumberMention {
  const lost = filled.numerals.some((numeral) => numeral.value === null);
  const kind: NumberKind = lost ? 'placeholder' : filled.kind;
  return {
    span,
    text: text.slice(span.start, span.end),
    value: null,
    high: null,
    alternative: null,
    bound: 'exact',
    spelled: filled.numerals.every((numeral) => numeral.spelled),
    soft: false,
    era: null,
    currency: null,
    unit: null,
    noun: null,
    thing: null,
    date: null,
    time: null,
    confidence: 1,
    ...filled,
    kind,
    expects: lost ? filled.kind : null,
  };
}

const AMOUNTS: ReadonlySet<NumberKind> = new Set([
  'cardinal',
  'percent',
  'money',
  'measure',
  'fraction',
  'multiple',
]);

/** Whether "about" and "under" before a number of this kind say how exact it is: "under Section 44" does not. */
export function isAmount(kind: NumberKind): boolean {
  return AMOUNTS.has(kind);
}

export function numeralAt(
  text: string,
  start: number,
  end: number,
  rest: Pick<Numeral, 'value' | 'role' | 'spelled'>,
): Numeral {
  return { start, end, text: text.slice(start, end), ...rest };
}

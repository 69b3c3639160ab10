import { pairNumbers } from '../artifacts/pair-numbers.ts';
import type { Finding, SegmentRule } from '../artifacts/rule.ts';
import type { NumberMention, UnmatchedNumber } from '../text/numbers/index.ts';
import type { UnitId } from '../text/numbers/lexicon/units.ts';

const CERTAIN = 0.95;
const LOST = /[Xx][Nn][Uu][Mm][Xx]/;

/**
 * A number in digits that the other side has in no form: not as words, not in another era, unit or scale. One that stands against
 * another number is number-mismatch's or the solver's.
 */
export const numberMissing: SegmentRule = {
  id: 'number-missing',
  family: 'omission',
  needs: 'pair',
  severity: 'warning',
  confidence: 0.8,
  onByDefault: true,
  *detect(segment): Generator<Finding> {
    const { source, target } = segment;
    if (!/\p{Nd}/u.test(source + target) || LOST.test(source)) return;
    const { thai, english } = pairNumbers(segment).comparison;
    if (thai.length > 0 && english.length > 0) return;
    for (const { mention } of thai.filter(certain)) {
      if (isSaidOtherwise(mention, target)) continue;
      yield {
        span: mention.span,
        reason: { key: 'rules.number-missing.reason.inEnglish', params: { text: mention.text } },
        fixes: [],
      };
    }
    for (const { mention } of english.filter(certain)) {
      yield {
        side: 'target',
        span: mention.span,
        reason: { key: 'rules.number-missing.reason.inThai', params: { text: mention.text } },
        fixes: [],
      };
    }
  },
};

/** English words for what Thai counts; and "a class" needs no 1. */
const IN_WORDS: readonly { readonly value: string; readonly unit: UnitId; readonly words: RegExp }[] = [
  { value: '24', unit: 'hour', words: /\b(?:around|round)[ -]the[ -]clock\b|\b24\/7\b|\bday and night\b/i },
  { value: '100', unit: 'year', words: /\bcenten(?:ary|nial)\b/i },
  { value: '200', unit: 'year', words: /\bbicenten(?:ary|nial)\b/i },
  { value: '2', unit: 'week', words: /\bfortnight/i },
];

function isSaidOtherwise({ value, unit, kind }: NumberMention, target: string): boolean {
  if (value === '1' && (kind === 'cardinal' || kind === 'measure')) return true;
  return IN_WORDS.some((entry) => entry.value === value && entry.unit === unit && entry.words.test(target));
}

function certain({ mention, certainty }: UnmatchedNumber): boolean {
  return certainty >= CERTAIN && !mention.spelled && !isName(mention);
}

/** Numbers of things named rather than counted may be named otherwise. */
function isName(mention: NumberMention): boolean {
  return mention.kind === 'identifier' || mention.kind === 'grade';
}

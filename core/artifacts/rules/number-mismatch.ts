import type { Fix } from '../../model.ts';
import type { NumberMention } from '../../text/numbers/index.ts';
import { pairNumbers } from '../pair-numbers.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { numberSlots } from '../slots.ts';
import { kinship } from '../solver/evidence.ts';
import { readNeutrally } from '../solver/neutral.ts';
import { slotValue } from '../solver/slot-value.ts';

const CERTAIN = 0.8;
const LIKELY = 0.6;
const STRONG = 2.4;
const LOST = /[Xx][Nn][Uu][Mm][Xx]/;

/**
 * A number that differs by value from the English one of the same noun, unit or kind. Reordering, eras, scales, conversions and
 * words for numbers are compareNumbers' business; a paragraph with an XNUMX is the solver's.
 */
export const numberMismatch: SegmentRule = {
  id: 'number-mismatch',
  family: 'displaced-number',
  needs: 'pair',
  severity: 'warning',
  confidence: 0.85,
  onByDefault: true,
  *detect(segment): Generator<Finding> {
    const { source } = segment;
    if (!/\p{Nd}/u.test(source) || LOST.test(source)) return;
    const { thai, english } = pairNumbers(segment).comparison;
    const left = english.filter(({ certainty }) => certainty >= LIKELY).map(({ mention }) => mention);
    if (left.length === 0) return;
    for (const { mention, certainty } of thai) {
      if (certainty < CERTAIN || mention.spelled) continue;
      const [other, second] = left.filter((candidate) => kinship(mention, candidate) >= STRONG);
      if (other === undefined || second !== undefined || sameNumerals(mention, other)) continue;
      const numerals = mention.numerals.filter((numeral) => !numeral.spelled);
      const [numeral] = numerals;
      if (numeral === undefined) continue;
      const span = numerals.length === 1 ? { start: numeral.start, end: numeral.end } : mention.span;
      yield {
        span,
        reason: { key: 'rules.number-mismatch.reason', params: { text: mention.text, english: other.text } },
        fixes: numerals.length === 1 ? fixes(source, numeral.start, other) : [],
      };
    }
  },
};

/** Another unit or scale for the same digits is number-scale's finding. */
function sameNumerals(thai: NumberMention, english: NumberMention): boolean {
  return thai.numerals[0]?.value === english.numerals[0]?.value;
}

function fixes(source: string, start: number, english: NumberMention): Fix[] {
  const slots = numberSlots(source).filter((slot) => slot.span.start === start);
  const [role] = readNeutrally(source, slots).roles;
  const value = role === undefined ? null : slotValue(role, english);
  return value === null ? [] : [{ text: value, safe: false }];
}

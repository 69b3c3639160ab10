import type { Fix, Span } from '../../model.ts';
import { type NumberMatch, type NumberMention, relate } from '../../text/numbers/index.ts';
import { misdated } from '../eras.ts';
import { difference, isNear } from '../number-difference.ts';
import { pairNumbers } from '../pair-numbers.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { numberSlots } from '../slots.ts';
import { kinship, sameValue } from '../solver/evidence.ts';
import { bestPairing } from '../solver/matching.ts';
import { readNeutrally } from '../solver/neutral.ts';
import { inOneEra, slotValue } from '../solver/slot-value.ts';

const CERTAIN = 0.7;
const LIKELY = 0.6;
const STRONG = 2.4;
/** Below this two numbers name different things: a label and a count, a year and a sum. */
const COMPATIBLE = -1;
/** What an equal value is worth where neither noun nor unit speaks for it. */
const SAME = 1.5;
const LOST = /[Xx][Nn][Uu][Mm][Xx]/;

/**
 * A number that differs by value from the English one of the same noun, unit or kind; where no more numbers are left over in the
 * Thai than in the English, from the one left that it can be. Reordering, eras, scales, conversions and words for numbers
 * are compareNumbers' business; a paragraph with an XNUMX is the solver's.
 */
export const numberMismatch: SegmentRule = {
  id: 'number-mismatch',
  family: 'displaced-number',
  needs: 'pair',
  severity: 'warning',
  confidence: 0.85,
  onByDefault: true,
  *detect(segment): Generator<Finding> {
    const { source, target } = segment;
    if (!/\p{Nd}/u.test(source) || LOST.test(source)) return;
    const { comparison } = pairNumbers(segment);
    const open = comparison.thai.some(({ mention, certainty }) => certainty >= CERTAIN && !mention.spelled);
    // A number that was matched for its value alone may be another's: two climbers and three nights against 8 คน and 2 คืน.
    const loose = open ? comparison.matches.filter(isLoose) : [];
    const [thai, english] = withoutEndsMet(
      [
        ...comparison.thai
          .filter(({ mention, certainty }) => certainty >= CERTAIN && !mention.spelled)
          .map(({ mention }) => mention),
        ...loose.map((match) => match.thai),
      ],
      [
        ...comparison.english
          .filter(({ mention, certainty }) => certainty >= (mention.kind === 'fraction' ? 0.4 : LIKELY))
          .map(({ mention }) => mention),
        ...loose.map((match) => match.english),
      ],
    );
    if (english.length === 0 || thai.length === 0) return;
    const kin = thai.map((one) => english.map((other) => kinship(one, other)));
    const gains = thai.map((one, row) =>
      english.map((other, column) => {
        const near = Math.abs(one.span.start / source.length - other.span.start / target.length);
        const relation = kin[row]?.[column] ?? COMPATIBLE;
        const same = sameValue(one, other) ? SAME : 0;
        return relation <= COMPATIBLE ? 0 : 2 + relation + same - near;
      }),
    );
    const pairing = bestPairing(gains, english.length);
    for (const [row, mention] of thai.entries()) {
      const column = pairing[row] ?? -1;
      const other = english[column];
      if (
        other === undefined ||
        sameValue(mention, other) ||
        difference(mention, other) !== null ||
        isNear(mention, other)
      )
        continue;
      if (misdated(mention, other)) continue;
      const strong = (kin[row]?.[column] ?? 0) >= STRONG;
      if (!strong && thai.length > english.length) continue;
      for (const { span, fixes } of faults(source, mention, other)) {
        yield {
          span,
          reason: {
            key: 'rules.number-mismatch.reason',
            params: { text: mention.text, english: other.text },
          },
          fixes,
          confidence: fixes.length === 0 ? 0.85 : strong ? 0.92 : 0.75,
        };
      }
    }
  },
};

function isLoose({ thai, english, confidence }: NumberMatch): boolean {
  return confidence <= 0.6 && !thai.spelled && kinship(thai, english) < 0.3;
}

type Mentions = readonly NumberMention[];

/** A range that the Thai writes as two numbers, one of which agrees: only the other end is in question. */
function withoutEndsMet(thai: Mentions, english: Mentions): readonly [Mentions, Mentions] {
  const met = new Set<NumberMention>();
  const left = english.flatMap((whole) => {
    if (whole.high === null) return [whole];
    const ends = [
      { ...whole, high: null },
      { ...whole, value: whole.high, high: null },
    ];
    for (const [index, end] of ends.entries()) {
      const same = thai.find((one) => one.high === null && relate(one, end) !== null);
      if (same === undefined) continue;
      met.add(same);
      return ends.filter((_, other) => other !== index);
    }
    return [whole];
  });
  return [thai.filter((one) => !met.has(one)), left];
}

interface Fault {
  readonly span: Span;
  readonly fixes: readonly Fix[];
}

/** The numerals of the Thai expression that have to change for it to say what the English says; all of it where they can't be told. */
function faults(source: string, thai: NumberMention, english: NumberMention): Fault[] {
  const slots = numberSlots(source).filter(
    ({ span }) => thai.span.start <= span.start && span.end <= thai.span.end,
  );
  const wrong = readNeutrally(source, slots).roles.flatMap((role) => {
    const text = slotValue(role, english);
    if (text === null || inOneEra(text) === inOneEra(role.slot.text)) return [];
    return [{ span: role.slot.span, fixes: [{ text, safe: false }] }];
  });
  if (wrong.length > 0) return wrong;
  const numerals = thai.numerals.filter((numeral) => !numeral.spelled);
  const [first] = numerals;
  const span =
    first !== undefined && numerals.length === 1 ? { start: first.start, end: first.end } : thai.span;
  return first === undefined ? [] : [{ span, fixes: [] }];
}

import type { Assignment, Message, SlotRepair, Span } from '../../model.ts';
import { pairNumbers } from '../pair-numbers.ts';
import type { ScanSegment } from '../rule.ts';
import { numberSlots, type Slot } from '../slots.ts';
import { type SlotFinding, valuesByEnglish } from './by-english.ts';
import { assignInOrder } from './in-order.ts';
import { inOneEra, plainNumeral } from './slot-value.ts';

/** What the solver says of one slot: `wrong` and `right` by the English, `open` where it does not tell. */
export type Verdict = 'wrong' | 'right' | 'open';

export interface Solution {
  readonly repair: SlotRepair;
  /** One a slot. */
  readonly verdicts: readonly Verdict[];
  readonly how: 'in-order' | 'by-english' | 'shifted';
}

const STRONG = 2.4;
const DOUBTFUL = 0.3;
const SURE = 0.85;

/**
 * The displaced numbers of a segment as one repair; null where there are none, or too many. With an XNUMX all numerals up to the last one
 * are in question. Without, only where the English shows beyond doubt that its numerals were pasted in order over
 * slots that are not theirs.
 */
export function solveSlots(segment: ScanSegment): Solution | null {
  const known = solved.get(segment);
  if (known !== undefined) return known;
  const solution = solve(segment);
  solved.set(segment, solution);
  return solution;
}

/** Two rules ask for the same; kept as long as the segment is, which is an immutable value. */
const solved = new WeakMap<ScanSegment, Solution | null>();

/** What is sought grows with the cube of the slots; a paragraph has ten, and a table in one segment is nobody's paragraph. */
const MOST_SLOTS = 100;

const LOST = /[Xx][Nn][Uu][Mm][Xx]/;

function solve(segment: ScanSegment): Solution | null {
  const { source, target } = segment;
  const slots = LOST.test(source) ? numberSlots(source) : [];
  const last = slots.findLastIndex((slot) => slot.lost);
  if (last === -1) return target === '' ? null : shifted(segment);
  if (last >= MOST_SLOTS) return null;
  const inOrder = assignInOrder(slots, source);
  if (inOrder === null) return null;
  if (target !== '') {
    const findings = valuesByEnglish(segment, slots.slice(0, last + 1), 0.3);
    if (findings.some(({ value }) => value !== null)) return byEnglish(findings, inOrder);
  }
  return { repair: inOrder, verdicts: slots.slice(0, last + 1).map(() => 'open'), how: 'in-order' };
}

function byEnglish(findings: readonly SlotFinding[], inOrder: SlotRepair): Solution {
  const best = assignment(findings);
  const values = JSON.stringify(best.values);
  const others = inOrder.assignments
    .filter((other) => JSON.stringify(other.values) !== values)
    .map((other) => ({ ...other, confidence: round(other.confidence * (1 - best.confidence)) }));
  return {
    repair: { slots: inOrder.slots, assignments: [best, ...others] },
    verdicts: findings.map(verdict),
    how: 'by-english',
  };
}

/**
 * No XNUMX, and yet numerals of the English stand in places that are not theirs: artifacts.md has a paragraph with 7 of 9
 * wrong. To be believed they have to be pasted in the order of the English over slots that are by noun and unit another
 * number's, or to have changed places with each other where no reading by value makes both sides agree.
 */
function shifted(segment: ScanSegment): Solution | null {
  const { comparison } = pairNumbers(segment);
  // Where every number has its like by value and noun, none is out of place.
  const unmatched = [...comparison.thai, ...comparison.english].some(
    ({ certainty }) => certainty >= DOUBTFUL,
  );
  if (!unmatched && comparison.matches.every(({ confidence }) => confidence >= SURE)) return null;
  const slots = numberSlots(segment.source);
  if (slots.length === 0 || slots.length > MOST_SLOTS) return null;
  const swapped = exchanged(segment, slots);
  const findings =
    swapped !== null && allAtHome(swapped.wrong)
      ? swapped.findings
      : (pasted(segment, slots) ??
        (swapped !== null && plausible(swapped.wrong, segment) ? swapped.findings : null));
  if (findings === null) return null;
  const repair: SlotRepair = {
    slots: slots.map(({ span, text, noun }) => ({ span, text, noun })),
    assignments: [assignment(findings)],
  };
  return { repair, verdicts: findings.map(verdict), how: 'shifted' };
}

/** Below this a number's noun speaks against its place: Thai classifiers are wide, so that another concept alone does not. */
const AGAINST = -0.5;
/** How much better the nouns have to go with the numbers when these are moved: as much as one that fits exactly. */
const LEAST_GAIN = 2.4;

function pasted(segment: ScanSegment, slots: readonly Slot[]): readonly SlotFinding[] | null {
  if (!pastedInOrder(slots, segment)) return null;
  const moved = valuesByEnglish(segment, slots, 0.3);
  const wrong = moved.filter((finding) => verdict(finding) === 'wrong');
  if (wrong.length === 0 || wrong.some(({ kinship }) => kinship < AGAINST)) return null;
  // A number in words is what made the machine lose count. One wrong number alone may be a slip of the translator's.
  if (wrong.length === 1 && wrong[0]?.english?.spelled !== true) return null;
  const gain = wrong.reduce((sum, { kinship, shownKinship }) => sum + kinship - (shownKinship ?? 0), 0);
  return gain >= LEAST_GAIN ? moved : null;
}

interface Exchange {
  readonly findings: readonly SlotFinding[];
  readonly wrong: readonly SlotFinding[];
}

/** Where the numerals of the wrong slots are those that belong there in another order. */
function exchanged(segment: ScanSegment, slots: readonly Slot[]): Exchange | null {
  const findings = valuesByEnglish(segment, slots, 3);
  const wrong = findings.filter((finding) => verdict(finding) === 'wrong');
  const now = wrong.map(({ slot }) => inOneEra(slot.text)).sort();
  const meant = wrong.map(({ value }) => inOneEra(value ?? '')).sort();
  return wrong.length >= 2 && now.join() === meant.join() ? { findings, wrong } : null;
}

/**
 * 7 people and 12 countries for 12 people and 7 countries: numbers find their own nouns elsewhere, and not where they stand. One
 * of them may have a noun that nobody knows, for the last place is then the only one left.
 */
function allAtHome(wrong: readonly SlotFinding[]): boolean {
  const home = wrong.filter(
    ({ kinship, shownKinship }) => kinship >= STRONG && (shownKinship === null || shownKinship <= 0.5),
  );
  return home.length >= Math.max(1, wrong.length - 1) && wrong.every(({ kinship }) => kinship >= AGAINST);
}

function plausible(wrong: readonly SlotFinding[], segment: ScanSegment): boolean {
  if (!wrong.some(({ kinship }) => kinship >= STRONG) || wrong.some(({ kinship }) => kinship < 0.3))
    return false;
  const { thai } = pairNumbers(segment).comparison;
  return thai.some(
    ({ mention, certainty }) => certainty >= 0.8 && wrong.some(({ slot }) => inside(slot, mention.span)),
  );
}

function inside({ span }: Slot, outer: Span): boolean {
  return outer.start <= span.start && span.end <= outer.end;
}

function pastedInOrder(slots: readonly Slot[], segment: ScanSegment): boolean {
  const english = pairNumbers(segment)
    .english.flatMap((mention) => mention.numerals)
    .filter((numeral) => !numeral.spelled)
    .map((numeral) => plainNumeral(numeral.text));
  let from = 0;
  return slots.every((slot) => {
    from = english.indexOf(plainNumeral(slot.text), from) + 1;
    return from > 0;
  });
}

function assignment(findings: readonly SlotFinding[]): Assignment {
  const weight = findings.reduce(
    (sum, { value, kinship }) => sum + (value === null ? 0.3 : kinship >= STRONG ? 1 : 0.65),
    0,
  );
  return {
    values: findings.map(({ value }) => value),
    confidence: round(0.5 + (0.48 * weight) / findings.length),
    evidence: findings.map(({ slot, value, english }): Message => {
      const key = `rules.displaced-number.evidence.${value === null ? 'notInEnglish' : 'english'}`;
      return {
        key,
        params:
          value === null ? { noun: slot.noun } : { noun: slot.noun, value, english: english?.text ?? '' },
      };
    }),
  };
}

function verdict({ slot, value, kinship }: SlotFinding): Verdict {
  if (value === null) return 'open';
  if (plainNumeral(value) === plainNumeral(slot.text)) return kinship > -1 ? 'right' : 'open';
  return 'wrong';
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

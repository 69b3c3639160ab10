import type { Assignment, Message, SlotRepair } from '../../model.ts';
import { parseNumbers } from '../../text/numbers/index.ts';
import { toArabicDigits } from '../../text/thai.ts';
import type { ScanSegment } from '../rule.ts';
import { numberSlots, type Slot } from '../slots.ts';
import { type SlotFinding, valuesByEnglish } from './by-english.ts';
import { assignInOrder } from './in-order.ts';

/** What the solver says of one slot: `wrong` and `right` by the English, `open` where it does not tell. */
export type Verdict = 'wrong' | 'right' | 'open';

export interface Solution {
  readonly repair: SlotRepair;
  /** One a slot. */
  readonly verdicts: readonly Verdict[];
  readonly how: 'in-order' | 'by-english' | 'shifted';
}

const STRONG = 2.4;

/**
 * The displaced numbers of a segment as one repair; null where there are none. With an XNUMX all numerals up to the last one
 * are in question. Without, only where the English shows beyond doubt that its numerals were pasted in order over
 * slots that are not theirs.
 */
export function solveSlots({ source, target }: ScanSegment): Solution | null {
  const slots = numberSlots(source);
  const last = slots.findLastIndex((slot) => slot.lost);
  if (last === -1) return target === '' ? null : shifted(source, target, slots);
  const inOrder = assignInOrder(slots);
  if (inOrder === null) return null;
  if (target !== '') {
    const findings = valuesByEnglish(source, target, slots.slice(0, last + 1), 0.3);
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
 * No XNUMX, as many numerals as slots, and all of them one place on: artifacts.md has a paragraph with 7 of 9 wrong. To be
 * believed, the numerals have to be the English ones in order, and the slots strongly theirs by noun or unit.
 */
function shifted(source: string, target: string, slots: readonly Slot[]): Solution | null {
  if (slots.length < 2 || !pastedInOrder(slots, target)) return null;
  const findings = valuesByEnglish(source, target, slots, 3);
  const wrong = findings.filter((finding) => verdict(finding) === 'wrong');
  const sure = wrong.every((finding) => finding.kinship >= STRONG);
  if (wrong.length < 2 || !sure) return null;
  const repair: SlotRepair = {
    slots: slots.map(({ span, text, noun }) => ({ span, text, noun })),
    assignments: [assignment(findings)],
  };
  return { repair, verdicts: findings.map(verdict), how: 'shifted' };
}

function pastedInOrder(slots: readonly Slot[], target: string): boolean {
  const english = parseNumbers(target, 'en')
    .flatMap((mention) => mention.numerals)
    .filter((numeral) => !numeral.spelled)
    .map((numeral) => plain(numeral.text));
  return slots.length <= english.length && slots.every((slot, index) => plain(slot.text) === english[index]);
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
  if (plain(value) === plain(slot.text)) return kinship > 0 ? 'right' : 'open';
  return 'wrong';
}

function plain(numeral: string): string {
  return toArabicDigits(numeral)
    .replace(/(?:st|nd|rd|th)$/i, '')
    .replaceAll(',', '');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

import type { Finding, SegmentRule } from '../rule.ts';
import { inOneEra } from '../solver/slot-value.ts';
import { type Solution, solveSlots } from '../solver/solve.ts';

const LOST = /[Xx][Nn][Uu][Mm][Xx]/;

/**
 * Numbers in places that are not theirs: the machine pasted the source's numerals in order over more slots than there were
 * numerals, so those before an XNUMX are mostly wrong (artifacts.md: 65 of 72). With the English, only those that
 * it contradicts, XNUMX or not.
 */
export const displacedNumber: SegmentRule = {
  id: 'displaced-number',
  family: 'displaced-number',
  needs: 'source',
  severity: 'warning',
  confidence: 0.75,
  onByDefault: true,
  *detect(segment): Generator<Finding> {
    const lost = LOST.test(segment.source);
    if (!lost && (segment.target === '' || !/\p{Nd}/u.test(segment.source))) return;
    const solution = solveSlots(segment);
    if (solution === null) return;
    for (const [index, slot] of solution.repair.slots.entries()) {
      const verdict = solution.verdicts[index];
      if (LOST.test(slot.text) || verdict === 'right') continue;
      const told = verdict === 'wrong';
      const value = solution.repair.assignments[0]?.values[index];
      const confidence = told ? 0.95 : suspicion(solution, index, slot.text);
      yield {
        span: slot.span,
        reason: reason(solution, told, slot.text, value ?? ''),
        fixes: told && value != null ? [{ text: value, safe: false }] : [],
        confidence,
        slotRepair: solution.repair,
        ...(told ? { severity: 'error' } : confidence < 0.5 ? { severity: 'hint' } : {}),
      };
    }
  },
};

function reason(solution: Solution, told: boolean, text: string, value: string): Finding['reason'] {
  const key = (name: string): string => `rules.displaced-number.reason.${name}`;
  if (told) return { key: key('byEnglish'), params: { text, value } };
  return { key: key(solution.how === 'shifted' ? 'besideShifted' : 'besidePlaceholder'), params: { text } };
}

/** How much of the assignments' weight says that another number, and not the same year in its era, belongs here; never quite none or all. */
function suspicion({ repair }: Solution, index: number, text: string): number {
  const total = repair.assignments.reduce((sum, { confidence }) => sum + confidence, 0);
  const own = inOneEra(text);
  const other = repair.assignments.filter(({ values }) => inOneEra(values[index] ?? '') !== own);
  const weight = other.reduce((sum, { confidence }) => sum + confidence, 0) / (total || 1);
  return Math.round(Math.min(0.95, Math.max(0.3, weight)) * 100) / 100;
}

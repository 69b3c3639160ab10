import { assignInOrder } from '../assign.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { numberSlots } from '../slots.ts';

const QUICK = /[Xx][Nn][Uu][Mm][Xx]/;

/**
 * Numbers that stand before an XNUMX: the machine pasted the source's numerals in order over more slots than there were
 * numerals, so the ones before the gap are mostly in the wrong place (artifacts.md: 65 of 72).
 */
export const displacedNumber: SegmentRule = {
  id: 'displaced-number',
  family: 'displaced-number',
  needs: 'source',
  severity: 'warning',
  confidence: 0.75,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!QUICK.test(source)) return;
    const slotRepair = assignInOrder(numberSlots(source));
    if (slotRepair === null) return;
    for (const [index, slot] of slotRepair.slots.entries()) {
      if (/^x/i.test(slot.text)) continue;
      const confidence = suspicion(slotRepair.assignments, index, slot.text);
      yield {
        span: slot.span,
        reason: { key: 'rules.displaced-number.reason.besidePlaceholder', params: { text: slot.text } },
        fixes: [],
        confidence,
        ...(confidence < 0.5 ? { severity: 'hint' } : {}),
        slotRepair,
      };
    }
  },
};

/** How much of the assignments' weight says that another number belongs here; never quite none or all. */
function suspicion(
  assignments: readonly { readonly values: readonly (string | null)[]; readonly confidence: number }[],
  index: number,
  text: string,
): number {
  const other = assignments.filter(({ values }) => values[index] !== text);
  const weight = other.reduce((sum, { confidence }) => sum + confidence, 0);
  return Math.round(Math.min(0.95, Math.max(0.3, weight)) * 100) / 100;
}

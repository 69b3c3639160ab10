import { describe, expect, it } from 'vitest';
import { applyFix } from '../../../core/artifacts/repair.ts';
import { RULES } from '../../../core/artifacts/rules/index.ts';
import { scanSegment } from '../../../core/artifacts/scan.ts';
import type { Detection } from '../../../core/model.ts';

/** A text, what the rule marks in it, and the text after the first fix of the first mark; null: no fix is offered. */
export type Positive = readonly [text: string, marks: readonly string[], repaired?: string | null];

/** Every other rule off, this one on whatever its default. */
export function only(rule: string): { readonly switched: Record<string, boolean> } {
  return { switched: Object.fromEntries(RULES.map(({ id }) => [id, id === rule])) };
}

export function found(rule: string, source: string, target = ''): Detection[] {
  return scanSegment({ source, target }, only(rule));
}

/** One rule's table: texts with faults, and texts that tempt it and have none. */
export function ruleTable(rule: string, faults: readonly Positive[], tempting: readonly string[]): void {
  describe(rule, () => {
    it('has at least as many tempting texts as faults', () => {
      expect(tempting.length).toBeGreaterThanOrEqual(faults.length);
    });
    it.each(faults.map((fault) => [fault[0], fault] as const))(
      'finds it in: %s',
      (text, [, marks, repaired]) => {
        const detections = found(rule, text);
        expect(detections.map((detection) => detection.text)).toEqual(marks);
        const [first] = detections;
        if (repaired === undefined || first === undefined) return;
        expect(first.fixes.length === 0 ? null : applyFix(text, first, 0)).toBe(repaired);
      },
    );
    it.each(tempting)('leaves alone: %s', (text) => {
      expect(found(rule, text).map((detection) => detection.text)).toEqual([]);
    });
  });
}

import type { Finding, SegmentRule } from '../artifacts/rule.ts';
import { matchesOf } from '../artifacts/text.ts';

const THAI = /[\u0e01-\u0e3a\u0e40-\u0e4e]+(?:[ \u00a0]?[\u0e01-\u0e3a\u0e40-\u0e4e]+)*/g;

/** Thai left in the English. In brackets or quotes it may be shown on purpose: a name in its own script. */
export const thaiInTarget: SegmentRule = {
  id: 'thai-in-target',
  family: 'untranslated-fragment',
  needs: 'pair',
  severity: 'error',
  confidence: 0.92,
  onByDefault: true,
  *detect({ source, target }): Generator<Finding> {
    if (!/[\u0e01-\u0e3a\u0e40-\u0e4e]/.test(target) || target.trim() === source.trim()) return;
    for (const match of matchesOf(target, THAI)) {
      const shown = /[([{“‘"«][^)\]}”’"»]*$/.test(match.before) && /^[^([{“‘«]*[)\]}”’"»]/.test(match.after);
      yield {
        side: 'target',
        span: match,
        reason: { key: 'rules.thai-in-target.reason', params: { text: match.text } },
        fixes: [],
        ...(shown ? { severity: 'hint', confidence: 0.4 } : {}),
      };
    }
  },
};

import type { Finding, SegmentRule } from '../artifacts/rule.ts';
import { matchesOf } from '../artifacts/text.ts';

const LOST = /XNUMX(?:st|nd|rd|th)?/g;

/** XNUMX copied into the English. */
export const lostNumberInTarget: SegmentRule = {
  id: 'lost-number-in-target',
  family: 'placeholder',
  needs: 'pair',
  severity: 'error',
  confidence: 0.99,
  onByDefault: true,
  *detect({ target }): Generator<Finding> {
    if (!target.includes('XNUMX')) return;
    for (const match of matchesOf(target, LOST)) {
      yield {
        side: 'target',
        span: match,
        reason: { key: 'rules.lost-number-in-target.reason', params: { text: match.text } },
        fixes: [],
      };
    }
  },
};

import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

const GLUED = /(?<word>[\u0e01-\u0e3a\u0e40-\u0e4e])(?<number>[0-9]{1,4}(?:st|nd|rd|th))(?![A-Za-z0-9])/g;

/** เมื่อ26th: an English ordinal pasted against a Thai word. Digits alone are often written so by hand and are left. */
export const gluedNumber: SegmentRule = {
  id: 'glued-number',
  family: 'glued-text',
  needs: 'source',
  severity: 'warning',
  confidence: 0.95,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    for (const match of matchesOf(source, GLUED)) {
      const { number = '' } = match.groups;
      const start = match.end - number.length;
      yield {
        span: { start, end: match.end },
        reason: { key: 'rules.glued-number.reason', params: { text: number } },
        fixes: [{ text: ` ${number}`, safe: true }],
      };
    }
  },
};

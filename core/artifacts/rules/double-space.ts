import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

const DOUBLE = /(?<=\S) {2,3}(?=\S)/g;
/** Verse, tables and multiple choice set their columns with blanks: three gaps, or a wide one and another. */
function isLaidOut(text: string): boolean {
  if (/ {4,}|\t/.test(text)) return true;
  const gaps = [...text.matchAll(DOUBLE)].map(([gap]) => gap.length);
  return gaps.length >= 3 || (gaps.length === 2 && Math.max(...gaps) > 2);
}

export const doubleSpace: SegmentRule = {
  id: 'double-space',
  family: 'spacing',
  needs: 'source',
  severity: 'hint',
  confidence: 0.7,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!source.includes('  ') || isLaidOut(source)) return;
    for (const match of matchesOf(source, DOUBLE)) {
      yield {
        span: match,
        reason: { key: 'rules.double-space.reason', params: {} },
        fixes: [{ text: ' ', label: { key: 'rules.double-space.replace', params: {} }, safe: false }],
      };
    }
  },
};

import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

const DOUBLE = /(?<=\S) {2,3}(?=\S)/g;
/** Verse and tables set their columns with blanks. */
const LAID_OUT = / {4,}|\t|(?:\S {2,3}\S.*){4,}/;

export const doubleSpace: SegmentRule = {
  id: 'double-space',
  family: 'spacing',
  needs: 'source',
  severity: 'hint',
  confidence: 0.7,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!source.includes('  ') || LAID_OUT.test(source)) return;
    for (const match of matchesOf(source, DOUBLE)) {
      yield {
        span: match,
        reason: { key: 'rules.double-space.reason', params: {} },
        fixes: [{ text: ' ', label: { key: 'rules.double-space.replace', params: {} }, safe: false }],
      };
    }
  },
};

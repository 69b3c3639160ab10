import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

/** Between letters only: `, ` alone may be a list of signs or code. */
const BEFORE = /(?<=[\p{L}\p{M}\p{Nd}%)\]”’])[ \u00a0]+(?<sign>[,;]|[?!](?![?!=]))(?=[ \u00a0]\p{L}|\s*$)/gu;
/** On the wrong side of its comma: สบาย ,ระบาย. */
const MISPLACED = /(?<=[\u0e01-\u0e4e])[ \u00a0],(?=[\u0e01-\u0e44])/g;

export const spaceBeforeComma: SegmentRule = {
  id: 'space-before-comma',
  family: 'spacing',
  needs: 'source',
  severity: 'warning',
  confidence: 0.88,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/[ \u00a0][,;?!]/.test(source)) return;
    for (const match of matchesOf(source, BEFORE)) {
      const { sign = '' } = match.groups;
      yield {
        span: match,
        reason: { key: 'rules.space-before-comma.reason', params: { text: sign } },
        fixes: [{ text: sign, safe: true }],
      };
    }
    for (const match of matchesOf(source, MISPLACED)) {
      yield {
        span: match,
        reason: { key: 'rules.space-before-comma.reason', params: { text: ',' } },
        // Thai parts a list with a blank alone.
        fixes: [
          { text: ' ', safe: false },
          { text: ', ', safe: false },
        ],
      };
    }
  },
};

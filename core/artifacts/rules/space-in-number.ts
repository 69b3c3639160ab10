import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

/** Only where the group ends a round number or more groups follow: `ข้อ 16, 200 คน` may be two numbers. */
const PARTED =
  /(?<![\p{Nd}.,])\p{Nd}{1,3}(?: ?, ?\p{Nd}{3})*(?: ,|, | , )(?:000|\p{Nd}{3}(?: ?, ?\p{Nd}{3})+)(?![\p{Nd},])/gu;

/** 16, 000: the machine set a blank into a number. */
export const spaceInNumber: SegmentRule = {
  id: 'space-in-number',
  family: 'spacing',
  needs: 'source',
  severity: 'warning',
  confidence: 0.88,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/\p{Nd} ,|\p{Nd}, \p{Nd}/u.test(source)) return;
    for (const match of matchesOf(source, PARTED)) {
      const right = match.text.replaceAll(' ', '');
      yield {
        span: match,
        reason: { key: 'rules.space-in-number.reason', params: { text: match.text } },
        fixes: [{ text: right, safe: false }],
      };
    }
  },
};

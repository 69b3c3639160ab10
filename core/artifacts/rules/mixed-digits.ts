import { toArabicDigits, toThaiDigits } from '../../text/thai.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

/** One number with both kinds of digits touching. ๒.1 and ๓/2564 are two numbers, and left. */
const MIXED = /(?<![\p{Script=Latin}])\p{Nd}*(?:[0-9][๐-๙]|[๐-๙][0-9])\p{Nd}*(?:,\p{Nd}{3})*(?:\.\p{Nd}+)?/gu;

export const mixedDigits: SegmentRule = {
  id: 'mixed-digits',
  family: 'magnitude',
  needs: 'source',
  severity: 'warning',
  confidence: 0.93,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/[0-9][๐-๙]|[๐-๙][0-9]/.test(source)) return;
    for (const match of matchesOf(source, MIXED)) {
      const arabic = toArabicDigits(match.text);
      const thai = toThaiDigits(match.text);
      const others = source.slice(0, match.start) + source.slice(match.end);
      const thaiText = /[๐-๙]/.test(others) && !/[0-9]/.test(others);
      yield {
        span: match,
        reason: { key: 'rules.mixed-digits.reason', params: { text: match.text } },
        fixes: (thaiText ? [thai, arabic] : [arabic, thai]).map((text) => ({ text, safe: false })),
      };
    }
  },
};

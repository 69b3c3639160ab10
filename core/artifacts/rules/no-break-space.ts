import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

const QUICK = /[\u00a0\u2007\u202f]/;
const RUN = /[ \t]*[\u00a0\u2007\u202f][ \t\u00a0\u2007\u202f]*/g;

/**
 * No-break spaces that came from the page's markup. Between a number and its unit or sign, and inside « », they are
 * typography and stay.
 */
export const noBreakSpace: SegmentRule = {
  id: 'no-break-space',
  family: 'spacing',
  needs: 'source',
  severity: 'hint',
  confidence: 0.9,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!QUICK.test(source)) return;
    for (const match of matchesOf(source, RUN)) {
      const { before, after } = match;
      const atEdge = before.trim() === '' || after.trim() === '';
      if (!atEdge && match.text.length === 1) {
        if (/\p{Nd}$/u.test(before) && /^[\p{L}\p{Nd}%$€£฿°]/u.test(after)) continue;
        if (before.endsWith('«') || after.startsWith('»') || /\p{Lu}\.$/u.test(before)) continue;
      }
      yield {
        span: match,
        reason: { key: `rules.no-break-space.reason.${atEdge ? 'edge' : 'inside'}`, params: {} },
        fixes: [
          {
            text: atEdge ? '' : ' ',
            label: { key: `rules.no-break-space.${atEdge ? 'remove' : 'replace'}`, params: {} },
            safe: true,
          },
        ],
      };
    }
  },
};

import { quotedSpans, quoteSigns } from '../quotes.ts';
import type { Finding, SegmentRule } from '../rule.ts';

/** “ closed by " or the reverse. */
export const mixedQuotes: SegmentRule = {
  id: 'mixed-quotes',
  family: 'spacing',
  needs: 'source',
  severity: 'warning',
  confidence: 0.9,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/["“”].*["“”»’]|«.*["”]/s.test(source)) return;
    for (const { start, end, open, close } of quotedSpans(source)) {
      if (open === close) continue;
      const inside = source.slice(start + 1, end - 1).trim();
      const [curlyOpen, curlyClose] = quoteSigns('curly');
      yield {
        span: { start, end },
        reason: { key: 'rules.mixed-quotes.reason', params: {} },
        fixes: [
          { text: curlyOpen + inside + curlyClose, safe: !/["“”]/.test(inside) },
          { text: `"${inside}"`, safe: false },
        ],
      };
    }
  },
};

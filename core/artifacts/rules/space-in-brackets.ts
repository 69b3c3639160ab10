import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

const PADDED =
  /(?<open>[(“‘])[ \u00a0]+(?<inside>[^()“”‘’\s][^()“”‘’]{0,200}[^()“”‘’\s])[ \u00a0]+(?<close>[)”’])/g;

/** ( ข้อความ ): blanks inside a pair of brackets or quotes, on both sides, as machines put them round every sign. */
export const spaceInBrackets: SegmentRule = {
  id: 'space-in-brackets',
  family: 'spacing',
  needs: 'source',
  severity: 'hint',
  confidence: 0.75,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/[(“‘][ \u00a0]/.test(source) || /[∈∪∩=;{}]/.test(source)) return;
    for (const match of matchesOf(source, PADDED)) {
      const { open = '', inside = '', close = '' } = match.groups;
      if (!/[\u0e01-\u0e4e]/.test(inside)) continue;
      yield {
        span: match,
        reason: { key: 'rules.space-in-brackets.reason', params: {} },
        fixes: [{ text: open + inside + close, safe: false }],
      };
    }
  },
};

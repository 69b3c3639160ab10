import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

const BROKEN =
  /https?(?: ?: ?\/ ?\/ ?)[\w-]+(?: ?\. ?[\w-]+)+(?: ?\/ ?[\w%.~-]+)*\/?|(?<![\w.])www ?\. ?[\w-]+(?: ?\. ?[\w-]+)+/g;

/** https: // www.example.org / report: blanks that the machine set into a web address. */
export const brokenAddress: SegmentRule = {
  id: 'broken-address',
  family: 'encoding',
  needs: 'source',
  severity: 'error',
  confidence: 0.93,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/https? ?:|www ?\./.test(source)) return;
    for (const match of matchesOf(source, BROKEN)) {
      const whole = match.text.replaceAll(' ', '');
      if (whole === match.text) continue;
      yield {
        span: match,
        reason: { key: 'rules.broken-address.reason', params: { text: match.text } },
        fixes: [{ text: whole, safe: false }],
      };
    }
  },
};

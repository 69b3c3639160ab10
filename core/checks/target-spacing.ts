import type { Finding, SegmentRule } from '../artifacts/rule.ts';
import { insideAny, matchesOf, webSpans } from '../artifacts/text.ts';

const DOUBLE = /(?<=\S)[ \u00a0]{2,}(?=\S)/g;
const BEFORE_SIGN = /(?<=[\p{L}\p{Nd})”’])[ \u00a0]+(?=[,;!?](?:\s|$)|[.](?:\s|$))/gu;

/** Double blanks, and blanks before a comma or full stop, in the English. */
export const targetSpacing: SegmentRule = {
  id: 'target-spacing',
  family: 'spacing',
  needs: 'pair',
  severity: 'hint',
  confidence: 0.9,
  onByDefault: true,
  *detect({ target }): Generator<Finding> {
    if (!/[ \u00a0](?:[ \u00a0]|[.,;!?])/.test(target) || / {4,}|\t/.test(target)) return;
    const web = webSpans(target);
    for (const match of matchesOf(target, DOUBLE)) {
      if (/^[.,;!?]/.test(match.after)) continue;
      yield {
        side: 'target',
        span: match,
        reason: { key: 'rules.target-spacing.reason.double', params: {} },
        fixes: [{ text: ' ', label: { key: 'rules.double-space.replace', params: {} }, safe: true }],
      };
    }
    for (const match of matchesOf(target, BEFORE_SIGN)) {
      if (insideAny(match, web)) continue;
      yield {
        side: 'target',
        span: match,
        reason: { key: 'rules.target-spacing.reason.before', params: { text: match.after.charAt(0) } },
        fixes: [{ text: '', label: { key: 'rules.no-break-space.remove', params: {} }, safe: true }],
      };
    }
  },
};

import type { Finding, SegmentRule } from '../artifacts/rule.ts';
import { type Match, matchesOf } from '../artifacts/text.ts';

/** Variables of programs and inline tags of translation files: what must be the same on both sides, in any order. */
const VARIABLE =
  /\{\{ ?[\p{L}_][\p{L}\p{M}\p{Nd}_.]* ?\}\}|\$?\{[\p{L}\p{Nd}_][\p{L}\p{M}\p{Nd}_.]*\}|%(?:\p{Nd}\$|\(\w+\))?[sd@](?!\p{L})|<\/?[a-z]?\p{Nd}+\/?>|<(?:ph|bpt|ept|x|g|bx|ex)\b[^<>]*>/gu;

/** A variable or tag that one side has and the other has not. */
export const variables: SegmentRule = {
  id: 'variables',
  family: 'encoding',
  needs: 'pair',
  severity: 'error',
  confidence: 0.95,
  onByDefault: true,
  *detect({ source, target }): Generator<Finding> {
    if (!/[{%<]/.test(source + target)) return;
    const thai = [...matchesOf(source, VARIABLE)];
    const english = [...matchesOf(target, VARIABLE)];
    for (const match of surplus(thai, english)) {
      yield {
        span: match,
        reason: { key: 'rules.variables.reason.missing', params: { text: match.text } },
        fixes: [],
      };
    }
    for (const match of surplus(english, thai)) {
      yield {
        side: 'target',
        span: match,
        reason: { key: 'rules.variables.reason.extra', params: { text: match.text } },
        fixes: [],
      };
    }
  },
};

/** Those of the first that the second has not, or has fewer times. */
function surplus(matches: readonly Match[], others: readonly Match[]): Match[] {
  const left = others.map(({ text }) => text);
  return matches.filter(({ text }) => {
    const at = left.indexOf(text);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}

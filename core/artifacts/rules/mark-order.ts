import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

/** The marks on one consonant, where a tone or thanthakhat stands before the vowel that it belongs above; no word has as many as twenty. */
const CLUSTER = '[\\u0e48-\\u0e4c][\\u0e31\\u0e34-\\u0e39\\u0e47-\\u0e4c]{0,20}';
const WRONG = new RegExp(
  `(?<marks>[\\u0e31\\u0e34-\\u0e39\\u0e47]?${CLUSTER}[\\u0e31\\u0e34-\\u0e39\\u0e47])` +
    `|(?<=[\\u0e01-\\u0e2e])(?<aa>\\u0e32)(?<late>[\\u0e48-\\u0e4b])` +
    `|(?<leading>[\\u0e40-\\u0e44])(?<early>[\\u0e48-\\u0e4b])(?<consonant>[\\u0e01-\\u0e2e])`,
  'g',
);

/** Thai marks stored in another order than Unicode's: they look right in some fonts and compare wrong everywhere. */
export const markOrder: SegmentRule = {
  id: 'mark-order',
  family: 'thai-unicode',
  needs: 'source',
  severity: 'warning',
  confidence: 0.96,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    for (const match of matchesOf(source, WRONG)) {
      const { marks = '', aa = '', late = '', leading = '', early = '', consonant = '' } = match.groups;
      yield {
        span: match,
        reason: { key: 'rules.mark-order.reason', params: {} },
        fixes: [{ text: inOrder(marks) + late + aa + leading + consonant + early, safe: leading === '' }],
      };
    }
  },
};

/** Vowels, then tones, then thanthakhat; each mark once. */
function inOrder(marks: string): string {
  const rank = (mark: string): number =>
    mark === '\u0e4c' ? 2 : mark >= '\u0e48' && mark <= '\u0e4b' ? 1 : 0;
  return [...new Set(marks)].sort((a, b) => rank(a) - rank(b)).join('');
}

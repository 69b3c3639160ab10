import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

const TONE = '[\\u0e48-\\u0e4c]';
/** A tone or thanthakhat before the vowel that it stands above; before aa, where it belongs on the consonant. */
const WRONG = new RegExp(
  `(?<tones>${TONE}+)(?<vowel>[\\u0e31\\u0e34-\\u0e39\\u0e47])|(?<=[\\u0e01-\\u0e2e])(?<aa>\\u0e32)(?<late>[\\u0e48-\\u0e4b])|(?<leading>[\\u0e40-\\u0e44])(?<early>[\\u0e48-\\u0e4b])(?<consonant>[\\u0e01-\\u0e2e])`,
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
      const {
        tones = '',
        vowel = '',
        aa = '',
        late = '',
        leading = '',
        early = '',
        consonant = '',
      } = match.groups;
      yield {
        span: match,
        reason: { key: 'rules.mark-order.reason', params: {} },
        fixes: [{ text: vowel + tones + late + aa + leading + consonant + early, safe: leading === '' }],
      };
    }
  },
};

import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

/** One mark twice, or two that cannot share a consonant: two tones, two vowels above. */
const DOUBLED =
  /(?<same>[\u0e31\u0e34-\u0e3a\u0e47-\u0e4d])\k<same>+|(?<tones>[\u0e48-\u0e4b]{2,})|(?<vowels>[\u0e31\u0e34-\u0e37\u0e47]{2,})|(?<below>[\u0e38\u0e39]{2,})/g;

export const doubledMark: SegmentRule = {
  id: 'doubled-mark',
  family: 'thai-unicode',
  needs: 'source',
  severity: 'warning',
  confidence: 0.95,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    for (const match of matchesOf(source, DOUBLED)) {
      const { same = '' } = match.groups;
      const choices = same === '' ? [...new Set(match.text)] : [same];
      yield {
        span: match,
        reason: { key: `rules.doubled-mark.reason.${same === '' ? 'two' : 'same'}`, params: {} },
        fixes: choices.map((mark) => ({ text: mark, safe: same !== '' })),
      };
    }
  },
};

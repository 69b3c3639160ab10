import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

/** เเ for แ, and ๅ for า except after ฤ and ฦ, where it belongs: one letter typed as others that look like it. */
const LOOKALIKE = /\u0e40\u0e40|(?<![\u0e24\u0e26])\u0e45/g;

export const lookalikeVowel: SegmentRule = {
  id: 'lookalike-vowel',
  family: 'thai-unicode',
  needs: 'source',
  severity: 'warning',
  confidence: 0.97,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    for (const match of matchesOf(source, LOOKALIKE)) {
      const right = match.text === '\u0e45' ? '\u0e32' : '\u0e41';
      yield {
        span: match,
        reason: { key: 'rules.lookalike-vowel.reason', params: { text: match.text, right } },
        fixes: [{ text: right, safe: true }],
      };
    }
  },
};

import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

/** U+FFFD stands where a byte could not be read: a letter is lost, and only the original has it. */
export const replacementCharacter: SegmentRule = {
  id: 'replacement-character',
  family: 'encoding',
  needs: 'source',
  severity: 'error',
  confidence: 0.99,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!source.includes('\ufffd')) return;
    for (const match of matchesOf(source, /\ufffd+/g)) {
      yield { span: match, reason: { key: 'rules.replacement-character.reason', params: {} }, fixes: [] };
    }
  },
};

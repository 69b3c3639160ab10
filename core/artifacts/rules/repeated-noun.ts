import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';
import { isWholeWord } from '../whole-word.ts';

const LINK_AND_NOUN =
  /[ \u00a0]?(?:และ|หรือ)[ \u00a0]?(?<noun>[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e4e]{3,29}?)(?=$|[^\u0e01-\u0e4e]|ก่อน|จะ|ได้|ต้อง|ควร|เมื่อ|เพื่อ|ทุก|ยัง|กำลัง|จึง|ก็|แล้ว)/g;

/**
 * X และ X, where English had two words (consultative and advisory) and Thai one. With more of the phrase after the
 * second (ประเทศและประเทศคู่ค้า, ดีและดีขึ้น) the two differ.
 */
export const repeatedNoun: SegmentRule = {
  id: 'repeated-noun',
  family: 'repetition',
  needs: 'source',
  severity: 'warning',
  confidence: 0.88,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    for (const match of matchesOf(source, LINK_AND_NOUN)) {
      const { noun = '' } = match.groups;
      const start = match.start - noun.length;
      if (start < 0 || !source.startsWith(noun, start) || noun.endsWith('ๆ')) continue;
      if (!isWholeWord(source, start, noun)) continue;
      yield {
        span: { start, end: match.end },
        reason: { key: 'rules.repeated-noun.reason', params: { text: noun } },
        fixes: [{ text: noun, safe: false }],
      };
    }
  },
};

import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';
import { isWholeWord } from '../whole-word.ts';

/** What goes on after a noun without making another noun of it. */
const GOES_ON =
  'ก่อน|จะ|ได้|ต้อง|ควร|เมื่อ|เพื่อ|ทุก|ยัง|กำลัง|จึง|ก็|แล้ว|ใน|ที่(?!ปรึกษา)|ซึ่ง|จาก|ตลอด|ทั้ง|เกี่ยวกับ|ระหว่าง|กับ|ต่อ|แก่|โดย|ของ|อย่าง|มา|ไป|เพราะ|หลัง';
const LINK_AND_NOUN = new RegExp(
  `[ \\u00a0]?(?:และ|หรือ)[ \\u00a0]?(?<noun>[\\u0e01-\\u0e2e\\u0e40-\\u0e44][\\u0e01-\\u0e4e]{2,29}?)(?=$|[^\\u0e01-\\u0e4e]|${GOES_ON})`,
  'g',
);
/** ความช่วยเหลือและการช่วยเหลือ: help and assistance. */
const SAME_STEM =
  /(?:การ|ความ)(?<stem>[\u0e01-\u0e4e]{4,20})(?:และ|หรือ)(?:การ|ความ)\k<stem>(?![\u0e30-\u0e3a\u0e45\u0e47-\u0e4e])/g;

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
      if (noun.length < 4 && !isWholeWord(source, match.end - noun.length, noun)) continue;
      if (!isWholeWord(source, start, noun)) continue;
      yield {
        span: { start, end: match.end },
        reason: { key: 'rules.repeated-noun.reason', params: { text: noun } },
        fixes: [{ text: noun, safe: false }],
      };
    }
    for (const match of matchesOf(source, SAME_STEM)) {
      const first = match.text.slice(0, match.text.search(/และ|หรือ/));
      if (match.text === `${first}และ${first}` || match.text === `${first}หรือ${first}`) continue;
      yield {
        span: match,
        reason: { key: 'rules.repeated-noun.reason', params: { text: match.groups.stem ?? '' } },
        fixes: [{ text: first, safe: false }],
      };
    }
  },
};

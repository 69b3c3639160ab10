import { PAIRED_VERBS } from '../lexicon/repetition.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';
import { isWholeWord } from '../whole-word.ts';

/** What goes on after a noun without making another noun of it. */
const GOES_ON =
  'ก่อน|จะ|ได้|ต้อง|ควร|เมื่อ|เพื่อ|ทุก|ยัง|กำลัง|จึง|ก็|แล้ว|ใน|ที่(?!ปรึกษา)|ซึ่ง|จาก|ตลอด|ทั้ง|เกี่ยวกับ|ระหว่าง|กับ|ต่อ|แก่|โดย|ของ|อย่าง|มา|ไป|เพราะ|หลัง|ตาม|บน|ให้|เป็น|คือ|มี|อยู่|ถือ|สามารถ|ร่วม|ภายใ|สำหรับ|ผ่าน|ด้วย|เพียง|นี้|นั้น|ดังกล่าว|หลาย|ถูก|แต่|อาจ';
const LINK = /[ \u00a0]?(?:และ|หรือ|ตลอดจน|รวมถึง|รวมทั้ง)[ \u00a0]?/g;
const VERBS = new Set(PAIRED_VERBS);
/** อ่านและอ่านซ้ำ says something. */
const AGAIN = /^(?:ซ้ำ|ใหม่|อีก|ต่อ|เพิ่ม|กัน|ให้ดี|เอง|เร็ว|มาก|อย่าง)/;
const AFTER = new RegExp(`^(?:$|[^\\u0e01-\\u0e4e]|${GOES_ON})`);
const SHORTEST = 3;
const LONGEST = 30;
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
    for (const { start, end } of matchesOf(source, LINK)) {
      const noun = onBothSides(source, start, end);
      if (noun === '' || noun.endsWith('ๆ')) continue;
      if (noun.length <= SHORTEST && !isWholeWord(source, end, noun)) continue;
      if (!isWholeWord(source, start - noun.length, noun)) continue;
      yield {
        span: { start: start - noun.length, end: end + noun.length },
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

/** The shortest noun that ends where the link begins and stands again where it ends, with nothing that changes it after. */
function onBothSides(text: string, linkStart: number, linkEnd: number): string {
  for (let length = SHORTEST; length <= LONGEST && length <= linkStart; length += 1) {
    const noun = text.slice(linkEnd, linkEnd + length);
    if (
      !text.startsWith(noun, linkStart - length) ||
      !/^[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e4e]+$/.test(noun)
    )
      continue;
    const after = text.slice(linkEnd + length, linkEnd + length + 12);
    if (AFTER.test(after) || (VERBS.has(noun) && !AGAIN.test(after))) return noun;
  }
  return '';
}

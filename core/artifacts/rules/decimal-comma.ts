import type { Finding, SegmentRule } from '../rule.ts';
import { BLANK, matchesOf } from '../text.ts';

const SCALED =
  '(?:พันล้าน|หมื่นล้าน|แสนล้าน|ล้านล้าน|ล้าน|แสน|หมื่น|%|เปอร์เซ็นต์|เปอร์เซนต์|กิโลเมตร|กม\\.|เมตร|ไมล์|กิโลกรัม|กก\\.|ตัน|ลิตร|องศา|เท่า|ชั่วโมง|เมกะวัตต์|กิกะวัตต์)';
const COMMA = new RegExp(
  `(?<![\\p{Nd}.,/]${BLANK}?)(?<whole>\\p{Nd}{1,3}),(?<part>\\p{Nd}{1,2})(?=${BLANK}*${SCALED})(?!,)`,
  'gu',
);
const PEOPLE = '(?:คน|ราย|ครัวเรือน|ครอบครัว|แห่ง|ครั้ง|หลัง|คัน|เล่ม|ฉบับ|ตัว|ต้น)';
const DOT = new RegExp(
  `(?<![\\p{Nd}.,])(?<first>\\p{Nd}{1,3})(?<rest>(?:\\.\\p{Nd}{3})+)(?=${BLANK}*${PEOPLE}(?![\\u0e30-\\u0e4e]))`,
  'gu',
);
/** 12.500.000,00: points between the thousands and a decimal comma leave no doubt. */
const BOTH = /(?<![\p{Nd}.,])\p{Nd}{1,3}(?:\.\p{Nd}{3})+,\p{Nd}{1,2}(?![\p{Nd},])/gu;
/** ข้อ 3,5 is a list, and so is 3,5 และ 7. */
const LIST_BEFORE = new RegExp(
  `(?:ข้อ|มาตรา|หน้า|บทที่|(?<!อยู่)ที่|เลข|วรรค|หมวด|ข้อที่|อันดับ|เหรียญ|ขนาด|ชนิด|ชั้น)${BLANK}*$`,
);

/** European separators in a Thai number: 3,5 ล้าน is 3.5 million, and 16.000 คน are sixteen thousand. */
export const decimalComma: SegmentRule = {
  id: 'decimal-comma',
  family: 'magnitude',
  needs: 'source',
  severity: 'error',
  confidence: 0.88,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/\p{Nd}[,.]\p{Nd}/u.test(source)) return;
    for (const match of matchesOf(source, COMMA)) {
      if (LIST_BEFORE.test(match.before)) continue;
      const { whole = '', part = '' } = match.groups;
      const right = `${whole}.${part}`;
      yield {
        span: match,
        reason: { key: 'rules.decimal-comma.reason.comma', params: { text: match.text, right } },
        fixes: [{ text: right, safe: false }],
      };
    }
    for (const match of matchesOf(source, BOTH)) {
      const right = match.text.replaceAll('.', ' ').replace(',', '.').replaceAll(' ', ',');
      yield {
        span: match,
        reason: { key: 'rules.decimal-comma.reason.dot', params: { text: match.text, right } },
        fixes: [{ text: right, safe: false }],
      };
    }
    for (const match of matchesOf(source, DOT)) {
      const right = match.text.replaceAll('.', ',');
      if (/^0/.test(match.text)) continue;
      yield {
        span: match,
        reason: { key: 'rules.decimal-comma.reason.dot', params: { text: match.text, right } },
        fixes: [{ text: right, safe: false }],
      };
    }
  },
};

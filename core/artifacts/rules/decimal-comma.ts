import { THAI_CURRENCIES, THAI_UNITS } from '../../text/numbers/nouns.ts';
import { toArabicDigits } from '../../text/thai.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, BLANK, type Match, matchesOf } from '../text.ts';

const SCALES = [
  ...['พันล้าน', 'หมื่นล้าน', 'แสนล้าน', 'ล้านล้าน', 'ล้าน', 'แสน', 'หมื่น', '%', 'เปอร์เซ็นต์', 'เปอร์เซนต์', 'จุดเปอร์เซ็นต์'],
  ...['เท่า', 'ริกเตอร์', 'แมกนิจูด', 'คะแนน', 'ถ้วย', 'ช้อน'],
];
/** What a decimal can stand before: scales, percent, measures, money. A person, a place or a time of doing is whole. */
const MEASURED = `(?:${alternatives([...SCALES, ...THAI_UNITS.keys(), ...THAI_CURRENCIES.keys()])})`;
const COMMA = new RegExp(
  `(?<![\\p{Nd}.,/]${BLANK}?|\\p{Script=Latin})(?<whole>\\p{Nd}{1,3}),(?<part>\\p{Nd}{1,2})(?=${BLANK}*${MEASURED})(?!,)`,
  'gu',
);
/** Without a unit only where the English has the same digits around a point. */
const BARE_COMMA =
  /(?<![\p{Nd}.,/]|\p{Script=Latin})(?<whole>\p{Nd}{1,3}),(?<part>\p{Nd}{1,2})(?![\p{Nd},.])/gu;
const BARE_DOT = /(?<![\p{Nd}.,])\p{Nd}{1,3}(?:\.\p{Nd}{3})+(?![\p{Nd},.])/gu;
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

/** A text about how numbers are written. */
const ABOUT_SEPARATORS = /จุลภาค|จุดทศนิยม/;

/** European separators in a Thai number: 3,5 ล้าน is 3.5 million, and 16.000 คน are sixteen thousand. */
export const decimalComma: SegmentRule = {
  id: 'decimal-comma',
  family: 'magnitude',
  needs: 'source',
  severity: 'error',
  confidence: 0.88,
  onByDefault: true,
  *detect({ source, target }): Generator<Finding> {
    if (!/\p{Nd}[,.]\p{Nd}/u.test(source) || ABOUT_SEPARATORS.test(source)) return;
    const english = target === '' ? '' : ` ${target} `;
    const found = new Set<number>();
    for (const pattern of [COMMA, BARE_COMMA]) {
      for (const match of matchesOf(source, pattern)) {
        const { whole = '', part = '' } = match.groups;
        const right = `${whole}.${part}`;
        const told = says(english, right);
        if (found.has(match.start) || says(english, match.text)) continue;
        if (!told && (pattern === BARE_COMMA || LIST_BEFORE.test(match.before) || isCasual(match))) continue;
        found.add(match.start);
        yield {
          span: match,
          reason: { key: 'rules.decimal-comma.reason.comma', params: { text: match.text, right } },
          fixes: [{ text: right, safe: false }],
          ...(told ? { confidence: 0.95 } : {}),
        };
      }
    }
    for (const match of matchesOf(source, BOTH)) {
      const right = match.text.replaceAll('.', ' ').replace(',', '.').replaceAll(' ', ',');
      yield {
        span: match,
        reason: { key: 'rules.decimal-comma.reason.dot', params: { text: match.text, right } },
        fixes: [{ text: right, safe: false }],
      };
    }
    for (const pattern of [DOT, BARE_DOT]) {
      for (const match of matchesOf(source, pattern)) {
        const right = match.text.replaceAll('.', ',');
        if (found.has(match.start) || /^0/.test(match.text) || says(english, match.text)) continue;
        if (pattern === BARE_DOT && !says(english, right)) continue;
        found.add(match.start);
        yield {
          span: match,
          reason: { key: 'rules.decimal-comma.reason.dot', params: { text: match.text, right } },
          fixes: [{ text: right, safe: false }],
        };
      }
    }
  },
};

/** Whether the English has this numeral as it is. */
function says(english: string, numeral: string): boolean {
  const text = toArabicDigits(numeral);
  const at = english.indexOf(text);
  return (
    at > 0 && !/[\d.,]/.test(english.charAt(at - 1)) && !/^[\d]|^[.,]\d/.test(english.slice(at + text.length))
  );
}

/** 3,4 วัน is speech for three or four. */
function isCasual({ groups, after }: Match): boolean {
  const { whole = '', part = '' } = groups;
  const next = Number(toArabicDigits(part)) === Number(toArabicDigits(whole)) + 1;
  return next && /^\s*(?:วัน|ปี|เดือน|ชั่วโมง|นาที|คืน|สัปดาห์|อาทิตย์)/.test(after);
}

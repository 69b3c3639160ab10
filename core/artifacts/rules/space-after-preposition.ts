import { segmentWords } from '../../text/words.ts';
import { AFTER_BY, LEANING_BEFORE, LEANING_WORDS } from '../lexicon/joined-words.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, matchesOf } from '../text.ts';

const WORDS = alternatives(LEANING_WORDS);
const QUICK = new RegExp(`[\\u0e01-\\u0e4e](?:${WORDS})[ \\u00a0][\\u0e01-\\u0e2e\\u0e40-\\u0e44]`);
const PARTED = new RegExp(
  `(?<=[\\u0e01-\\u0e4e])(?<word>${WORDS})[ \\u00a0](?<next>[\\u0e01-\\u0e2e\\u0e40-\\u0e44][\\u0e01-\\u0e4e.]+)(?<then>[ \\u00a0][\\u0e01-\\u0e4e])?`,
  'g',
);
/** Abbreviations, titles and firms, before which the blank is custom, and words that open a clause of their own. */
const CUSTOM =
  /^\S{0,5}\.|^(?:บริษัท|บมจ|ห้าง|มูลนิธิ|สมาคม|โรงเรียน|มหาวิทยาลัย|โรงแรม|โรงพยาบาล|ธนาคาร|ร้าน|สำนักพิมพ์|นาย|นาง|ดร|พล|พระ|สมเด็จ|เจ้า|และ|หรือ|ซึ่ง|ก็|จึง|แต่|เมื่อ|แล้ว|ถ้า|หาก|เช่น|คือ|ได้แก่|ฯ)/;
/** Nouns and verbs that end in these letters: สิ่งของ, ซื้อของ, ภายใน, ทุกแห่ง, สองอย่าง. */
const OTHER_WORD =
  /(?:สิ่ง|เจ้า|ข้าว|ซื้อ|ขาย|ส่ง|เก็บ|ขน|แจก|บริจาค|ฝาก|ทำ|เล่น|รับ|ภาย|ข้าง|ด้าน|ชั้น|วง|ส่วน|ทุก|หลาย|บาง|แต่ละ|กี่|\p{Nd}\s?|สอง|สาม|สี่|ห้า|หนึ่ง|ตัว|คำ|เหล่า|ไม่|กิน|น้ำ|ก่อน|อยู่|เอา|ใช้|เล่า|ถ้า)$/u;
/** The ends of phrases: ใช่หรือไม่, เท่าที่ควร, ราคาถูก, ตอบถูก. */
const ENDS: Readonly<Record<string, RegExp>> = {
  ที่: /(?:สถาน|พื้น|หน้า|เต็ม|ทัน|คง|แผน|จุด|ทุก|หลาย|บาง|กี่|สอง|ถิ่น|เลข|อันดับ|ครั้ง|วัน|ลำดับ|ดิน|ทั้ง|พัก|นั่ง|ประจำ|เข้า|ตาม|ดัง|เดี๋ยวนี้|ไม่เป็น|อยู่กับ)$/,
  ไม่: /(?:หรือ|ก็|ใช่|ดี|ได้|จะ|ไม่)$/,
  ควร: /(?:ที่|พอ|เกิน|เห็น|ตาม|อัน)$/,
  ถูก: /(?:ราคา|ขาย|สินค้า|ของ|ตั๋ว|ตอบ|ทำ|พูด|คิด|เดา|ทาย|ไม่|เลือก|แสน|ที่|แก้|ให้|ผิด)$/,
  กำลัง: /(?:ใช้|ออก|ด้วย|เสริม|หมด|เต็ม|สุด|กอง|ตาม|เป็น|ของ|ส่ง|มี|แรง)$/,
  อาจ: /(?:องค์|มิ)$/,
  ต้อง: /ถูก$/,
  ทุก: /(?:บุก)$/,
  สามารถ: /ความ$/,
  พยายาม: /ความ$/,
  กระทรวง: /(?:ทุก|หลาย|สอง|สาม)$/,
  สิบ: /(?:ยี่|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|วัย)$/,
  ได้: /(?:ไม่|ก็|จะ|ที่|ทำ|หา|ใช้|ไหน|เลือก|ไป)$/,
  มี: /(?:ที่|ไม่|เท่าที่|พอ|คน|เศรษฐี)$/,
  ได้รับ: /(?:ที่)$/,
};
const BEFORE: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(LEANING_BEFORE).map(([word, next]) => [word, new RegExp(`^(?:${alternatives(next)})`)]),
);
const LONGEST_SHARED = 5;
const BY = new RegExp(`^(?:${alternatives(AFTER_BY)})`);
/** Names from elsewhere are set off by blanks: ของ สตีเวน สปีลเบิร์ก. */
const LONGEST_GIVEN_NAME = 10;

/** ผู้แทนของ พันธมิตร: a blank between a word and what it leans on, where a line or a tag of the source ended. */
export const spaceAfterPreposition: SegmentRule = {
  id: 'space-after-preposition',
  family: 'spacing',
  needs: 'source',
  severity: 'hint',
  confidence: 0.7,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!QUICK.test(source)) return;
    for (const match of matchesOf(source, PARTED)) {
      const { word = '', next = '', then = '' } = match.groups;
      const chunk = /[\u0e01-\u0e4e]*$/.exec(match.before.slice(-40))?.[0] ?? '';
      if (CUSTOM.test(next) || (word.length <= LONGEST_SHARED && OTHER_WORD.test(match.before))) continue;
      if (word === 'โดย' && !BY.test(next)) continue;
      if (BEFORE[word]?.test(next) === false || ENDS[word]?.test(match.before) === true) continue;
      if (then !== '' && next.length <= LONGEST_GIVEN_NAME) continue;
      // ให้แก่ ให้แก่ is a doubled word.
      if (next.startsWith(word) || next.startsWith((chunk + word).slice(-word.length - 3))) continue;
      if (chunk.length < 2 || !endsIn(chunk + word, word)) continue;
      yield {
        span: { start: match.start + word.length, end: match.start + word.length + 1 },
        reason: { key: 'rules.space-after-preposition.reason', params: { text: word } },
        fixes: [
          { text: '', label: { key: 'rules.space-after-preposition.remove', params: {} }, safe: false },
        ],
      };
    }
  },
};

/** Whether the breaker begins a word where this one does: เกี่ยวกับ is two, สิ่งของ is one. */
function endsIn(chunk: string, word: string): boolean {
  const words = segmentWords(chunk, 'th');
  const start = chunk.length - word.length;
  // The breaker crumbles ผลกระทบ.
  return words.some((each) => each.start === start) || (word.length > 5 && word.endsWith('ต่อ'));
}

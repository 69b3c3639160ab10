import { segmentWords } from '../../text/words.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

const PARTED =
  /(?<word>ของ|ใน|แห่ง|สำหรับ|ภายใต้|เกี่ยวกับ|ระหว่าง|แก่)[ \u00a0](?<next>[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e4e.]{3,})/g;
/** Abbreviations, titles and conjunctions after which the blank is custom, or before which the word ends a phrase. */
const CUSTOM =
  /^\S{0,5}\.|^(?:บริษัท|บมจ|ห้าง|มูลนิธิ|สมาคม|โรงเรียน|มหาวิทยาลัย|โรงแรม|โรงพยาบาล|ธนาคาร|ร้าน|สำนักพิมพ์|นาย|นาง|คุณ|ดร|พล|พระ|สมเด็จ|เจ้า|และ|หรือ|ที่|ซึ่ง|ก็|จึง|แต่|โดย|เพื่อ|ได้|ต้อง|จะ|เมื่อ|มี|เป็น|ไป|มา|แล้ว|ไม่|ถ้า|หาก|เช่น|คือ|ฯ)/;
/** Nouns and verbs that end in these letters: สิ่งของ, ซื้อของ, ภายใน, ทุกแห่ง. */
const NOT_PREPOSITION =
  /(?:สิ่ง|เจ้า|ข้าว|ซื้อ|ขาย|ส่ง|เก็บ|ขน|แจก|บริจาค|ฝาก|ทำ|เล่น|รับ|ภาย|ข้าง|ด้าน|ชั้น|คนวง|วง|ส่วน|ทุก|หลาย|บาง|แต่ละ|กี่|\p{Nd}\s?|สอง|สาม|สี่|ห้า|หนึ่ง)$/u;

/** ผู้แทนของ พันธมิตร: a blank between a preposition and its noun, where a line or a tag of the source ended. */
export const spaceAfterPreposition: SegmentRule = {
  id: 'space-after-preposition',
  family: 'spacing',
  needs: 'source',
  severity: 'hint',
  confidence: 0.65,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/(?:ของ|ใน|แห่ง|สำหรับ|ภายใต้|เกี่ยวกับ|ระหว่าง|แก่)[ \u00a0][\u0e01-\u0e44]/.test(source)) return;
    for (const match of matchesOf(source, PARTED)) {
      const { word = '', next = '' } = match.groups;
      if (CUSTOM.test(next) || NOT_PREPOSITION.test(match.before)) continue;
      const chunk = /[\u0e01-\u0e4e]*$/.exec(match.before)?.[0] ?? '';
      // ให้แก่ ให้แก่ is a doubled word.
      if (next.startsWith((chunk + word).slice(-word.length - 3))) continue;
      if (chunk.length < 2 || segmentWords(chunk + word, 'th').at(-1)?.text !== word) continue;
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

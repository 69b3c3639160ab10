import { segmentWords } from '../../text/words.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

/** อย่าง with what it makes an adverb of; อย่างไรก็ตาม and อย่างน้อย open clauses. */
const ADVERBS =
  'อย่าง(?:รวดเร็ว|ต่อเนื่อง|ยั่งยืน|มีประสิทธิภาพ|เป็นทางการ|รุนแรง|ชัดเจน|เคร่งครัด|เร่งด่วน|สันติ|จริงจัง|เท่าเทียม|เข้มงวด|มีนัยสำคัญ|หนัก|ลับ|กว้างขวาง|สม่ำเสมอ|แม่นยำ|ปลอดภัย|ถูกต้อง|เหมาะสม|ใกล้ชิด|สมบูรณ์|ดีเยี่ยม|อิสระ|ละเอียด|แพร่หลาย|มาก(?!ที่สุด))';
/** ของ is a noun in these. */
const OF =
  'ของ(?!ขวัญ|ที่|ใช้|กิน|เล่น|เก่า|ดี|สด|ฝาก|หวาน|แถม|แท้|หาย|ขึ้น|ว่าง|ไหว้|ชำร่วย|มีค่า|เหลว|แข็ง|จริง|ปลอม|พวกนี้|เหล่านี้|คาว|ชิ้น|สำคัญ|อะไร|ใคร|ใน|แบบ|มัน|จะ|ก็|ไม่|หมด|ถูก|แพง|มือสอง|บาง|หลาย|อื่น|นี้|นั้น|ร้อน|เย็น|มี|ส่วนตัว|ที่ระลึก|ป่า|หนัก)';
const MODIFIER = new RegExp(
  `(?<=[\\u0e01-\\u0e45\\u0e47-\\u0e4e])[ \\u00a0](?<modifier>${OF}|ดังกล่าว(?!ข้าง|มา|แล้ว|นี้|คือ|เป็น)|${ADVERBS}|ที่สุด(?!แล้ว|ของ|ก็|คือ|เขา|เธอ|ใน)|นี้(?=$|[ \\u00a0][\\u0e01-\\u0e4e]))`,
  'g',
);
const REACH = 30;
const SHORTEST = 8;
const NAME = /(?:^|[ \u00a0])(?:นาย|นาง|นางสาว|ดร\.|พล|พระ)[\u0e01-\u0e4e]*$/;

/** โครงการ ดังกล่าว, รายงาน ของคณะ: a blank before what belongs to the word in front of it. */
export const spaceBeforeModifier: SegmentRule = {
  id: 'space-before-modifier',
  family: 'spacing',
  needs: 'source',
  severity: 'hint',
  confidence: 0.7,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/[\u0e01-\u0e4e][ \u00a0](?:ของ|ดัง|อย่าง|ที่สุด|นี้)/.test(source)) return;
    for (const match of matchesOf(source, MODIFIER)) {
      const { modifier = '' } = match.groups;
      const before = source.slice(Math.max(0, match.start - REACH), match.start);
      const chunk = /[\u0e01-\u0e4e]+$/.exec(before)?.[0] ?? '';
      if (modifier === 'ของ' && !endsInNoun(before, chunk)) continue;
      // นี้ ข้าพเจ้า, as speeches begin.
      if (modifier === 'นี้' && chunk.length < SHORTEST) continue;
      yield {
        span: { start: match.start, end: match.start + 1 },
        reason: { key: 'rules.space-before-modifier.reason', params: { text: modifier } },
        fixes: [
          { text: '', label: { key: 'rules.space-after-preposition.remove', params: {} }, safe: false },
        ],
      };
    }
  },
};

/** The blank after a name is custom, whoever it belongs to; names are short between their blanks, or break into crumbs. */
function endsInNoun(before: string, chunk: string): boolean {
  if (chunk.length < SHORTEST || NAME.test(before.slice(0, before.length - chunk.length).trimEnd()))
    return false;
  if (/[\u0e4c]$|[ฟซ]/.test(chunk.slice(-6))) return false;
  const last = segmentWords(chunk, 'th').at(-1)?.text ?? '';
  return COMMON_WORDS.has(last) || last.length > 3;
}

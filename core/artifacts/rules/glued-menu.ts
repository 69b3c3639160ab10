import { DETAIL_LABELS, MENU_LABELS, MENU_SECTIONS } from '../lexicon/glue.ts';
import { PhraseIndex } from '../phrase-index.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, execAll, matchesOf } from '../text.ts';

const LABELS = new Set(MENU_LABELS);
const INDEX = new PhraseIndex([...MENU_LABELS, ...MENU_SECTIONS]);
const LONGEST = 120;
/** How labels begin: a look at this spares most lines the rest. */
const HEAD = 3;
const HEADS = new Set([...MENU_LABELS, ...MENU_SECTIONS].map((label) => label.slice(0, HEAD)));
/** Words that are a label alone, and a verb before another: ดาวน์โหลดบทความ, แก้ไขรายละเอียด. */
const TAKES_OBJECT =
  /^(?:ค้นหา|ดาวน์โหลด|แชร์|บันทึก|ลบ|แก้ไข|ปิด|เปิด|ข้าม|พิมพ์|รายงาน|ยืนยัน|ยกเลิก|รีวิว|ช่วยเหลือ|บริการ|เมนู|ตั้งค่า|สั่งซื้อ|ถูกใจ|ลืมรหัสผ่าน|แท็ก|บทความ|รหัสผ่าน|รายละเอียด|ความคิดเห็น|ข่าวสาร)$/;
/** Buttons that stand side by side, though the first could take the second for its object. */
const SIDE_BY_SIDE = /^(?:(?:ตกลง|ยืนยัน|บันทึก)ยกเลิก|ยกเลิก(?:ตกลง|ยืนยัน|บันทึก)|แก้ไขลบ|ลบแก้ไข|เปิดปิด)$/;

const DETAIL = new RegExp(
  `(?<![^\\s])(?<first>(?:${alternatives(DETAIL_LABELS)}):[^\\s:]{1,30}?)(?<second>(?:${alternatives(DETAIL_LABELS)}):\\S*)`,
  'g',
);
/** A price or a count, and a button against it: 990บาทจองวันนี้. */
const BUTTON = new RegExp(
  `(?<count>\\p{Nd}[ \\u00a0]?(?:บาท|ดาว|ครั้ง|คน|รายการ|ชิ้น|รีวิว|%))(?<button>${alternatives(MENU_LABELS.filter((label) => label.length > 4))})(?![\\u0e01-\\u0e4e])`,
  'gu',
);

/** หน้าแรกเกี่ยวกับเราติดต่อเรา: a line that is nothing but labels of the page, run together. */
export const gluedMenu: SegmentRule = {
  id: 'glued-menu',
  family: 'glued-text',
  needs: 'source',
  severity: 'warning',
  confidence: 0.88,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (source.length > LONGEST) return;
    if (source.indexOf(':') !== source.lastIndexOf(':')) {
      for (const match of matchesOf(source, DETAIL)) {
        const { first = '', second = '' } = match.groups;
        yield finding(match.start, match.text, `${first} ${second}`);
      }
    }
    for (const match of /\p{Nd}[ \u00a0]?[บดคริช%]/u.test(source) ? matchesOf(source, BUTTON) : []) {
      const { count = '', button = '' } = match.groups;
      yield finding(match.start, match.text, `${count} ${button}`);
    }
    for (const { 0: chunk, index: start } of execAll(source, /\S+/g)) {
      const labels = HEADS.has(chunk.slice(0, HEAD)) ? labelsOf(chunk) : [];
      if (labels.length > 1) yield finding(start, chunk, labels.join(' '));
    }
  },
};

function finding(start: number, text: string, parted: string): Finding {
  return {
    span: { start, end: start + text.length },
    reason: { key: 'rules.glued-menu.reason', params: { text } },
    fixes: [{ text: parted, safe: false }],
  };
}

/** The labels that make up the whole stretch; none where it may be one phrase. */
function labelsOf(chunk: string): readonly string[] {
  const labels = INDEX.find(chunk).map(({ phrase }) => phrase);
  if (labels.length < 2 || labels.join('') !== chunk) return [];
  const [first = '', second = ''] = labels;
  if (labels.length > 2) return labels.some((label) => LABELS.has(label)) || labels.length > 3 ? labels : [];
  if (SIDE_BY_SIDE.test(chunk)) return labels;
  return LABELS.has(first) && LABELS.has(second) && !TAKES_OBJECT.test(first) ? labels : [];
}

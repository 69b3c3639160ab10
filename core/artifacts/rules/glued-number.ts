import { NOUNS_AFTER } from '../lexicon/number-nouns.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, matchesOf } from '../text.ts';

const ORDINAL = /(?<=[\u0e01-\u0e3a\u0e40-\u0e4e])(?<number>[0-9]{1,4}(?:st|nd|rd|th))(?![A-Za-z0-9])/g;
/** A number parted from its noun but not from the word before it: by hand one leaves out both blanks, or neither. */
const COUNT = new RegExp(
  `(?<word>[\\u0e01-\\u0e3a\\u0e40-\\u0e4e]{3,})(?<number>[0-9][0-9,.]*)(?=[ \\u00a0](?:${alternatives(NOUNS_AFTER.map(({ noun }) => noun))}))`,
  'g',
);
/** Words that are written against their number. */
const NUMBERED =
  /(?:ที่|ชั้น|ห้อง|ข้อ|รุ่น|เบอร์|ปี|หน้า|บท|ตอน|ภาค|สาย|ทาง|ประตู|ช่อง|โรง|เขต|หมู่|ซอย|เลข|อายุ|หมายเลข|รหัส|เล่ม|เวอร์ชัน|โควิด|วัน|เดือน|ระดับ|เกรด|มาตรา)$/;

/** เมื่อ26th, จำนวน500 คน: a number pasted against a Thai word. */
export const gluedNumber: SegmentRule = {
  id: 'glued-number',
  family: 'glued-text',
  needs: 'source',
  severity: 'warning',
  confidence: 0.95,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/[\u0e01-\u0e4e][0-9]/.test(source)) return;
    for (const match of matchesOf(source, ORDINAL)) {
      const { number = '' } = match.groups;
      yield finding(match.start, match.end, number, ` ${number}`);
    }
    for (const match of matchesOf(source, COUNT)) {
      const { word = '', number = '' } = match.groups;
      if (NUMBERED.test(word)) continue;
      const start = match.end - number.length;
      yield { ...finding(start, match.end, number, ` ${number}`), severity: 'hint', confidence: 0.7 };
    }
  },
};

function finding(start: number, end: number, text: string, fixed: string): Finding {
  return {
    span: { start, end },
    reason: { key: 'rules.glued-number.reason', params: { text } },
    fixes: [{ text: fixed, safe: true }],
  };
}

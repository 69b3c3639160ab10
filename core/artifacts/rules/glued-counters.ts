import { NUMBERED_BEFORE } from '../lexicon/glue.ts';
import { NOUNS_AFTER } from '../lexicon/number-nouns.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, matchesOf } from '../text.ts';

const THAI = '[\\u0e01-\\u0e3a\\u0e40-\\u0e4e]';
const FIGURE = '[+-]?\\p{Nd}[\\p{Nd},]*(?:[.:]\\p{Nd}+)?%?(?:[+-]\\p{Nd}[\\p{Nd},]*(?:\\.\\p{Nd}+)?%?)?';
/** Two words with their numbers or more, none parted: a row of buttons, an archive's months, a table of prices. */
const ROW = new RegExp(`(?<![^\\s])(?<row>(?:${THAI}{2,20}${FIGURE}){2,}${THAI}{0,20})(?![^\\s])`, 'gu');
/** มาตรา5วรรค2, หมู่3ซอย8: numbers that name what is before them. */
const NAMED = new RegExp(
  `^(?:(?:${alternatives([...NUMBERED_BEFORE, 'วรรค', 'หมู่', 'ซอย', 'ห้อง', 'ถนน', 'อาคาร', 'หน้า', 'เล่ม', 'แถว', 'พระราม', 'สาย', 'ม', 'ป'])})${FIGURE})+$`,
  'u',
);
/** ลดไป5โลใน2เดือน: by hand one may leave out every blank. */
const MEASURED = new RegExp(
  `\\p{Nd}(?:${alternatives([...NOUNS_AFTER.map(({ noun }) => noun), 'โล'])})`,
  'u',
);
/** Counters of a page: ผู้ชม1,204คนถูกใจ98คน. */
const COUNTER = /(?:ผู้ชม|ถูกใจ|แชร์|ความคิดเห็น|ผู้ติดตาม|กำลังติดตาม|ยอดดู|รีวิว|โพสต์)\p{Nd}/u;
/** Three cooks' measures or more, each glued to the next thing: 2 ถ้วยไข่ 3 ฟองน้ำตาล 1 ถ้วย. */
const MEASURE = '(?:ถ้วยตวง|ถ้วย|ช้อนโต๊ะ|ช้อนชา|ฟอง|กรัม|กิโลกรัม|มิลลิลิตร|หัว|กลีบ|ลูก|ชิ้น|เม็ด|ต้น|ใบ)';
const RECIPE = new RegExp(
  `(?<![^\\s])${THAI}{2,30} [\\p{Nd}/½¼¾]+ (?:${MEASURE}(?!และ|กับ|หรือ)${THAI}{2,20} [\\p{Nd}/½¼¾]+ ){2,}${MEASURE}(?!${THAI})`,
  'gu',
);

const LIST = 'ส่วนผสม';
const GLUE = new RegExp(`(?<= )(?<measure>${MEASURE})(?<next>${THAI}{2,20})`, 'g');

/** ความคิดเห็น0แชร์15ถูกใจ203: counters of the page, or lines of a list, run together. */
export const gluedCounters: SegmentRule = {
  id: 'glued-counters',
  family: 'glued-text',
  needs: 'source',
  severity: 'warning',
  confidence: 0.92,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (/[\u0e01-\u0e4e][+-]?\p{Nd}[\p{Nd}.,:%+-]*[\u0e01-\u0e4e]/u.test(source)) {
      for (const match of matchesOf(source, ROW)) {
        const { row = '' } = match.groups;
        if (NAMED.test(row) || (MEASURED.test(row) && !COUNTER.test(row))) continue;
        yield finding(match.start, row, partFigures(row));
      }
    }
    if (!/[\u0e01-\u0e4e] [\p{Nd}/½¼¾]+ (?:ถ้|ช้|ฟ|ก|มิ|ลู|ชิ|หั|เม็|ต้|ใบ)/u.test(source)) return;
    for (const match of matchesOf(source, RECIPE)) {
      if (match.text.startsWith(LIST)) {
        const first = /^\S+/.exec(match.text)?.[0] ?? '';
        if (first !== LIST) yield finding(match.start, first, `${LIST} ${first.slice(LIST.length)}`);
      }
      for (const glue of matchesOf(match.text, GLUE)) {
        const { measure = '', next = '' } = glue.groups;
        yield finding(match.start + glue.start, glue.text, `${measure} ${next}`);
      }
    }
  },
};

function partFigures(row: string): string {
  return row.replace(/(?<=[\u0e01-\u0e4e])(?=[+-]?\p{Nd})|(?<=[\p{Nd}%])(?=[\u0e01-\u0e4e+-])/gu, ' ');
}

function finding(start: number, text: string, fixed: string): Finding {
  return {
    span: { start, end: start + text.length },
    reason: { key: 'rules.glued-counters.reason', params: {} },
    fixes: [{ text: fixed, safe: false }],
  };
}

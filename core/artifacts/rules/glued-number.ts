import { NUMBERED_BEFORE, WRITTEN_AGAINST } from '../lexicon/glue.ts';
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
/** A word that is no counted noun, against a number that has a blank before it: อันดับ 1ได้รับ, iOS 17ใช้งานได้. */
const GOES_ON =
  /(?<=^|[ \\u00a0])(?<number>\p{Nd}[\p{Nd},]*(?:\.\p{Nd}+)?)(?<word>[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e3a\u0e40-\u0e4e]{2,})/gu;
const COUNTED = new RegExp(
  `^(?:${alternatives([...NOUNS_AFTER.map(({ noun }) => noun), ...WRITTEN_AGAINST])})`,
);
const WHICH = new RegExp(`(?:${alternatives(NUMBERED_BEFORE)})[ \\u00a0]$`);
const DAY = /(?:วันที่|มาตรา|ข้อ|ภาค|คะแนน)[ \u00a0]$/;
const SHORTEST = 4;
/** As long as the longest of NUMBERED_BEFORE. */
const REACH = 12;
/** A clock time, or a decimal before what it is no measure of: ล่าสุด08:45, คะแนน4.5จาก. */
const CLOCK =
  /(?<word>[\u0e01-\u0e3a\u0e40-\u0e4e]{3,})(?<number>(?:[01]\d|2[0-3]):[0-5]\d(?!\p{Nd}|:)|\p{Nd}{1,2}:[0-5]\d(?=[ \u00a0]?(?:นาที|น\.|ชม\.|ชั่วโมง))|\p{Nd}+\.\p{Nd}+(?=(?:จาก|เต็ม|เทียบ|เมื่อ|โดย)))(?<then>[\u0e01-\u0e2e\u0e40-\u0e44])?/gu;
const CLOCKED = /(?:เวลา|ถึง|ตอน|รอบ)$/;
/** A short unit with its stop, a degree, a firm's abbreviation, against the next word: 250มล.ผลิต, 12°Cมีเมฆ. */
const UNIT =
  /(?<number>(?<=(?:^|[ (]|สุทธิ|ปริมาณ|ความจุ|เวลา)[\p{Nd}.:,]*)\p{Nd}[ \u00a0]?(?:มล|กก|กม|ซม|มม|ชม|มก|น)\.|\p{Nd}[ \u00a0]?°[CF]|(?<![A-Za-z])(?:Inc|Ltd|Corp|Co|Mr|Mrs|Dr|vs)\.)(?<word>[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e3a\u0e40-\u0e4e]{2,})/gu;

/** เมื่อ26th, จำนวน500 คน: a number pasted against a Thai word. */
export const gluedNumber: SegmentRule = {
  id: 'glued-number',
  family: 'glued-text',
  needs: 'source',
  severity: 'warning',
  confidence: 0.95,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    yield* goingOn(source);
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

function* goingOn(source: string): Generator<Finding> {
  if (/(?:^|[ \u00a0])[0-9๐-๙][0-9๐-๙.,-]*[\u0e01-\u0e44]/.test(source)) {
    for (const match of matchesOf(source, GOES_ON)) {
      const { number = '', word = '' } = match.groups;
      const before = match.before.slice(-REACH);
      const which = WHICH.test(before);
      // 5มีนาคม is how some write it by hand.
      if (COUNTED.test(word) && !(which && !DAY.test(before))) continue;
      if (word.length < SHORTEST && !which) continue;
      yield finding(match.start, match.end, number, `${number} ${word}`, false);
    }
  }
  for (const match of /[\u0e01-\u0e4e][0-9]+[.:][0-9]/.test(source) ? matchesOf(source, CLOCK) : []) {
    const { word = '', number = '', then = '' } = match.groups;
    if (CLOCKED.test(word)) continue;
    const end = match.end - then.length;
    yield finding(end - number.length, end, number, ` ${number}${then === '' ? '' : ' '}`, false);
  }
  if (!/(?:[0-9๐-๙][ \u00a0]?(?:[ก-ฮ]{1,2}\.|°[CF])|[a-z]\.)[\u0e01-\u0e44]/.test(source)) return;
  for (const match of matchesOf(source, UNIT)) {
    const { number = '', word = '' } = match.groups;
    yield finding(match.start, match.end, number, `${number} ${word}`, false);
  }
}

function finding(start: number, end: number, text: string, fixed: string, safe = true): Finding {
  return {
    span: { start, end },
    reason: { key: 'rules.glued-number.reason', params: { text } },
    fixes: [{ text: fixed, safe }],
  };
}

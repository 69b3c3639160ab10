import type { Fix } from '../../model.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { BLANK, matchesOf, NUMERAL } from '../text.ts';

const QUICK = /[นงีืษ์.][ \t\u00a0\u202f]*(?:[\d๐-๙]|XNUMX)[^\n]{0,12}(?:ที่ ?ผ่านมา|ที่แล้ว|ก่อน|มาแล้ว)/;

const REVERSED = new RegExp(
  `(?<unit>วินาที|ชม\\.|นาที|ชั่วโมง|วัน|คืน|สัปดาห์|อาทิตย์|เดือน|ปี|ทศวรรษ)${BLANK}*` +
    `(?<number>XNUMX|${NUMERAL}(?:${BLANK}?[-–]${BLANK}?${NUMERAL})?)${BLANK}*` +
    `(?<ago>ที่ ?ผ่านมา|ที่แล้ว|มาแล้ว|ก่อนหน้านี้|ก่อน(?![\\u0e01-\\u0e4e]))`,
  'gmu',
);

/** Words that end in a time unit without being one, or that make it a point in time. */
const OTHER_WORD =
  /(?:ตะวัน|กลางวัน|ทุกวัน|รายวัน|ประจำวัน|แต่ละวัน|สมรวัน|เงินเดือน|ประจำเดือน|ราศีเดือน|กลางคืน|ค่ำคืน|ทุกคืน|ทั้งปี|ทุกปี|ทุกเดือน|ต้นปี|กลางปี|ปลายปี|สิ้นปี|ต้นเดือน|กลางเดือน|สิ้นเดือน|ปลายเดือน)$/;
const POINT_IN_TIME = /(?:เมื่อ|ใน|ช่วง|ณ|ตั้งแต่|จนถึง|ของ|ประจำ)$/;

/** The largest number with which the unit reads as a span of time; above it a name: เดือน 12, ปี 63, ปี 2563. */
const LARGEST: Readonly<Record<string, number>> = { ปี: 30, เดือน: 60, ทศวรรษ: 9 };
/** เดือน 5 is also May, or the fifth lunar month; ปี 5 the fifth year of study: so only at the end of a line. */
const ALSO_A_NAME: ReadonlySet<string> = new Set(['เดือน', 'ปี']);

/** `วัน 5 ที่ผ่านมา` for "5 days ago": the template's number landed behind its unit. */
export const reversedTime: SegmentRule = {
  id: 'reversed-time',
  family: 'reversed-time',
  needs: 'source',
  severity: 'error',
  confidence: 0.97,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!QUICK.test(source)) return;
    for (const match of matchesOf(source, REVERSED)) {
      const { unit = '', number = '', ago = '' } = match.groups;
      const before = match.before;
      if (OTHER_WORD.test(before.slice(-12) + unit)) continue;
      const value = Number(number.replaceAll(',', ''));
      if (value > (LARGEST[unit] ?? Number.POSITIVE_INFINITY)) continue;
      const pointInTime = POINT_IN_TIME.test(before);
      const asAgo = unit === 'ปี' && ago === 'ที่แล้ว' && value <= 20;
      if (ALSO_A_NAME.has(unit) && !asAgo && !/^\s*$/.test(match.after)) continue;
      const sure = !pointInTime;
      const fixes: Fix[] = [{ text: `${separator(before)}${number} ${unit}${ago}`, safe: sure }];
      if (pointInTime && unit === 'วัน') fixes.push({ text: `วันที่ ${number} ${ago}`, safe: false });
      yield {
        span: match,
        reason: { key: 'rules.reversed-time.reason', params: { text: match.text, unit, number } },
        fixes,
        ...(sure ? {} : { severity: 'warning', confidence: 0.7 }),
      };
    }
  },
};

/** What parts the time from the label that stands glued before it; after a digit a blank would join two numbers. */
function separator(before: string): string {
  if (before === '' || /\s$/u.test(before) || /[([{"“‘]$/.test(before)) return '';
  return /\p{Nd}$/u.test(before) ? ' – ' : ' ';
}

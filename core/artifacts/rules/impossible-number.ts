import { toArabicDigits } from '../../text/thai.ts';
import { MONTH_DAYS, MONTHS } from '../lexicon/months.ts';
import { NUMBER_LIMITS } from '../lexicon/number-limits.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, BLANK, matchesOf } from '../text.ts';

const DATE_QUICK = /(?:[3-9๓-๙]\p{Nd}|\p{Nd}{3})[ \t\u00a0]*[มกพสตธเ]/u;
const DAY = new RegExp(
  `(?<![\\p{Nd}][.,:/-]?|\\p{Nd}${BLANK}|\\p{Script=Latin})(?:(?<first>\\p{Nd}{1,3})[-–])?(?<day>\\p{Nd}{2,3})${BLANK}*(?<month>${alternatives(MONTHS)})`,
  'gu',
);
const CLOCK_QUICK = /เวลา[ \t\u00a0]*\p{Nd}/u;
const CLOCK = new RegExp(
  `เวลา${BLANK}*(?<time>(?<hour>\\p{Nd}{1,3})[.:](?<minute>\\p{Nd}{2}))${BLANK}*(?:น\\.|นาฬิกา)`,
  'gu',
);
const LIMITS = NUMBER_LIMITS.map((limit) => ({ ...limit, pattern: new RegExp(limit.pattern, 'gu') }));
const LIMITS_QUICK = /ทุ่ม|โมง|นาฬิกา|วันที่|ศตวรรษ|ไตรมาส|ศึกษาปี|ชั้น|เดือนที่|วันละ|ปีละ|สัปดาห์ละ|ต่อวัน|ต่อสัปดาห์|วัย|อายุ/;

/** A day, an hour or a rank that no calendar, clock or school has: 130 มีนาคม, 500 ทุ่ม. Another number landed there. */
export const impossibleNumber: SegmentRule = {
  id: 'impossible-number',
  family: 'displaced-number',
  needs: 'source',
  severity: 'error',
  confidence: 0.9,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (DATE_QUICK.test(source)) {
      for (const match of matchesOf(source, DAY)) {
        const { first = '', day = '', month = '' } = match.groups;
        const most = MONTH_DAYS[month] ?? 31;
        const dayAt = match.start + (first === '' ? 0 : first.length + 1);
        if (first !== '' && amountOf(first) > most)
          yield finding(match.start, first, 'day', `${first} ${month}`);
        if (amountOf(day) > most) yield finding(dayAt, day, 'day', `${day} ${month}`);
      }
    }
    if (CLOCK_QUICK.test(source)) {
      for (const match of matchesOf(source, CLOCK)) {
        const { time = '', hour = '', minute = '' } = match.groups;
        const start = match.start + match.text.indexOf(time);
        if (amountOf(hour) > 24 || amountOf(minute) > 59) yield finding(start, time, 'clock', match.text);
      }
    }
    yield* partsOfWholes(source);
    if (!(LIMITS_QUICK.test(source) && /\p{Nd}/u.test(source))) return;
    for (const { pattern, most, least = 0, what } of LIMITS) {
      for (const match of matchesOf(source, pattern)) {
        const { number = '' } = match.groups;
        const value = amountOf(number);
        if (value <= most && value >= least) continue;
        yield finding(match.start + match.text.indexOf(number), number, what, match.text);
      }
    }
  },
};

const CLASSIFIERS =
  'คน|ราย|แห่ง|ประเทศ|จังหวัด|ครัวเรือน|หลัง|คัน|ลำ|เครื่อง|โรงเรียน|บริษัท|ครั้ง|นัด|ข้อ|เสียง|ที่นั่ง|คู่|ตัว|ชิ้น|หมู่บ้าน|ทีม';
const PART = new RegExp(
  `(?<part>\\p{Nd}[\\p{Nd},]*)${BLANK}*(?<unit>${CLASSIFIERS})?${BLANK}*(?:จาก|ใน)(?<all>(?:จำนวน)?(?:ทั้งหมด|ทั้งสิ้น)|จำนวน)?${BLANK}*(?<whole>\\p{Nd}[\\p{Nd},]*)${BLANK}*(?<unit2>${CLASSIFIERS})`,
  'gu',
);

/** 48 คนจากทั้งหมด 31 คน: a part greater than its whole. */
function* partsOfWholes(source: string): Generator<Finding> {
  if (!/(?:จาก|ใน)(?:จำนวน|ทั้ง|[ \t\u00a0]*\p{Nd})/u.test(source)) return;
  for (const match of matchesOf(source, PART)) {
    const { part = '', whole = '', unit = '', unit2 = '', all = '' } = match.groups;
    const same = unit === unit2 || unit === '';
    if (!same || (all === '' && unit !== '') || amountOf(part) <= amountOf(whole)) continue;
    const wholeAt = match.end - (match.text.length - match.text.lastIndexOf(whole));
    yield { ...finding(match.start, part, 'part', match.text), fixes: [{ text: whole, safe: false }] };
    yield { ...finding(wholeAt, whole, 'part', match.text), fixes: [{ text: part, safe: false }] };
  }
}

function amountOf(digits: string): number {
  return Number(toArabicDigits(digits).replaceAll(',', ''));
}

function finding(start: number, text: string, what: 'day' | 'clock' | 'part', whole: string): Finding {
  return {
    span: { start, end: start + text.length },
    reason: { key: `rules.impossible-number.reason.${what}`, params: { text: whole } },
    fixes: [],
  };
}

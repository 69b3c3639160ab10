import { toArabicDigits } from '../../text/thai.ts';
import { MONTH_DAYS, MONTHS } from '../lexicon/months.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, BLANK, matchesOf } from '../text.ts';

const QUICK = /(?:[3-9๓-๙]\p{Nd}|\p{Nd}{3})[ \t\u00a0]*[มกพสตธเ]|เวลา[ \t\u00a0]*\p{Nd}/u;
const DAY = new RegExp(
  `(?<![\\p{Nd}][.,:/-]?|\\p{Nd}${BLANK}|\\p{Script=Latin})(?<day>\\p{Nd}{2,3})${BLANK}*(?<month>${alternatives(MONTHS)})(?![\\u0e01-\\u0e4e])`,
  'gu',
);
const CLOCK = new RegExp(
  `เวลา${BLANK}*(?<hour>\\p{Nd}{1,3})[.:](?<minute>\\p{Nd}{2})${BLANK}*(?:น\\.|นาฬิกา)`,
  'gu',
);

/** A day or an hour that no calendar or clock has: 130 มีนาคม, เวลา 35.00 น. Another number landed there. */
export const impossibleNumber: SegmentRule = {
  id: 'impossible-number',
  family: 'displaced-number',
  needs: 'source',
  severity: 'error',
  confidence: 0.9,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!QUICK.test(source)) return;
    for (const match of matchesOf(source, DAY)) {
      const { day = '', month = '' } = match.groups;
      if (Number(toArabicDigits(day)) <= (MONTH_DAYS[month] ?? 31)) continue;
      yield {
        span: { start: match.start, end: match.start + day.length },
        reason: { key: 'rules.impossible-number.reason.day', params: { day, month } },
        fixes: [],
      };
    }
    for (const match of matchesOf(source, CLOCK)) {
      const { hour = '', minute = '' } = match.groups;
      if (Number(toArabicDigits(hour)) <= 24 && Number(toArabicDigits(minute)) <= 59) continue;
      const start = match.start + match.text.indexOf(hour);
      yield {
        span: { start, end: start + hour.length + 1 + minute.length },
        reason: { key: 'rules.impossible-number.reason.clock', params: { time: `${hour}.${minute}` } },
        fixes: [],
      };
    }
  },
};

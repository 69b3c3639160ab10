import { MONTHS } from '../lexicon/months.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, BLANK, matchesOf } from '../text.ts';

const QUICK = /[\u0e01-\u0e4eA-Za-zÀ-ɏ)”’][0-9๐-๙]{1,2}[ \t\u00a0][มกพสตธเ]/;
const GLUED = new RegExp(
  `(?<word>[^\\s\\p{Nd}]{2,}[\\u0e01-\\u0e4e\\p{Script=Latin})”’])(?<date>\\p{Nd}{1,2}${BLANK}(?:${alternatives(MONTHS)}))(?![\\u0e01-\\u0e4e])`,
  'gu',
);

/** มกราคม 2564เวลา: what follows a full date run into its year. */
const YEAR_QUICK = /[0-9๐-๙]{4}[\u0e01-\u0e44]/;
const YEAR_GLUED = new RegExp(
  `(?<=(?:${alternatives(MONTHS)})${BLANK}(?:พ\\.ศ\\.${BLANK}?|ค\\.ศ\\.${BLANK}?)?)\\p{Nd}{4}(?<word>[\\u0e01-\\u0e2e\\u0e40-\\u0e44][\\u0e01-\\u0e4e]{2,})`,
  'gu',
);

/** วงศ์สว่าง12 มีนาคม: a by-line and its date run together. The blank after the day says that one is missing before it. */
export const gluedDate: SegmentRule = {
  id: 'glued-date',
  family: 'glued-text',
  needs: 'source',
  severity: 'warning',
  confidence: 0.9,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!(QUICK.test(source) || YEAR_QUICK.test(source))) return;
    for (const match of matchesOf(source, GLUED)) {
      const { word = '', date = '' } = match.groups;
      const day = /^\p{Nd}+/u.exec(date)?.[0] ?? '';
      // วันที่12 is how many write it by hand.
      if (/(?:ที่|วัน)$/.test(word)) continue;
      const short = /[\u0e01-\u0e4e]+$|[^\u0e01-\u0e4e]+$/.exec(word)?.[0] ?? word;
      yield {
        span: {
          start: match.start + word.length - short.length,
          end: match.start + word.length + day.length,
        },
        reason: { key: 'rules.glued-date.reason', params: { text: day } },
        fixes: [{ text: `${short} ${day}`, safe: true }],
      };
    }
    for (const match of matchesOf(source, YEAR_GLUED)) {
      const { word = '' } = match.groups;
      yield {
        span: match,
        reason: { key: 'rules.glued-date.reasonAfter', params: { text: match.text.slice(0, -word.length) } },
        fixes: [{ text: `${match.text.slice(0, -word.length)} ${word}`, safe: true }],
      };
    }
  },
};

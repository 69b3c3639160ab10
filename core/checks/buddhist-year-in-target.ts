import type { Finding, SegmentRule } from '../artifacts/rule.ts';
import { matchesOf } from '../artifacts/text.ts';

const OFFSET = 543;
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const YEAR = new RegExp(
  `(?<=(?:^|[^\\p{L}])(?:in|since|until|from|by|of|year|${MONTHS}|\\p{Nd}{1,2},)[ \\u00a0])(?<year>2[45]\\p{Nd}{2}|26[0-3]\\p{Nd})(?![\\p{Nd}\\p{L},.]*\\p{Nd}|[ \\u00a0]*(?:\\(?B\\.?E\\.?|Buddhist|people|persons|units|baht|km|metres|meters|kg|members|employees|tons?|%))`,
  'gu',
);

/** in 2563: a Buddhist year in the English without a word that says so. */
export const buddhistYearInTarget: SegmentRule = {
  id: 'buddhist-year-in-target',
  family: 'era',
  needs: 'pair',
  severity: 'warning',
  confidence: 0.85,
  onByDefault: true,
  *detect({ source, target }): Generator<Finding> {
    if (!/2[456]\d\d/.test(target) || /B\.?E\.?(?![a-z])|Buddhist [Ee]ra|BE \d/.test(target)) return;
    for (const match of matchesOf(target, YEAR)) {
      const year = Number(match.text);
      // A year of the future stands in the Thai as one of the common era, too.
      if (/ค\. ?ศ\.|คริสต์/.test(source)) continue;
      yield {
        side: 'target',
        span: match,
        reason: {
          key: 'rules.buddhist-year-in-target.reason',
          params: { year: match.text, right: year - OFFSET },
        },
        fixes: [{ text: String(year - OFFSET), safe: false }],
      };
    }
  },
};

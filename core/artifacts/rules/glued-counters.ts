import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

/** Two words with their numbers or more, none parted: a row of buttons or an archive's months. */
const ROW =
  /^\s*(?<row>(?:[\u0e01-\u0e3a\u0e40-\u0e4e]{3,20}\p{Nd}{1,6}){2,}[\u0e01-\u0e3a\u0e40-\u0e4e]{0,20})\s*$/gu;

/** ความคิดเห็น0แชร์15ถูกใจ203: counters of the page run together. */
export const gluedCounters: SegmentRule = {
  id: 'glued-counters',
  family: 'glued-text',
  needs: 'source',
  severity: 'warning',
  confidence: 0.92,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/[\u0e01-\u0e4e]\p{Nd}+[\u0e01-\u0e4e]/u.test(source)) return;
    for (const match of matchesOf(source, ROW)) {
      const { row = '' } = match.groups;
      const start = match.start + match.text.indexOf(row);
      const parted = row.replace(/(?<=[\u0e01-\u0e4e])(?=\p{Nd})|(?<=\p{Nd})(?=[\u0e01-\u0e4e])/gu, ' ');
      yield {
        span: { start, end: start + row.length },
        reason: { key: 'rules.glued-counters.reason', params: {} },
        fixes: [{ text: parted, safe: false }],
      };
    }
  },
};

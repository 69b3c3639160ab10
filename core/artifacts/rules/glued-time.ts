import type { Finding, SegmentRule } from '../rule.ts';
import { BLANK, matchesOf } from '../text.ts';

const QUICK = /(?:ที่ผ่านมา|ที่แล้ว|ก่อน)\s*$/;
/** Names that end in digits: what is glued to them begins after. */
const ENDS_IN_DIGITS = '(?:[Cc][Oo][Vv][Ii][Dd]|โควิด)-19';
const GLUED = new RegExp(
  `(?<label>${ENDS_IN_DIGITS}|[^\\s\\p{Nd}][^\\n]*?[\\u0e01-\\u0e4e\\p{Script=Latin})”’])` +
    `(?<time>\\p{Nd}{1,3}(?<gap>${BLANK}*)(?:วินาที|นาที|ชั่วโมง|วัน|สัปดาห์|เดือน|ปี)${BLANK}?(?:ที่ผ่านมา|ที่แล้ว|ก่อน))(?<rest>\\s*)$`,
  'gu',
);
/** After these a number belongs to the sentence; that the blank is missing is then a matter of taste. */
const GOES_ON = /(?:ประมาณ|ราว|เกือบ|กว่า|เพียง|แค่|เมื่อ|ใน|ช่วง|ตลอด|ภายใน|อีก|ราวๆ|ที่|มี|เป็น|นาน|มา|ได้)$/;

/** จีนสหภาพยุโรป17 ชั่วโมงที่ผ่านมา: a label and its time, two elements of the page, run together. */
export const gluedTime: SegmentRule = {
  id: 'glued-time',
  family: 'glued-text',
  needs: 'source',
  severity: 'error',
  confidence: 0.95,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!QUICK.test(source)) return;
    for (const match of matchesOf(source, GLUED)) {
      const { label = '', time = '', gap = '', rest = '' } = match.groups;
      const word = /\S*$/u.exec(label)?.[0] ?? label;
      const goesOn = GOES_ON.test(label);
      if (goesOn && gap === '') continue;
      const parted = /\p{Nd}$/u.test(word) ? ' – ' : ' ';
      yield {
        span: { start: match.start + label.length - word.length, end: match.end - rest.length },
        reason: { key: 'rules.glued-time.reason', params: { label: word, time } },
        fixes: [{ text: word + parted + time, safe: true }],
        ...(goesOn ? { severity: 'hint', confidence: 0.6 } : {}),
      };
    }
  },
};

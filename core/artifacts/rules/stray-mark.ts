import type { Finding, SegmentRule } from '../rule.ts';
import { matchesOf } from '../text.ts';

/** A mark without a consonant: at the start, after a blank, a digit, a Latin letter, a sign or a leading vowel. */
const STRAY =
  /(?<=^|[\s\p{Nd}\p{Script=Latin}\p{P}\u0e30\u0e45\u0e46\u0e2f])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+/gu;
/** ◌่ shows a mark by itself, and so do dashes and quotes in a grammar. */
const SHOWN = /[◌\u00a0\-–—“"'‘(/]$/u;
/** A lesson in spelling shows marks by themselves. */
const LESSON =
  /สระ|รูปวรรณยุกต์|ไม้เอก|ไม้โท|ไม้ตรี|ไม้จัตวา|ไม้ไต่คู้|ไม้หันอากาศ|ทัณฑฆาต|การันต์|นิคหิต|พินทุ|อักขระ|ยูนิโค้ด|Unicode/;

export const strayMark: SegmentRule = {
  id: 'stray-mark',
  family: 'thai-unicode',
  needs: 'source',
  severity: 'warning',
  confidence: 0.9,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (LESSON.test(source)) return;
    for (const match of matchesOf(source, STRAY)) {
      if (SHOWN.test(match.before)) continue;
      yield {
        span: match,
        reason: { key: 'rules.stray-mark.reason', params: {} },
        fixes: [{ text: '', label: { key: 'rules.stray-mark.remove', params: {} }, safe: false }],
      };
    }
  },
};

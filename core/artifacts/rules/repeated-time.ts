import { SAID_ONCE } from '../lexicon/repetition.ts';
import { PhraseIndex } from '../phrase-index.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, matchesOf } from '../text.ts';

/** At most one phrase break between the two: further apart they belong to different sentences. */
const INDEX = new PhraseIndex(SAID_ONCE);
const NUMBERED =
  '(?:ปี|พ\\.ศ\\.|ค\\.ศ\\.|ปี พ\\.ศ\\.|ปี ค\\.ศ\\.|ทศวรรษ) \\p{Nd}{4}|วันที่ \\p{Nd}{1,2} [\\u0e01-\\u0e4e]+คม|วันที่ \\p{Nd}{1,2} [\\u0e01-\\u0e4e]+ยน|ศตวรรษที่ \\p{Nd}{1,2}';
const YEARS = new RegExp(`(?<year>${NUMBERED}).*\\k<year>`, 'u');
const TIME = `(?<time>${alternatives(SAID_ONCE)}|${NUMBERED})`;
const BETWEEN = '(?<between>[^ ]{8,}?(?: [^ ]+?)?)';
const TWICE: readonly RegExp[] = [
  new RegExp(
    `(?<=^|[ \\u00a0])(?:เมื่อ|ใน)?${TIME} ${BETWEEN}(?<again> ?(?:เมื่อ|ใน)?\\k<time>)(?=[ \\u00a0]|$)`,
    'gu',
  ),
  // With its preposition the second is one wherever it stands, if the first opens the text.
  new RegExp(`^(?:เมื่อ|ใน)?${TIME} ${BETWEEN}(?<again> ?(?:เมื่อ|ใน)\\k<time>)(?=[\\u0e01-\\u0e4e])`, 'gu'),
  // Twice with เมื่อ: an event has one day.
  new RegExp(`เมื่อ${TIME}(?<between>[^ ]{4,}?(?: [^ ]+?)?)(?<again> ?เมื่อ\\k<time>)`, 'gu'),
];

/** ปีที่แล้ว … เมื่อปีที่แล้ว: one sentence that says its time at both ends. */
export const repeatedTime: SegmentRule = {
  id: 'repeated-time',
  family: 'repetition',
  needs: 'source',
  severity: 'warning',
  confidence: 0.8,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    const seen = new Set<string>();
    const twice = INDEX.find(source).some(({ phrase }) => seen.has(phrase) || !seen.add(phrase));
    if (!(twice || YEARS.test(source))) return;
    for (const match of TWICE.flatMap((pattern) => [...matchesOf(source, pattern)])) {
      const { time = '', again = '' } = match.groups;
      yield {
        span: { start: match.end - again.length, end: match.end },
        reason: { key: 'rules.repeated-time.reason', params: { text: time } },
        fixes: [{ text: '', label: { key: 'rules.repeated-time.remove', params: {} }, safe: false }],
      };
    }
  },
};

import { segmentWords } from '../../text/words.ts';
import { BOUND_STEMS } from '../lexicon/bound-stems.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, matchesOf } from '../text.ts';

const SPLIT = new RegExp(
  `(?<=^|[^\\u0e01-\\u0e4e]|[\\u0e01-\\u0e4e])(?<stem>${alternatives(BOUND_STEMS)})[ \\u00a0](?<rest>[\\u0e01-\\u0e2e\\u0e40-\\u0e44][\\u0e01-\\u0e4e]{1,15})`,
  'g',
);
const SHORTEST = 6;

/** เศรษฐ กิจ: a blank inside a word. The two parts have to make one word that the breaker knows, and be none apart. */
export const splitWord: SegmentRule = {
  id: 'split-word',
  family: 'spacing',
  needs: 'source',
  severity: 'warning',
  confidence: 0.8,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/[\u0e01-\u0e4e][ \u00a0][\u0e01-\u0e4e]/.test(source)) return;
    for (const match of matchesOf(source, SPLIT)) {
      const { stem = '', rest = '' } = match.groups;
      const lead = /[\u0e01-\u0e4e]*$/.exec(match.before.slice(-24))?.[0] ?? '';
      const joined = segmentWords(lead + stem + rest, 'th').find(({ start }) => start === lead.length);
      if (joined === undefined || joined.end <= lead.length + stem.length || joined.text.length < SHORTEST)
        continue;
      const tail = joined.text.slice(stem.length);
      if (!segmentWords(rest, 'th').some(({ end }) => end === tail.length)) continue;
      const start = match.start;
      yield {
        span: { start, end: start + stem.length + 1 + tail.length },
        reason: { key: 'rules.split-word.reason', params: { text: joined.text } },
        fixes: [{ text: joined.text, safe: false }],
      };
    }
  },
};

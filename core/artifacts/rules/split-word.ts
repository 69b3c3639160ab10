import { segmentWords } from '../../text/words.ts';
import { BOUND_STEMS } from '../lexicon/bound-stems.ts';
import { JOINED_EXPRESSIONS } from '../lexicon/joined-words.ts';
import { PhraseIndex } from '../phrase-index.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, matchesOf } from '../text.ts';

const STEM = new RegExp(
  `(?<stem>${alternatives(BOUND_STEMS)})[ \\u00a0](?<rest>[\\u0e01-\\u0e2e\\u0e40-\\u0e44][\\u0e01-\\u0e4e]{1,15})`,
  'g',
);
const PARTED = new PhraseIndex(
  JOINED_EXPRESSIONS.flatMap((expression) => [
    expression.replace('|', ' '),
    expression.replace('|', '\u00a0'),
  ]),
);
const SHORTEST = 6;

/** เศรษฐ กิจ, ก่อน ที่จะ: a blank inside a word or an expression that is written as one. */
export const splitWord: SegmentRule = {
  id: 'split-word',
  family: 'spacing',
  needs: 'source',
  severity: 'warning',
  confidence: 0.8,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/[\u0e01-\u0e4e][ \u00a0][\u0e01-\u0e4e]/.test(source)) return;
    for (const { start, phrase } of PARTED.find(source)) {
      const [first = ''] = phrase.split(/[ \u00a0]/);
      if (!endsWord(source.slice(0, start), first)) continue;
      yield finding(start, start + phrase.length, phrase.replace(/[ \u00a0]/, ''));
    }
    for (const match of matchesOf(source, STEM)) {
      const { stem = '', rest = '' } = match.groups;
      const joined = firstWord(match.before, stem + rest);
      if (joined.length < SHORTEST || joined.length <= stem.length) continue;
      const tail = joined.slice(stem.length);
      if (!segmentWords(rest, 'th').some(({ end }) => end === tail.length)) continue;
      yield finding(match.start, match.start + stem.length + 1 + tail.length, joined);
    }
  },
};

function leadOf(before: string): string {
  return /[\u0e01-\u0e4e]*$/.exec(before.slice(-24))?.[0] ?? '';
}

/** The word that the breaker finds at this place once the blank is gone; empty where none begins here. */
function firstWord(before: string, text: string): string {
  const lead = leadOf(before);
  return segmentWords(lead + text, 'th').find(({ start }) => start === lead.length)?.text ?? '';
}

/** Whether the first part is a word here, and not the end of another: กรรมการ is none of การ. */
function endsWord(before: string, first: string): boolean {
  const lead = leadOf(before);
  return lead === '' || segmentWords(lead + first, 'th').some(({ start }) => start === lead.length);
}

function finding(start: number, end: number, text: string): Finding {
  return {
    span: { start, end },
    reason: { key: 'rules.split-word.reason', params: { text } },
    fixes: [{ text, safe: false }],
  };
}

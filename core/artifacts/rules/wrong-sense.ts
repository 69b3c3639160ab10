import { LABEL_PHRASES } from '../lexicon/wrong-phrases-labels.ts';
import { PUBLIC_PHRASES } from '../lexicon/wrong-phrases-public.ts';
import { THING_PHRASES } from '../lexicon/wrong-phrases-things.ts';
import type { WrongSense } from '../lexicon/wrong-sense.ts';
import { DAILY_SENSES } from '../lexicon/wrong-senses-daily.ts';
import { NEWS_SENSES } from '../lexicon/wrong-senses-news.ts';
import { PhraseIndex } from '../phrase-index.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives } from '../text.ts';

const WRONG_SENSES = [...NEWS_SENSES, ...DAILY_SENSES, ...LABEL_PHRASES, ...PUBLIC_PHRASES, ...THING_PHRASES];

interface Entry {
  readonly sense: WrongSense;
  readonly pattern: RegExp;
  readonly context: RegExp | null;
  readonly unless: RegExp | null;
}

/** A label of a page stands alone or has its time glued or put after it. */
const LINE_END =
  '(?=\\s*(?:$|(?:วัน|ชั่วโมง|สัปดาห์|เดือน)?\\s*\\p{Nd}+\\s*(?:วัน|ชั่วโมง|สัปดาห์|เดือน|นาที)?\\s*(?:ที่ผ่านมา|ที่แล้ว|ก่อน)))';

const ENTRIES: readonly Entry[] = WRONG_SENSES.map((sense) => {
  const { words, at, before = '', after = '', context, unless } = sense;
  const start = at === 'within' ? '' : '^\\s*';
  const end = `(?=${after}${at === 'line' ? LINE_END : ''})`;
  return {
    sense,
    pattern: new RegExp(`(?<=${start}${before})(?<wrong>${alternatives(words)})${end}`, 'gu'),
    context: context === undefined ? null : new RegExp(context),
    unless: unless === undefined ? null : new RegExp(unless),
  };
});
const INDEX = new PhraseIndex(WRONG_SENSES.flatMap(({ words }) => words));
const BY_WORD = new Map<string, Entry[]>();
for (const entry of ENTRIES) {
  for (const word of entry.sense.words) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), entry]);
}

/** A Thai word for another sense of the English one: หุ้น: where the page said Share. */
export const wrongSense: SegmentRule = {
  id: 'wrong-sense',
  family: 'wrong-sense',
  needs: 'source',
  severity: 'error',
  confidence: 0.9,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    const entries = new Set([...INDEX.present(source)].flatMap((word) => BY_WORD.get(word) ?? []));
    for (const { sense, pattern, context, unless } of entries) {
      if (context?.test(source) === false || unless?.test(source)) continue;
      for (const { 0: text, index } of source.matchAll(pattern)) {
        yield {
          span: { start: index, end: index + text.length },
          reason: {
            key: 'rules.wrong-sense.reason',
            params: { text, english: sense.english, right: sense.right[0] ?? '' },
          },
          fixes: sense.right.map((right) => ({ text: right, safe: false })),
          confidence: sense.confidence,
        };
      }
    }
  },
};

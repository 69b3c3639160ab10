import { SENSES_BY_ENGLISH, type SenseByEnglish } from '../lexicon/senses-by-english.ts';
import { PhraseIndex } from '../phrase-index.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { isWholeWord } from '../whole-word.ts';

const INDEX = new PhraseIndex(new Set(SENSES_BY_ENGLISH.flatMap(({ wrong }) => wrong)));
const BY_WORD = new Map<string, SenseByEnglish[]>();
for (const sense of SENSES_BY_ENGLISH) {
  for (const word of sense.wrong) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), sense]);
}

/** ธนาคาร where the English says "the banks of the river": the Thai is another sense, and the right one is nowhere. */
export const wrongSenseByEnglish: SegmentRule = {
  id: 'wrong-sense-by-english',
  family: 'wrong-sense',
  needs: 'pair',
  severity: 'error',
  confidence: 0.85,
  onByDefault: true,
  *detect({ source, target }): Generator<Finding> {
    for (const { start, phrase } of INDEX.find(source)) {
      if (!isWholeWord(source, start, phrase)) continue;
      for (const { english, understood, right, allowed } of BY_WORD.get(phrase) ?? []) {
        if (allowed?.test(target) || understood.test(source)) continue;
        const said = english.exec(target);
        if (said === null) continue;
        yield {
          span: { start, end: start + phrase.length },
          reason: {
            key: 'rules.wrong-sense.reason',
            params: { text: phrase, english: said[0], right: right[0] ?? '' },
          },
          fixes: right.map((text) => ({ text, safe: false })),
        };
        break;
      }
    }
  },
};

import { CALQUES } from '../lexicon/calques.ts';
import { PhraseIndex } from '../phrase-index.ts';
import type { Finding, SegmentRule } from '../rule.ts';

const KNOWN = new Map(CALQUES.map((calque) => [calque.thai, calque]));
const INDEX = new PhraseIndex(KNOWN.keys());
/** A vowel or mark after it makes another word of its last letter. */
const GOES_ON = /^[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]/;

/** An English expression taken word by word: ธนาคารพลังงาน for a power bank. */
export const calque: SegmentRule = {
  id: 'calque',
  family: 'wrong-sense',
  needs: 'source',
  severity: 'error',
  confidence: 0.9,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    for (const { start, phrase } of INDEX.find(source)) {
      const end = start + phrase.length;
      const known = KNOWN.get(phrase);
      if (known === undefined || GOES_ON.test(source.charAt(end))) continue;
      yield {
        span: { start, end },
        reason: {
          key: 'rules.calque.reason',
          params: { text: phrase, english: known.english, right: known.right[0] ?? '' },
        },
        fixes: known.right.map((text) => ({ text, safe: false })),
      };
    }
  },
};

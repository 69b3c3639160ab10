import type { Finding, SegmentRule } from '../artifacts/rule.ts';
import { matchesOf } from '../artifacts/text.ts';

const DOUBLED = /(?<![\p{L}\p{Nd}'’-])(?<word>\p{L}+)[ \u00a0]+\k<word>(?![\p{L}\p{Nd}'’-])/giu;
/** Words that English says twice by right, and names that do. */
const BY_RIGHT =
  /^(?:that|had|very|so|no|yes|bye|ha|hey|knock|now|there|well|long|far|many|really|night|boo|yo|duran|new|walla|pago|bora)$/i;

/** the the: a word twice in the English. */
export const targetDoubledWord: SegmentRule = {
  id: 'target-doubled-word',
  family: 'repetition',
  needs: 'pair',
  severity: 'warning',
  confidence: 0.9,
  onByDefault: true,
  *detect({ target }): Generator<Finding> {
    for (const match of matchesOf(target, DOUBLED)) {
      const { word = '' } = match.groups;
      if (BY_RIGHT.test(word) || /^\p{Lu}/u.test(word) !== /\p{Lu}\S*$/u.test(match.text)) continue;
      yield {
        side: 'target',
        span: match,
        reason: { key: 'rules.doubled-word.reason', params: { text: word } },
        fixes: [{ text: word, safe: false }],
      };
    }
  },
};

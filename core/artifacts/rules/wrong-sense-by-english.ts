import { SENSES_BY_ENGLISH, type SenseByEnglish } from '../lexicon/senses-by-english.ts';
import { PhraseIndex } from '../phrase-index.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { meantSenses } from '../senses.ts';
import { edgeTest, isWholeWord } from '../whole-word.ts';

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
    const found = new Set<number>();
    for (const { start, phrase } of INDEX.find(source)) {
      for (const { english, understood, right, allowed } of BY_WORD.get(phrase) ?? []) {
        if (allowed?.test(target) || understood.test(source)) continue;
        const said = english.exec(target);
        if (said === null) continue;
        // To part the text into words costs most, so it comes last.
        if (!isWholeWord(source, start, phrase)) break;
        found.add(start);
        yield finding(start, phrase, said[0], right);
        break;
      }
    }
    for (const { sense, said, wrong: words } of meantSenses(target)) {
      for (const wrong of words) {
        const start = source.indexOf(wrong);
        if (start === -1 || found.has(start) || isUnderstood(source, wrong, sense.right)) continue;
        if (!standsAlone(source, start, wrong)) continue;
        found.add(start);
        yield finding(start, wrong, said, sense.right);
        break;
      }
    }
  },
};

/** What makes another word of a long one confuses the breaker: ออกกำลังกายสิทธิ์. */
const LONG = 8;
/** So short a one is a part of many words. */
const SHORT = 3;
const GOES_ON = /[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]/;

function standsAlone(source: string, start: number, word: string): boolean {
  if (word.length < LONG) return isWholeWord(source, start, word);
  const end = start + word.length;
  const isEdge = edgeTest(source, start, end);
  return (isEdge(start) || isEdge(end)) && !GOES_ON.test(source.charAt(end));
}

/** Whether a right word stands anywhere but in the wrong one: ยา in ยาเสพติด says nothing. */
function isUnderstood(source: string, wrong: string, right: readonly string[]): boolean {
  const others = source.replaceAll(wrong, ' ');
  return right.some((each) => {
    const start = others.indexOf(each);
    return start !== -1 && (each.length > SHORT || edgeTest(others, start, start + each.length)(start));
  });
}

function finding(start: number, text: string, english: string, right: readonly string[]): Finding {
  return {
    span: { start, end: start + text.length },
    reason: { key: 'rules.wrong-sense.reason', params: { text, english, right: right[0] ?? '' } },
    fixes: right.map((each) => ({ text: each, safe: false })),
  };
}

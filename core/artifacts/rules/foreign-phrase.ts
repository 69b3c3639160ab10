import { type LatinRun, latinRuns } from '../latin.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import type { Finding, SegmentRule } from '../rule.ts';

const FUNCTION = new Set(Object.values(FUNCTION_WORDS).flat());
const CODE = /[{};=<>]|\b(?:npm|git|sudo|curl|ls|cd|cat|docker|pip)\b/;

/** Running text in a Latin script: dans plusieurs médias français. Names (Bank of England) and quoted titles are none. */
export const foreignPhrase: SegmentRule = {
  id: 'foreign-phrase',
  family: 'untranslated-fragment',
  needs: 'source',
  severity: 'error',
  confidence: 0.9,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    const runs = latinRuns(source);
    if (runs.length === 0 || CODE.test(source)) return;
    for (const run of runs) {
      const words = runningWords(run);
      if (run.enclosed || words < 2) continue;
      yield {
        span: { start: run.start, end: run.end },
        reason: { key: 'rules.foreign-phrase.reason', params: { text: run.text } },
        fixes: [],
        confidence: words >= 3 ? 0.95 : 0.8,
      };
    }
  },
};

/**
 * How many words show that the run is a sentence or a part of one: lower-case words outside the names in it. 0 where
 * none of them is a function word, for three words of jargon (`machine learning model`) are borrowed often.
 */
function runningWords(run: LatinRun): number {
  const { words } = run;
  const lower = words.map((word) => /^\p{Ll}/u.test(word));
  const name = (from: number, step: number): boolean => {
    let at = from + step;
    while (at >= 0 && at < words.length && FUNCTION.has(words[at] ?? '')) at += step;
    return at >= 0 && at < words.length && lower[at] === false;
  };
  let count = 0;
  let functions = 0;
  let inNames = 0;
  let content = 0;
  words.forEach((word, index) => {
    if (lower[index] !== true) return;
    const isFunction = FUNCTION.has(word) || /^(?:[dlnscj]|qu)['’]/.test(word);
    // of in Bank of England: between two capitals it belongs to the name.
    if (isFunction && name(index, -1) && name(index, 1)) {
      inNames += 1;
      return;
    }
    count += 1;
    if (isFunction) functions += 1;
    else content += 1;
  });
  if (functions === 0) return content >= 5 ? count : 0;
  // über die Geschichte der Stadt: nouns in capitals, but two function words before the first.
  if (content === 0 && functions < 3) return functions === 2 && inNames > 0 ? 3 : 0;
  return count;
}

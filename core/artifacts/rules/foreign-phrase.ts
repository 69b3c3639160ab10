import { isCited } from '../citing.ts';
import { type LatinRun, latinRuns } from '../latin.ts';
import { BORROWED } from '../lexicon/borrowed.ts';
import { FUNCTION_PHRASES, FUNCTION_WORDS, SHORT_PHRASES } from '../lexicon/function-words.ts';
import { LANGUAGE_LESSON, STRAY_ENGLISH } from '../lexicon/stray-words.ts';
import { isOrdinaryEnglish, joinsOrdinary } from '../ordinary.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives } from '../text.ts';

const FUNCTION = new Set(Object.values(FUNCTION_WORDS).flat());
const ENGLISH = new Set(STRAY_ENGLISH);
const BORROWED_PHRASE = new RegExp(`^(?:${alternatives(BORROWED)})$`, 'i');
const PHRASES = new Set(FUNCTION_PHRASES);
/** A reference to the literature gives its title as it is. */
const REFERENCE = /\(\d{4}\)\.|Journal|Press|doi|ISBN|Vol\.|pp\. ?\d|et al\./;
/** Pairs without a word of a closed class that are running text all the same. */
const SHORT_PHRASE = new RegExp(`^(?:${SHORT_PHRASES})$`, 'i');
const SAID = /(?:กล่าว|ระบุ|บอก|ยืนยัน|เตือน|ย้ำ|เสริม|อธิบาย|ชี้|แถลง|เผย)ว่า ?["“‘']$/;
const LESSON = new RegExp(alternatives(LANGUAGE_LESSON));
const CODE = /[{};=<>]|(?<![A-Za-z])(?:npm|git|sudo|curl|ls|cd|cat|docker|pip|SELECT|import)(?![A-Za-z])/;

/** Running text in a Latin script: dans plusieurs médias français. Names (Bank of England) and titles are none. */
export const foreignPhrase: SegmentRule = {
  id: 'foreign-phrase',
  family: 'untranslated-fragment',
  needs: 'source',
  severity: 'error',
  confidence: 0.9,
  onByDefault: true,
  *detect({ source, target }): Generator<Finding> {
    const runs = latinRuns(source);
    if (runs.length === 0 || CODE.test(source) || REFERENCE.test(source)) return;
    const lesson = LESSON.test(source);
    const alone = !/[\u0e01-\u0e4e]/.test(source);
    for (const run of runs) {
      if (run.words.length < 2 || BORROWED_PHRASE.test(run.text)) continue;
      if (run.enclosed && !isSaid(run, source)) continue;
      if (lesson && run.words.length <= 6) continue;
      const short = SHORT_PHRASE.test(run.text) || (!alone && isOrdinary(run, target));
      const words = short ? 2 : runningWords(run, alone);
      if (words < 2) continue;
      // เรื่อง climate change: what the English says in lower case is no title.
      if (isCited(source.slice(0, run.start), source.slice(run.end)) && !(short && target.includes(run.text)))
        continue;
      yield {
        span: { start: run.start, end: run.end },
        reason: { key: 'rules.foreign-phrase.reason', params: { text: run.text } },
        fixes: [],
        confidence: words >= 3 ? 0.95 : 0.8,
      };
    }
  },
};

/** กล่าวว่า “we will not give up”: speech that goes on in Thai was to be translated. A quoted sentence has its capital. */
function isSaid(run: LatinRun, source: string): boolean {
  return run.words.length >= 4 && /^\p{Ll}/u.test(run.text) && SAID.test(source.slice(0, run.start));
}

/** higher wages, half an hour: words of English that Thai does not borrow, and what joins them. */
function isOrdinary({ text, words }: LatinRun, target: string): boolean {
  // check, repair, convert: commands or tags.
  if (text.includes(',')) return false;
  let ordinary = 0;
  for (const word of words) {
    if (!/^\p{Ll}{2,}$/u.test(word) && word !== 'a') return false;
    if (isOrdinaryEnglish(word, target)) ordinary += 1;
    else if (!(FUNCTION.has(word) || ENGLISH.has(word) || joinsOrdinary(word, target))) return false;
  }
  return ordinary > 0;
}

interface WordCounts {
  readonly functions: number;
  readonly content: number;
  /** Function words between two capitals, as in Bank of England: they belong to the name. */
  readonly inNames: number;
}

/**
 * How many words show that the run is a sentence or a part of one. 0 where none is a function word, for three words of
 * jargon (`machine learning model`) are borrowed often, and where the function words are only those of names.
 */
function runningWords({ words }: LatinRun, alone: boolean): number {
  const { functions, content, inNames } = count(words, alone);
  if (functions === 0) return content >= 5 ? content : 0;
  if (content > 0) return functions + content;
  if (functions === words.length) return functions >= 3 || PHRASES.has(words.join(' ')) ? functions : 0;
  // ของ the State of Delaware: an article before a name is translated, or dropped.
  if (words[0] === 'the' || words[0] === 'of') return 2;
  // über die Geschichte der Stadt: nouns in capitals, but two function words before the first.
  return functions >= 3 || (functions === 2 && inNames > 0) ? 3 : 0;
}

/** On a line of its own the first word has its capital from the beginning: Leer más. */
function count(words: readonly string[], alone: boolean): WordCounts {
  const opens = alone && words.slice(1).every((word) => /^\p{Ll}/u.test(word));
  let functions = 0;
  let content = 0;
  let inNames = 0;
  words.forEach((word, index) => {
    if (isFunction(words, index)) {
      if (isCapital(words, index, -1) && isCapital(words, index, 1)) inNames += 1;
      else functions += 1;
    } else if (/^\p{Ll}/u.test(word) || (index === 0 && opens)) content += 1;
  });
  return { functions, content, inNames };
}

/** Die Bundesregierung plant: the first word of a sentence has a capital too. */
function isFunction(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  const opens = index === 0 && words.some((other) => /^\p{Ll}/u.test(other) && !FUNCTION.has(other));
  return FUNCTION.has(opens ? word.toLowerCase() : word) || /^(?:[dlnscj]|qu)['’]/.test(word);
}

/** Whether the next word in that direction that is no function word has a capital. */
function isCapital(words: readonly string[], from: number, step: 1 | -1): boolean {
  let at = from + step;
  while (at >= 0 && at < words.length && FUNCTION.has(words[at] ?? '')) at += step;
  return /^\p{Lu}/u.test(words[at] ?? '');
}

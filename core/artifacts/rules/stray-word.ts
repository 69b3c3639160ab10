import type { Fix } from '../../model.ts';
import { isCited } from '../citing.ts';
import { type LatinRun, latinRuns } from '../latin.ts';
import {
  BORROWED_ENDINGS,
  LANGUAGE_LESSON,
  STRAY_ENDINGS,
  STRAY_ENGLISH,
  STRAY_FOREIGN,
  STRAY_WORDS,
  WORD_TALK,
} from '../lexicon/stray-words.ts';
import { isOrdinaryEnglish } from '../ordinary.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, insideAny, matchesOf, webSpans } from '../text.ts';

const WORDS = alternatives(Object.keys(STRAY_WORDS));
const QUICK = new RegExp(`(?<![A-Za-z])(?:${WORDS})(?![A-Za-z])`);
const ALONE = new RegExp(`^\\s*(?<word>${WORDS}|[A-Z]?(?:${WORDS}))\\s*$`, 'gi');
const AMONG_THAI = new RegExp(
  `(?<=[\\u0e01-\\u0e4e”"’)][ \\u00a0])(?<word>${WORDS})(?=[ \\u00a0][\\u0e01-\\u0e4e“"‘(]|[ \\u00a0]\\p{Nd}{1,2}[ \\u00a0][\\u0e01-\\u0e4e])|(?<=^\\s*)(?<first>by|with|from|for|as|after|before|during|according|since|because|when|while)(?=[ \\u00a0][\\u0e01-\\u0e4e])`,
  'gu',
);
/** Lower-case words between Thai ones, wherever the blanks went. */
const BETWEEN_THAI = /(?<![a-zß-ÿ])[a-zß-ÿ]{2,}(?:\/or)?(?=[ \u00a0]?[\u0e01-\u0e4e“"‘(0-9๐-๙])/g;
const AFTER_THAI = /(?:[\u0e01-\u0e4e”"’)][ \u00a0]?|[0-9๐-๙][ \u00a0])$/;
const OPENING = /^\s*(?:[A-ZÀ-Þ]?[a-zß-ÿ]{3,})(?=[ \u00a0][\u0e01-\u0e4e])/;
const ENGLISH = new Set(STRAY_ENGLISH);
const FOREIGN = new Set(STRAY_FOREIGN);
const BORROWED = new Set(BORROWED_ENDINGS);
const GRAMMAR = new RegExp(`^(?:${STRAY_ENDINGS})$`);
/** A command line or a program has words of its own. */
const CODE = /[{};=<>]|(?<![A-Za-z])(?:npm|git|sudo|curl|docker|pip|SELECT|import)(?![A-Za-z])/;

const TALK = new RegExp(`(?:${alternatives(WORD_TALK)})[ \\u00a0]$`);

const LESSON = new RegExp(alternatives(LANGUAGE_LESSON));

/** A lone English word that Thai does not borrow: `on` left of "Published on", เงิน and ทอง. */
export const strayWord: SegmentRule = {
  id: 'stray-word',
  family: 'untranslated-fragment',
  needs: 'source',
  severity: 'error',
  confidence: 0.93,
  onByDefault: true,
  *detect({ source, target }): Generator<Finding> {
    if (!/[a-z]/i.test(source)) return;
    if (source.length < 16) {
      for (const match of matchesOf(source, ALONE)) {
        const { word = '' } = match.groups;
        const start = match.start + match.text.indexOf(word);
        yield finding(word, start, [...translations(word), { text: '', label: REMOVE, safe: false }]);
      }
    }
    if (LESSON.test(source)) return;
    if (QUICK.test(source)) {
      for (const match of matchesOf(source, AMONG_THAI)) {
        const word = match.text;
        if (!TALK.test(match.before)) yield finding(word, match.start, translations(word));
      }
    }
    if (CODE.test(source)) return;
    const web = webSpans(source);
    const opening = OPENING.exec(source)?.[0] ?? '';
    if (isStray(opening.trim(), false))
      yield finding(opening.trim(), opening.length - opening.trim().length, []);
    for (const match of matchesOf(source, BETWEEN_THAI)) {
      const { text: word, start } = match;
      if (!AFTER_THAI.test(source.slice(Math.max(0, start - 2), start))) continue;
      const glued = /\S/.test(source.charAt(start - 1)) || /\S/.test(source.charAt(match.end));
      if (!isStray(word, glued) || TALK.test(match.before) || insideAny(match, web)) continue;
      yield finding(word, start, []);
    }
    yield* ordinaryWords(source, target);
  },
};

/** One ordinary word of English in a Thai text, whatever stands around it: เขาซ่อม bridge ที่พัง. */
function* ordinaryWords(source: string, target: string): Generator<Finding> {
  if (!/[\u0e01-\u0e4e]/.test(source)) return;
  for (const run of latinRuns(source)) {
    if (run.words.length > 1 || run.enclosed || !isOrdinary(run, source, target)) continue;
    const before = source.slice(0, run.start);
    if (TALK.test(before) || (isCited(before, source.slice(run.end)) && !target.includes(run.text))) continue;
    yield finding(run.text, run.start, []);
  }
}

/** What a word may touch; a name of a file or a variable goes on with other signs. */
const GOES_ON = /^(?:[_@#/\\:(=*&$%+\p{Nd}-]|\.\S)/u;
const LEAD = /[\p{Nd}_@#/\\.:=*&$%+-]$/u;
const SHORTEST_GLUED = 5;

function isOrdinary({ text, start, end }: LatinRun, source: string, target: string): boolean {
  // A capital is a name's, or a sentence's, but for the first word of all.
  const opens = /^\s*$/.test(source.slice(0, start));
  const word = opens && /^\p{Lu}\p{Ll}{3,}$/u.test(text) ? text.toLowerCase() : text;
  if (!/^\p{L}\p{Ll}{2,}(?:-\p{Ll}+)?$/u.test(word) || !isOrdinaryEnglish(word, target)) return false;
  const [before, after] = [source.charAt(start - 1), source.slice(end, end + 2)];
  if (LEAD.test(before) || GOES_ON.test(after)) return false;
  const glued = /[\u0e01-\u0e4e]$/.test(before) || /^[\u0e01-\u0e4e]/.test(after);
  return !glued || word.length >= SHORTEST_GLUED;
}

/** @param glued To Thai letters: then only long words are certain not to be a part of something else. */
function isStray(word: string, glued: boolean): boolean {
  if (glued && word.length < 5) return false;
  const lower = word.toLowerCase();
  if (lower in STRAY_WORDS) return glued;
  return ENGLISH.has(lower) || FOREIGN.has(lower) || (GRAMMAR.test(lower) && (glued || !BORROWED.has(lower)));
}

const REMOVE = { key: 'rules.stray-word.remove', params: {} };

function finding(word: string, start: number, fixes: readonly Fix[]): Finding {
  return {
    span: { start, end: start + word.length },
    reason: { key: 'rules.stray-word.reason', params: { text: word } },
    fixes,
  };
}

function translations(word: string): Fix[] {
  return (STRAY_WORDS[word.toLowerCase()] ?? []).map((text) =>
    text === '' ? { text, label: REMOVE, safe: false } : { text, safe: false },
  );
}

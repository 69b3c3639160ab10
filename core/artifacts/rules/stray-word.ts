import type { Fix } from '../../model.ts';
import { LANGUAGE_LESSON, STRAY_WORDS, WORD_TALK } from '../lexicon/stray-words.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, matchesOf } from '../text.ts';

const WORDS = alternatives(Object.keys(STRAY_WORDS));
const QUICK = new RegExp(`(?<![A-Za-z])(?:${WORDS})(?![A-Za-z])`);
const ALONE = new RegExp(`^\\s*(?<word>${WORDS}|[A-Z]?(?:${WORDS}))\\s*$`, 'gi');
const AMONG_THAI = new RegExp(
  `(?<=[\\u0e01-\\u0e4e”"’)][ \\u00a0])(?<word>${WORDS})(?=[ \\u00a0][\\u0e01-\\u0e4e“"‘(]|[ \\u00a0]\\p{Nd}{1,2}[ \\u00a0][\\u0e01-\\u0e4e])|(?<=^\\s*)(?<first>by|with|from|for|as|after|before|during|according|since|because|when|while)(?=[ \\u00a0][\\u0e01-\\u0e4e])`,
  'gu',
);
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
  *detect({ source }): Generator<Finding> {
    if (!/[a-z]/i.test(source)) return;
    if (source.length < 16) {
      for (const match of matchesOf(source, ALONE)) {
        const { word = '' } = match.groups;
        const start = match.start + match.text.indexOf(word);
        yield finding(word, start, [...translations(word), { text: '', label: REMOVE, safe: false }]);
      }
    }
    if (!QUICK.test(source) || LESSON.test(source)) return;
    for (const match of matchesOf(source, AMONG_THAI)) {
      const word = match.text;
      if (TALK.test(match.before)) continue;
      yield finding(word, match.start, translations(word));
    }
  },
};

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

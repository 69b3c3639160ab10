import { readNumericDate } from './dates.ts';
import { VULGAR_FRACTIONS } from './digits.ts';
import { countedNoun } from './english-context.ts';
import { englishDate, readEnglishMonth } from './english-dates.ts';
import { englishQuantity } from './english-quantities.ts';
import { ofScale, readEnglishNumber } from './english-reading.ts';
import { englishSpokenTime, readEnglishClock, readEnglishNamedTime } from './english-times.ts';
import { exact } from './exact.ts';
import { addresses, codeAt, codeMention } from './identifiers.ts';
import {
  ENGLISH_MULTIPLES,
  ENGLISH_ORDINAL_SCALES,
  ENGLISH_ORDINALS,
  ENGLISH_SEVERAL,
  ENGLISH_SMALL,
  ENGLISH_SOFT,
  ENGLISH_TENS,
} from './lexicon/english-words.ts';
import { mention, numeralAt } from './mention.ts';
import { ENGLISH_MONTH } from './months.ts';
import { DIGIT, isDigit, matchAt, matchBefore, oneOf } from './patterns.ts';
import { EMPTY_READING, negated, type Reading } from './reading.ts';
import { readRoman } from './roman.ts';
import type { NumberMention } from './types.ts';

/** threefold, tenfold */
const FOLDS = Object.keys(ENGLISH_SMALL)
  .slice(2, 13)
  .map((word) => `${word}fold`);
const NUMBER_WORDS = oneOf(
  Object.keys({ ...ENGLISH_SMALL, ...ENGLISH_TENS, ...ENGLISH_ORDINALS, ...ENGLISH_ORDINAL_SCALES }),
);
const LOOSE_WORDS = oneOf([
  ...Object.keys({ ...ENGLISH_SOFT, ...ENGLISH_SEVERAL, ...ENGLISH_MULTIPLES }),
  'dozen',
  'half',
  'noon',
  'midday',
  'midnight',
  'quarter',
  'tens',
  ...FOLDS,
]);
const ARTICLE_NUMBER =
  'an?[ \u00a0](?:hundred|thousand|million|billion|trillion|dozen|half|quarter|third|fifth|day|week|month|year|decade|century|hour|minute|fortnight|couple|pair)';
/** Where a number expression can begin. One pass with this; everything else happens only there. */
const CANDIDATE = new RegExp(
  `${DIGIT}|[${VULGAR_FRACTIONS}]|XNUMX|\\b(?:${NUMBER_WORDS}|${LOOSE_WORDS}|${ARTICLE_NUMBER}|${ENGLISH_MONTH}|[IVX]+)\\b`,
  'gi',
);
const MINUS_BEFORE = /(?:^|[\s(])[-−]$|\bminus[ \u00a0]$/i;
const NOT_A_COUNT_BEFORE = /\b(?:no|any|some|every|each|this|that|which|the other|another|the)[ \u00a0-]$/i;
const SEVERAL = new RegExp(
  `(?:(?:tens|dozens|hundreds|thousands)[ \u00a0]of[ \u00a0])?(${oneOf(Object.keys(ENGLISH_SEVERAL))})\\b`,
  'iy',
);
const TENS_OF = /^(tens|dozens|hundreds|thousands)/i;
const ARTICLE_UNIT = /an?[ \u00a0](?=(?:day|week|month|year|decade|century|hour|minute|fortnight)\b)/iy;
const ARTICLE_FRACTION =
  /(?:an?[ \u00a0])?(half|quarter|third|fifth)\b(?![ \u00a0-](?:time|final|hour\b|brother|sister|way))/iy;
const PERIOD_BEFORE =
  /\b(?:first|second|third|fourth|last|latter|each|per|this|next|every|other|better)[ \u00a0-]$/i;

/** Every number expression of an English text, in order, never overlapping. */
export function parseEnglish(text: string): NumberMention[] {
  CANDIDATE.lastIndex = 0;
  let candidate = CANDIDATE.exec(text);
  if (candidate === null) return [];
  const skips = addresses(text);
  const mentions: NumberMention[] = [];
  let from = 0;
  while (candidate !== null) {
    const at = candidate.index;
    const skip = skips.find((span) => span.start <= at && at < span.end);
    const found = skip === undefined ? readAt(text, at) : null;
    if (found !== null && found.span.start >= from) {
      mentions.push(found);
      from = found.span.end;
    }
    const next = skip?.end ?? Math.max(found?.span.end ?? 0, at + 1);
    CANDIDATE.lastIndex = found === null && skip === undefined ? at + candidate[0].length : next;
    candidate = CANDIDATE.exec(text);
  }
  return mentions;
}

function readAt(text: string, at: number): NumberMention | null {
  if (isDigit(text.charCodeAt(at))) {
    const date = readNumericDate(text, at, 'en');
    if (date !== null) return date;
    const clock = readEnglishClock(text, at);
    if (clock !== null) return clock;
    const code = codeAt(text, at);
    if (code !== null) return codeMention(text, code);
  } else {
    const special =
      readEnglishMonth(text, at) ??
      readEnglishNamedTime(text, at) ??
      readRoman(text, at) ??
      readLoose(text, at);
    if (special !== null) return special;
  }
  let reading = readEnglishNumber(text, at) ?? articleReading(text, at);
  if (reading === null) return null;
  const minus = reading.words === 0 ? matchBefore(MINUS_BEFORE, text, at) : null;
  if (minus !== null && reading.high === null && isDigit(text.charCodeAt(at))) {
    reading = negated(reading, at - minus[0].replace(/^[\s(]/, '').length);
  }
  const one = reading.words === 1 && reading.value === '1' && !reading.ordinal;
  if (one && matchBefore(NOT_A_COUNT_BEFORE, text, at) !== null) return null;
  return englishDate(text, reading) ?? englishSpokenTime(text, reading) ?? englishQuantity(text, reading);
}

/** a week, a third of, half a million, half an hour. */
function articleReading(text: string, at: number): Reading | null {
  const article = matchAt(ARTICLE_UNIT, text, at);
  if (article !== null) {
    const end = at + article[0].length - 1;
    const numerals = [numeralAt(text, at, end, { value: '1', role: 'value', spelled: true })];
    return { ...EMPTY_READING, start: at, end, value: '1', numerals, words: 1, confidence: 0.6 };
  }
  const found = matchAt(ARTICLE_FRACTION, text, at);
  const word = found?.[1]?.toLowerCase();
  if (found === null || word === undefined || matchBefore(PERIOD_BEFORE, text, at) !== null) return null;
  const end = at + found[0].length;
  const bare = found[0].toLowerCase() === word;
  // "A third country" is an ordinal; "a third of" a part. "Quarter" alone is a part of a town or a year.
  if ((word === 'third' || word === 'fifth') && !/^[ \u00a0]of\b/i.test(text.slice(end, end + 4)))
    return null;
  if (word === 'quarter' && (bare || !/^[ \u00a0]of\b/i.test(text.slice(end, end + 4)))) return null;
  const value = word === 'half' ? '0.5' : word === 'quarter' ? '0.25' : word === 'third' ? '1/3' : '0.2';
  const numerals = [numeralAt(text, at, end, { value, role: 'value', spelled: true })];
  return ofScale(text, {
    ...EMPTY_READING,
    start: at,
    end,
    value,
    numerals,
    words: 1,
    fraction: true,
    confidence: 0.8,
  });
}

/** hundreds, both, twice, a couple: words that hold a number and need not be rendered as one. */
function readLoose(text: string, at: number): NumberMention | null {
  const several = matchAt(SEVERAL, text, at);
  if (several !== null) {
    const word = (several[1] ?? '').toLowerCase();
    const outer = TENS_OF.exec(several[0])?.[1]?.toLowerCase() ?? '';
    const extra = outer === '' || outer === word ? 0 : outer === 'tens' ? 1 : (ENGLISH_SEVERAL[outer] ?? 0);
    const power = extra + (ENGLISH_SEVERAL[word] ?? 0);
    return loose(text, at, several[0].length, `1${'0'.repeat(power)}`, { bound: 'several' });
  }
  const word = /[a-z]+/iy;
  word.lastIndex = at;
  let found = word.exec(text)?.[0].toLowerCase() ?? '';
  let length = found.length;
  if (found === 'a' && /^a[ \u00a0]couple\b/i.test(text.slice(at, at + 8))) {
    found = 'couple';
    length = 8;
  }
  const soft = ENGLISH_SOFT[found];
  if (soft !== undefined) return loose(text, at, length, String(soft), {});
  const multiple =
    ENGLISH_MULTIPLES[found] ?? (found.endsWith('fold') ? ENGLISH_SMALL[found.slice(0, -4)] : undefined);
  if (multiple === undefined) return null;
  const value = exact(String(multiple));
  const numerals = [numeralAt(text, at, at + length, { value, role: 'value', spelled: true })];
  return mention(
    text,
    { start: at, end: at + length },
    {
      kind: 'multiple',
      value,
      numerals,
      soft: /^(?:doubl|tripl|treb|quadrupl)/.test(found),
      confidence: 0.8,
    },
  );
}

function loose(
  text: string,
  at: number,
  length: number,
  value: string,
  rest: Pick<Partial<NumberMention>, 'bound'>,
): NumberMention {
  const end = at + length;
  const gap = /^[ \u00a0]of\b/i.test(text.slice(end, end + 4)) ? 3 : 0;
  const noun = countedNoun(text, end + gap);
  const numerals = [numeralAt(text, at, end, { value, role: 'value', spelled: true })];
  const span = { start: at, end: noun?.end ?? end };
  return mention(text, span, {
    kind: 'cardinal',
    value,
    numerals,
    noun,
    soft: true,
    confidence: 0.7,
    ...rest,
  });
}

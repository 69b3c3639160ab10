import type { Span } from '../../model.ts';
import { segmentWords } from '../../text/words.ts';
import {
  NEVER_TWICE,
  NEVER_TWICE_APART,
  NEVER_TWICE_BEGINNING,
  NEVER_TWICE_GLUED,
  REDUPLICATED,
  STRETCH_OPENERS,
  VERBS,
} from '../lexicon/repetition.ts';
import { type RawRepeat, rawRepeats } from '../repeats.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives } from '../text.ts';
import { wordEdges } from '../whole-word.ts';

const NEVER = new Set(NEVER_TWICE);
const GLUED = new Set(NEVER_TWICE_GLUED);
const APART = new Set(NEVER_TWICE_APART);
const BEGINNING = new Set(NEVER_TWICE_BEGINNING);
const REDUPLICATES = new Set(REDUPLICATED);
const OPENS = new RegExp(`^(?:${alternatives(STRETCH_OPENERS)})`);
const IS_VERB = new Set(VERBS);
const VERB = new RegExp(`^(?:${alternatives(VERBS)})`);
/** Shorter ones may be doubled for stress or plural; a loanword with its thanthakhat is not. */
const UNDOUBTED = 5;
const LONG = 9;
const VERY_LONG = 20;
/** What goes on with the noun itself. */
const GOES_ON = /^(?:ของ|ใน|ที่(?!จะ)|และ|จาก|ต่อ|กับ|แก่|ทุก|นี้|เพื่อ|ทาง|ระหว่าง|สำหรับ|$)/;
const THAI = /[\u0e01-\u0e4e]$/;
const VOWEL_OR_MARK = /^[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]/;
/** After these a doubled name is cited: เซี่ยเซี่ย, วอลลาวอลลา. */
const CITING = /(?:ว่า|เรียก|ชื่อ|เมือง|วง|ร้าน|อ่าน)[ \u00a0]?$/;
const GOODS = /(?:ของ|ราคา|สินค้า|ขาย|ซื้อ)$/;

/** The same word twice running, as in รัฐบาลรัฐบาล or และ และ. Words that Thai doubles on purpose are left. */
export const doubledWord: SegmentRule = {
  id: 'doubled-word',
  family: 'repetition',
  needs: 'source',
  severity: 'warning',
  confidence: 0.88,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    let done = 0;
    for (const raw of [...rawRepeats(source), ...inIn(source)].sort((a, b) => a.start - b.start)) {
      if (raw.start < done) continue;
      const repeat = { ...raw, end: endOfRepeat(source, raw) };
      if (!isFault(source, repeat) || !areWords(source, repeat)) continue;
      done = repeat.end;
      yield {
        span: { start: repeat.start, end: repeat.end },
        reason: { key: 'rules.doubled-word.reason', params: { text: repeat.unit } },
        fixes: [{ text: repeat.unit, safe: false }],
      };
    }
  },
};

interface Repeat extends RawRepeat, Span {}

/** The one word of two letters that the raw repeats leave out. */
function inIn(text: string): RawRepeat[] {
  const start = text.search(/ใน[ \u00a0]ใน/);
  return start === -1 ? [] : [{ start, unit: 'ใน', gap: text.charAt(start + 2) }];
}

/** Three in a row are one finding. */
function endOfRepeat(text: string, { start, unit, gap }: RawRepeat): number {
  let end = start + unit.length;
  while (text.startsWith(gap + unit, end)) end += gap.length + unit.length;
  return end;
}

function isFault(text: string, repeat: Repeat): boolean {
  const { start, end, unit, gap } = repeat;
  if (VOWEL_OR_MARK.test(text.charAt(end)) || REDUPLICATES.has(unit)) return false;
  if (NEVER.has(unit)) return true;
  const before = text.slice(Math.max(0, start - 8), start);
  if (GLUED.has(unit)) return gap === '';
  if (APART.has(unit)) return gap !== '';
  if (BEGINNING.has(unit)) return gap === '' && !THAI.test(before);
  // ของถูกถูก is cheap; before a verb it is the passive twice.
  if (unit === 'ถูก') return gap === '' && !GOODS.test(before) && VERB.test(text.slice(end));
  if (unit.length < UNDOUBTED && !unit.includes('\u0e4c')) return false;
  return gap === '' ? !CITING.test(before) && isWordTwice(repeat) : isSaidTwice(text, repeat);
}

/** วอลลาวอลลา is a name: only a word that the breaker knows as one, a verb with what it says, or three in a row. */
function isWordTwice({ start, end, unit }: Repeat): boolean {
  if (end - start >= unit.length * 3 || OPENS.test(unit)) return true;
  const words = segmentWords(unit, 'th');
  return words.length === 1 || words.some((word) => IS_VERB.has(word.text));
}

/**
 * With a blank between: a stretch that leans on what precedes it; a long one that opens the text, or that nobody says
 * twice; the same item twice in a list.
 */
function isSaidTwice(text: string, { start, end, unit }: Repeat): boolean {
  if (OPENS.test(unit) || unit.length >= VERY_LONG) return true;
  if (text.slice(0, start).trim() === '' && unit.length >= LONG && /^[\u0e01-\u0e4e]/.test(text.charAt(end)))
    return true;
  const after = text.slice(end, end + 8);
  if (/^[ \u00a0](?:และ|หรือ)/.test(after)) return true;
  // The next clause would go on with a verb: …ของรัฐบาล รัฐบาลจึง…
  return unit.length >= LONG && GOES_ON.test(after);
}

/**
 * Words begin where the first and the second do. Where the second ends is asked of short ones only: what follows a long
 * one often confuses the breaker, as คาเฟอีนก่อน does.
 */
function areWords(text: string, { start, end, unit, gap }: Repeat): boolean {
  const edges = wordEdges(text, start, end);
  const second = start + unit.length + gap.length;
  if (!(edges.has(start) && edges.has(second) && edges.has(start + unit.length))) return false;
  return edges.has(end) || unit.length >= LONG;
}

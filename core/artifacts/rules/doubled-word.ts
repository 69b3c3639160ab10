import type { Span } from '../../model.ts';
import { segmentWords } from '../../text/words.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import {
  AFTER_CLASSIFIER,
  NEVER_TWICE,
  NEVER_TWICE_APART,
  NEVER_TWICE_BEGINNING,
  NEVER_TWICE_GLUED,
  REDUPLICATED,
  SOUNDS,
  STRETCH_OPENERS,
  VERBS,
} from '../lexicon/repetition.ts';
import { type RawRepeat, rawRepeats } from '../repeats.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, execAll } from '../text.ts';
import { edgeTest } from '../whole-word.ts';

const NEVER = new Set(NEVER_TWICE);
const GLUED = new Set(NEVER_TWICE_GLUED);
const APART = new Set(NEVER_TWICE_APART);
const BEGINNING = new Set(NEVER_TWICE_BEGINNING);
const REDUPLICATES = new Set(REDUPLICATED);
const SOUND = new RegExp(`^(?:${alternatives(SOUNDS)})`);
const OPENS = new RegExp(`^(?:${alternatives(STRETCH_OPENERS)})`);
const CLASSIFIED = new RegExp(`^(?:${alternatives(AFTER_CLASSIFIER)})`);
const IS_VERB = new Set(VERBS);
const VERB = new RegExp(`^(?:${alternatives(VERBS)})`);
/** Shorter ones may be doubled for stress or plural; a loanword with its thanthakhat is not. */
const UNDOUBTED = 5;
const LONG = 9;
/** Verse may say a short word three times. */
const MANY = 4;
/** Cries and slogans are shorter. */
const CHUNK = 12;
const VERY_LONG = 20;
/** What goes on with the noun itself. */
const GOES_ON = /^(?:ของ|ใน|ที่(?!จะ)|และ|จาก|ต่อ|กับ|แก่|ทุก|นี้|เพื่อ|ทาง|ระหว่าง|สำหรับ|$)/;
const THAI = /[\u0e01-\u0e4e]$/;
const VOWEL_OR_MARK = /^[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]/;
/** After these a doubled name is cited: เซี่ยเซี่ย, วอลลาวอลลา. */
const CITING = /(?:ว่า|เรียก|ชื่อ|เมือง|วง|ร้าน|อ่าน|แพนด้า|น้อง|เกาะ|เพลง)[ \u00a0]?[“"‘]?$/;
const GOODS = /(?:ของ|ราคา|สินค้า|ขาย|ซื้อ)$/;
/** Words of two or three letters that touch themselves by right in some places: ภายในใน…, สิ่งที่ได้ได้ใช้. */
const SHORT: readonly (readonly [doubled: string, before: RegExp, after: RegExp])[] = [
  ['ใน', /(?:ภาย|ข้าง|ด้าน|ชั้น|ส่วน|ตอน|วง|คน|ฝ่าย|เขต|แดน|จาก|ซอย|ท่าน|สาย|แขวง|ใน)$/, /^[\u0e01-\u0e44]/],
  [
    'ได้',
    /(?:ที่|หา|ทำ|เก็บ|จับ|ไม่|ขาย|ราย|เงิน|ซื้อ)$/,
    /^(?:รับ|เห็น|ดำเนิน|ประกาศ|เริ่ม|จัด|ทำ|มี|ลงนาม|เปิด|ส่ง|ออก|กล่าว|ยืนยัน|พบ|ค้น|เดิน)/,
  ],
  ['จะ', /(?:กัน|เห็น|คา|ตา)$/, /^[\u0e01-\u0e44]/],
  ['ใกล้', /ๆ$/, /^กับ/],
];

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
    const found = [...rawRepeats(source), ...others(source)];
    if (found.length > 1) found.sort((a, b) => a.start - b.start || b.unit.length - a.unit.length);
    for (const raw of found) {
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

const SHORT_TWICE = /ใน[ \u00a0]?ใน|ได้ได้|จะจะ|ใกล้ใกล้/g;

/** Those that the raw repeats leave out for their length, or that only their place makes a fault. */
function* others(text: string): Generator<RawRepeat> {
  for (const { 0: twice, index: start } of execAll(text, SHORT_TWICE)) {
    const gap = /[ \u00a0]/.exec(twice)?.[0] ?? '';
    yield { start, unit: twice.slice(0, (twice.length - gap.length) / 2), gap };
  }
  let start = 0;
  for (let end = text.indexOf(' '); end !== -1; end = text.indexOf(' ', start)) {
    const length = end - start;
    if (
      length >= CHUNK &&
      text.startsWith(text.slice(start, end), end + 1) &&
      THAI.test(text.charAt(end - 1))
    )
      yield { start, unit: text.slice(start, end), gap: ' ' };
    start = end + 1;
  }
}

/** Three in a row are one finding. */
function endOfRepeat(text: string, { start, unit, gap }: RawRepeat): number {
  let end = start + unit.length;
  while (text.startsWith(gap + unit, end)) end += gap.length + unit.length;
  return end;
}

function isFault(text: string, repeat: Repeat): boolean {
  const { start, end, unit, gap } = repeat;
  if (VOWEL_OR_MARK.test(text.charAt(end))) return false;
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 12);
  const short = gap === '' ? SHORT.find(([doubled]) => doubled === unit) : undefined;
  if (short !== undefined) return !short[1].test(before) && short[2].test(after);
  if (REDUPLICATES.has(unit)) return false;
  if (NEVER.has(unit)) return true;
  if (GLUED.has(unit)) return gap === '' && !CLASSIFIED.test(after);
  if (APART.has(unit)) return gap === ' ' || gap === '\u00a0';
  if (BEGINNING.has(unit)) return gap === '' && !THAI.test(before);
  // ของถูกถูก is cheap; before a verb it is the passive twice.
  if (unit === 'ถูก') return gap === '' && !GOODS.test(before) && VERB.test(after);
  const times = Math.round((end - start) / (unit.length + gap.length));
  if (times >= MANY && gap === '' && COMMON_WORDS.has(unit)) return !SOUND.test(unit);
  if (unit.length < UNDOUBTED && !unit.includes('\u0e4c')) return gap === '' && isColour(unit);
  return gap === ''
    ? !CITING.test(before) && !CLASSIFIED.test(after) && isWordTwice(repeat)
    : isSaidTwice(text, repeat);
}

function isColour(unit: string): boolean {
  return unit.length > 3 && unit.startsWith('สี');
}

/**
 * วอลลาวอลลา is a name: only a word that the breaker knows as one, a verb with what it says, words of every day, or three
 * in a row.
 */
function isWordTwice({ start, end, unit }: Repeat): boolean {
  if (end - start >= unit.length * 3) return !SOUND.test(unit);
  if (OPENS.test(unit)) return true;
  const words = segmentWords(unit, 'th');
  if (words.length === 1 || words.some((word) => IS_VERB.has(word.text))) return true;
  // ดูรันดูรัน: short words may make up a name as well.
  const known = words.filter((word) => COMMON_WORDS.has(word.text));
  return (
    known.length === words.length && unit.length >= UNDOUBTED + 1 && known.some(({ text }) => text.length > 3)
  );
}

/**
 * With a blank between: a stretch that leans on what precedes it; a long one that opens the text or stands between
 * blanks; one that nobody says twice; the same item twice in a list.
 */
function isSaidTwice(text: string, { start, end, unit }: Repeat): boolean {
  if (OPENS.test(unit) || unit.length >= VERY_LONG) return true;
  const opens = text.slice(0, start).trim() === '';
  if (opens && unit.length >= LONG && /^[\u0e01-\u0e4e]/.test(text.charAt(end))) return true;
  const closed = /^$|[ \u00a0]/.test(text.charAt(end));
  const goesOn = text.slice(0, start).length + text.slice(end).length >= LONG;
  if (closed && goesOn && unit.length >= CHUNK && (opens || /[ \u00a0]/.test(text.charAt(start - 1))))
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
  const isEdge = edgeTest(text, start, end);
  const second = start + unit.length + gap.length;
  if (!(isEdge(start) && isEdge(second) && isEdge(start + unit.length))) return false;
  return isEdge(end) || unit.length >= LONG;
}

import type { Span } from '../../model.ts';
import { segmentWords } from '../../text/words.ts';
import {
  NEVER_TWICE,
  NEVER_TWICE_APART,
  NEVER_TWICE_BEGINNING,
  NEVER_TWICE_GLUED,
  REDUPLICATED,
  STRETCH_OPENERS,
} from '../lexicon/repetition.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, matchesOf } from '../text.ts';
import { wordEdges } from '../whole-word.ts';

const twice = (entries: readonly string[], gap: string): RegExp =>
  new RegExp(
    `(?<word>${alternatives(entries)})(?<gap>${gap})\\k<word>(?![\\u0e30-\\u0e3a\\u0e45\\u0e47-\\u0e4e])`,
    'g',
  );
const TWICE: readonly RegExp[] = [
  twice(NEVER_TWICE, '[ \\u00a0]?'),
  twice(NEVER_TWICE_GLUED, ''),
  twice(NEVER_TWICE_APART, '[ \\u00a0]'),
  new RegExp(`(?<![\\u0e01-\\u0e4e])${twice(NEVER_TWICE_BEGINNING, '').source}`, 'g'),
  // ของถูกถูก is cheap; before a verb it is the passive twice.
  /(?<!ของ|ราคา|สินค้า|ขาย|ซื้อ)(?<word>ถูก)(?<gap>)\k<word>(?=ออก|จับ|ส่ง|ใช้|ทำ|นำ|สร้าง|ตั้ง|จัด|พบ|ยิง|ฆ่า|เรียก|กล่าว|ควบ|ปล่อย|เลือก|แต่ง|บังคับ|ห้าม|ขัง|ปรับ|ตัด|ยก|เปิด|ปิด|ลด|เพิ่ม)/g,
];
const OPENS = new RegExp(`^(?:${alternatives(STRETCH_OPENERS)})`);
const REDUPLICATES = new Set(REDUPLICATED);
const SHORTEST = 4;
/** Shorter ones may be doubled for stress or plural; a loanword with its thanthakhat is not. */
const UNDOUBTED = 5;
const LONG = 9;
const LONGEST = 32;
const VERY_LONG = 20;
const VERBS = new Set(['ทำ', 'เป็น', 'มี', 'ได้', 'ใช้', 'ให้', 'ไป', 'พบ', 'จะ', 'ไม่', 'ต้อง', 'ถูก']);

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
    for (const repeat of repeats(source)) {
      if (repeat.start < done || !areWords(source, repeat)) continue;
      done = repeat.end;
      yield {
        span: { start: repeat.start, end: repeat.end },
        reason: { key: 'rules.doubled-word.reason', params: { text: repeat.unit } },
        fixes: [{ text: repeat.unit, safe: false }],
      };
    }
  },
};

interface Repeat extends Span {
  readonly unit: string;
  readonly gap: string;
}

function repeats(text: string): Repeat[] {
  const found: Repeat[] = [];
  for (const pattern of TWICE) {
    for (const { start, groups } of matchesOf(text, pattern)) {
      const { word: unit = '', gap = '' } = groups;
      found.push({ start, end: endOfRepeat(text, start, unit, gap), unit, gap });
    }
  }
  for (const { start, unit, gap } of longRepeats(text)) {
    const end = endOfRepeat(text, start, unit, gap);
    if (
      !REDUPLICATES.has(unit) &&
      (gap === '' ? isWordTwice(text, start, end, unit) : isSaidTwice(text, start, end, unit))
    ) {
      found.push({ start, end, unit, gap });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** วอลลาวอลลา is a name, and เซี่ยเซี่ย cited: only a word that the breaker knows as one, or three in a row. */
function isWordTwice(text: string, start: number, end: number, unit: string): boolean {
  if (/(?:ว่า|เรียก|ชื่อ|เมือง|วง|ร้าน|อ่าน)[ \u00a0]?$/.test(text.slice(Math.max(0, start - 6), start)))
    return false;
  if (end - start >= unit.length * 3) return true;
  const words = segmentWords(unit, 'th');
  return words.length === 1 || OPENS.test(unit) || words.some((word) => VERBS.has(word.text));
}

/**
 * With a blank between: a stretch that leans on what precedes it; a long one that opens the text or that nobody says
 * twice; the same item twice in a list.
 */
function isSaidTwice(text: string, start: number, end: number, unit: string): boolean {
  if (OPENS.test(unit) || unit.length >= VERY_LONG) return true;
  if (text.slice(0, start).trim() === '' && unit.length >= LONG && /^[\u0e01-\u0e4e]/.test(text.slice(end)))
    return true;
  return unit.length >= UNDOUBTED && /^[ \u00a0](?:และ|หรือ)/.test(text.slice(end));
}

/** Three in a row are one finding. */
function endOfRepeat(text: string, start: number, unit: string, gap: string): number {
  let end = start + unit.length;
  while (text.startsWith(gap + unit, end)) end += gap.length + unit.length;
  return end;
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

const BUCKETS = 4096;

/**
 * Stretches of Thai letters that stand twice running, with or without a blank between. Every four letters are looked up
 * in a table of where such four stood last, so a text costs one pass.
 */
function* longRepeats(text: string): Generator<{ start: number; unit: string; gap: string }> {
  if (text.length < SHORTEST * 2) return;
  const last = new Int32Array(BUCKETS);
  for (let at = 0; at + 4 <= text.length; at += 1) {
    const bucket = hashAt(text, at);
    const before = (last[bucket] ?? 0) - 1;
    last[bucket] = at + 1;
    const period = at - before;
    if (before < 0 || period < SHORTEST || period > LONGEST) continue;
    const same = commonLength(text, before, at, period);
    if (same < period - 1) continue;
    const unit = text.slice(before, before + same).trimEnd();
    const gap = text.slice(before + unit.length, at);
    const likely = unit.length >= UNDOUBTED || unit.includes('\u0e4c');
    if (
      unit.length >= SHORTEST &&
      likely &&
      /^[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e4e]+$/.test(unit) &&
      /^[ \u00a0]?$/.test(gap)
    ) {
      yield { start: before, unit, gap };
    }
  }
}

function hashAt(text: string, at: number): number {
  const a = text.charCodeAt(at);
  const b = text.charCodeAt(at + 1);
  const c = text.charCodeAt(at + 2);
  const d = text.charCodeAt(at + 3);
  return (a * 641 + b * 257 + c * 29 + d) % BUCKETS;
}

/** How many code units from the two places on are the same, at most `limit`. */
function commonLength(text: string, a: number, b: number, limit: number): number {
  let length = 0;
  while (
    length < limit &&
    b + length < text.length &&
    text.charCodeAt(a + length) === text.charCodeAt(b + length)
  ) {
    length += 1;
  }
  return length;
}

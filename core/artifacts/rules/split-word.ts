import { segmentWords } from '../../text/words.ts';
import { AFTER_AUXILIARIES, AUXILIARIES } from '../lexicon/auxiliaries.ts';
import { BOUND_STEMS } from '../lexicon/bound-stems.ts';
import { COMPOUND_WORDS } from '../lexicon/compound-words.ts';
import { JOINED_EXPRESSIONS } from '../lexicon/joined-words.ts';
import { WHOLE_WORDS } from '../lexicon/whole-words.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { type Split, SplitIndex, splitsOf } from '../split-index.ts';
import { alternatives, execAll, matchesOf } from '../text.ts';

const STEM = new RegExp(
  `(?<stem>${alternatives(BOUND_STEMS)})[ \\u00a0](?<rest>[\\u0e01-\\u0e2e\\u0e40-\\u0e44][\\u0e01-\\u0e4e]{1,15})`,
  'g',
);
const EXPRESSIONS = new SplitIndex(JOINED_EXPRESSIONS.map(partsOf));
const COMPOUNDS = new SplitIndex(COMPOUND_WORDS.map(partsOf));
const VERBS = new SplitIndex(
  Object.keys(AUXILIARIES).flatMap((left) => AFTER_AUXILIARIES.map((right) => ({ left, right }))),
);
const WORDS = new SplitIndex(WHOLE_WORDS.flatMap((word) => [...splitsOf(word)]));
const PARTING = /(?<=[\u0e01-\u0e4e])[ \u00a0](?=[\u0e01-\u0e2e\u0e40-\u0e44])/g;
const SHORTEST = 6;
/** What follows the blank is a clause of its own: รถติด ตั้งแต่เช้า. */
const CLAUSE = /^(?:ตั้งแต่|เนื่องจาก|ทำให้|กว่าจะ|ขึ้นอยู่|รวมถึง|ต้อง|ก็|ได้แก่|ตามด้วย|น้ำท่วม|น้ำลด)/;
/** Directions and comparison go on with no noun of theirs: คนมาก ขึ้นรถไม่ทัน. */
const PARTICLE = /^(?:ขึ้น|ลง|กว่า)$/;
const AFTER_PARTICLE =
  /^(?:$|[^\u0e01-\u0e4e]|ของ|ใน|จาก|เป็น|ถึง|อย่าง|เมื่อ|หลัง|และ|เพราะ|ที่|ทุก|อีก|โดย|กว่า|เล็กน้อย|ร้อยละ|มาก|แล้ว|ด้วย|ระหว่าง|หนึ่ง|สอง|สาม|สี่|ห้า|สิบ|ร้อย)/;
/** A number of a house, not a figure that does something. */
const NUMBERED = /^[ \u00a0]?\p{Nd}/u;

/** เศรษฐ กิจ, ก่อน ที่จะ: a blank inside a word or an expression that is written as one. */
export const splitWord: SegmentRule = {
  id: 'split-word',
  family: 'spacing',
  needs: 'source',
  severity: 'warning',
  confidence: 0.8,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!/[\u0e01-\u0e4e][ \u00a0][\u0e01-\u0e4e]/.test(source)) return;
    for (const { index: blank } of execAll(source, PARTING)) {
      const expression = EXPRESSIONS.at(source, blank);
      const word =
        expression ?? WORDS.at(source, blank) ?? compoundAt(source, blank) ?? verbAt(source, blank);
      if (word === undefined) continue;
      const { left, right } = word;
      const before = source.slice(0, blank - left.length);
      const end = blank + 1 + right.length;
      const after = source.slice(end, end + 16);
      if (CLAUSE.test(right + after) || (PARTICLE.test(right) && !AFTER_PARTICLE.test(after))) continue;
      if (left === 'เลข' && !NUMBERED.test(after)) continue;
      if (!isWord(before, left + right, after) || !endsWord(before, left)) continue;
      yield finding(blank - left.length, end, left + right);
    }
    for (const match of matchesOf(source, STEM)) {
      const { stem = '', rest = '' } = match.groups;
      const joined = firstWord(match.before, stem + rest);
      if (joined.length < SHORTEST || joined.length <= stem.length) continue;
      const tail = joined.slice(stem.length);
      if (WORDS.at(source, match.start + stem.length) !== undefined) continue;
      if (!segmentWords(rest, 'th').some(({ end }) => end === tail.length)) continue;
      yield finding(match.start, match.start + stem.length + 1 + tail.length, joined);
    }
  },
};

function partsOf(expression: string): Split {
  const [left = '', right = ''] = expression.split('|');
  return { left, right };
}

/** A number or ทุก makes a classifier of the first part: สองตัว เลือก…, ทุกวัน เกิด…. */
const COUNTED =
  /(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน|ทุก|แต่ละ|หลาย|บาง|กี่|ครึ่ง|\p{Nd}[ \u00a0]?)$/u;
/** Lists have their items between blanks: ดิน น้ำ ลม. */
const ITEM = /(?:^|[ \u00a0])$/;
const NEXT_ITEM = /^[ \u00a0](?:และ|หรือ|[\u0e01-\u0e4e]{1,8}(?:[ \u00a0]|$))/;

function compoundAt(source: string, blank: number): Split | undefined {
  const found = COMPOUNDS.at(source, blank);
  if (found === undefined) return undefined;
  const before = source.slice(0, blank - found.left.length);
  if (COUNTED.test(before)) return undefined;
  const after = source.slice(blank + 1 + found.right.length);
  return ITEM.test(before) && NEXT_ITEM.test(after) ? undefined : found;
}

function verbAt(source: string, blank: number): Split | undefined {
  const found = VERBS.at(source, blank);
  // ไม่ ไม่ ฟังก่อน: one who says no.
  if (found === undefined || ITEM.test(source.slice(0, blank - found.left.length))) return undefined;
  return AUXILIARIES[found.left]?.test(source.slice(0, blank - found.left.length)) === true
    ? undefined
    : found;
}

function leadOf(before: string): string {
  return /[\u0e01-\u0e4e]*$/.exec(before.slice(-24))?.[0] ?? '';
}

/** Whether words begin and end where the parts, joined, do. */
function isWord(before: string, joined: string, after: string): boolean {
  const lead = leadOf(before);
  const tail = /^[\u0e01-\u0e4e]*/.exec(after)?.[0] ?? '';
  const edges = new Set(segmentWords(lead + joined + tail, 'th').flatMap(({ start, end }) => [start, end]));
  return edges.has(lead.length) && edges.has(lead.length + joined.length);
}

/** The word that the breaker finds at this place once the blank is gone; empty where none begins here. */
function firstWord(before: string, text: string): string {
  const lead = leadOf(before);
  return segmentWords(lead + text, 'th').find(({ start }) => start === lead.length)?.text ?? '';
}

/** Whether the first part is a word here, and not the end of another: กรรมการ is none of การ. */
function endsWord(before: string, first: string): boolean {
  const lead = leadOf(before);
  return lead === '' || segmentWords(lead + first, 'th').some(({ start }) => start === lead.length);
}

function finding(start: number, end: number, text: string): Finding {
  return {
    span: { start, end },
    reason: { key: 'rules.split-word.reason', params: { text } },
    fixes: [{ text, safe: false }],
  };
}

/** What a line looks like, as keys that hold in both languages. Pure. */
import { BOILERPLATE_LINES } from '../artifacts/lexicon/boilerplate.ts';

const ASIDES = new Set(BOILERPLATE_LINES.map((line) => line.toLowerCase()));
const LONGEST_ASIDE = 80;

/** Whether a line is a button, a teaser or the like of the page around the text: mostly only one of two texts has it. */
function isAside(trimmed: string): boolean {
  if (trimmed.length > LONGEST_ASIDE) return false;
  const line = trimmed.toLowerCase();
  const whole = line.replace(/[\s:：.…»›→>]+$/u, '');
  return ASIDES.has(whole) || ASIDES.has(/^[^:：]+(?=[:：])/.exec(line)?.[0].trim() ?? '');
}

const QUOTE_ENDS = /["”]/;
const CLOSERS = /["”’»)\]\s]+$/;
/** Thai asks without a mark: what a question ends in, polite particles taken off. */
const THAI_PARTICLES = /(?:\s*(?:ครับ|ค่ะ|คะ|นะ|ล่ะ|จ๊ะ|จ้ะ|ๆ|ได้บ้าง|บ้าง))+$/;
const THAI_QUESTION =
  /(?:ไหม|มั้ย|หรือ|หรือไม่|หรือเปล่า|หรือยัง|อะไร|ใคร|ไหน|ทำไม|อย่างไร|ยังไง|เพราะเหตุใด|เท่าไร|เท่าไหร่|เมื่อไร|เมื่อไหร่|เท่าใด|เมื่อใด|ว่าไง|ซิ)$/;
const THAI_ASKING = /^(?:["“‘(]\s*)?(?:ทำไม|ใคร|อะไร|เหตุใด)|กี่/;

const LIST_MARK =
  /^\s*(?:([•·▪◦●*–—-])\s|\(?([0-9๐-๙]{1,3}(?:\.[0-9]{1,3})*|[A-Za-z]|[ก-ฮ])[.)]\s|([0-9]{1,3}(?:\.[0-9]{1,3})+)\s)/u;
/** The letters that Thai lists count with: ฃ and ฅ are left out, and ฆ mostly. */
const THAI_LETTERS = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';

/** `#2` for `2.`, `(2)`; `#a2` for `b)`, `(ข)`; `#3.2` for a heading's number; `#•` for any bullet; null without a list mark. */
export function listMark(text: string): string | null {
  const mark = LIST_MARK.exec(text);
  if (mark === null) return null;
  const [, bullet, label = mark[3] ?? ''] = mark;
  if (bullet !== undefined) return '#•';
  const thai = THAI_LETTERS.indexOf(label);
  if (thai !== -1) return `#a${thai + 1}`;
  if (/^[A-Za-z]$/.test(label)) return `#a${label.toLowerCase().charCodeAt(0) - 0x60}`;
  return `#${label.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))}`;
}

const SPEAKER = /^[^\s:]{1,16}(?:\s[^\s:]{1,16}){0,2}:\s/;

function isBracketed(trimmed: string): boolean {
  return /^[([][^()]*[)\]]$/.test(trimmed);
}

function isQuestion(text: string): boolean {
  const end = text.replace(CLOSERS, '');
  return end.endsWith('?') || THAI_QUESTION.test(end.replace(THAI_PARTICLES, '')) || THAI_ASKING.test(text);
}

/** What of a line's looks bears on whether its neighbours are one with it. */
export interface Shape {
  /** Question, exclamation, colon, quotation, brackets; what begins with `#` opens a line: list mark, speaker, brackets. */
  readonly keys: readonly string[];
  readonly aside: boolean;
  readonly bracketed: boolean;
  readonly question: boolean;
  /** Of a Latin line: it ends without a mark, it begins with a capital. */
  readonly endsBare: boolean;
  readonly beginsLarge: boolean;
}

/** For a line of either language. */
export function shapeOf(text: string): Shape {
  const trimmed = text.trim();
  const end = trimmed.replace(CLOSERS, '');
  const bracketed = isBracketed(trimmed);
  const mark = listMark(trimmed);
  const quoted = /["“”«»「]/.test(trimmed);
  const question = isQuestion(trimmed);
  const keys: string[] = [];
  if (question || (quoted && trimmed.split(QUOTE_ENDS).some(isQuestion))) keys.push('?');
  if (end.endsWith('!')) keys.push('!');
  if (/[:：]$/.test(end)) keys.push(':');
  if (quoted) keys.push('”');
  if (/^["“‘«「]/.test(trimmed)) keys.push('“');
  if (bracketed) keys.push('#()');
  else if (/[([]/.test(trimmed.slice(1))) keys.push('(');
  if (SPEAKER.test(trimmed)) keys.push('#x:');
  if (mark !== null) keys.push(mark);
  return {
    keys,
    aside: isAside(trimmed),
    bracketed,
    question,
    endsBare: /[A-Za-z0-9]$/.test(trimmed),
    beginsLarge: /^["“‘(]*[A-Z0-9]/.test(trimmed),
  };
}

const NEW_START = 1.5;
const AFTER_HEADING = 1.2;
const AFTER_QUESTION = 0.7;
const AFTER_ASIDE = 1.5;

/**
 * What speaks against two neighbouring lines being one in the other language: a log likelihood ratio, 0 or more. The second is
 * a list item, a speaker's turn, a stage direction or a button; the first is one of these, a heading or a question.
 */
export function seamCost(first: Shape, second: Shape): number {
  return (
    (second.aside || second.keys.some((key) => key.startsWith('#')) ? NEW_START : 0) +
    (first.aside || first.bracketed ? AFTER_ASIDE : 0) +
    (first.endsBare && second.beginsLarge ? AFTER_HEADING : 0) +
    (first.question ? AFTER_QUESTION : 0)
  );
}

import type { NumberSlot } from '../model.ts';
import { segmentWords } from '../text/words.ts';
import { MONTHS } from './lexicon/months.ts';
import { NOUNS_AFTER, NOUNS_BEFORE, type NumberNoun, type SlotKind } from './lexicon/number-nouns.ts';
import { alternatives, BLANK, execAll, insideAny, NUMERAL, webSpans } from './text.ts';

/** XNUMX in any case, with the ordinal ending that stands glued to it. See rules/placeholder.ts. */
export const PLACEHOLDER = '[Xx][Nn][Uu][Mm][Xx](?:st|nd|rd|th)?';

/** A numeral of the Thai text that a machine can have pasted a digit numeral of the source over. */
export interface Slot extends NumberSlot {
  readonly kind: SlotKind;
  readonly usualMax: number | null;
  /** True for XNUMX. */
  readonly lost: boolean;
}

const SLOT = new RegExp(
  `${PLACEHOLDER}|(?<![\\p{Script=Latin}\\p{Nd}]|\\p{Script=Latin}[-‑–]|\\p{Nd}[.,:/])` +
    `${NUMERAL}(?:/\\p{Nd}+)*(?:(?:st|nd|rd|th)(?!\\p{Script=Latin})|(?!\\p{Script=Latin}|\\p{M}))`,
  'gu',
);

/**
 * Every slot of the text in order: numerals in digits and XNUMX. Numbers in words are none (nothing was pasted over
 * them), nor are digits inside Latin names (COVID-19, G20, 5G), URLs and e-mail addresses.
 */
export function numberSlots(text: string): Slot[] {
  const web = webSpans(text);
  const slots: Slot[] = [];
  for (const found of execAll(text, SLOT)) {
    const span = { start: found.index, end: found.index + found[0].length };
    if (insideAny(span, web)) continue;
    const beside = nounBeside(text, span.start, span.end);
    const lost = /^x/i.test(found[0]);
    slots.push({ span, text: found[0], lost, ...beside });
  }
  return slots;
}

type Beside = Pick<Slot, 'noun' | 'kind' | 'usualMax'>;

const BEFORE = new RegExp(`(?:${alternatives(NOUNS_BEFORE.map((entry) => entry.noun))})${BLANK}*$`);
const AFTER = new RegExp(`^${BLANK}*(?:${alternatives(NOUNS_AFTER.map((entry) => entry.noun))})`);
const MONTH = new RegExp(`^${BLANK}*(?:${alternatives(MONTHS)})`);
const YEAR_AFTER_MONTH = new RegExp(`(?:${alternatives(MONTHS)})${BLANK}*$`);
/** Longest noun or label that is looked for. */
const REACH = 24;

function nounBeside(text: string, start: number, end: number): Beside {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const month = MONTH.exec(after)?.[0].trim();
  if (month !== undefined) return { noun: month, kind: 'day-of-month', usualMax: 31 };
  const monthBefore = YEAR_AFTER_MONTH.exec(before)?.[0].trim();
  if (monthBefore !== undefined) return { noun: monthBefore, kind: 'year', usualMax: null };
  const label = entryOf(NOUNS_BEFORE, BEFORE.exec(before)?.[0]);
  // ที่ alone is any relative or preposition; a counted noun says more.
  const counted = entryOf(NOUNS_AFTER, AFTER.exec(after)?.[0]);
  if (label?.kind === 'year' && POINTS_TO_YEAR.test(before))
    return { noun: label.noun, kind: label.kind, usualMax: null };
  const chosen = label === null || (counted !== null && WEAK.has(label.noun)) ? (counted ?? label) : label;
  if (chosen !== null) return { noun: chosen.noun, kind: chosen.kind, usualMax: chosen.usualMax ?? null };
  return { noun: neighbour(before, after), kind: 'unknown', usualMax: null };
}

/** ในปี 1998 บริษัท…: the year, and no count of companies. */
const POINTS_TO_YEAR = /(?:ใน|เมื่อ|ตั้งแต่|จนถึง|ถึง|ต้น|กลาง|ปลาย|ช่วง|ของ|ประจำ)ปี\s*$/;

/** Words that are labels only where nothing better stands after the numeral: `ที่ 5 คน`, `ในปี 3 ครั้ง`, `เวลา 5 วัน`. */
const WEAK: ReadonlySet<string> = new Set(['ที่', 'ปี', 'เวลา', 'หน้า', 'หน้าที่']);

function entryOf(entries: readonly NumberNoun[], found: string | undefined): NumberNoun | null {
  const noun = found?.trim();
  return noun === undefined ? null : (entries.find((entry) => entry.noun === noun) ?? null);
}

/** The word after the numeral, else the one before, for the person to know the place by; empty where there is none. */
function neighbour(before: string, after: string): string {
  const next = /^[^\p{P}]*/u.exec(after)?.[0] ?? '';
  const following = segmentWords(next, 'th').find((word) => word.wordLike);
  if (following !== undefined) return following.text;
  return segmentWords(before, 'th').findLast((word) => word.wordLike)?.text ?? '';
}

import type { Span } from '../../model.ts';
import { readNumericDate } from './dates.ts';
import { VULGAR_FRACTIONS } from './digits.ts';
import { addresses, codeAt, codeMention } from './identifiers.ts';
import { DOZEN_WORD, ROI_ET_BEFORE, THAI_DIGIT_WORDS, THAI_SCALES } from './lexicon/thai-words.ts';
import { mention, numeralAt } from './mention.ts';
import { THAI_MONTH } from './months.ts';
import { COUNTED_WORDS } from './nouns.ts';
import { DIGIT, GAP, isDigit, matchAt, matchBefore, oneOf } from './patterns.ts';
import { EMPTY_READING, negated, type Reading } from './reading.ts';
import { type ThaiBoundaries, thaiBoundaries } from './thai-boundaries.ts';
import { readThaiMonth, thaiDate, thaiDayOfMonth } from './thai-dates.ts';
import { thaiQuantity } from './thai-quantities.ts';
import { readThaiNumber } from './thai-reading.ts';
import { readThaiClock, readThaiNamedTime, thaiSpokenTime } from './thai-times.ts';
import type { NumberMention } from './types.ts';

const WORDS = oneOf(Object.keys({ ...THAI_DIGIT_WORDS, ...THAI_SCALES }).filter((word) => word !== 'เอ็ด'));
/** Where a number expression can begin. One pass with this; everything else happens only there. */
const CANDIDATE = new RegExp(
  `${DIGIT}|[${VULGAR_FRACTIONS}]|XNUMX|${WORDS}|${DOZEN_WORD}|ครึ่ง|(?:เดือน${GAP})?(?:${THAI_MONTH})|เดือน${GAP}(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)|เที่ยงคืน|เที่ยงวัน|เที่ยงตรง|บ่ายโมง`,
  'g',
);
const MINUS_BEFORE = /(?:^|[\s(])[-−]$|ลบ[ \u00a0]?$/;
const HALF = new RegExp(
  `ครึ่ง(?:(หนึ่ง)|${GAP}(ล้าน|แสน|หมื่น|พัน|ร้อย|โหล))?(?![\\u0e30-\\u0e3a\\u0e45\\u0e47-\\u0e4e])`,
  'y',
);
const HALF_SCALES: Readonly<Record<string, string>> = {
  ล้าน: '500000',
  แสน: '50000',
  หมื่น: '5000',
  พัน: '500',
  ร้อย: '50',
  โหล: '6',
};
const PERIOD_HALF = /(?:ปี|เดือน|ทศวรรษ|ศตวรรษ)?(?:แรก|หลัง|บน|ล่าง|เวลา)/y;
const TIME_AGO = new RegExp(
  `${GAP}(?:วินาที|นาที|ชั่วโมง|วัน|สัปดาห์|เดือน|ปี)(?:ที่ผ่านมา|ที่แล้ว|ก่อน)|${GAP}(?:${THAI_MONTH})`,
  'y',
);
const COUNTED = new RegExp(COUNTED_WORDS, 'y');
const ROI_ET = new RegExp(`(?:${oneOf(ROI_ET_BEFORE)})${GAP}$`);

/** Every number expression of a Thai text, in order, never overlapping. */
export function parseThai(text: string): NumberMention[] {
  CANDIDATE.lastIndex = 0;
  let candidate = CANDIDATE.exec(text);
  if (candidate === null) return [];
  const boundaries = thaiBoundaries(text);
  const skips = addresses(text);
  const mentions: NumberMention[] = [];
  let from = 0;
  while (candidate !== null) {
    const at = candidate.index;
    const skip = skips.find((span) => span.start <= at && at < span.end);
    const found = skip === undefined ? readAt(text, at, boundaries) : null;
    if (found !== null && found.mention !== null && found.mention.span.start >= from) {
      mentions.push(found.mention);
      from = found.mention.span.end;
    }
    const next = skip?.end ?? found?.end ?? at + candidate[0].length;
    CANDIDATE.lastIndex = Math.max(next, at + 1);
    candidate = CANDIDATE.exec(text);
  }
  return mentions;
}

interface Found {
  /** Null for what was read and is no number: it is passed over. */
  readonly mention: NumberMention | null;
  readonly end: number;
}

function found(mention: NumberMention): Found {
  return { mention, end: mention.span.end };
}

function readAt(text: string, at: number, boundaries: ThaiBoundaries): Found | null {
  if (isDigit(text.charCodeAt(at))) {
    const date = readNumericDate(text, at, 'th');
    if (date !== null) return found(date);
    const code: Span | null = codeAt(text, at);
    if (code !== null && !isAge(text, at, code)) return found(codeMention(text, code));
    const clock = readThaiClock(text, at);
    if (clock !== null) return found(clock);
  } else {
    const month = readThaiMonth(text, at);
    if (month !== null) return found(month);
    const named = readThaiNamedTime(text, at, boundaries);
    if (named !== null) return found(named);
    if (text.startsWith('ครึ่ง', at)) return readHalf(text, at, boundaries);
  }
  let reading = readThaiNumber(text, at, boundaries);
  if (reading === null) return null;
  if (reading.words > 0 && reading.numerals[0]?.spelled === true) {
    const real = wordsStand(text, reading, boundaries);
    if (!real) return { mention: null, end: at + 1 };
  } else {
    const minus = matchBefore(MINUS_BEFORE, text, at);
    if (minus !== null && reading.high === null && isDigit(text.charCodeAt(at))) {
      reading = negated(reading, at - minus[0].replace(/^[\s(]/, '').length);
    }
  }
  const special =
    thaiDate(text, reading) ?? thaiSpokenTime(text, reading, boundaries) ?? thaiDayOfMonth(text, reading);
  if (special !== null) return found(special);
  const quantity = thaiQuantity(text, reading, boundaries);
  return { mention: quantity, end: quantity?.span.end ?? reading.end };
}

/** A label run together with the age or date of its news (EU18 ชั่วโมงที่ผ่านมา, AFP17 กันยายน) is no code. */
function isAge(text: string, at: number, code: Span): boolean {
  return /^[A-Za-z]+$/.test(text.slice(code.start, at)) && matchAt(TIME_AGO, text, code.end) !== null;
}

/** Whether the number words are words of their own here, not parts of others. */
function wordsStand(text: string, reading: Reading, boundaries: ThaiBoundaries): boolean {
  const { start, end } = reading;
  if (boundaries.trapped(start, end)) return false;
  // (1,234) ล้านบาท: the scale of the amount in brackets.
  if (reading.bare && matchBefore(/[0-9๐-๙]\)[ \u00a0]?$/, text, start) !== null) return false;
  // The breaker errs now and then; two number words, or a classifier after them, outweigh it.
  if (!boundaries.has(start) && reading.words < 3) return false;
  if (!boundaries.has(end) && (reading.words < 2 || matchAt(COUNTED, text, end) === null)) return false;
  return !(
    text.startsWith('ร้อยเอ็ด', start) &&
    end === start + 8 &&
    matchBefore(ROI_ET, text, start) !== null
  );
}

/** ครึ่ง, ครึ่งหนึ่ง, ครึ่งล้าน, ครึ่งชั่วโมง; the halves of a year or a match are none. */
function readHalf(text: string, at: number, boundaries: ThaiBoundaries): Found {
  const half = matchAt(HALF, text, at);
  const end = at + (half?.[0].length ?? 5);
  if (half === null || !boundaries.has(at) || matchAt(PERIOD_HALF, text, end) !== null) {
    return { mention: null, end: at + 5 };
  }
  const value = HALF_SCALES[half[2] ?? ''] ?? '0.5';
  const numerals = [numeralAt(text, at, end, { value, role: 'value', spelled: true })];
  const reading: Reading = {
    ...EMPTY_READING,
    start: at,
    end,
    value,
    numerals,
    words: 1,
    fraction: value === '0.5',
    confidence: 0.8,
  };
  const quantity = thaiQuantity(text, reading, boundaries);
  return found(
    quantity ?? mention(text, { start: at, end }, { kind: 'fraction', numerals, value, confidence: 0.7 }),
  );
}

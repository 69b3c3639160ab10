import type { Span } from '../../model.ts';
import { exact } from './exact.ts';
import { ENGLISH_SCALE_LETTERS } from './lexicon/english-words.ts';
import { NUMBER_PREFIXES } from './lexicon/identifiers.ts';
import { mention, numeralAt } from './mention.ts';
import {
  COUNTED_WORDS,
  CURRENCY_SYMBOLS,
  ENGLISH_CURRENCIES,
  ENGLISH_EXACT_UNITS,
  ENGLISH_UNITS,
} from './nouns.ts';
import { asciiDigits, DIGIT, GAP, isDigit, isLatinLetter, matchAt, matchBefore, oneOf } from './patterns.ts';
import type { NumberMention } from './types.ts';

/** Stretches that hold digits and no number expression: web and mail addresses, file names, handles, placeholders, <3. */
const ADDRESSES =
  /(?:https?|ftp):\/\/[\x21-\x7e]+|www\.[\x21-\x7e]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#][A-Za-z_]\w+|\b[\w-]+\.(?:com|org|net|th|eu|io|html?|pdf|docx?|xlsx?|csv|txt|png|jpe?g|mp[34]|zip)\b[\w/?=&%.-]*|%[ ]?\d+[ ]?\$[ ]?[sd]\b|\{\{?[ ]?\d+[ ]?\}\}?|(?<!\S)<3(?!\S)/g;

export function addresses(text: string): Span[] {
  if (!/[@#.%{<]/.test(text)) return [];
  return [...text.matchAll(ADDRESSES)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Letters directly left of digits: `COVID-`, `A`, `iPhone`. */
const LETTERS_BEFORE = /([A-Za-z\u00c0-\u024f]+)([-–‑]?)$/;
const TOKEN_REST = /[A-Za-z0-9๐-๙０-９\u00c0-\u024f]*(?:[-–‑./][A-Za-z0-9๐-๙０-９]+)*/y;
const LETTERS_AFTER = /[A-Za-z\u00c0-\u024f²³]+/y;
/** Telephone numbers, account numbers, versions, IP addresses: three groups and more, or a long run after a zero. */
const GROUPED_CODE = new RegExp(
  `9/11(?![0-9])|\\+?${DIGIT}+(?:[-–]${DIGIT}+){2,}|${DIGIT}+(?:\\.${DIGIT}+){2,}|0${DIGIT}{1,2}[- ]${DIGIT}{3,4}[- ]?${DIGIT}{4}` +
    `|\\+${DIGIT}{1,3}[- ]${DIGIT}{1,3}[- ]${DIGIT}{3}[- ]?${DIGIT}{3,4}|0${DIGIT}{7,}|${DIGIT}{13,}(?!,|${DIGIT}|${GAP}(?:${COUNTED_WORDS}|${oneOf(ENGLISH_CURRENCIES.keys())}))`,
  'y',
);
const DOTTED_THOUSANDS = new RegExp(`^${DIGIT}{1,3}(?:\\.${DIGIT}{3}){2,}$`);
const PHONE_BEFORE = /(?:โทร(?:\.|ศัพท์|สาร)?|แฟกซ์|สายด่วน|\b[Tt]el\.?|\b[Pp]hone|\b[Hh]otline|\b[Ff]ax)[ :.]*$/;
const PHONE = new RegExp(`\\+?${DIGIT}[${DIGIT.slice(1, -1)} -]*${DIGIT}`, 'y');

const PREFIXES: ReadonlySet<string> = new Set(NUMBER_PREFIXES);
/** What may be glued to digits without making a name of them. */
const SUFFIX = /^(?:st|nd|rd|th|s|am|pm|x|hrs?|h|D)$/;
const QUARTER_OR_HALF = /^[QH]$/;

/**
 * The code that a numeral at the offset is a part of (COVID-19, A4, 737-300, 5G, H5N1, 1.2.3, telephone numbers), or null where the
 * numeral may be a quantity. Currency codes, ordinal endings, units, scales and prefixes such as mid- make no code.
 */
export function codeAt(text: string, at: number): Span | null {
  if (matchBefore(PHONE_BEFORE, text, at) !== null) {
    const phone = matchAt(PHONE, text, at);
    if (phone !== null) return { start: at, end: at + phone[0].length };
  }
  const plus = text[at - 1] === '+' ? at - 1 : at;
  const grouped = matchAt(GROUPED_CODE, text, plus);
  if (grouped !== null && !DOTTED_THOUSANDS.test(grouped[0]))
    return { start: plus, end: plus + grouped[0].length };
  const slashed = slashCode(text, at);
  if (slashed !== null) return slashed;
  const before = text.charCodeAt(at - 1);
  if (before === 0x23) return { start: at - 1, end: tokenEnd(text, at) };
  if (isLatinLetter(before) || ((before === 0x2d || before === 0x2013 || before === 0x2011) && at > 1)) {
    const found = matchBefore(LETTERS_BEFORE, text, at);
    const letters = found?.[1];
    if (found !== null && letters !== undefined && !isNumberPrefix(letters, found[2] !== '', text, at)) {
      return { start: at - found[0].length, end: tokenEnd(text, at) };
    }
  }
  return codeAfter(text, at);
}

const SLASHED = new RegExp(`(${DIGIT}{1,4})/(${DIGIT}{1,4})(?!${DIGIT}|[./]${DIGIT})`, 'y');

/** 99/123, 265/65, 24/7: neither a fraction (3/4) nor a year (7/2563, 2019/20). */
function slashCode(text: string, at: number): Span | null {
  const found = matchAt(SLASHED, text, at);
  if (found === null) return null;
  const [first, second] = [Number(asciiDigits(found[1] ?? '')), Number(asciiDigits(found[2] ?? ''))];
  const fraction = first < second && second <= 100 && first > 0;
  if (fraction || first > 1000 || second > 1000) return null;
  return { start: at, end: at + found[0].length };
}

function isNumberPrefix(letters: string, hyphen: boolean, text: string, at: number): boolean {
  if (CURRENCY_SYMBOLS.has(letters) || letters.endsWith('XNUMX')) return true;
  if (!hyphen) return QUARTER_OR_HALF.test(letters) && /^[1-4](?![A-Za-z0-9])/.test(text.slice(at, at + 2));
  return PREFIXES.has(letters.toLowerCase());
}

function tokenEnd(text: string, at: number): number {
  return at + (matchAt(TOKEN_REST, text, at)?.[0].length ?? 0);
}

/** Longer numerals are no part of a name, and would be read to their end at each of their digits. */
const MOST_DIGITS = 40;

/** A code by what follows the digits: 5G, 4K, 737-MAX, 2x4. */
function codeAfter(text: string, at: number): Span | null {
  let end = at;
  while (
    end - at < MOST_DIGITS &&
    (isDigit(text.charCodeAt(end)) || (/[.,]/.test(text.charAt(end)) && isDigit(text.charCodeAt(end + 1))))
  ) {
    end += 1;
  }
  if (end === at) return null;
  const hyphen = /[-‑]/.test(text.charAt(end));
  const letters = matchAt(LETTERS_AFTER, text, hyphen ? end + 1 : end)?.[0];
  if (letters === undefined) return null;
  // 5-day is a count, 737-MAX and 777-ER are names.
  if (hyphen) return /^[A-Z][A-Z0-9]/.test(letters) ? { start: at, end: tokenEnd(text, at) } : null;
  if (letters.startsWith('XNUMX')) return null;
  const currencyBefore = matchBefore(/[$€£¥฿₹₸]\s?$|(?:US|[A-Z]{3})\s?$/, text, at) !== null;
  if (SUFFIX.test(letters) && letters !== 'D') return null;
  // 25C is a temperature, 3C a code.
  if (/^[CF]$/.test(letters)) {
    const degrees = end - at === 2 || matchBefore(/(?:minus |[-−])$/, text, at) !== null;
    return degrees ? null : { start: at, end: tokenEnd(text, at) };
  }
  if (ENGLISH_SCALE_LETTERS[letters] !== undefined) {
    const resolution = /^[248]K$/.test(text.slice(at, end) + letters) && !currencyBefore;
    const company = text.slice(at, end) === '3' && letters === 'M' && !currencyBefore;
    return resolution || company ? { start: at, end: tokenEnd(text, at) } : null;
  }
  if (ENGLISH_EXACT_UNITS.has(letters) || ENGLISH_UNITS.has(letters) || CURRENCY_SYMBOLS.has(letters))
    return null;
  if (/^(?:million|billion|trillion|percent)$/.test(letters)) return null;
  return { start: at, end: tokenEnd(text, at) };
}

/** The mention of a code: its digit groups are the numerals. */
export function codeMention(text: string, span: Span): NumberMention {
  const numerals = [...text.slice(span.start, span.end).matchAll(/[0-9๐-๙０-９]+/g)].map((digits) => {
    const start = span.start + digits.index;
    const value = exact(asciiDigits(digits[0]));
    return numeralAt(text, start, start + digits[0].length, { value, role: 'code', spelled: false });
  });
  return mention(text, span, { kind: 'identifier', numerals, confidence: 0.95 });
}

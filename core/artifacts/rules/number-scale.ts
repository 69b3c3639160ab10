import type { Fix } from '../../model.ts';
import { divide } from '../../text/numbers/exact.ts';
import type { Exact, NumberMention } from '../../text/numbers/index.ts';
import { CURRENCIES } from '../../text/numbers/lexicon/currencies.ts';
import { UNITS } from '../../text/numbers/lexicon/units.ts';
import { pairNumbers } from '../pair-numbers.ts';
import type { Finding, SegmentRule } from '../rule.ts';

const CERTAIN = 0.7;
/** There the numerals themselves are in question. */
const LOST = /[Xx][Nn][Uu][Mm][Xx]/;
/** Scale words by power of ten, as Thai business prose writes them. */
const SCALES: Readonly<Record<string, string>> = {
  '1': '',
  '1000': 'พัน',
  '10000': 'หมื่น',
  '100000': 'แสน',
  '1000000': 'ล้าน',
  '1000000000': 'พันล้าน',
  '1000000000000': 'ล้านล้าน',
};
const SCALE_WORDS = /(?:สิบ|ร้อย|พัน|หมื่น|แสน)?(?:ล้านล้าน|ล้าน)|(?:พัน|หมื่น|แสน)(?!ธุ์)/;

/** The same numeral in another order of magnitude or another unit than the English: 2.4 ล้าน for 2.4 billion. */
export const numberScale: SegmentRule = {
  id: 'number-scale',
  family: 'magnitude',
  needs: 'pair',
  severity: 'error',
  confidence: 0.92,
  onByDefault: true,
  *detect(segment): Generator<Finding> {
    const { source } = segment;
    if (!/\p{Nd}/u.test(source) || LOST.test(source)) return;
    const { thai, english } = pairNumbers(segment).comparison;
    const left = english.filter(({ certainty }) => certainty >= CERTAIN).map(({ mention }) => mention);
    for (const { mention, certainty } of thai) {
      if (certainty < CERTAIN || mention.spelled) continue;
      const other = left.find((candidate) => difference(mention, candidate) !== null);
      const kind = other === undefined ? null : difference(mention, other);
      if (other === undefined || kind === null) continue;
      yield {
        span: mention.span,
        reason: {
          key: `rules.number-scale.reason.${kind}`,
          params: { text: mention.text, english: other.text },
        },
        fixes: fixesOf(kind, mention, other),
      };
    }
  },
};

type Difference = 'scale' | 'unit' | 'currency';

/** In what the two differ while their digits agree, or null where they are two numbers. */
function difference(thai: NumberMention, english: NumberMention): Difference | null {
  const [a, b] = [thai.numerals[0]?.value, english.numerals[0]?.value];
  if (a == null || b == null || thai.value === null || english.value === null) return null;
  if (thai.unit !== null && english.unit !== null && thai.unit !== english.unit) {
    // 12 วัน beside 12 hours is another number, not another unit for it, unless both measure the same.
    return a === b && UNITS[thai.unit].dimension === UNITS[english.unit].dimension ? 'unit' : null;
  }
  if (thai.unit !== english.unit || thai.kind !== english.kind) return null;
  const ratio = divide(thai.value, english.value);
  if (ratio === '1') return otherCurrency(thai, english) ? 'currency' : null;
  const power = ratio !== null && /^(?:10+|0\.0*1)$/.test(ratio);
  const scaled = a !== thai.value || b !== english.value;
  return power && scaled && !otherCurrency(thai, english) && !/^[kMG]|mega|giga|kilo/.test(scaleOf(english))
    ? 'scale'
    : null;
}

function otherCurrency(thai: NumberMention, english: NumberMention): boolean {
  return thai.currency !== null && english.currency !== null && thai.currency !== english.currency;
}

/** What follows the numeral: 120-megapixel has its scale in the unit. */
function scaleOf(english: NumberMention): string {
  const end = (english.numerals[0]?.end ?? 0) - english.span.start;
  return english.text.slice(end).replace(/^[\s-]+/, '');
}

function fixesOf(kind: Difference, thai: NumberMention, english: NumberMention): Fix[] {
  switch (kind) {
    case 'unit':
      return unitFixes(thai, english);
    case 'currency':
      return currencyFixes(thai, english);
    case 'scale':
      return scaleFixes(thai, english);
  }
}

/** The Thai words for the English amount: its own numeral and scale where they go, else the fewest digits. */
function scaleFixes(thai: NumberMention, english: NumberMention): Fix[] {
  const numeral = thai.numerals[0];
  if (numeral?.value == null || english.value === null) return [];
  const tail = thai.text.slice(numeral.end - thai.span.start);
  const word = SCALE_WORDS.exec(tail)?.[0];
  const rest = word === undefined ? tail : tail.replace(word, '');
  const written = inScale(english.value, numeral.value) ?? shortest(english.value);
  if (written === null) return [];
  const [amount, scale] = written;
  const head = thai.text.slice(0, numeral.start - thai.span.start);
  if (word !== undefined) return [{ text: head + amount + tail.replace(word, scale), safe: false }];
  return [{ text: `${head}${amount}${scale === '' ? '' : ` ${scale}`}${rest}`, safe: false }];
}

function inScale(value: Exact, numeral: Exact): readonly [string, string] | null {
  const scale = SCALES[divide(value, numeral) ?? ''];
  return scale === undefined ? null : [numeral, scale];
}

function shortest(value: Exact): readonly [string, string] | null {
  for (const [size, scale] of Object.entries(SCALES).toReversed()) {
    const amount = divide(value, size);
    if (amount !== null && /^\d{1,3}(?:\.\d{1,2})?$/.test(amount) && Number(amount) >= 1)
      return [amount, scale];
  }
  return null;
}

function currencyFixes(thai: NumberMention, english: NumberMention): Fix[] {
  if (thai.currency === null || english.currency === null) return [];
  const word = longest(CURRENCIES[thai.currency].th, thai.text);
  const names = CURRENCIES[english.currency].th;
  // The plain word: ดอลลาร์ rather than ดอลลาร์สหรัฐฯ, for the text may have said which.
  const right = names.filter((name) => names[0]?.startsWith(name)).toSorted((a, b) => a.length - b.length)[0];
  return word === undefined || right === undefined
    ? []
    : [{ text: thai.text.replace(word, right), safe: false }];
}

function unitFixes(thai: NumberMention, english: NumberMention): Fix[] {
  if (thai.unit === null || english.unit === null) return [];
  const word = longest(UNITS[thai.unit].th, thai.text);
  const abbreviated = word?.includes('.') === true;
  const units = UNITS[english.unit].th;
  const right = units.find((unit) => unit.includes('.') === abbreviated) ?? units[0];
  return word === undefined || right === undefined
    ? []
    : [{ text: thai.text.replace(word, right), safe: false }];
}

function longest(candidates: readonly string[], text: string): string | undefined {
  return candidates.toSorted((a, b) => b.length - a.length).find((candidate) => text.includes(candidate));
}

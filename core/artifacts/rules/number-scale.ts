import type { Fix } from '../../model.ts';
import { divide } from '../../text/numbers/exact.ts';
import type { Exact, NumberMatch, NumberMention, Numeral } from '../../text/numbers/index.ts';
import { CURRENCIES } from '../../text/numbers/lexicon/currencies.ts';
import { UNITS } from '../../text/numbers/lexicon/units.ts';
import { asWeight, type Difference, difference } from '../number-difference.ts';
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
const POINTS = /จุด/;
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
    const { matches, thai, english } = pairNumbers(segment).comparison;
    yield* pointsLost(matches);
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

/** 2 percentage points are no 2 percent. */
function* pointsLost(matches: readonly NumberMatch[]): Generator<Finding> {
  for (const { thai, english } of matches) {
    if (thai.kind !== 'percent' || english.kind !== 'percent' || thai.spelled) continue;
    if (!/point/i.test(english.text) || POINTS.test(thai.text)) continue;
    const { text } = thai;
    const right = /%|เปอร์/.test(text) ? text.replace(/[ \u00a0]*(?:%|เปอร์เซ[็]?น[ต์]*)/, ' จุดเปอร์เซ็นต์') : null;
    yield {
      span: thai.span,
      reason: { key: 'rules.number-scale.reason.points', params: { text, english: english.text } },
      fixes: right === null ? [] : [{ text: right, safe: false }],
      severity: 'warning',
      confidence: 0.8,
    };
  }
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

/** The Thai words for the English amount: its digits where it has no scale, its own numeral and scale where they go, the fewest digits. */
function scaleFixes(thai: NumberMention, english: NumberMention): Fix[] {
  const [numeral] = thai.numerals;
  if (numeral?.value == null || english.value === null) return [];
  const from = numeral.end - thai.span.start;
  const tail = thai.text.slice(from);
  const word = SCALE_WORDS.exec(tail)?.[0];
  const head = thai.text.slice(0, numeral.start - thai.span.start);
  const figures = inFigures(english);
  const scaled = inScale(english.value, numeral);
  // What is scaled stays so: 3 แสน for 3 หมื่น, and 15,000 for 15.
  const ways = [...(word === undefined ? [figures, scaled] : [scaled, figures]), shortest(english.value)];
  const texts = ways.flatMap((way) => {
    if (way === null) return [];
    const [amount, scale] = way;
    if (word !== undefined)
      return [head + amount + (scale === '' ? tail.replace(word, '') : tail.replace(word, scale))];
    return [head + amount + (scale === '' ? tail : ` ${scale}${tail.trimStart()}`)];
  });
  return [...new Set(texts)].map((text) => ({ text, safe: false }));
}

type Written = readonly [amount: string, scale: string];

function inFigures(english: NumberMention): Written | null {
  const [numeral] = english.numerals;
  return numeral === undefined || numeral.spelled || numeral.value !== english.value
    ? null
    : [numeral.text, ''];
}

/** 3 แสน, 2.4 พันล้าน; nobody says 640,000 พัน. */
function inScale(value: Exact, numeral: Numeral): Written | null {
  const scale = SCALES[divide(value, numeral.value ?? '') ?? ''];
  if (scale === undefined || (/^(?:พัน|หมื่น|แสน)$/.test(scale) && Number(numeral.value) >= 10)) return null;
  return [numeral.text, scale];
}

function shortest(value: Exact): Written | null {
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
  const symbol = CURRENCIES[thai.currency].symbols.find((one) => thai.text.startsWith(one));
  const [sign] = CURRENCIES[english.currency].symbols.filter((one) => /\p{Sc}$/u.test(one));
  if (word === undefined && symbol !== undefined && sign !== undefined)
    return [{ text: sign + thai.text.slice(symbol.length), safe: false }];
  // The plain word: ดอลลาร์ rather than ดอลลาร์สหรัฐฯ, for the text may have said which.
  const right = names.filter((name) => names[0]?.startsWith(name)).toSorted((a, b) => a.length - b.length)[0];
  return word === undefined || right === undefined
    ? []
    : [{ text: thai.text.replace(word, right), safe: false }];
}

function unitFixes(first: NumberMention, second: NumberMention): Fix[] {
  const [thai, english] = first.kind === second.kind ? [first, second] : [asWeight(first), asWeight(second)];
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

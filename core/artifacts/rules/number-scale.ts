import type { Fix } from '../../model.ts';
import { divide } from '../../text/numbers/exact.ts';
import type { NumberMention } from '../../text/numbers/index.ts';
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
    const { source, target } = segment;
    if (!/\p{Nd}/u.test(source) || !/\p{Nd}/u.test(target) || LOST.test(source)) return;
    const { thai, english } = pairNumbers(segment).comparison;
    const left = english.filter(({ certainty }) => certainty >= CERTAIN).map(({ mention }) => mention);
    for (const { mention, certainty } of thai) {
      if (certainty < CERTAIN || mention.spelled) continue;
      const other = left.find((candidate) => sameNumeral(mention, candidate));
      if (other === undefined) continue;
      const kind = mention.unit !== other.unit ? 'unit' : 'scale';
      yield {
        span: mention.span,
        reason: {
          key: `rules.number-scale.reason.${kind}`,
          params: { text: mention.text, english: other.text },
        },
        fixes: kind === 'unit' ? unitFixes(mention, other) : scaleFixes(mention, other),
      };
    }
  },
};

function sameNumeral(thai: NumberMention, english: NumberMention): boolean {
  const [a, b] = [thai.numerals[0], english.numerals[0]];
  if (a === undefined || b === undefined || a.value === null || a.value !== b.value || b.spelled)
    return false;
  if (thai.unit !== null && english.unit !== null) {
    // 12 วัน beside 12 hours is another number, not another unit for it, unless both measure the same.
    return UNITS[thai.unit].dimension === UNITS[english.unit].dimension;
  }
  if (thai.unit !== english.unit || thai.value === null || english.value === null) return false;
  const ratio = divide(thai.value, english.value);
  return thai.kind === english.kind && ratio !== null && ratio !== '1' && /^(?:10+|0\.0*1)$/.test(ratio);
}

/** The numeral with the scale word of the English in place of its own. */
function scaleFixes(thai: NumberMention, english: NumberMention): Fix[] {
  const numeral = thai.numerals[0];
  if (numeral?.value == null || english.value === null) return [];
  const scale = SCALES[divide(english.value, numeral.value) ?? ''];
  if (scale === undefined) return [];
  const at = numeral.end - thai.span.start;
  const head = thai.text.slice(0, at);
  const tail = thai.text.slice(at);
  const word = SCALE_WORDS.exec(tail)?.[0];
  if (word !== undefined) return [{ text: head + tail.replace(word, scale), safe: false }];
  return scale === '' ? [] : [{ text: `${head} ${scale}${tail.trimStart()}`, safe: false }];
}

function unitFixes(thai: NumberMention, english: NumberMention): Fix[] {
  const numeral = thai.numerals[0];
  if (numeral === undefined || thai.unit === null || english.unit === null) return [];
  const word = UNITS[thai.unit].th
    .toSorted((a, b) => b.length - a.length)
    .find((unit) => thai.text.includes(unit));
  const abbreviated = word?.includes('.') === true;
  const words = UNITS[english.unit].th;
  const right = words.find((unit) => unit.includes('.') === abbreviated) ?? words[0];
  if (word === undefined || right === undefined) return [];
  return [{ text: thai.text.replace(word, right), safe: false }];
}

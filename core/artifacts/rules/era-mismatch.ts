import type { Fix } from '../../model.ts';
import { toArabicDigits, toThaiDigits } from '../../text/thai.ts';
import { buddhistAsCommon, commonAsBuddhist, ERA_OFFSET, misdated } from '../eras.ts';
import { pairNumbers } from '../pair-numbers.ts';
import type { Finding, ScanSegment, SegmentRule } from '../rule.ts';
import { BLANK, type Match, matchesOf, overlaps } from '../text.ts';

const QUICK = /[พค]\.? ?ศ\.?|ศักราช/;
const BE = 'พ\\. ?ศ\\.?|(?<![เแโใไ])พศ\\.?|พุทธศักราช';
const CE = '(?<![\\u0e01-\\u0e4e.])ค\\. ?ศ\\.?|(?<=ใน|เมื่อ|ปี|ตั้งแต่|ถึง)ค\\. ?ศ\\.?|คศ\\.?|คริสต์?ศักราช';
const ERA_YEAR = new RegExp(
  `(?:(?<be>${BE})|(?<ce>${CE}))(?<gap>${BLANK}*)` +
    `(?<year>\\p{Nd}{4})(?:(?<to>${BLANK}?[-–]${BLANK}?|${BLANK}?ถึง${BLANK}?)(?<second>\\p{Nd}{4}))?(?!\\p{Nd}|[,.]\\p{Nd})`,
  'gu',
);
/** พ.ศ. 2546 (ค.ศ. 2003), either way round. */
const BOTH = new RegExp(
  `(?:${BE}|${CE})${BLANK}*(?<year>\\p{Nd}{4})(?<link>${BLANK}*(?:\\(|/|หรือ|ตรงกับ|=)${BLANK}*(?:ตรงกับ|หรือ)?${BLANK}*(?:ปี)?${BLANK}*` +
    `(?:(?:${BE}|${CE})${BLANK}*|(?<=\\()(?=\\p{Nd}{4}\\))))(?<other>\\p{Nd}{4})(?!\\p{Nd}|[,.]\\p{Nd})\\)?`,
  'gu',
);

/** พ.ศ. with a year of the common era, ค.ศ. with a Buddhist one: the number was pasted over a converted year. */
export const eraMismatch: SegmentRule = {
  id: 'era-mismatch',
  family: 'era',
  needs: 'source',
  severity: 'error',
  confidence: 0.93,
  onByDefault: true,
  *detect(segment): Generator<Finding> {
    const { source } = segment;
    const told = QUICK.test(source) ? [...byLabel(segment)] : [];
    yield* told;
    if (segment.target === '' || !/\p{Nd}{4}/u.test(source)) return;
    for (const finding of byEnglish(segment))
      if (!told.some(({ span }) => overlaps(span, finding.span))) yield finding;
  },
};

function* byLabel(segment: ScanSegment): Generator<Finding> {
  const { source } = segment;
  const numerals = toArabicDigits(source);
  const confirmed =
    segment.target === '' ? [] : pairNumbers(segment).comparison.matches.map(({ thai }) => thai.span);
  for (const match of matchesOf(source, ERA_YEAR)) {
    const { be = '', year = '', second = '' } = match.groups;
    // The English has the same year in the other era.
    if (confirmed.some((span) => overlaps(span, match))) continue;
    const value = numberOf(year);
    const label = labelOf(match);
    const confidence = be === '' ? buddhistAsCommon(value, source) : commonAsBuddhist(value, numerals);
    if (confidence > 0) {
      const kind = be === '' ? 'buddhistYear' : value > 2600 ? 'convertedTwice' : 'commonYear';
      yield {
        span: match,
        reason: { key: `rules.era-mismatch.reason.${kind}`, params: { label, year } },
        fixes: fixesOf(match, value),
        confidence,
      };
      continue;
    }
    const gap = second === '' ? 0 : numberOf(second) - value;
    if (Math.abs(gap) < 400) continue;
    const converted = moved(second, gap > 0 ? -ERA_OFFSET : ERA_OFFSET);
    yield {
      span: match,
      reason: { key: 'rules.era-mismatch.reason.twoEras', params: { first: year, second } },
      fixes: [{ text: match.text.slice(0, match.text.length - second.length) + converted, safe: false }],
    };
  }
  yield* besideEachOther(source);
}

/** พ.ศ. 2546 (ค.ศ. 2013): one year said in both eras, and they do not agree. */
function* besideEachOther(source: string): Generator<Finding> {
  for (const match of matchesOf(source, BOTH)) {
    const { year = '', other = '' } = match.groups;
    const [first, second] = [numberOf(year), numberOf(other)];
    const [buddhist, common] = first > second ? [first, second] : [second, first];
    const apart = buddhist - common;
    if (buddhist < 2300 || buddhist > 2640 || common < 1700 || common > 2100) continue;
    if (apart === ERA_OFFSET || (apart === ERA_OFFSET - 1 && buddhist <= 2483)) continue;
    const rightOther = moved(year, first > second ? -ERA_OFFSET : ERA_OFFSET);
    const rightYear = moved(other, first > second ? ERA_OFFSET : -ERA_OFFSET);
    const at = match.text.lastIndexOf(other);
    yield {
      span: match,
      reason: { key: 'rules.era-mismatch.reason.twoEras', params: { first: year, second: other } },
      fixes: [
        match.text.slice(0, at) + rightOther + match.text.slice(at + other.length),
        match.text.replace(year, rightYear),
      ].map((text) => ({ text, safe: false })),
      confidence: 0.9,
    };
  }
}

/** ปี 1476 for 2019: the year went the wrong way, or an English year stands after พ.ศ. though the text is one of history. */
function* byEnglish(segment: ScanSegment): Generator<Finding> {
  const { thai, english } = pairNumbers(segment).comparison;
  for (const { mention } of thai) {
    for (const { mention: other } of english) {
      const years = misdated(mention, other);
      const numeral = mention.numerals.find(({ role }) => role === 'year') ?? mention.numerals[0];
      if (years === null || numeral === undefined) continue;
      const right = moved(numeral.text, years.right - years.now);
      const [from, to] = [numeral.start - mention.span.start, numeral.end - mention.span.start];
      yield {
        span: mention.span,
        reason: {
          key: 'rules.era-mismatch.reason.byEnglish',
          params: { text: numeral.text, english: other.text, right },
        },
        fixes: [{ text: mention.text.slice(0, from) + right + mention.text.slice(to), safe: false }],
        confidence: 0.9,
      };
      break;
    }
  }
}

/** The year of the label's era first, then the label of the year's era: both name the same year. */
function fixesOf(match: Match, value: number): Fix[] {
  const { be = '', gap = '', year = '', to = '', second = '' } = match.groups;
  const shift = be === '' || value > 2600 ? -ERA_OFFSET : ERA_OFFSET;
  const label = labelOf(match);
  const other = otherLabel(label, be === '' ? 'พ' : 'ค');
  const years = (by: number): string => moved(year, by) + (second === '' ? '' : to + moved(second, by));
  const converted: Fix = { text: `${label}${gap}${years(shift)}`, safe: false };
  if (value > 2600 && be !== '') return [converted];
  return [converted, { text: `${other}${gap}${years(0)}`, safe: false }];
}

function labelOf(match: Match): string {
  return match.groups.be || match.groups.ce || '';
}

function numberOf(digits: string): number {
  return Number(toArabicDigits(digits));
}

function moved(year: string, by: number): string {
  const text = String(numberOf(year) + by);
  return /[๐-๙]/.test(year) ? toThaiDigits(text) : text;
}

function otherLabel(label: string, letter: 'พ' | 'ค'): string {
  if (label.includes('ศักราช')) return letter === 'พ' ? 'พุทธศักราช' : 'คริสต์ศักราช';
  return letter + label.slice(1);
}

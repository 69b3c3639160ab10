import type { Fix } from '../../model.ts';
import { toArabicDigits, toThaiDigits } from '../../text/thai.ts';
import { FUTURE_WORDS, HISTORY_WORDS } from '../lexicon/history.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, BLANK, type Match, matchesOf } from '../text.ts';

const OFFSET = 543;
const QUICK = /[พค]\.? ?ศ\.?|ศักราช/;
const ERA_YEAR = new RegExp(
  `(?:(?<be>พ\\. ?ศ\\.|พศ\\.?|พุทธศักราช)|(?<![\\u0e01-\\u0e4e.])(?<ce>ค\\. ?ศ\\.|คศ\\.?)|(?<long>คริสต์?ศักราช))(?<gap>${BLANK}*)` +
    `(?<year>\\p{Nd}{4})(?:(?<to>${BLANK}?[-–]${BLANK}?|${BLANK}?ถึง${BLANK}?)(?<second>\\p{Nd}{4}))?(?!\\p{Nd}|[,.]\\p{Nd})`,
  'gu',
);
const HISTORY = new RegExp(alternatives(HISTORY_WORDS));
const FUTURE = new RegExp(alternatives(FUTURE_WORDS));

/** พ.ศ. with a year of the common era, ค.ศ. with a Buddhist one: the number was pasted over a converted year. */
export const eraMismatch: SegmentRule = {
  id: 'era-mismatch',
  family: 'era',
  needs: 'source',
  severity: 'error',
  confidence: 0.93,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!QUICK.test(source)) return;
    for (const match of matchesOf(source, ERA_YEAR)) {
      const { be = '', year = '' } = match.groups;
      const label = labelOf(match);
      const value = Number(toArabicDigits(year));
      const confidence = be === '' ? buddhistAsCommon(value, source) : commonAsBuddhist(value, source);
      if (confidence === 0) continue;
      const kind = be === '' ? 'buddhistYear' : value > 2600 ? 'convertedTwice' : 'commonYear';
      yield {
        span: match,
        reason: { key: `rules.era-mismatch.reason.${kind}`, params: { label, year } },
        fixes: fixesOf(match, value),
        confidence,
      };
    }
  },
};

/**
 * How sure it is that a year after พ.ศ. is one of the common era. พ.ศ. 1893 is when Ayutthaya was founded: beside words of
 * that time, or beside its own common year (พ.ศ. 2003 (ค.ศ. 1460)), a low year is true.
 */
function commonAsBuddhist(year: number, text: string): number {
  if (year >= 2900 && year <= 3160) return 0.8;
  if (year < 1850 || year > 2075) return 0;
  if (HISTORY.test(text) || toArabicDigits(text).includes(String(year - OFFSET))) return 0;
  return year >= 1950 ? 0.95 : 0.8;
}

function buddhistAsCommon(year: number, text: string): number {
  if (year < 2325 || year > 2640) return 0;
  if (year % 50 === 0 && FUTURE.test(text)) return 0;
  return year >= 2440 ? 0.95 : FUTURE.test(text) ? 0 : 0.85;
}

/** The year of the label's era first, then the label of the year's era: both name the same year. */
function fixesOf(match: Match, value: number): Fix[] {
  const { be = '', gap = '', year = '', to = '', second = '' } = match.groups;
  const shift = be === '' || value > 2600 ? -OFFSET : OFFSET;
  const label = labelOf(match);
  const other = otherLabel(label, be === '' ? 'พ' : 'ค');
  const years = (move: number): string =>
    shifted(year, move) + (second === '' ? '' : to + shifted(second, move));
  const converted: Fix = { text: `${label}${gap}${years(shift)}`, safe: false };
  if (value > 2600 && be !== '') return [converted];
  return [converted, { text: `${other}${gap}${years(0)}`, safe: false }];
}

function labelOf(match: Match): string {
  return match.groups.be || match.groups.ce || match.groups.long || '';
}

function shifted(year: string, by: number): string {
  const moved = String(Number(toArabicDigits(year)) + by);
  return /[๐-๙]/.test(year) ? toThaiDigits(moved) : moved;
}

function otherLabel(label: string, letter: 'พ' | 'ค'): string {
  if (label.includes('ศักราช')) return letter === 'พ' ? 'พุทธศักราช' : 'คริสต์ศักราช';
  return letter + label.slice(1);
}

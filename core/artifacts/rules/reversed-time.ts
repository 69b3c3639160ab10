import type { Fix } from '../../model.ts';
import { toArabicDigits } from '../../text/thai.ts';
import { AGO_WORDS, NOT_A_SPAN, POINTS_IN_TIME, SMALL_NUMBERS, SPAN_UNITS } from '../lexicon/time-spans.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, BLANK, type Match, matchesOf, NUMERAL } from '../text.ts';

const UNIT = `(?<unit>${alternatives(Object.keys(SPAN_UNITS))})`;
const AGO = `(?<ago>(?:${alternatives(AGO_WORDS)})(?!ตร)|ก่อน(?![\\u0e01-\\u0e4e]))`;
const FIGURES = `XNUMX|${NUMERAL}(?:${BLANK}?[-–]${BLANK}?${NUMERAL})?`;
const QUICK = /ผ่าน ?มา|ที่ ?แล้ว|ก่อน|มาแล้ว|ข้างหน้า|ต่อมา|จากนี้|มานี้/;

/** วัน 5 ที่ผ่านมา, วันห้าที่ผ่านมา. */
const NUMBER_BETWEEN = new RegExp(
  `${UNIT}${BLANK}*(?<number>${FIGURES}|(?:${alternatives(SMALL_NUMBERS)}))${BLANK}*${AGO}`,
  'gmu',
);
/** ชั่วโมงที่ผ่านมา 5 at the end of a label. */
const NUMBER_LAST = new RegExp(
  `${UNIT}${BLANK}*(?<ago>ที่ ?ผ่านมา|ที่แล้ว|ก่อน)${BLANK}+(?<number>${FIGURES})(?=${BLANK}*(?:$|[|·•)\\]\\n]|[-–—]${BLANK}))`,
  'gmu',
);
/** 5 ที่ผ่านมา ชั่วโมง, the same from a template with the unit last. */
const UNIT_LAST = new RegExp(
  `(?<=^|[|·•(\\n]${BLANK}*|[\\u0e01-\\u0e4e]${BLANK}+)(?<number>${FIGURES})${BLANK}*(?<ago>ที่ ?ผ่านมา|ที่แล้ว)${BLANK}*${UNIT}(?=${BLANK}*(?:$|[|·•)\\]\\n]|[-–—]${BLANK}))`,
  'gmu',
);

const OTHER_WORD = new RegExp(`(?:${alternatives(NOT_A_SPAN)})$`);
const POINT_IN_TIME = new RegExp(`(?:${alternatives(POINTS_IN_TIME)})$`);
/** เดือน 5 is also May, or the fifth lunar month; ปี 5 the fifth year of study: so only at the end of a line. */
const ALSO_A_NAME: ReadonlySet<string> = new Set(['เดือน', 'ปี']);

/** `วัน 5 ที่ผ่านมา` for "5 days ago": the template's number landed behind its unit. */
export const reversedTime: SegmentRule = {
  id: 'reversed-time',
  family: 'reversed-time',
  needs: 'source',
  severity: 'error',
  confidence: 0.97,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!QUICK.test(source)) return;
    for (const match of matchesOf(source, NUMBER_BETWEEN)) {
      const { unit = '', ago = '' } = match.groups;
      if (isOtherwise(match) || isPlace(match)) continue;
      const asAgo = unit === 'ปี' && ((ago === 'ที่แล้ว' && amountOf(match) <= 20) || isNoYear(match));
      if (ALSO_A_NAME.has(unit) && !asAgo && !/^\s*$/.test(match.after)) continue;
      yield finding(match);
    }
    for (const match of matchesOf(source, NUMBER_LAST)) if (!isOtherwise(match)) yield finding(match);
    for (const match of matchesOf(source, UNIT_LAST)) {
      if (!/วันที่\s*$|ที่\s*$/.test(match.before) && !isOtherwise(match)) yield finding(match);
    }
  },
};

function isOtherwise({ before, groups }: Match): boolean {
  const { unit = '' } = groups;
  return (
    /วันที่\s*\p{Nd}+\s*$/u.test(before) ||
    OTHER_WORD.test(before.slice(-12) + unit) ||
    (amountOf({ groups }) > (SPAN_UNITS[unit] ?? 0) && !(unit === 'ปี' && isNoYear({ groups })))
  );
}

/** A number in words between a unit and ก่อน or ต่อมา is more often a sentence: วันหนึ่งก่อนสอบ. */
function isPlace({ groups, after }: Match): boolean {
  const { number = '', ago = '' } = groups;
  if (/[\p{Nd}X]/u.test(number)) return false;
  return number === 'หนึ่ง' || !/^(?:ที่ ?ผ่านมา|ที่แล้ว)$/.test(ago) || /^[\u0e01-\u0e4e]/.test(after);
}

/** ปี 1,500, ปี 120: grouped or of three figures, which no year is; ปี 63 and ปี 2563 are. */
function isNoYear({ groups }: Pick<Match, 'groups'>): boolean {
  const { number = '' } = groups;
  const amount = amountOf({ groups });
  return /^\p{Nd}{1,3}(?:,\p{Nd}{3})+$/u.test(number) || (amount >= 100 && amount < 1000) || amount >= 10_000;
}

function amountOf({ groups }: Pick<Match, 'groups'>): number {
  const value = Number(toArabicDigits(groups.number ?? '').replaceAll(',', ''));
  return Number.isNaN(value) ? 0 : value;
}

function finding(match: Match): Finding {
  const { unit = '', number = '', ago = '' } = match.groups;
  const { before } = match;
  const pointInTime = POINT_IN_TIME.test(before);
  const spelled = !/[\p{Nd}X]/u.test(number);
  const gap = unit.endsWith('.') ? ' ' : '';
  const text = `${separator(before)}${number}${spelled ? '' : ' '}${unit}${gap}${ago}`;
  const fixes: Fix[] = [{ text, safe: !pointInTime }];
  if (pointInTime && unit === 'วัน') fixes.push({ text: `วันที่ ${number} ${ago}`, safe: false });
  return {
    span: match,
    reason: { key: 'rules.reversed-time.reason', params: { text: match.text, unit, number } },
    fixes,
    ...(pointInTime ? { severity: 'warning', confidence: 0.7 } : {}),
  };
}

/** What parts the time from the label that stands glued before it; after a digit a blank would join two numbers. */
function separator(before: string): string {
  if (before === '' || /\s$/u.test(before) || /[([{"“‘]$/.test(before)) return '';
  return /\p{Nd}$/u.test(before) ? ' – ' : ' ';
}

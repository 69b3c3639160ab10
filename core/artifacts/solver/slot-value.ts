import { divide, isWhole, multiply, toInteger } from '../../text/numbers/exact.ts';
import type { Exact, NumberMention, Numeral } from '../../text/numbers/types.ts';
import { toArabicDigits, toThaiDigits } from '../../text/thai.ts';
import { ERA_OFFSET } from '../eras.ts';
import type { Slot } from '../slots.ts';
import type { SlotRole } from './neutral.ts';

/**
 * What has to stand in the slot for its expression to say what the English one says, in the slot's own digits; null where
 * the English has no such part, or says it in another unit.
 */
export function slotValue({ slot, mention, numeral }: SlotRole, english: NumberMention): string | null {
  if (mention === null || numeral === null) return null;
  const text = numeral.role === 'hour' ? clock(slot, mention, english) : written(mention, numeral, english);
  if (text === null) return null;
  return /[๐-๙]/.test(slot.text) ? toThaiDigits(text) : text;
}

function written(thai: NumberMention, numeral: Numeral, english: NumberMention): string | null {
  switch (numeral.role) {
    case 'day':
      return english.date?.day == null ? null : String(english.date.day);
    case 'year':
      return english.date?.year == null
        ? null
        : String(english.date.year + (thai.era === 'BE' ? ERA_OFFSET : 0));
    case 'hour':
    case 'minute':
      return english.time === null ? null : String(english.time.minute).padStart(2, '0');
    case 'month':
      return numeralText(english, 'month');
    case 'denominator':
      return numeralText(english, 'denominator') ?? wholeOf(english);
    case 'high':
      return english.high === null ? null : quantity(thai, numeral, english, english.high);
    case 'value':
      if (thai.kind === 'grade') return schoolYear(thai, numeral, english);
      if (thai.kind === 'fraction' && english.kind === 'fraction') return wholeText(english);
      return english.value === null ? null : quantity(thai, numeral, english, english.value);
    case 'code':
      return numeralText(english, 'code') ?? english.value;
  }
}

/** 14.00 is one slot for hour and minute; the hour has as many digits as the slot. */
function clock(slot: Slot, thai: NumberMention, { time }: NumberMention): string | null {
  if (time === null) return null;
  const hour = thaiHour(thai.text, time.hour);
  const [, shown = '', mark] = /^(\p{Nd}+)([.:])/u.exec(slot.text) ?? [];
  if (hour === null || mark === undefined) return hour;
  return `${hour.padStart(shown.length === 2 ? 2 : 1, '0')}${mark}${String(time.minute).padStart(2, '0')}`;
}

/** The hour as the Thai expression counts it: ทุ่ม from 19, บ่าย from 13, โมงเย็น from 13, ตี from 1; else of 24. */
function thaiHour(expression: string, hour: number): string | null {
  const base = /ทุ่ม/.test(expression) ? 18 : /บ่าย|โมงเย็น/.test(expression) ? 12 : 0;
  const said = hour - base;
  return said > 0 || (base === 0 && said === 0) ? String(said) : null;
}

function numeralText(english: NumberMention, role: Numeral['role']): string | null {
  const found = english.numerals.find((numeral) => numeral.role === role);
  return found === undefined ? null : found.spelled ? found.value : digitsOf(found.text);
}

/** The part of a fraction; "three quarters" is one numeral, and its value no part. */
function wholeText(english: NumberMention): string | null {
  const text = numeralText(english, 'value');
  return text !== null && isWhole(text) ? text : null;
}

/** Of how many "a third" is one. */
function wholeOf({ kind, value }: NumberMention): string | null {
  const whole = kind === 'fraction' && value !== null ? divide('1', value) : null;
  return whole !== null && isWhole(whole) ? whole : null;
}

/** Grade 11 is ม.5: the sixth year of primary school comes before. */
function schoolYear(thai: NumberMention, numeral: Numeral, english: NumberMention): string | null {
  const before = Number(thai.value) - Number(numeral.value);
  const said = Number(english.value) - before;
  return english.value !== null && Number.isInteger(said) && said >= 1 && said <= 6 ? String(said) : null;
}

/** The English amount over the scale that the Thai says in words: 1.8 before พันล้าน for 1.8 billion. */
function quantity(
  thai: NumberMention,
  numeral: Numeral,
  english: NumberMention,
  amount: Exact,
): string | null {
  if (thai.kind === 'year' && english.kind === 'year') return year(thai, english, amount);
  if (thai.unit !== english.unit && thai.unit !== null && english.unit !== null) return null;
  const shown = numeral.role === 'high' ? thai.high : thai.value;
  const scale = shown === null || numeral.value === null ? '1' : divide(shown, numeral.value);
  const percent = thai.kind === 'percent' && english.kind === 'fraction' ? multiply(amount, '100') : amount;
  const value = scale === null ? null : divide(percent, scale);
  if (value === null || value.includes('/')) return null;
  if ((value.split('.')[1]?.length ?? 0) > 3) return null;
  return grouped(value, english);
}

function year(thai: NumberMention, english: NumberMention, amount: Exact): string | null {
  const value = toInteger(amount);
  if (value === null) return null;
  const buddhist = english.era === 'BE';
  if (thai.era === 'BE') return String(buddhist ? value : value + ERA_OFFSET);
  return String(thai.era === 'CE' && buddhist ? value - ERA_OFFSET : value);
}

/** With the thousands grouped where the English numeral has them so, or spells out a number that Thai would group. */
function grouped(value: Exact, english: NumberMention): string {
  const numeral = english.numerals.find(({ role }) => role === 'value');
  const same = numeral !== undefined && !numeral.spelled && numeral.value === value;
  if (same) return digitsOf(numeral.text);
  if (!isWhole(value) || value.length < 4 || english.kind === 'identifier') return value;
  return value.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
}

/** 130th is 130 in a Thai slot. */
function digitsOf(text: string): string {
  return toArabicDigits(text).replace(/(?:st|nd|rd|th)$/i, '');
}

/** A numeral without thousands separators and ordinal ending, in ASCII digits: for comparison. */
export function plainNumeral(numeral: string): string {
  return digitsOf(numeral).replaceAll(',', '');
}

/** The same where it may be a year of either era: 2546 is 2003. */
export function inOneEra(numeral: string): string {
  const plain = plainNumeral(numeral);
  return /^2[4-6]\d\d$/.test(plain) ? String(Number(plain) - ERA_OFFSET) : plain;
}

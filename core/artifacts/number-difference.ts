import { divide, multiply, toFloat } from '../text/numbers/exact.ts';
import type { Exact, NumberMention } from '../text/numbers/index.ts';
import { UNITS, type UnitId } from '../text/numbers/lexicon/units.ts';
import { readAs } from '../text/numbers/relate.ts';
import { unitRatio } from '../text/numbers/values.ts';

/** In what two numbers differ that were the same figure once. */
export type Difference = 'scale' | 'unit' | 'currency';

/** In what the two differ while their digits agree, or null where they are two numbers. */
export function difference(thai: NumberMention, english: NumberMention): Difference | null {
  if (thai.unit !== null && english.unit !== null) {
    const [a, b] = [readAs(thai, english), readAs(english, thai)];
    return differ(a, b);
  }
  if (isMass(thai) || isMass(english)) return weightsDiffer(asWeight(thai), asWeight(english));
  return differ(thai, english);
}

function differ(thai: NumberMention, english: NumberMention): Difference | null {
  const [a, b] = [thai.numerals[0]?.value, english.numerals[0]?.value];
  if (a == null || b == null || thai.value === null || english.value === null) return null;
  if (thai.unit !== null && english.unit !== null && thai.unit !== english.unit) {
    // 12 วัน beside 12 hours is another number, not another unit for it, unless both measure the same.
    return a === b && UNITS[thai.unit].dimension === UNITS[english.unit].dimension ? 'unit' : null;
  }
  if (thai.unit !== english.unit || thai.kind !== english.kind) return null;
  const ratio = divide(thai.value, english.value);
  if (ratio === '1') return otherCurrency(thai, english) ? 'currency' : null;
  if (ratio === null || otherCurrency(thai, english) || hasScaleInUnit(english)) return null;
  const scaled = a !== thai.value || b !== english.value;
  // Without a scale word only whole groups of thousands get lost: 60 for 600 is another number.
  const power = scaled ? /^(?:10+|0\.0*1)$/ : /^(?:1(?:000)+|0\.(?:000)*001)$/;
  return power.test(ratio) ? 'scale' : null;
}

function otherCurrency(thai: NumberMention, english: NumberMention): boolean {
  return thai.currency !== null && english.currency !== null && thai.currency !== english.currency;
}

/** 120-megapixel has its scale in the unit. */
function hasScaleInUnit(english: NumberMention): boolean {
  const end = (english.numerals[0]?.end ?? 0) - english.span.start;
  return /^[kMG]|mega|giga|kilo/.test(english.text.slice(end).replace(/^[\s-]+/, ''));
}

function isMass({ unit }: NumberMention): boolean {
  return unit !== null && UNITS[unit].dimension === 'mass';
}

/** Pounds and ปอนด์ are money until the other side weighs them. */
export function asWeight(mention: NumberMention): NumberMention {
  if (mention.currency !== 'GBP' || !/pound|ปอนด์/i.test(mention.text)) return mention;
  return { ...mention, kind: 'measure', currency: null, unit: 'pound' };
}

function weightsDiffer(thai: NumberMention, english: NumberMention): Difference | null {
  return isMass(thai) && isMass(english) ? differ(thai, english) : null;
}

/** Of the size that a conversion would have, if a careless one: 193 cm for 6 feet 4, 180 °C for 350 °F. */
export function isNear(thai: NumberMention, english: NumberMention): boolean {
  const [a, b] = [asWeight(readAs(thai, english)), asWeight(readAs(english, thai))];
  if (a.unit === null || b.unit === null || a.unit === b.unit || a.value === null || b.value === null)
    return false;
  if (UNITS[a.unit].dimension === 'temperature') {
    const [first, second] = [inCelsius(a.unit, a.value), inCelsius(b.unit, b.value)];
    return Math.abs(first - second) <= 5;
  }
  const ratio = unitRatio(b.unit, a.unit);
  if (ratio === null) return false;
  const rate = toFloat(a.value) / toFloat(multiply(b.value, ratio));
  // กว่า 1 เมตร for four feet: what is not exact is rounded further.
  const margin = thai.bound === 'exact' ? 1.18 : 1.45;
  return rate > 1 / margin && rate < margin;
}

function inCelsius(unit: UnitId, value: Exact): number {
  return unit === 'fahrenheit' ? ((toFloat(value) - 32) * 5) / 9 : toFloat(value);
}

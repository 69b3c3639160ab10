import { divide, multiply, toFloat } from './exact.ts';
import { CURRENCIES, type CurrencyCode } from './lexicon/currencies.ts';
import { UNITS } from './lexicon/units.ts';
import { isCalendar, relateCalendar, relateTimes } from './relate-calendar.ts';
import type { CountedNoun, MatchHow, NumberMention } from './types.ts';
import { sameSize, valueNearness } from './values.ts';

/** How a Thai and an English number belong together, and how sure that is. */
export interface Relation {
  readonly how: MatchHow;
  readonly confidence: number;
}

/**
 * Whether two mentions can be one number, by value, kind, unit and what they count; null where they cannot. A number that
 * counts days is never the number of an article, whatever the digits say: that is how displaced numbers are found.
 */
export function relate(a: NumberMention, b: NumberMention): Relation | null {
  if (a.kind === 'placeholder' || b.kind === 'placeholder') return null;
  if (isCalendar(a) && isCalendar(b)) return relateCalendar(a, b);
  if (a.kind === 'time' || b.kind === 'time') {
    if (a.time === null || b.time === null) return null;
    return relateTimes(a.time, b.time, a.numerals[0]?.value === b.numerals[0]?.value);
  }
  if (isCalendar(a) || isCalendar(b)) return looseYear(a, b) ?? dayOfMonth(a, b);
  if (a.kind === b.kind) return softened(sameKind(a, b), a, b);
  return softened(crossKind(a, b) ?? crossKind(b, a), a, b);
}

/** Two readings of one value that need not be numbers at all. */
function softened(relation: Relation | null, a: NumberMention, b: NumberMention): Relation | null {
  if (relation === null || !(a.soft || b.soft)) return relation;
  return { how: 'soft', confidence: relation.confidence * 0.9 };
}

function byValue(
  a: NumberMention,
  b: NumberMention,
  confidence: number,
  equal: MatchHow = 'equal',
): Relation | null {
  switch (valueNearness(a, b)) {
    case 'equal':
      return { how: equal, confidence };
    case 'alternative':
      return { how: equal, confidence: confidence * 0.7 };
    case 'rounded':
      return { how: 'rounded', confidence: confidence * 0.5 };
    case null:
      return null;
  }
}

function sameKind(a: NumberMention, b: NumberMention): Relation | null {
  switch (a.kind) {
    case 'money':
      return money(a, b);
    case 'measure':
      return measures(a, b);
    case 'grade':
      return byValue(a, b, 1, a.numerals[0]?.value === b.numerals[0]?.value ? 'equal' : 'grade');
    case 'identifier':
      return identifiers(a, b);
    case 'cardinal':
      return byValue(
        a,
        b,
        otherThing(a, b) ? 0.7 : nounAgreement(a.noun, b.noun, 0.75),
        scaleDiffers(a, b) ? 'scale' : 'equal',
      );
    case 'ordinal':
      return byValue(a, b, nounAgreement(a.noun, b.noun, 0.7));
    default:
      return byValue(a, b, 1);
  }
}

/** Teachers and students, both คน. */
function otherThing(a: NumberMention, b: NumberMention): boolean {
  return a.thing !== null && b.thing !== null && a.thing !== b.thing;
}

function nounAgreement(a: CountedNoun | null, b: CountedNoun | null, differing: number): number {
  if (a === null || b === null || a.concept === null || b.concept === null) return 0.9;
  return a.concept === b.concept ? 1 : differing;
}

/** 1.8 พันล้าน against 1.8 billion are the same words; against 1,800 million they are not. */
function scaleDiffers(a: NumberMention, b: NumberMention): boolean {
  return a.numerals[0]?.value !== b.numerals[0]?.value;
}

function money(a: NumberMention, b: NumberMention): Relation | null {
  if (a.currency === null || b.currency === null) return byValue(a, b, 0.7);
  if (a.currency === b.currency) return byValue(a, b, 1, scaleDiffers(a, b) ? 'scale' : 'equal');
  const dollars = isDollar(a.currency) && isDollar(b.currency) ? byValue(a, b, 0.7) : null;
  return dollars ?? converted(a, b, a.currency, b.currency);
}

function isDollar(currency: CurrencyCode): boolean {
  return CURRENCIES[currency].symbols.some((symbol) => symbol.endsWith('$'));
}

/** One sum in two currencies, at a rate that there has been in this century. */
function converted(
  a: NumberMention,
  b: NumberMention,
  from: CurrencyCode,
  to: CurrencyCode,
): Relation | null {
  if (a.value === null || b.value === null) return null;
  const rate = divide(a.value, b.value);
  // The same figure in two currencies is no conversion, whatever the rates allow.
  if (rate === null || rate === '1') return null;
  const [lowFrom, highFrom] = CURRENCIES[from].perDollar;
  const [lowTo, highTo] = CURRENCIES[to].perDollar;
  const found = toFloat(rate);
  const plausible = found >= (lowFrom / highTo) * 0.95 && found <= (highFrom / lowTo) * 1.05;
  return plausible ? { how: 'currency', confidence: 0.5 } : null;
}

function measures(a: NumberMention, b: NumberMention): Relation | null {
  if (a.unit === null || b.unit === null) return byValue(a, b, 0.8);
  if (a.unit === b.unit) return byValue(a, b, 1, scaleDiffers(a, b) ? 'scale' : 'equal');
  const [first, second] = [readAs(a, b), readAs(b, a)];
  if (first !== a || second !== b) return measures(first, second);
  const angles =
    [a.unit, b.unit].includes('degree') && [a.unit, b.unit].some((unit) => /celsius|fahrenheit/.test(unit));
  if (angles) return byValue(a, b, 0.85) ?? degrees(a, b);
  const size = sameSize(a, b);
  if (size === null) return null;
  return { how: 'unit', confidence: size === 'exact' ? 0.95 : 0.75 };
}

/** Degrees that do not say of which scale: Celsius in Thai, where the English has Fahrenheit. */
function degrees(a: NumberMention, b: NumberMention): Relation | null {
  if (a.unit !== 'degree' || b.unit !== 'fahrenheit') return null;
  return sameSize({ ...a, unit: 'celsius' }, b) === null ? null : { how: 'unit', confidence: 0.75 };
}

/** Ounces of a liquid beside litres, and กิโล beside kilometres; else the mention as it is. */
export function readAs(mention: NumberMention, beside: NumberMention): NumberMention {
  if (beside.unit === null) return mention;
  if (mention.unit === 'ounce' && UNITS[beside.unit].dimension === 'volume')
    return { ...mention, unit: 'fluid-ounce' };
  if (mention.unit !== 'kilometre' && /กิโล$/.test(mention.text) && UNITS[beside.unit].dimension === 'length')
    return { ...mention, unit: 'kilometre' };
  return mention;
}

/** Letters and digits of a code in one case: COVID-19 and โควิด-19 share the digits. */
function codeOf(mention: NumberMention): string {
  return mention.text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function digitsOf(mention: NumberMention): string {
  return mention.numerals.map((numeral) => numeral.value ?? '?').join('-');
}

function identifiers(a: NumberMention, b: NumberMention): Relation | null {
  if (digitsOf(a) !== digitsOf(b)) return byValue(a, b, 0.9);
  if (a.noun !== null && b.noun !== null)
    return { how: 'equal', confidence: nounAgreement(a.noun, b.noun, 0.6) };
  const [first, second] = [codeOf(a), codeOf(b)];
  const translated = /[\u0e01-\u0e4e]/.test(a.text) || /[\u0e01-\u0e4e]/.test(b.text);
  return { how: 'equal', confidence: first === second ? 1 : translated ? 0.9 : 0.5 };
}

/** Relations between different kinds, for one order of the two. */
function crossKind(a: NumberMention, b: NumberMention): Relation | null {
  if (a.kind === 'percent' && b.kind === 'fraction') {
    if (a.value === null || b.value === null || a.high !== null) return null;
    return a.value === multiply(b.value, '100') ? { how: 'form', confidence: 0.85 } : null;
  }
  if (a.kind === 'multiple' && (b.kind === 'cardinal' || b.kind === 'fraction')) {
    const times = b.noun === null || b.noun.concept === null || b.noun.concept === 'time';
    return times ? byValue(a, b, 0.8, 'form') : null;
  }
  if (a.kind === 'measure' && b.kind === 'ordinal') {
    const year = a.unit === 'year' && (b.noun?.concept ?? 'anniversary') === 'anniversary';
    return year ? byValue(a, b, 0.85, 'form') : null;
  }
  if (a.kind === 'measure' && b.kind === 'money') return weight(a, b);
  if (b.kind === 'cardinal') return withCardinal(a, b);
  if (a.kind === 'ordinal' && b.kind === 'identifier') {
    return byValue(a, b, nounAgreement(a.noun, b.noun, 0.5) * 0.95);
  }
  if (a.kind === 'grade' && (b.kind === 'ordinal' || b.kind === 'identifier')) return byValue(a, b, 0.7);
  return null;
}

/** Pounds are money until the other side weighs them. */
function weight(a: NumberMention, b: NumberMention): Relation | null {
  if (b.currency !== 'GBP' || !/pound|ปอนด์/i.test(b.text)) return null;
  const relation = measures(a, { ...b, unit: 'pound' });
  return relation === null ? null : { ...relation, confidence: relation.confidence * 0.9 };
}

/** A number of some kind against a plain one: it may have lost its unit or label, but must not count something else. */
function withCardinal(a: NumberMention, b: NumberMention): Relation | null {
  const counts = b.noun !== null && b.noun.concept !== null;
  switch (a.kind) {
    case 'measure':
      return counts && b.noun?.concept !== a.noun?.concept ? null : byValue(a, b, 0.6);
    case 'percent':
      return points(a, b);
    case 'money':
    case 'ordinal':
      return counts ? null : byValue(a, b, 0.5);
    case 'identifier':
      // 1669 is a telephone number to one of the two.
      if (a.value === null && digitsOf(a) === b.value) return { how: 'equal', confidence: 0.6 };
      return counts ? null : byValue(a, b, a.noun === null ? 0.6 : 0.55);
    case 'fraction':
      return byValue(a, b, 0.7, 'form');
    default:
      return null;
  }
}

/** Percentage points without their percent, and basis points, which are hundredths of them. */
function points(percent: NumberMention, other: NumberMention): Relation | null {
  const noun = other.noun?.text ?? '';
  if (/^basis/.test(noun) || /\bbasis points?$/.test(other.text)) {
    const same = other.value !== null && percent.value === divide(other.value, '100');
    return same ? { how: 'form', confidence: 0.9 } : null;
  }
  const plain = other.noun === null || other.noun.concept === null || /^(?:points?|จุด)$/.test(noun);
  return plain ? byValue(percent, other, 0.5) : null;
}

/** A bare 2020 on one side may be read as a count, on the other as a year. */
function looseYear(a: NumberMention, b: NumberMention): Relation | null {
  const [year, other] = isCalendar(a) ? [a, b] : [b, a];
  const plain = other.kind === 'cardinal' || (other.kind === 'identifier' && other.noun === null);
  const value = other.value ?? (other.numerals.length === 1 ? other.numerals[0]?.value : null);
  if (year.kind !== 'year' || !plain || value == null) return null;
  if (other.noun !== null && other.noun.concept !== null) return null;
  if (year.value === value) return { how: 'equal', confidence: 0.6 };
  const gregorian = year.date?.year;
  return gregorian !== undefined && String(gregorian) === value ? { how: 'era', confidence: 0.5 } : null;
}

/** วันที่ 3 against "the 3rd". */
function dayOfMonth(a: NumberMention, b: NumberMention): Relation | null {
  const [date, other] = isCalendar(a) ? [a, b] : [b, a];
  if (date.date === null || date.date.month !== null || other.kind !== 'ordinal' || other.value === null)
    return null;
  return String(date.date.day) === other.value ? { how: 'equal', confidence: 0.7 } : null;
}

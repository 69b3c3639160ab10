import type { Span } from '../../model.ts';
import type { ConceptId } from './lexicon/concepts.ts';
import type { CurrencyCode } from './lexicon/currencies.ts';
import type { ThingId } from './lexicon/things.ts';
import type { UnitId } from './lexicon/units.ts';

/**
 * An exact rational number in one canonical spelling, so that `===` is equality: an integer or a terminating decimal
 * without needless zeros (`4300000`, `0.5`, `-2`), else a fraction in lowest terms (`1/3`). See exact.ts.
 */
export type Exact = string;

export const NUMBER_KINDS = [
  'cardinal',
  'ordinal', // the ninth, ครั้งที่ 9, อันดับ 3
  'year', // value as written, `era` says in which count
  'decade', // ทศวรรษ 1990, 1990s: value is the first year as written
  'century', // ศตวรรษที่ 21
  'date', // `date` holds the parts
  'month', // a month without day and year; `date.month`
  'time', // a clock time; `time` holds it
  'percent', // value 30 for 30%
  'money', // `currency`
  'measure', // `unit`: lengths, weights, durations ...
  'fraction', // half, two thirds, ¼; value 0.5, 2/3
  'multiple', // 40 เท่า, twice, fivefold
  'identifier', // names, not counts: COVID-19, มาตรา 112, Boeing 737
  'grade', // ม.6, ป.4, Grade 12; value is the grade of 1 to 12 where it can be told
  'placeholder', // XNUMX: a number that the machine lost
] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

export const BOUNDS = ['exact', 'about', 'more-than', 'less-than', 'at-least', 'at-most', 'several'] as const;
export type Bound = (typeof BOUNDS)[number];

export type Era = 'BE' | 'CE' | 'AH';

/** What one numeral inside a mention is for. A date has up to three numerals, a range two. */
export type NumeralRole =
  | 'value'
  | 'high'
  | 'day'
  | 'month'
  | 'year'
  | 'hour'
  | 'minute'
  | 'denominator'
  | 'code';

/**
 * A numeral of the text: the digits, number words or XNUMX alone, without scale words, units, ordinal endings. With
 * `spelled` false it is a slot that a machine can have pasted a wrong numeral over.
 */
export interface Numeral extends Span {
  readonly text: string;
  readonly role: NumeralRole;
  /** Value of the numeral alone (1.8 in `1.8 พันล้าน`); null for XNUMX. */
  readonly value: Exact | null;
  readonly spelled: boolean;
}

/** Inside the mention's span, but for a counted noun that the lexicon does not know: that one may stand right after it. */
export interface CountedNoun extends Span {
  /** As it stands in the text: `วัน`, `มาตรา`, `NGOs`. */
  readonly text: string;
  /** The same in both languages (`day` for วัน and days), or null for a noun that the lexicon does not know. */
  readonly concept: ConceptId | null;
  /** `counts`: the number says how many (5 days). `labels`: the noun names which one (Article 130, ครั้งที่ 9). */
  readonly relation: 'counts' | 'labels';
}

/** A Gregorian date, or the parts of it that are said. */
export interface DateParts {
  /** CE. A Buddhist year before 1941 may lie in two; `yearHigh` is the later one, else equal to `year`. */
  readonly year: number | null;
  readonly yearHigh: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  /** As written: a day over 31 is a fault of the text, and is kept. */
  readonly day: number | null;
  /** The last day of `3-5 February`, else null. */
  readonly dayHigh: number | null;
  /** `03/02/2021` may be read day first or month first: true where both are possible. */
  readonly ambiguous: boolean;
}

export interface ClockTime {
  /** 0 to 24. */
  readonly hour: number;
  readonly minute: number;
  /** The half of the day is unknown: `at 8`, `8:30`. */
  readonly twelveHour: boolean;
}

export interface NumberMention {
  /** The whole expression with sign, scale, unit and era, on character boundaries. */
  readonly span: Span;
  readonly text: string;
  readonly kind: NumberKind;
  /** Of a placeholder: the kind that its surroundings call for (an XNUMX before % is a percent); else null. */
  readonly expects: NumberKind | null;
  /**
   * The value: count, rank, year as written, percentage, amount in `currency` or `unit`. Null for placeholders, dates,
   * months, times and identifiers that are no number (`COVID-19` has the code `19` in its numerals).
   */
  readonly value: Exact | null;
  /** The other end of a range (5-7), else null. */
  readonly high: Exact | null;
  /**
   * Another reading that the writing allows, less likely than `value`: สองล้านห้า is 2,500,000 in speech (2,000,005 by the book),
   * `1.500` is 1500 where a dot groups, `3,5` may be 3.5.
   */
  readonly alternative: Exact | null;
  readonly bound: Bound;
  /** True where every numeral is in words. */
  readonly spelled: boolean;
  /**
   * Words that need not be rendered as a number: one, a, หนึ่ง, both, once, half a chance. Never an error when nothing
   * stands against them.
   */
  readonly soft: boolean;
  readonly numerals: readonly Numeral[];
  readonly era: Era | null;
  /** ISO 4217 code; `$` alone is USD. */
  readonly currency: CurrencyCode | null;
  readonly unit: UnitId | null;
  readonly noun: CountedNoun | null;
  /** What is counted, where a noun of lexicon/things.ts says it more narrowly than the classifier. */
  readonly thing: ThingId | null;
  readonly date: DateParts | null;
  readonly time: ClockTime | null;
  /** 0 to 1: how sure it is that this is a number expression and of this kind. */
  readonly confidence: number;
}

/** How two mentions of one number belong together. */
export type MatchHow =
  | 'equal' // same value in the same kind
  | 'era' // 2563 BE = 2020 CE
  | 'scale' // 1.8 พันล้าน = 1,800 million
  | 'unit' // 10 miles = 16 km, three decades = 30 years
  | 'currency' // an amount in another currency beside it
  | 'clock' // 8 p.m. = 2 ทุ่ม
  | 'grade' // Grade 12 = ม.6
  | 'form' // number against fraction or multiple: half = 50%, twice = 2 เท่า
  | 'rounded' // 1.83 million against about 1.8 million
  | 'soft'; // one of them need not be a number

export interface NumberMatch {
  readonly thai: NumberMention;
  readonly english: NumberMention;
  readonly how: MatchHow;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface UnmatchedNumber {
  readonly mention: NumberMention;
  /** 0 to 1: how sure it is that the other side should have had it. */
  readonly certainty: number;
}

export interface NumberComparison {
  readonly matches: readonly NumberMatch[];
  readonly thai: readonly UnmatchedNumber[];
  readonly english: readonly UnmatchedNumber[];
}

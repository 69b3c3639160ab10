import {
  AGE_BEFORE,
  countedNoun,
  EXACT_UNIT_AFTER,
  GROWTH_BEFORE,
  MULTIPLE_AFTER,
  OF_A,
  TIMES_AFTER,
  UNIT_AFTER,
} from './english-context.ts';
import type { Surroundings } from './english-quantities.ts';
import type { UnitId } from './lexicon/units.ts';
import { ENGLISH_EXACT_UNITS, ENGLISH_UNITS } from './nouns.ts';
import { matchAt, matchBefore } from './patterns.ts';
import type { CountedNoun, NumberMention } from './types.ts';

/** twenty-odd years */
const ODD_AFTER = /[ \u00a0-]odd(?=[ \u00a0-])/iy;
const AND_A_HALF_AFTER = /[ \u00a0]and[ \u00a0]a[ \u00a0]half\b/iy;

/** 6'4", 6 ft 2 in, 6 feet 4. */
const FEET_MARK = /['’′](?=\d{1,2}(?!\d))/y;
const FEET_BEFORE = /\d[ \u00a0-]?(?:feet|foot|ft\.?|['’′])[ \u00a0-]?$/;
const INCHES = /["”″]|[ \u00a0-]?in(?:ches|ch)?\b\.?|(?=[.,;)]|$| tall\b)/y;

/** Multiples, measures, counts and plain numbers. */
export function englishCount(here: Surroundings): NumberMention | null {
  const { text, reading, build } = here;
  const { start, end } = reading;
  const multiple = matchAt(MULTIPLE_AFTER, text, end);
  if (multiple !== null) return build(start, end + multiple[0].length, { kind: 'multiple', soft: false });
  const times = matchAt(TIMES_AFTER, text, end);
  if (times !== null && matchBefore(GROWTH_BEFORE, text, start) !== null) {
    return build(start, end + times[0].length, { kind: 'multiple', soft: false });
  }
  const measure = measured(here);
  if (measure !== null) return measure;
  const noun = countedNoun(text, end);
  if (reading.fraction) return build(start, end, { kind: 'fraction', noun: null });
  // A word that the lexicon does not know belongs to the mention only where it looks like a plural.
  const counts =
    noun !== null && (noun.concept !== null || /[a-z]s$/.test(noun.text) || text.charAt(end) === '-');
  return build(start, counts ? noun.end : end, { kind: 'cardinal', noun });
}

/** five days, 5-day, 30 km, half an hour, a week, aged 15, two years and a half. */
function measured({ text, reading, build }: Surroundings): NumberMention | null {
  const { start } = reading;
  const of = reading.fraction ? matchAt(OF_A, text, reading.end) : null;
  const at = reading.end + (of?.[0].length ?? matchAt(ODD_AFTER, text, reading.end)?.[0].length ?? 0);
  const exact = matchAt(EXACT_UNIT_AFTER, text, at);
  const word = matchAt(UNIT_AFTER, text, at);
  const unit: UnitId | undefined =
    ENGLISH_EXACT_UNITS.get(exact?.[1] ?? exact?.[2] ?? '') ??
    ENGLISH_UNITS.get(word?.[1]?.toLowerCase() ?? '');
  const found = exact ?? word;
  if (found !== null && unit !== undefined) {
    const end = at + found[0].length;
    const written = found[1] ?? found[2] ?? '';
    const from = at + found[0].indexOf(written);
    const noun: CountedNoun = {
      start: from,
      end: from + written.length,
      text: written,
      concept: unit,
      relation: 'counts',
    };
    const half = matchAt(AND_A_HALF_AFTER, text, end);
    if (half === null) return build(start, end, { kind: 'measure', unit, noun });
    return build(start, end + half[0].length, { kind: 'measure', unit, noun });
  }
  if (reading.plain && matchAt(FEET_MARK, text, reading.end) !== null)
    return build(start, reading.end, { kind: 'measure', unit: 'foot' });
  const inches = reading.plain && matchBefore(FEET_BEFORE, text, start) !== null;
  const mark = inches ? matchAt(INCHES, text, reading.end) : null;
  if (mark !== null)
    return build(start, reading.end + mark[0].trimEnd().length, { kind: 'measure', unit: 'inch' });
  if (reading.words > 0 || matchBefore(AGE_BEFORE, text, start) === null) return null;
  return build(start, reading.end, { kind: 'measure', unit: 'year', confidence: 0.9 });
}

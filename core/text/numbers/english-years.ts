import {
  CENTURY_AFTER,
  conceptOf,
  countedNoun,
  DECADE_AFTER,
  ERA_AFTER,
  ERA_BEFORE,
  YEAR_BEFORE,
} from './english-context.ts';
import type { Surroundings } from './english-quantities.ts';
import { likelyEra } from './eras.ts';
import { exact, toInteger } from './exact.ts';
import { matchAt, matchBefore } from './patterns.ts';
import type { Era, NumberMention } from './types.ts';
import { shortRange, yearParts } from './year-parts.ts';

/** the 18th and 19th centuries */
const AND_CENTURY_AFTER =
  /-?[ \u00a0](?:and|to|or|through)[ \u00a0](?:the[ \u00a0])?[\w-]+[ \u00a0-]centur/iy;
/** "In her 50s" is an age. */
const OWN_BEFORE = /\b(?:his|her|their|my|your|our)[ \u00a0](?:early |mid-?|late )?$/i;
const APOSTROPHE_BEFORE = /(?:^|[\s(])[’'‘]$/;

/** Years, decades and centuries; null where the number is none of these. */
export function englishYear(here: Surroundings): NumberMention | null {
  const { text, reading, build } = here;
  const { start, end } = reading;
  const written = toInteger(reading.value);
  if (reading.value !== null && (written === null || written < 1)) return null;
  if (reading.ordinal) {
    if (matchAt(AND_CENTURY_AFTER, text, end) !== null)
      return build(start, end, { kind: 'century', soft: false });
    const century = matchAt(CENTURY_AFTER, text, end);
    return century === null ? null : build(start, end + century[0].length, { kind: 'century', soft: false });
  }
  if (!reading.plain) return null;
  const era = eraAround(text, start, end);
  if (era !== null) return year(here, era.start, era.end, era.era, 1);
  if (written === null) return lostYear(here);
  const digits = reading.numerals[0]?.text.length ?? 0;
  const decade = reading.words === 0 && written % 10 === 0 ? matchAt(DECADE_AFTER, text, end) : null;
  if (decade !== null && digits === 4) {
    return build(start, end + decade[0].length, { kind: 'decade', era: likelyEra(written) });
  }
  if (decade !== null && digits === 2 && matchBefore(OWN_BEFORE, text, start) !== null) {
    return build(start, end + decade[0].length, { kind: 'cardinal', bound: 'about' });
  }
  if (
    decade !== null &&
    digits === 2 &&
    (written >= 50 || matchBefore(APOSTROPHE_BEFORE, text, start) !== null)
  ) {
    const value = exact(String(1900 + written));
    return build(start, end + decade[0].length, { kind: 'decade', value, era: 'CE', confidence: 0.9 });
  }
  const fourDigits = digits === 4 || reading.words > 0;
  if (!fourDigits || written < 1000 || written > 2700 || (written > 2150 && written < 2400)) return null;
  const short = shortRange(text, end, written);
  if (short !== null) {
    const { high, numeral } = short;
    const numerals = [...reading.numerals, numeral];
    return build(start, numeral.end, { kind: 'year', era: likelyEra(written), high, numerals });
  }
  const confidence = yearConfidence(here, written);
  return confidence === null ? null : year(here, start, end, likelyEra(written), confidence);
}

function eraAround(
  text: string,
  start: number,
  end: number,
): { start: number; end: number; era: Era } | null {
  const before = matchBefore(ERA_BEFORE, text, start);
  if (before !== null) {
    const era = before[1] !== undefined ? 'BE' : before[2] !== undefined ? 'CE' : 'AH';
    return { start: start - before[0].length, end, era };
  }
  const after = matchAt(ERA_AFTER, text, end);
  if (after === null || after[3] !== undefined) return null;
  const era = after[1] !== undefined ? 'BE' : after[2] !== undefined ? 'CE' : 'AH';
  return { start, end: end + after[0].length, era };
}

/** How sure it is that four digits without a comma are a year: by the word before, and by no noun after. */
function yearConfidence({ text, reading }: Surroundings, written: number): number | null {
  const noun = countedNoun(text, reading.end);
  const before = matchBefore(YEAR_BEFORE, text, reading.start) !== null;
  const near = written >= 1800 && written <= 2100;
  if (noun === null) return before ? 1 : near ? 0.8 : 0.5;
  const counts = noun.concept !== null || /s$/.test(noun.text);
  const adjacent = conceptOf(noun.text) !== null && noun.start <= reading.end + 1;
  if (adjacent || (counts && !before)) return near && !adjacent && noun.concept === null ? 0.5 : null;
  return before ? 0.9 : near ? 0.7 : null;
}

function lostYear(here: Surroundings): NumberMention | null {
  const { text, reading } = here;
  const before = /\b(?:in|since|until|by the year|year|of)[ \u00a0]$/i.test(
    text.slice(Math.max(0, reading.start - 12), reading.start),
  );
  return before && countedNoun(text, reading.end) === null
    ? year(here, reading.start, reading.end, null, 0.7)
    : null;
}

function year(
  { reading, build }: Surroundings,
  start: number,
  end: number,
  era: Era | null,
  confidence: number,
): NumberMention {
  const written = toInteger(reading.value);
  const date = written === null || reading.high !== null ? null : yearParts(written, era);
  return build(start, end, { kind: 'year', era, date, confidence, soft: false });
}

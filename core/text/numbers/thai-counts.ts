import { likelyEra } from './eras.ts';
import { add, toInteger } from './exact.ts';
import { THAI_CONCEPTS, THAI_UNITS } from './nouns.ts';
import { matchAt, matchBefore } from './patterns.ts';
import { spelledOut } from './reading.ts';
import {
  AGE_BEFORE,
  AGO_AFTER,
  countedNoun,
  HALF_AFTER,
  isNameWord,
  LATIN_BEFORE,
  MULTIPLE_AFTER,
  moreAfter,
  ONE_OF_BEFORE,
  PLACE_BEFORE,
  RANK_AFTER,
  REVERSED_BEFORE,
  THAI_NAME_BEFORE,
  THAI_NAME_WORD_BEFORE,
  thaiBound,
  UNIT_AFTER,
} from './thai-context.ts';
import type { Surroundings } from './thai-quantities.ts';
import { nounBefore } from './thai-ranks.ts';
import type { CountedNoun, NumberMention } from './types.ts';
import { yearParts } from './year-parts.ts';

/** Multiples, measures, counts, names and plain numbers; null for number words that are none here. */
export function thaiCount(here: Surroundings): NumberMention | null {
  const { text, reading, boundaries, build } = here;
  const { start, end } = reading;
  const multiple = matchAt(MULTIPLE_AFTER, text, end);
  if (multiple !== null) return build(start, end + multiple[0].length, { kind: 'multiple' });
  const special = measured(here) ?? reversed(here) ?? named(here) ?? indefinite(here);
  if (special !== null) return special;
  const more = moreAfter(text, end);
  const noun = countedNoun(text, end + more, boundaries);
  const known = noun !== null && noun.concept !== null ? noun : null;
  if (reading.fraction) return build(start, end, { kind: 'fraction', noun: known });
  const bound = more > 0 ? ({ bound: 'more-than' } as const) : {};
  if (reading.bare) return bareScale(here, known, bound);
  if (known === null) return plainNumber(here, noun);
  return build(start, known.end, { kind: 'cardinal', noun: known, ...bound });
}

/** 5 วัน, 20 กว่าปี, 2 ปีครึ่ง, อายุ 15. */
function measured({ text, reading, boundaries, build }: Surroundings): NumberMention | null {
  const { start } = reading;
  const more = moreAfter(text, reading.end);
  const found = matchAt(UNIT_AFTER, text, reading.end + more);
  const word = found?.[1] ?? '';
  const unit = THAI_UNITS.get(word);
  if (found !== null && unit !== undefined) {
    const end = reading.end + more + found[0].length;
    if ((boundaries.has(end) || word.endsWith('.')) && matchAt(RANK_AFTER, text, end) === null) {
      const noun = nounBefore(text, end - word.length, end, unit, 'counts');
      const bound = more > 0 ? ({ bound: 'more-than' } as const) : {};
      const measure = { kind: 'measure', unit, noun, ...bound } as const;
      const half = matchAt(HALF_AFTER, text, end);
      if (half === null || reading.value === null || reading.fraction) return build(start, end, measure);
      return build(start, end + half[0].length, { ...measure, value: add(reading.value, '0.5') });
    }
  }
  if (reading.words > 0 || matchBefore(AGE_BEFORE, text, start) === null) return null;
  return build(start, reading.end, { kind: 'measure', unit: 'year', confidence: 0.8 });
}

/** วัน 5 ที่ผ่านมา: the machine put the unit first. */
function reversed({ text, reading, build }: Surroundings): NumberMention | null {
  const found = reading.words === 0 ? matchBefore(REVERSED_BEFORE, text, reading.start) : null;
  if (found === null || matchAt(AGO_AFTER, text, reading.end) === null) return null;
  const start = reading.start - found[0].length;
  const word = found[1] ?? '';
  const unit = THAI_UNITS.get(word) ?? null;
  const noun = nounBefore(text, start, start + word.length, unit, 'counts');
  return build(start, reading.end, { kind: 'measure', unit, noun, confidence: 0.9 });
}

/** Fiat 500, ISO 9001: by a name of the lexicon. */
function named({ text, reading, build }: Surroundings): NumberMention | null {
  if (reading.words > 0 || reading.high !== null || reading.fraction) return null;
  const thai = matchBefore(THAI_NAME_WORD_BEFORE, text, reading.start);
  if (thai !== null && reading.plain) {
    return build(reading.start - thai[0].length, reading.end, { kind: 'identifier', confidence: 0.9 });
  }
  const name = matchBefore(LATIN_BEFORE, text, reading.start)?.[1] ?? '';
  if (!isNameWord(name) || /[\u0e01-\u0e4e]/.test(text.charAt(reading.end))) return null;
  return build(reading.start - name.length - 1, reading.end, { kind: 'identifier', confidence: 0.9 });
}

/** คนหนึ่ง, วันหนึ่ง: the noun stands before its "one". */
function indefinite({ text, reading, build }: Surroundings): NumberMention | null {
  if (reading.words !== 1 || reading.value !== '1') return null;
  const word = matchBefore(ONE_OF_BEFORE, text, reading.start)?.[1];
  if (word === undefined || text.startsWith('ใน', reading.end)) return null;
  const concept = THAI_CONCEPTS.get(word) ?? THAI_UNITS.get(word) ?? null;
  const noun = nounBefore(text, reading.start - word.length, reading.start, concept, 'counts');
  return build(reading.start, reading.end, { kind: 'cardinal', noun, confidence: 0.6 });
}

/** ร้อย, พัน, ล้าน alone: "hundreds of" after หลาย, a number where something is counted, else no number. */
function bareScale(
  { text, reading, several, build }: Surroundings,
  known: CountedNoun | null,
  more: Pick<Partial<NumberMention>, 'bound'>,
): NumberMention | null {
  const bound = thaiBound(text, reading.start, reading.end);
  if (!several && known === null && bound === 'exact' && reading.words < 2) return null;
  return build(reading.start, known?.end ?? reading.end, {
    kind: 'cardinal',
    noun: known,
    confidence: 0.8,
    ...more,
  });
}

function plainNumber(here: Surroundings, noun: CountedNoun | null): NumberMention | null {
  const { text, reading, boundaries, build } = here;
  const { start, end } = reading;
  const spelled = spelledOut(reading);
  const written = toInteger(reading.value);
  const place = matchBefore(PLACE_BEFORE, text, start);
  if (place !== null && reading.high === null && (spelled || reading.plain) && reading.value !== '0') {
    return build(start - place[0].length, end, { kind: 'ordinal', confidence: spelled ? 0.9 : 0.7 });
  }
  const hyphened = reading.plain ? matchBefore(THAI_NAME_BEFORE, text, start) : null;
  if (hyphened !== null) {
    // โควิด-19: the last word before the hyphen belongs to the name.
    const first = start - hyphened[0].length;
    let from = start - 2;
    while (from > first && !boundaries.has(from)) from -= 1;
    return build(from, end, { kind: 'identifier', confidence: 0.85 });
  }
  const year = written !== null && reading.plain && looksLikeYear(written, reading.numerals[0]?.text ?? '');
  const name = matchBefore(LATIN_BEFORE, text, start)?.[1];
  if (name !== undefined && reading.plain && reading.high === null && !year) {
    return build(start - name.length - 1, end, { kind: 'identifier', confidence: 0.6 });
  }
  const apart = noun === null || text.charAt(end) === ' ';
  if (year && apart) {
    const date = reading.high === null ? yearParts(written, likelyEra(written)) : null;
    return build(start, end, {
      kind: 'year',
      era: likelyEra(written),
      date,
      confidence: noun === null ? 0.7 : 0.6,
    });
  }
  if (reading.value === '0' && spelled) return null;
  const counts = spelled && (apart || reading.value === '1') ? null : noun;
  const confidence = reading.words > 1 || !spelled ? 0.95 : counts === null ? 0.6 : 0.8;
  return build(start, end, { kind: 'cardinal', noun: counts, confidence });
}

function looksLikeYear(written: number, digits: string): boolean {
  if (digits.length !== 4) return false;
  return (written >= 1800 && written <= 2100) || (written >= 2400 && written <= 2600);
}

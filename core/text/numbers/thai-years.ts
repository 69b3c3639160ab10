import { eraOf, likelyEra } from './eras.ts';
import { toInteger } from './exact.ts';
import { matchAt, matchBefore } from './patterns.ts';
import {
  CENTURY_BEFORE,
  DECADE_BEFORE,
  ERA_BEFORE,
  OTHER_ERA_BEFORE,
  SLASH_BEFORE,
  UNIT_AFTER,
  YEAR_BEFORE,
} from './thai-context.ts';
import type { Surroundings } from './thai-quantities.ts';
import type { Era, NumberMention } from './types.ts';
import { shortRange, yearParts } from './year-parts.ts';

/** Years, decades and centuries by the word before them; null where the number is none of these. */
export function thaiYear({ text, reading, build }: Surroundings): NumberMention | null {
  const { start, end } = reading;
  const written = toInteger(reading.value);
  if (reading.value !== null && (written === null || written < 1)) return null;
  const century = matchBefore(CENTURY_BEFORE, text, start);
  if (century !== null) {
    const era: Era | null = century[1] === undefined ? null : century[1] === 'พุทธ' ? 'BE' : 'CE';
    return build(start - century[0].length, end, { kind: 'century', era });
  }
  const decade = matchBefore(DECADE_BEFORE, text, start);
  if (decade !== null && (written === null || written >= 10)) {
    const era = written !== null && written > 1000 ? likelyEra(written) : null;
    return build(start - decade[0].length, end, { kind: 'decade', era });
  }
  if (!reading.plain && reading.words === 0 && reading.value !== null) return null;
  const year = (from: number, era: Era | null, confidence: number): NumberMention => {
    const date = written === null || reading.high !== null ? null : yearParts(written, era);
    return build(from, end, { kind: 'year', era, date, confidence });
  };
  const era = matchBefore(ERA_BEFORE, text, start);
  if (era !== null) return year(start - era[0].length, eraOf(era[1] ?? ''), 1);
  const other = OTHER_ERA_BEFORE.map(({ pattern, offset }) => ({
    offset,
    found: matchBefore(pattern, text, start),
  }));
  for (const { offset, found } of other) {
    if (found === null) continue;
    const date = written === null ? null : yearParts(written + offset, null);
    return build(start - found[0].length, end, { kind: 'year', date, confidence: 0.9 });
  }
  if (reading.words > 0) return null;
  const fourDigits = reading.numerals[0]?.text.length === 4;
  if (written !== null && fourDigits && matchBefore(SLASH_BEFORE, text, start) !== null) {
    return year(start, likelyEra(written), 0.8);
  }
  const label = matchBefore(YEAR_BEFORE, text, start);
  if (label === null) return null;
  const from = start - label[0].length;
  if (written === null) return year(from, null, 0.9);
  if (written >= 1000 && written <= 2999) {
    const short = shortRange(text, end, written);
    if (short === null || reading.high !== null) return year(from, likelyEra(written), 1);
    const { high, numeral } = short;
    const numerals = [...reading.numerals, numeral];
    return build(from, numeral.end, { kind: 'year', era: likelyEra(written), high, numerals });
  }
  // ปี 63 is short for 2563; ปี 1 is the first year of a course.
  const short = reading.numerals[0]?.text.length === 2 && written >= 20;
  if (!short || matchAt(UNIT_AFTER, text, end) !== null) return null;
  return build(from, end, {
    kind: 'year',
    era: 'BE',
    date: yearParts(2500 + written, 'BE'),
    confidence: 0.6,
  });
}

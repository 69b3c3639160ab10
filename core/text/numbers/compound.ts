import { add, multiply, toFloat } from './exact.ts';
import { UNITS } from './lexicon/units.ts';
import type { NumberMention } from './types.ts';
import { unitRatio } from './values.ts';

/** Two measures that stand together and say one size: 1 ชั่วโมง 30 นาที, 6 ft 4 in. */
export interface Compound {
  readonly parts: readonly [number, number];
  /** Both in the smaller unit. */
  readonly sum: NumberMention;
}

/** As much as " and " or กับอีก between the parts. */
const GAP = 6;

/** The compound measures of a list as parseNumbers gives it; `parts` are indexes into that. */
export function compounds(mentions: readonly NumberMention[]): Compound[] {
  return mentions.flatMap((large, index): Compound[] => {
    const small = mentions[index + 1];
    if (small === undefined || small.span.start - large.span.end > GAP) return [];
    const sum = added(large, small);
    return sum === null ? [] : [{ parts: [index, index + 1], sum }];
  });
}

function added(large: NumberMention, small: NumberMention): NumberMention | null {
  if (large.unit === null || small.unit === null || large.value === null || small.value === null) return null;
  if (large.high !== null || small.high !== null || large.unit === small.unit) return null;
  if (UNITS[large.unit].dimension === 'temperature') return null;
  const ratio = unitRatio(large.unit, small.unit);
  // The small part is less than one of the large unit: 6 feet 4 inches, and not 5 metres, 200 inches.
  if (ratio === null || !(toFloat(ratio) > 1 && toFloat(small.value) < toFloat(ratio))) return null;
  return { ...small, value: add(multiply(large.value, ratio), small.value) };
}

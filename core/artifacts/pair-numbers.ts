import {
  compareNumbers,
  type NumberComparison,
  type NumberMention,
  parseNumbers,
} from '../text/numbers/index.ts';
import type { ScanSegment } from './rule.ts';

export interface PairNumbers {
  readonly thai: readonly NumberMention[];
  readonly english: readonly NumberMention[];
  readonly comparison: NumberComparison;
}

/** Four rules ask for the same: a segment is an immutable value, so what is read from it is kept as long as it is. */
const read = new WeakMap<ScanSegment, PairNumbers>();

/** The number expressions of both sides, and how they match. */
export function pairNumbers(segment: ScanSegment): PairNumbers {
  const known = read.get(segment);
  if (known !== undefined) return known;
  const thai = parseNumbers(segment.source, 'th');
  const english = parseNumbers(segment.target, 'en');
  const found = { thai, english, comparison: compareNumbers(thai, english) };
  read.set(segment, found);
  return found;
}

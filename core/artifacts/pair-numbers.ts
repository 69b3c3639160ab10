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

/** The number expressions of both sides, and how they match; none where there are too many to compare. */
export function pairNumbers(segment: ScanSegment): PairNumbers {
  const known = read.get(segment);
  if (known !== undefined) return known;
  const found = compared(parseNumbers(segment.source, 'th'), parseNumbers(segment.target, 'en'));
  read.set(segment, found);
  return found;
}

/** Each number is compared with each: a table pasted into one segment must not hold up whoever types into it. */
const MOST_NUMBERS = 200;
const TOO_MANY: PairNumbers = { thai: [], english: [], comparison: { matches: [], thai: [], english: [] } };

function compared(thai: readonly NumberMention[], english: readonly NumberMention[]): PairNumbers {
  if (Math.max(thai.length, english.length) > MOST_NUMBERS) return TOO_MANY;
  return { thai, english, comparison: compareNumbers(thai, english) };
}

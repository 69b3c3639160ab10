import { NUMBER_WORD_TRAPS } from './lexicon/thai-words.ts';
import { oneOf, THAI_LETTER } from './patterns.ts';

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
const RUN_BEFORE = new RegExp(`${THAI_LETTER}+$`);
const RUN_AFTER = new RegExp(`${THAI_LETTER}*`, 'y');
const TRAPS = new RegExp(oneOf(NUMBER_WORD_TRAPS), 'g');
/** Longer runs of Thai letters are segmented from here before the place asked about. */
const REACH = 200;

/** Word boundaries of one text, found run by run as they are asked for. */
export interface ThaiBoundaries {
  /** Whether a word begins or ends at the offset, by the ICU breaker on the run of Thai letters around it. */
  readonly has: (offset: number) => boolean;
  /** The word that begins at the offset, by the same breaker; '' where no Thai letter stands. */
  readonly wordAt: (offset: number) => string;
  /** Whether a word that only looks like a number (สามี, พันธุ์) lies over the span. */
  readonly trapped: (start: number, end: number) => boolean;
}

export function thaiBoundaries(text: string): ThaiBoundaries {
  let runStart = 0;
  let runEnd = -1;
  let offsets = new Set<number>();
  let traps: readonly { readonly start: number; readonly end: number }[] = [];
  const enter = (offset: number): void => {
    if (offset >= runStart && offset <= runEnd) return;
    const before = text.slice(Math.max(0, offset - REACH), offset);
    RUN_AFTER.lastIndex = offset;
    runStart = offset - (RUN_BEFORE.exec(before)?.[0].length ?? 0);
    runEnd = offset + (RUN_AFTER.exec(text)?.[0].length ?? 0);
    const run = text.slice(runStart, runEnd);
    offsets = new Set([runStart, runEnd]);
    for (const { index } of segmenter.segment(run)) offsets.add(runStart + index);
    traps = [...run.matchAll(TRAPS)].map((trap) => ({
      start: runStart + trap.index,
      end: runStart + trap.index + trap[0].length,
    }));
  };
  return {
    has: (offset) => {
      enter(offset);
      return offsets.has(offset);
    },
    wordAt: (offset) => {
      enter(offset);
      let end = offset < runEnd ? offset + 1 : offset;
      while (end < runEnd && !offsets.has(end)) end += 1;
      return text.slice(offset, end);
    },
    trapped: (start, end) => {
      enter(start);
      return traps.some((trap) => trap.start < end && trap.end > start);
    },
  };
}

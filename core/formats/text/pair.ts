import { SongphasaError } from '../../errors.ts';
import { segmentParagraphs } from '../../segmentation/paragraphs.ts';
import type { ReadDocument } from '../document.ts';
import { unitOf } from './read.ts';

export interface PairedTexts {
  readonly document: ReadDocument;
  /** Paragraphs of each text. Where they differ, pairs by position are a guess from the first omission on. */
  readonly counts: { readonly thai: number; readonly english: number };
}

/**
 * Pairs a Thai and an English text paragraph by paragraph, by position; what one text has more of stands with an empty
 * other side. Nothing is cut afterwards: a part of a Thai paragraph would lose its English.
 */
export function pairParagraphs(thai: string, english: string): PairedTexts {
  const sources = segmentParagraphs(thai);
  const targets = segmentParagraphs(english);
  const counts = { thai: sources.length, english: targets.length };
  const length = Math.max(counts.thai, counts.english);
  if (length === 0) throw new SongphasaError('no-segments');
  const units = Array.from({ length }, (_, index) =>
    unitOf(sources[index]?.text ?? '', targets[index]?.text ?? ''),
  );
  return { document: { format: 'text', segmented: true, units }, counts };
}

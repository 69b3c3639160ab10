import type { Language } from '../text/words.ts';
import { cutAtSentences } from './cut.ts';
import { segmentParagraphs } from './paragraphs.ts';

export { mapOffset } from './map-offset.ts';
export { type Paragraph, segmentParagraphs } from './paragraphs.ts';
export {
  mergeTexts,
  type SegmentTexts,
  type SplitOptions,
  splitAt,
  suggestTargetCut,
} from './split-merge.ts';

export const DEFAULT_MAX_LENGTH = 400;

export interface SegmentationOptions {
  /** UTF-16 units over which a paragraph is cut where it is safe; default 400. Infinity: never. */
  readonly maxLength?: number;
  /** Default Thai. */
  readonly language?: Language;
}

export interface TextSegment {
  /** 0-based index of the paragraph that the segment is a part of. */
  readonly paragraph: number;
  readonly text: string;
}

/** The machine shifted a paragraph's numbers as a whole: what belongs together to be solved is not cut apart. */
const SHIFTED_NUMBERS = /XNUMX/i;

/** Whether a paragraph has to stay whole for its numbers' sake, however long it is. */
export function holdsShiftedNumbers(paragraph: string): boolean {
  return SHIFTED_NUMBERS.test(paragraph);
}

/**
 * A text as segments: one a paragraph, and more only where a paragraph is longer than maxLength and has safe cut points.
 * A paragraph with an XNUMX in it stays whole.
 * The parts of a paragraph joined are the paragraph; a cut's white space stays at the end of the left part.
 */
export function segmentText(text: string, options: SegmentationOptions = {}): TextSegment[] {
  return segmentParagraphs(text).flatMap((paragraph) =>
    cutParagraph(paragraph.text, options).map((part) => ({ paragraph: paragraph.index, text: part })),
  );
}

/** One paragraph as segmentText cuts it. */
export function cutParagraph(paragraph: string, options: SegmentationOptions = {}): string[] {
  const { maxLength = DEFAULT_MAX_LENGTH, language = 'th' } = options;
  const most = holdsShiftedNumbers(paragraph) ? Number.POSITIVE_INFINITY : maxLength;
  return cutAtSentences(paragraph, language, most);
}

import { SongphasaError } from '../errors.ts';
import { snapToBoundary } from '../text/graphemes.ts';
import { sentenceCuts } from '../text/sentences.ts';
import { mapOffset } from './map-offset.ts';

/** The three texts of a segment. */
export interface SegmentTexts {
  readonly original: string;
  readonly source: string;
  readonly target: string;
}

export interface SplitOptions {
  /** Where the target is cut; without it the first part keeps the whole target. */
  readonly offsetInTarget?: number;
}

/**
 * The segment in two, cut before `offsetInSource` (UTF-16). The cut goes to the nearest place at or before it that parts no
 * character; white space at the cut goes to the left part. The original is cut where the diff says that the same place is.
 * The parts' texts joined are the segment's texts, for all three. Throws `split-at-edge` where a part would be blank.
 */
export function splitAt(
  texts: SegmentTexts,
  offsetInSource: number,
  options: SplitOptions = {},
): readonly [SegmentTexts, SegmentTexts] {
  const cut = afterSpace(texts.source, snapToBoundary(texts.source, offsetInSource));
  if (texts.source.slice(0, cut).trim() === '' || texts.source.slice(cut).trim() === '') {
    throw new SongphasaError('split-at-edge');
  }
  const originalCut = afterSpace(texts.original, mapOffset(texts.source, texts.original, cut));
  const targetCut = snapToBoundary(texts.target, options.offsetInTarget ?? texts.target.length);
  return [
    {
      original: texts.original.slice(0, originalCut),
      source: texts.source.slice(0, cut),
      target: texts.target.slice(0, targetCut),
    },
    {
      original: texts.original.slice(originalCut),
      source: texts.source.slice(cut),
      target: texts.target.slice(targetCut),
    },
  ];
}

function afterSpace(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

/**
 * Where the target of a segment would best be cut when its source is cut at `offsetInSource`: the sentence end nearest to
 * the same proportion, within a fifth of the text; the target's length where there is none.
 */
export function suggestTargetCut(texts: SegmentTexts, offsetInSource: number): number {
  if (texts.source.length === 0) return texts.target.length;
  const wanted = (offsetInSource / texts.source.length) * texts.target.length;
  let best = texts.target.length;
  let distance = texts.target.length / 5;
  for (const cut of sentenceCuts(texts.target, 'en')) {
    if (Math.abs(cut - wanted) < distance) {
      best = cut;
      distance = Math.abs(cut - wanted);
    }
  }
  return best;
}

/**
 * Two neighbouring segments as one. Originals are joined as they are, so that nothing of the file is lost or added; sources
 * too, with one space between them where they come from different paragraphs (`joiner`) and none stands there; targets
 * get a space between them where both have text and none stands there.
 */
export function mergeTexts(a: SegmentTexts, b: SegmentTexts, joiner: '' | ' ' = ''): SegmentTexts {
  return {
    original: a.original + b.original,
    source: join(a.source, b.source, joiner),
    target: join(a.target, b.target, ' '),
  };
}

function join(left: string, right: string, joiner: string): string {
  const apart = left === '' || right === '' || /\s$/.test(left) || /^\s/.test(right);
  return left + (apart ? '' : joiner) + right;
}

import type { Side } from '../../model.ts';
import { sentenceCuts } from '../../text/sentences.ts';
import type { Language } from '../../text/words.ts';
import type { AlignOptions } from '../types.ts';
import type { Bound, Piece, Standing } from './groups.ts';
import { pairPieces, type Sides } from './pair-pieces.ts';

/** What the machine proposes, for a person to work on. */
export interface AlignmentDraft {
  readonly pieces: Sides;
  /** In order; the first starts at 0, 0. */
  readonly groups: readonly (Bound & Standing)[];
}

/**
 * Pairs the paragraphs of two texts, Thai and English; no paragraph may be empty. Paragraphs are cut into sentences, so that
 * a person can move these. Throws `cancelled`.
 */
export function draftAlignment(
  thai: readonly string[],
  english: readonly string[],
  options: AlignOptions = {},
): AlignmentDraft {
  const pieces = { source: piecesOf(thai, 'th'), target: piecesOf(english, 'en') };
  const end = { source: thai.join('').length, target: english.join('').length };
  return { pieces, groups: pairPieces(pieces, end, 'paragraph', options) };
}

/** The pieces of each group. */
export function groupsOf({ pieces, groups }: AlignmentDraft): Sides[] {
  const next = { source: 0, target: 0 };
  const upTo = (side: Side, end: number | undefined): readonly Piece[] => {
    const from = next[side];
    while (next[side] < pieces[side].length && (pieces[side][next[side]]?.start ?? 0) < (end ?? Infinity))
      next[side] += 1;
    return pieces[side].slice(from, next[side]);
  };
  return groups.map((_, index) => {
    const end = groups[index + 1];
    return { source: upTo('source', end?.source), target: upTo('target', end?.target) };
  });
}

function piecesOf(paragraphs: readonly string[], language: Language): Piece[] {
  let start = 0;
  return paragraphs.flatMap((text, paragraph) => {
    const cuts = [0, ...sentenceCuts(text, language), text.length];
    const pieces = cuts.slice(1).map((end, index) => {
      const from = cuts[index] ?? 0;
      return { start: start + from, paragraph, text: text.slice(from, end) };
    });
    start += text.length;
    return pieces;
  });
}

/** Drafts made by hand, for tests of what people do to them: paragraph by paragraph, each a piece of its own. */
import type { AlignmentDraft } from '../../core/alignment/work/draft.ts';
import type { Piece } from '../../core/alignment/work/groups.ts';

export const ALIGNMENT_HEAD = { name: 'a.txt', format: 'text', encoding: 'utf-8, utf-8' };

function piecesOf(paragraphs: readonly string[]): Piece[] {
  let start = 0;
  return paragraphs.map((text, paragraph) => {
    const piece = { start, paragraph, text };
    start += text.length;
    return piece;
  });
}

/** In pairs by position; the rest of the longer text goes to the last pair. All of one confidence, or each of its own. */
export function draftOf(
  thai: readonly string[],
  english: readonly string[],
  confidences: readonly number[] = [],
): AlignmentDraft {
  const pieces = { source: piecesOf(thai), target: piecesOf(english) };
  const groups = Array.from({ length: Math.min(thai.length, english.length) }, (_, index) => ({
    source: pieces.source[index]?.start ?? 0,
    target: pieces.target[index]?.start ?? 0,
    confidence: confidences[index] ?? 0.9,
    confirmed: false,
  }));
  return { pieces, groups };
}

import { clearPairs, findAnchors } from './anchors.ts';
import { alignInBand } from './banded.ts';
import { confidences } from './confidence.ts';
import { weighKeys } from './key-weights.ts';
import { KeyBook } from './keys.ts';
import { readLines } from './lines.ts';
import { BeadScorer } from './score.ts';
import type { Path } from './search.ts';
import type { AlignedPair, AlignOptions } from './types.ts';
import { Watch } from './watch.ts';

export type * from './types.ts';

/**
 * Pairs the lines (paragraphs or sentences) of a Thai text with those of its English. Every line comes once and in order; lines
 * are never crossed over. What binds lines is how their lengths fit, and what stands in both: numbers by value, dates in
 * either era, Latin names, addresses, common words, terms, list marks, questions, quotations. All of it is evidence, none
 * of it a must, so that numbers lost or displaced by a machine mislead no one. Deterministic. Throws `cancelled`.
 */
export function align(
  thai: readonly string[],
  english: readonly string[],
  options: AlignOptions = {},
): AlignedPair[] {
  const watch = new Watch(options);
  const book = new KeyBook(options.terms ?? [], english);
  watch.stage(0.2);
  const thaiLines = readLines(
    thai,
    (text) => book.thai(text),
    (line) => watch.step(line, thai.length),
  );
  watch.stage(0.4);
  const englishLines = readLines(
    english,
    (text) => book.english(text),
    (line) => watch.step(line, english.length),
  );
  const scorer = new BeadScorer(thaiLines, englishLines, weighKeys(thaiLines, englishLines, book));
  scorer.calibrate(clearPairs(scorer, book.kinds.length));
  watch.stage(0.5);
  const anchors = findAnchors(scorer, book.kinds.length, watch);
  watch.stage(0.9);
  let path = alignInBand(scorer, anchors, watch);
  if (anchors.length === 0) {
    scorer.calibrate(surePairs(scorer, path, watch));
    path = alignInBand(scorer, anchors, watch);
  }
  watch.stage(1);
  const sure = confidences(scorer, path, watch);
  watch.finish();
  return Array.from({ length: path.thai.length - 1 }, (_, bead) => ({
    thai: { start: path.thai[bead] ?? 0, end: path.thai[bead + 1] ?? 0 },
    english: { start: path.english[bead] ?? 0, end: path.english[bead + 1] ?? 0 },
    confidence: sure[bead] ?? 0,
  }));
}

/** Beads of one line each that are surely right. */
function surePairs(scorer: BeadScorer, path: Path, watch: Watch): { thai: number; english: number }[] {
  const sure = confidences(scorer, path, watch);
  return Array.from(sure.keys()).flatMap((bead) => {
    const thai = path.thai[bead] ?? 0;
    const english = path.english[bead] ?? 0;
    const single = path.thai[bead + 1] === thai + 1 && path.english[bead + 1] === english + 1;
    return single && (sure[bead] ?? 0) > 0.8 ? [{ thai, english }] : [];
  });
}

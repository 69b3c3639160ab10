/** Two texts, given as their paragraphs, in proposed pairs. */

import type { TermPair } from '../../core/alignment/types.ts';
import { type AlignmentDraft, draftAlignment, groupsOf } from '../../core/alignment/work/draft.ts';
import { SongphasaError } from '../../core/errors.ts';
import { storable } from '../../db/commands/edit-texts.ts';
import { segmentsOf } from '../../db/commands/finish-alignment.ts';
import { type ImportSegment, SEGMENT_LIMIT } from '../../db/commands/import.ts';
import type { Job } from './session.ts';

export interface PairedTexts {
  readonly draft: AlignmentDraft;
  /** What there will be where nobody changes the proposal. */
  readonly segments: readonly ImportSegment[];
  readonly paragraphs: { readonly thai: number; readonly english: number };
}

/** Parts of the whole in which progress is told. */
const PARTS = 100;

/** Throws `no-segments` where both are empty, `text-too-long`, `too-many-segments`, `cancelled`. */
export function pairTexts(
  thaiParagraphs: readonly string[],
  englishParagraphs: readonly string[],
  job: Job,
  terms: readonly TermPair[] = [],
): PairedTexts {
  // As the database gives them back: places in a text are counted from here on.
  const kept = (texts: readonly string[]) => texts.map(storable).filter((text) => text !== '');
  const [thai, english] = [kept(thaiParagraphs), kept(englishParagraphs)];
  if (thai.length + english.length === 0) throw new SongphasaError('no-segments');
  const count = Math.max(thai.length, english.length);
  if (count > SEGMENT_LIMIT) throw new SongphasaError('too-many-segments', { count, limit: SEGMENT_LIMIT });
  const draft = draftAlignment(thai, english, {
    terms,
    onProgress: (done) => job.report('align', Math.floor(done * PARTS), PARTS),
    isCancelled: job.isCancelled,
  });
  const segments = segmentsOf(groupsOf(draft).map((pieces) => ({ pieces })));
  return { draft, segments, paragraphs: { thai: thai.length, english: english.length } };
}

/** Where a text can be cut in two: between words, never at its edges. */
import type { InlineTag } from '../../core/formats/inline.ts';
import { tornTag } from '../../core/formats/torn-tags.ts';
import type { Side } from '../../core/model.ts';
import { isThaiSafeBoundary } from '../../core/text/graphemes.ts';
import { segmentWords } from '../../core/text/words.ts';

/** UTF-16 offsets, rising. Blanks stay with what stands before them; a tag and what it encloses stay together. */
export function cutsOf(text: string, side: Side, tags: readonly InlineTag[] = []): readonly number[] {
  const last = text.trimEnd().length;
  return segmentWords(text, side === 'source' ? 'th' : 'en')
    .map(({ end }) => end)
    .filter((at) => at > 0 && at < last && !/\s/u.test(text.charAt(at)) && isThaiSafeBoundary(text, at))
    .filter((at) => tornTag(text, tags, at) === null);
}

/** Index of the cut nearest to an offset; -1 where there is no cut. */
export function nearestCut(cuts: readonly number[], offset: number): number {
  let best = cuts.length > 0 ? 0 : -1;
  cuts.forEach((cut, at) => {
    if (Math.abs(cut - offset) < Math.abs((cuts[best] ?? 0) - offset)) best = at;
  });
  return best;
}

/** Where a text most likely falls in two: after a blank (English: after a full stop) near a share of its length. */
export function likelyCut(text: string, side: Side, share: number, tags: readonly InlineTag[] = []): number {
  const cuts = cutsOf(text, side, tags);
  // A number stays with what it counts, and with what names it.
  const apart = cuts.filter(
    (at) => !/\p{Nd}\s*$/u.test(text.slice(0, at)) && !/^\p{Nd}/u.test(text.slice(at)),
  );
  const good = apart.length > 0 ? apart : cuts;
  const inviting = good.filter((at) => {
    const before = text.slice(0, at);
    return side === 'source' ? /\s$/u.test(before) : /[.!?]["”’)]*\s+$/u.test(before);
  });
  const wanted = text.length * share;
  const at = inviting[nearestCut(inviting, wanted)];
  const near = at !== undefined && Math.abs(at - wanted) < text.length * 0.3;
  return cuts.indexOf((near ? at : good[nearestCut(good, wanted)]) ?? -1);
}

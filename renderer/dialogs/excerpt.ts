/** A diff made short enough for a line of a preview. */
import type { Side } from '../../core/model.ts';
import { segmentWords } from '../../core/text/words.ts';
import type { DiffPart } from '../text/word-diff.ts';

const ELLIPSIS = '…';

/**
 * The parts with what is the same cut down to its ends, so that a change in a long paragraph fits on a line or two.
 * @param context words that stay on either side of a change
 */
export function excerpt(parts: readonly DiffPart[], context: number, side: Side): readonly DiffPart[] {
  return parts.map((part, index) => {
    if (part.kind !== 'same') return part;
    const words = segmentWords(part.text, side === 'source' ? 'th' : 'en').map((word) => word.text);
    const head = index === 0 ? 0 : context;
    const tail = index === parts.length - 1 ? 0 : context;
    if (words.length <= head + tail + 1) return part;
    const start = words.slice(0, head).join('');
    const end = tail === 0 ? '' : words.slice(-tail).join('');
    return { kind: 'same', text: `${start}${ELLIPSIS}${end}` };
  });
}

/** One side of a diff: what stood before, or what stands after. */
export function sideOf(parts: readonly DiffPart[], when: 'before' | 'after'): readonly DiffPart[] {
  const hidden = when === 'before' ? 'inserted' : 'deleted';
  return parts.filter(({ kind }) => kind !== hidden);
}

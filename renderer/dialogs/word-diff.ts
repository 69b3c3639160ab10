/** What changed between two texts, in words, as pieces to draw. */
import { diffArrays } from 'diff';
import { type Language, segmentWords } from '../../core/text/words.ts';

export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond this many word edits the texts have little in common, and one is shown as replaced by the other. */
const MOST_EDITS = 400;

export function wordDiff(before: string, after: string, language: Language): readonly DiffPart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const words = (text: string) => segmentWords(text, language).map((word) => word.text);
  const changes = diffArrays(words(before), words(after), { maxEditLength: MOST_EDITS });
  if (changes === undefined) {
    return [
      ...(before === '' ? [] : [{ kind: 'removed', text: before } as const]),
      ...(after === '' ? [] : [{ kind: 'added', text: after } as const]),
    ];
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

const ELLIPSIS = '…';

/**
 * The parts with what is the same cut down to its ends, so that a change in a long paragraph fits on a line or two.
 * @param context words that stay on either side of a change
 */
export function excerpt(
  parts: readonly DiffPart[],
  context: number,
  language: Language,
): readonly DiffPart[] {
  return parts.map((part, index) => {
    if (part.kind !== 'same') return part;
    const words = segmentWords(part.text, language).map((word) => word.text);
    const head = index === 0 ? 0 : context;
    const tail = index === parts.length - 1 ? 0 : context;
    if (words.length <= head + tail + 1) return part;
    const start = words.slice(0, head).join('');
    const end = tail === 0 ? '' : words.slice(-tail).join('');
    return { kind: 'same', text: `${start}${ELLIPSIS}${end}` };
  });
}

/** One side of a diff: what stood before, or what stands after. */
export function sideOf(parts: readonly DiffPart[], side: 'before' | 'after'): readonly DiffPart[] {
  const hidden = side === 'before' ? 'added' : 'removed';
  return parts.filter(({ kind }) => kind !== hidden);
}

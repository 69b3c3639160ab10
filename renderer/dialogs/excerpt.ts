/** A diff made short enough for a line of a preview. */
import { chipAcross } from '../../core/formats/chip-edit.ts';
import { chipsIn, type InlineTag } from '../../core/formats/inline.ts';
import type { Side } from '../../core/model.ts';
import { isThaiSafeBoundary } from '../../core/text/graphemes.ts';
import { tokens } from '../text/tokens.ts';
import type { DiffPart } from '../text/word-diff.ts';

const ELLIPSIS = '…';

/** `same`, `inserted`, `deleted`, and whatever else a list marks. */
interface Part<Kind extends string> {
  readonly kind: Kind;
  readonly text: string;
}

/**
 * The parts with what is the same cut down to its ends, so that a change in a long paragraph fits on a line or two.
 * @param context words that stay on either side of a change
 */
export function excerpt<Kind extends string>(
  parts: readonly Part<Kind>[],
  context: number,
  side: Side,
  tags: readonly InlineTag[] = [],
): readonly Part<Kind>[] {
  return parts.map((part, index) => {
    if (part.kind !== 'same') return part;
    const words = tokens(part.text, side, tags).map((token) => token.text);
    const head = index === 0 ? 0 : context;
    const tail = index === parts.length - 1 ? 0 : context;
    if (words.length <= head + tail + 1) return part;
    const start = words.slice(0, head).join('');
    const end = tail === 0 ? '' : words.slice(-tail).join('');
    return { ...part, text: `${start}${ELLIPSIS}${end}` };
  });
}

/**
 * The parts with what a deletion and an insertion have in common taken out of them, where one of them is all in common:
 * Thai words depend on what stands beside them, so taking one out can change the one after it. Tags stay whole.
 */
export function sharpened(parts: readonly DiffPart[], tags: readonly InlineTag[] = []): readonly DiffPart[] {
  return parts.flatMap((part, index) => {
    const [before, after] = [parts[index - 1], parts[index + 1]];
    if (part.kind === 'deleted' && after?.kind === 'inserted') {
      return sharpenedPair(part, after, tags);
    }
    return part.kind === 'inserted' && before?.kind === 'deleted' ? [] : [part];
  });
}

function sharpenedPair(
  deleted: DiffPart,
  inserted: DiffPart,
  tags: readonly InlineTag[],
): readonly DiffPart[] {
  const [short, long] = [deleted, inserted].sort((a, b) => a.text.length - b.text.length) as [
    DiffPart,
    DiffPart,
  ];
  const chips = [chipsIn(short.text, tags), chipsIn(long.text, tags)] as const;
  for (let head = 0; head <= short.text.length; head += 1) {
    const tail = short.text.length - head;
    const middle = long.text.slice(head, long.text.length - tail);
    const fits =
      long.text.startsWith(short.text.slice(0, head)) && long.text.endsWith(short.text.slice(head));
    const whole =
      isThaiSafeBoundary(long.text, head) && isThaiSafeBoundary(long.text, long.text.length - tail);
    const torn = [
      chipAcross(chips[0], head),
      chipAcross(chips[1], head),
      chipAcross(chips[1], long.text.length - tail),
    ];
    if (!fits || !whole || torn.some((chip) => chip !== undefined)) continue;
    const pieces: readonly DiffPart[] = [
      { kind: 'same', text: short.text.slice(0, head) },
      { kind: long.kind, text: middle },
      { kind: 'same', text: short.text.slice(head) },
    ];
    return pieces.filter(({ text }) => text !== '');
  }
  return [deleted, inserted];
}

/** One side of a diff: what stood before, or what stands after. */
export function sideOf<Kind extends string>(
  parts: readonly Part<Kind>[],
  when: 'before' | 'after',
): readonly Part<Kind>[] {
  const hidden = when === 'before' ? 'inserted' : 'deleted';
  return parts.filter(({ kind }) => kind !== hidden);
}

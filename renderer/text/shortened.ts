import type { InlineTag } from '../../core/formats/inline.ts';
import { tokens } from './tokens.ts';

interface Part {
  readonly kind: string;
  readonly text: string;
}

/** A cut shorter than this is not worth its three dots. */
const WORTH_CUTTING = 12;

/**
 * The parts of a text with the long unchanged stretches (`same`) cut short, between words: what stands around a change is
 * what one needs to see. No tag is cut. @param around characters kept on each side of a change
 */
export function shortened<T extends Part>(
  parts: readonly T[],
  around = 32,
  tags: readonly InlineTag[] = [],
): readonly T[] {
  return parts.map((part, at) => {
    if (part.kind !== 'same') return part;
    const head = at === 0 ? '' : firstWords(part.text, around, tags);
    const tail = at === parts.length - 1 ? '' : lastWords(part.text, around, tags);
    const fits = part.text.length <= head.length + tail.length + WORTH_CUTTING;
    return fits ? part : { ...part, text: `${head}…${tail}` };
  });
}

function firstWords(text: string, length: number, tags: readonly InlineTag[]): string {
  const words = tokens(text.slice(0, length * 2), 'source', tags).filter((word) => word.end <= length);
  return text.slice(0, words.at(-1)?.end ?? 0);
}

function lastWords(text: string, length: number, tags: readonly InlineTag[]): string {
  const from = Math.max(0, text.length - length * 2);
  const word = tokens(text.slice(from), 'source', tags).find(
    ({ start }) => text.length - from - start <= length,
  );
  return word === undefined ? '' : text.slice(from + word.start);
}

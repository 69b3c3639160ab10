import { segmentWords } from '../../core/text/words.ts';

interface Part {
  readonly kind: string;
  readonly text: string;
}

/** A cut shorter than this is not worth its three dots. */
const WORTH_CUTTING = 12;

/**
 * The parts of a text with the long unchanged stretches (`same`) cut short, between words: what stands around a change is
 * what one needs to see. @param around characters kept on each side of a change
 */
export function shortened<T extends Part>(parts: readonly T[], around = 32): readonly T[] {
  return parts.map((part, at) => {
    if (part.kind !== 'same') return part;
    const head = at === 0 ? '' : firstWords(part.text, around);
    const tail = at === parts.length - 1 ? '' : lastWords(part.text, around);
    const fits = part.text.length <= head.length + tail.length + WORTH_CUTTING;
    return fits ? part : { ...part, text: `${head}…${tail}` };
  });
}

function firstWords(text: string, length: number): string {
  const words = segmentWords(text.slice(0, length * 2), 'th').filter((word) => word.end <= length);
  return text.slice(0, words.at(-1)?.end ?? 0);
}

function lastWords(text: string, length: number): string {
  const from = Math.max(0, text.length - length * 2);
  const word = segmentWords(text.slice(from), 'th').find(({ start }) => text.length - from - start <= length);
  return word === undefined ? '' : text.slice(from + word.start);
}

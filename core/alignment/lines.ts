import type { KeyBook, LineKeys } from './keys.ts';
import { seamCost } from './shape.ts';

/**
 * One text as the search sees it: n lines, and n pairs of neighbours (a pair is named by its first line; the last one has
 * only that line). Keys lie one line after another, those of line i at keyStart[i] to keyStart[i + 1].
 */
export interface Lines {
  readonly count: number;
  /** Characters without white space, at least 1. */
  readonly lengths: Uint32Array;
  /** What speaks against a line and the next being one line of the other text; see seamCost. */
  readonly seams: Float32Array;
  readonly single: KeyLists;
  readonly double: KeyLists;
}

export interface KeyLists {
  readonly starts: Uint32Array;
  /** Rising in each list. */
  readonly ids: Uint32Array;
  /** Numbers that the machine lost, and firm numbers; at most 255. */
  readonly lost: Uint8Array;
  readonly numbers: Uint8Array;
}

type CountedKeys = Pick<LineKeys, 'ids' | 'lost' | 'numbers'>;

/** Asks the book for every line's keys. `step` is called with each line's index before it is read. */
export function readLines(
  texts: readonly string[],
  keysOf: (text: string) => LineKeys,
  step: (index: number) => void,
): Lines {
  const lengths = new Uint32Array(texts.length);
  const keys: LineKeys[] = [];
  texts.forEach((text, index) => {
    step(index);
    lengths[index] = Math.max(1, printedLength(text));
    keys.push(keysOf(text));
  });
  const seams = Float32Array.from(keys, ({ shape }, index) => {
    const next = keys[index + 1];
    return next === undefined ? 0 : seamCost(shape, next.shape);
  });
  return { count: texts.length, lengths, seams, single: flatten(keys), double: flatten(keys.map(withNext)) };
}

/** Code units but white space: Thai writes its spaces between phrases and English between words. */
function printedLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code !== 0xa0 && code !== 0x200b) length += 1;
  }
  return length;
}

function withNext(keys: LineKeys, index: number, all: readonly LineKeys[]): CountedKeys {
  const next = all[index + 1];
  if (next === undefined) return keys;
  return {
    ids: union(keys.ids, next.ids),
    lost: keys.lost + next.lost,
    numbers: keys.numbers + next.numbers,
  };
}

function union(a: Uint32Array, b: Uint32Array): Uint32Array {
  const all = new Uint32Array(a.length + b.length);
  let size = 0;
  for (let at = 0, other = 0; at < a.length || other < b.length; size += 1) {
    const key = a[at] ?? Number.POSITIVE_INFINITY;
    const otherKey = b[other] ?? Number.POSITIVE_INFINITY;
    all[size] = Math.min(key, otherKey);
    if (key <= otherKey) at += 1;
    if (otherKey <= key) other += 1;
  }
  return all.subarray(0, size);
}

function flatten(keys: readonly CountedKeys[]): KeyLists {
  const starts = new Uint32Array(keys.length + 1);
  keys.forEach(({ ids }, index) => {
    starts[index + 1] = (starts[index] ?? 0) + ids.length;
  });
  const ids = new Uint32Array(starts[keys.length] ?? 0);
  keys.forEach((line, index) => {
    ids.set(line.ids, starts[index]);
  });
  const small = (count: (line: CountedKeys) => number) =>
    Uint8Array.from(keys, (line) => Math.min(255, count(line)));
  return { starts, ids, lost: small(({ lost }) => lost), numbers: small(({ numbers }) => numbers) };
}

/** In how many lines each key stands. */
export function countKeys({ single }: Lines, { kinds }: KeyBook): Uint32Array {
  const counts = new Uint32Array(kinds.length);
  for (const id of single.ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

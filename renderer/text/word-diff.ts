import { diffArrays } from 'diff';
import type { InlineTag } from '../../core/formats/inline.ts';
import type { Side } from '../../core/model.ts';
import { tokens } from './tokens.ts';

export interface DiffPart {
  readonly kind: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

/** Beyond this many differing words, nobody reads a diff word by word: old and new text as a whole. */
const MOST_EDITS = 2_000;

const words = (text: string, side: Side, tags: readonly InlineTag[]) =>
  tokens(text, side, tags).map((token) => token.text);

/**
 * Difference of two versions of a text, word by word; Thai words as the ICU breaker cuts them, a tag as one word. All `same` and `deleted`
 * parts together are `before`, all `same` and `inserted` parts are `after`.
 */
export function wordDiff(
  before: string,
  after: string,
  side: Side,
  tags: readonly InlineTag[] = [],
): readonly DiffPart[] {
  const raw = diffArrays(words(before, side, tags), words(after, side, tags), { maxEditLength: MOST_EDITS });
  if (raw === undefined) return merged([part('deleted', before), part('inserted', after)]);
  const parts = raw.map(({ added, removed, value }) =>
    part(added ? 'inserted' : removed ? 'deleted' : 'same', value.join('')),
  );
  return merged(bridged(parts));
}

const part = (kind: DiffPart['kind'], text: string): DiffPart => ({ kind, text });

/** A blank between two changes belongs to both: "two words" replaced reads better than two words replaced one by one. */
function bridged(parts: readonly DiffPart[]): DiffPart[] {
  return parts.flatMap((here, at) => {
    const between = at > 0 && at < parts.length - 1;
    return between && here.kind === 'same' && here.text.trim() === ''
      ? [part('deleted', here.text), part('inserted', here.text)]
      : [here];
  });
}

/** Neighbours of one kind become one part; in each run of changes what goes stands before what comes. */
function merged(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  let deleted = '';
  let inserted = '';
  const settle = () => {
    if (deleted !== '') result.push(part('deleted', deleted));
    if (inserted !== '') result.push(part('inserted', inserted));
    deleted = '';
    inserted = '';
  };
  for (const { kind, text } of parts) {
    if (kind === 'deleted') deleted += text;
    else if (kind === 'inserted') inserted += text;
    else if (text !== '') {
      settle();
      const last = result.at(-1);
      if (last?.kind === 'same') result[result.length - 1] = part('same', last.text + text);
      else result.push(part('same', text));
    }
  }
  settle();
  return result;
}

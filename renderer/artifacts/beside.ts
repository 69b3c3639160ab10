/** Which artifact of a row comes next. */
import type { Artifact, ArtifactId, Side } from '../../core/model.ts';

/** Where the person is in the row: at an artifact, at the caret of an open text, or at the row as a whole. */
export interface Place {
  readonly artifact: ArtifactId | null;
  /** UTF-16 offset in the open text. */
  readonly caret: { readonly side: Side; readonly offset: number } | null;
}

/**
 * The artifact after (or before) the place; null where the row has none on that side. The one that is looked at comes
 * before the caret: stepping leaves the caret where it is. A row as a whole stands before its first artifact.
 * @param open in the order of the text
 */
export function besideInRow(
  open: readonly Artifact[],
  { artifact, caret }: Place,
  direction: 'next' | 'previous',
): Artifact | null {
  const step = direction === 'next' ? 1 : -1;
  const at = open.findIndex(({ id }) => id === artifact);
  if (at !== -1) return open[at + step] ?? null;
  if (caret === null) return direction === 'next' ? (open[0] ?? null) : null;
  const isAfter = (one: Artifact) =>
    one.side === caret.side ? one.span.start >= caret.offset : one.side === 'target';
  const after = open.findIndex(isAfter);
  const first = after === -1 ? open.length : after;
  return open[direction === 'next' ? first : first - 1] ?? null;
}

import type { SegmentId } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import type { WritableDb } from '../connection.ts';
import type { CommandContext } from './command.ts';

/** With the next segment of the same document. Throws `not-found`, `conflict`, `merge-no-neighbour`, `merge-across-documents`. */
export function mergeSegment(
  _db: WritableDb,
  _context: CommandContext,
  _request: { readonly segment: SegmentId; readonly expectedRevision: number },
): Outcome {
  throw new Error('not written yet');
}

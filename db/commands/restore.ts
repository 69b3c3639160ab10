import type { CommandId, SegmentId } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import type { WritableDb } from '../connection.ts';
import type { CommandContext } from './command.ts';

/** Source and target as they were right after that command. Throws `not-found`, `conflict`. */
export function restoreSegment(
  _db: WritableDb,
  _context: CommandContext,
  _request: { readonly segment: SegmentId; readonly expectedRevision: number; readonly command: CommandId },
): Outcome {
  throw new Error('not written yet');
}

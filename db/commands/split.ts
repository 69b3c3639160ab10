import type { SegmentId } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import type { WritableDb } from '../connection.ts';
import type { CommandContext } from './command.ts';

export interface SplitRequest {
  readonly segment: SegmentId;
  readonly expectedRevision: number;
  readonly sourceOffset: number;
  readonly targetOffset: number;
}

/** `segments` of the outcome: both parts, in order. Throws `not-found`, `conflict`, `split-at-edge`. */
export function splitSegment(_db: WritableDb, _context: CommandContext, _request: SplitRequest): Outcome {
  throw new Error('not written yet');
}

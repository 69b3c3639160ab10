import type { SegmentId } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import type { WritableDb } from '../connection.ts';
import type { CommandContext } from './command.ts';

export interface UpdateRequest {
  readonly segment: SegmentId;
  readonly expectedRevision: number;
  /** Absent: stays as it is. */
  readonly source?: string | undefined;
  readonly target?: string | undefined;
  /** The translator's word that it is ready. */
  readonly confirm: boolean;
  readonly why?: string | undefined;
}

/** Throws `not-found`, `conflict`, `not-allowed`, `text-too-long`. */
export function updateSegment(_db: WritableDb, _context: CommandContext, _request: UpdateRequest): Outcome {
  throw new Error('not written yet');
}

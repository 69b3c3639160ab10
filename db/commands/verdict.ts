import type { SegmentId } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import type { WritableDb } from '../connection.ts';
import type { CommandContext } from './command.ts';

export interface VerdictRequest {
  readonly segments: readonly { readonly segment: SegmentId; readonly expectedRevision: number }[];
  readonly verdict: 'approve' | 'request-changes' | 'reject' | 'reopen';
  readonly reason: string | null;
}

/** All or nothing. Throws `not-found`, `conflict`, `reason-required`, `not-allowed` {reason, count, number: of the first}. */
export function giveVerdict(_db: WritableDb, _context: CommandContext, _request: VerdictRequest): Outcome {
  throw new Error('not written yet');
}

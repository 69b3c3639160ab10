import type { SegmentId, Side } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import type { WritableDb } from '../connection.ts';
import type { CommandContext } from './command.ts';

export interface ReplaceEdit {
  readonly segment: SegmentId;
  readonly expectedRevision: number;
  readonly side: Side;
  readonly after: string;
}

/** What has changed since its revision is left alone and named in `skipped`. */
export function applyReplacements(
  _db: WritableDb,
  _context: CommandContext,
  _edits: readonly ReplaceEdit[],
): Outcome {
  throw new Error('not written yet');
}

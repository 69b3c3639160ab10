import type { ArtifactId } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import type { WritableDb } from '../connection.ts';
import type { CommandContext } from './command.ts';

export interface Pick {
  readonly artifact: ArtifactId;
  readonly fix: number;
  readonly revision: number;
}

/** What has changed since its revision is left alone and named in `skipped`. Throws `overlapping-repairs`, `fix-stale` where nothing is left. */
export function applyRepairs(_db: WritableDb, _context: CommandContext, _picks: readonly Pick[]): Outcome {
  throw new Error('not written yet');
}

/** Fills the slots of a displaced-number artifact; a null leaves that slot as it stands. Throws `not-found`, `conflict`, `fix-stale`. */
export function repairSlots(
  _db: WritableDb,
  _context: CommandContext,
  _request: {
    readonly artifact: ArtifactId;
    readonly expectedRevision: number;
    readonly values: readonly (string | null)[];
  },
): Outcome {
  throw new Error('not written yet');
}

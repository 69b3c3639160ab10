import type { ArtifactId } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import type { WritableDb } from '../connection.ts';
import type { CommandContext } from './command.ts';

/** `everywhere`: this rule on these words in the whole project, now and later. Throws `not-found`, `reason-required`. */
export function keepArtifact(
  _db: WritableDb,
  _context: CommandContext,
  _request: { readonly artifact: ArtifactId; readonly reason: string; readonly everywhere: boolean },
): Outcome {
  throw new Error('not written yet');
}

export function unkeepArtifact(_db: WritableDb, _context: CommandContext, _artifact: ArtifactId): Outcome {
  throw new Error('not written yet');
}

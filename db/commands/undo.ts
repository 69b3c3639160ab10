import type { Outcome } from '../applied.ts';
import type { WritableDb } from '../connection.ts';
import type { CommandContext } from './command.ts';

/** The actor's own last command. Throws `nothing-to-undo`, `undo-blocked` {reason}, `not-allowed` {reason}. */
export function undo(_db: WritableDb, _context: CommandContext): Outcome {
  throw new Error('not written yet');
}

/** Throws `nothing-to-redo`, `undo-blocked` {reason}, `not-allowed` {reason}. */
export function redo(_db: WritableDb, _context: CommandContext): Outcome {
  throw new Error('not written yet');
}

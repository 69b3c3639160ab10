import type { Outcome } from '../applied.ts';
import type { WritableDb } from '../connection.ts';
import type { CommandContext } from './command.ts';

/** Back to two people, approvals of one's own work are taken away in the same step. */
export function setOnePerson(_db: WritableDb, _context: CommandContext, _onePerson: boolean): Outcome {
  throw new Error('not written yet');
}

import { SongphasaError } from '../../core/errors.ts';
import type { CommandId, PersonId } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import { query, type WritableDb } from '../connection.ts';
import { givenReason, REASON_FIELD } from '../given-reasons.ts';
import { idsOfPerson } from '../people.ts';
import { type CommandContext, runCommand } from './command.ts';
import { notAllowed, storable } from './edit-texts.ts';
import { sayOfProject } from './say.ts';

const AUTHOR = query<PersonId>('commands.authorOf', 'SELECT author FROM commands WHERE id = ?');

/**
 * Why one did something, said afterwards: an entry of its own, as what is on record stays as it is. White space alone takes
 * the reason back. Throws `not-found`, `not-allowed` {reason: not-own}.
 */
export function giveReason(
  db: WritableDb,
  context: CommandContext,
  request: { readonly command: CommandId; readonly reason: string },
): Outcome {
  return runCommand(db, context, { kind: 'give-reason' }, (record) => {
    const author = db.value(AUTHOR, request.command);
    if (author === undefined) throw new SongphasaError('not-found', { what: 'command' });
    if (!idsOfPerson(db, context.actor).includes(author)) throw notAllowed('not-own');
    const before = givenReason(db, request.command);
    const after = storable(request.reason).trim() || null;
    if (before !== after) sayOfProject(record, REASON_FIELD + request.command, { before, after });
  });
}

import { SongphasaError } from '../../core/errors.ts';
import type { CommandId } from '../../core/model.ts';
import { mayReplay, VERDICTS } from '../../core/workflow.ts';
import type { Outcome } from '../applied.ts';
import type { WritableDb } from '../connection.ts';
import { changesOf } from '../history.ts';
import { lastDone, nextRedo, nextUndo } from '../undo-stack.ts';
import { type CommandContext, runCommand } from './command.ts';
import { notAllowed } from './edit-texts.ts';
import { revert } from './revert.ts';

/** Stands in the way of undoing one certain command: it is not the actor's last one. */
export const NOT_THE_LAST = 'later';

/**
 * The actor's own last command; where `command` is given, only if it is that one: a message that offers to undo what it
 * tells of may be clicked late. Throws `nothing-to-undo`, `undo-blocked` {reason}, `not-allowed` {reason}.
 */
export function undo(db: WritableDb, context: CommandContext, command?: CommandId): Outcome {
  return replay(db, context, 'undo', command);
}

/** The actor's own last undo, as long as they have done nothing new. Throws `nothing-to-redo`, `undo-blocked` {reason}, `not-allowed` {reason}. */
export function redo(db: WritableDb, context: CommandContext): Outcome {
  return replay(db, context, 'redo');
}

/** To redo is to undo the undo. */
function replay(db: WritableDb, context: CommandContext, kind: 'undo' | 'redo', only?: CommandId): Outcome {
  return db.write(() => {
    const of = kind === 'undo' ? nextUndo(db, context.actor) : nextRedo(db, context.actor);
    if (of === undefined) throw new SongphasaError(`nothing-to-${kind}`);
    if (only !== undefined && of.id !== only)
      throw new SongphasaError('undo-blocked', { reason: NOT_THE_LAST });
    if (!mayReplay(of.kind, context.actor.role, of.role)) throw notAllowed('role');
    const last = lastDone(db, of.key);
    const outcome = runCommand(db, context, { kind, of }, (record) =>
      revert(record, last, changesOf(db, last.key)),
    );
    return VERDICTS.some((verdict) => verdict === of.kind) ? { ...outcome, approvalsTaken: 0 } : outcome;
  });
}

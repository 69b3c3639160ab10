import { SongphasaError } from '../../core/errors.ts';
import { type Choices, type Copy, stepsTo } from '../../core/merge/index.ts';
import type { ChangeId, CommandId } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import { query, type ReadableDb, type WritableDb } from '../connection.ts';
import { copyMemories } from '../memory.ts';
import { planCopies } from '../merge.ts';
import { parseOrigin, takeFiles } from '../origins.ts';
import { ensurePerson, joinTeams } from '../people.ts';
import { rescanDocuments } from '../rescan.ts';
import { applySteps } from './apply-steps.ts';
import { type CommandContext, runCommand } from './command.ts';
import { MERGE_FIELD } from './facts.ts';
import { sayOfProject } from './say.ts';
import { joinHistories, takeOver } from './take-over.ts';

export interface MergeCopiesRequest {
  /** The other copy; it is not changed. */
  readonly other: ReadableDb;
  readonly choices?: Choices;
  /** Merge although a history does not hang together. */
  readonly acceptFaults?: boolean;
}

const KEY = query<number>('commands.key', 'SELECT key FROM commands WHERE id = ?');

/**
 * The other copy of this project becomes a part of it, as one command that can be undone: its history comes in as it is, its
 * work is joined with what was done here. Where there is nothing new, there is no command.
 * Throws `merge-other-project`, `merge-undecided` {count}, `history-tampered` {count}.
 */
export function mergeCopies(db: WritableDb, context: CommandContext, request: MergeCopiesRequest): Outcome {
  const { other, choices = {}, acceptFaults = false } = request;
  const head = { kind: 'merge-copies', why: whyOf(choices) } as const;
  return db.write(() => {
    const { plan, mine, theirs } = planCopies(db, other, choices);
    const { faults, conflicts, merged } = plan;
    const count = faults.mine.length + faults.theirs.length;
    if (count > 0 && !acceptFaults) throw new SongphasaError('history-tampered', { count });
    if (merged === null) {
      const open = conflicts.filter(({ taken }) => taken === null);
      throw new SongphasaError('merge-undecided', { count: open.length });
    }
    if (plan.nothingNew) return runCommand(db, context, head, () => {});
    for (const person of merged.people) ensurePerson(db, person);
    joinTeams(db, theirs.members ?? []);
    copyMemories(db, other);
    const taken = takeOver(db, other);
    const outcome = runCommand(db, context, head, (record) => {
      sayOfProject(record, MERGE_FIELD, {
        before: null,
        after: { mine: endOf(mine), theirs: endOf(theirs) },
      });
      for (const { origin } of theirs.documents) takeFiles(db, other, parseOrigin(origin ?? null));
      applySteps(record, stepsTo(mine, theirs, merged));
    });
    joinHistories(db, keyOf(db, outcome.command), taken, { mine: inForce(mine), theirs: inForce(theirs) });
    if (context.scanDocument !== undefined) rescanDocuments(db, context.scanDocument);
    return outcome;
  });
}

/** The rule by which conflicts were decided. */
function whyOf({ prefer }: Choices): string | null {
  if (prefer === undefined) return null;
  return typeof prefer === 'string' ? prefer : prefer.person.name;
}

function endOf({ log }: Copy): ChangeId | null {
  return log.at(-1)?.change.id ?? null;
}

function inForce({ log }: Copy): ReadonlySet<ChangeId> {
  return new Set(log.flatMap(({ change, dormant }) => (dormant ? [] : [change.id])));
}

function keyOf(db: ReadableDb, command: CommandId): number {
  const key = db.value(KEY, command);
  if (key === undefined) throw new Error(`no command ${command}`);
  return key;
}

import type { CommandKind, SegmentId } from '../../../core/model.ts';
import { type Outcome, toApplied } from '../../../db/applied.ts';
import type { CommandContext } from '../../../db/commands/command.ts';
import type { WritableDb } from '../../../db/connection.ts';
import { asWritable } from '../../../db/open.ts';
import { projectScanner } from '../../../db/scanner.ts';
import type { Applied, Events } from '../../ipc/contract.ts';
import { type Asked, actorOf } from '../session.ts';

/** Commands after which what was found by comparing segments may be out of step. */
const TEXT_KINDS: readonly CommandKind[] = [
  'edit',
  'confirm',
  'split',
  'merge',
  'repair',
  'replace',
  'restore',
  'note-accept',
  'revert',
  'undo',
  'redo',
  'take-review',
  'merge-copies',
];

/**
 * Runs a command of db/commands as the person who works now. One that may take a while is a `job`: it is watched and can
 * be cancelled. Throws `project-none-open`, `project-read-only`, `no-actor`.
 */
export function applied(
  asked: Asked,
  run: (db: WritableDb, context: CommandContext) => Outcome,
  job?: Events['progress']['job'],
): Applied & { readonly skipped: readonly SegmentId[] } {
  const { session } = asked;
  const db = asWritable(session.db);
  const actor = actorOf(asked);
  const watch = {
    onProgress: (done: number, total: number) => job && asked.job.report(job, done, total),
    isCancelled: asked.job.isCancelled,
  };
  const scan = projectScanner(db);
  const context = { actor, scan, scanDocument: scan.compare, ...(job === undefined ? {} : { watch }) };
  const outcome = run(db, context);
  if (TEXT_KINDS.includes(outcome.kind)) session.comparing.due(outcome.segments);
  return { ...toApplied(db, outcome, actor), skipped: outcome.skipped };
}

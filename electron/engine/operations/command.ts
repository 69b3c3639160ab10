import { scanSegment } from '../../../core/artifacts/scan.ts';
import type { SegmentId } from '../../../core/model.ts';
import { type Outcome, toApplied } from '../../../db/applied.ts';
import type { CommandContext } from '../../../db/commands/command.ts';
import type { WritableDb } from '../../../db/connection.ts';
import { asWritable } from '../../../db/open.ts';
import type { Applied } from '../../ipc/contract.ts';
import { type Asked, actorOf } from '../session.ts';

export const scan: CommandContext['scan'] = (segment) => scanSegment(segment);

/** Runs a command of db/commands as the person who works now. Throws `project-none-open`, `project-read-only`, `no-actor`. */
export function applied(
  asked: Asked,
  run: (db: WritableDb, context: CommandContext) => Outcome,
): Applied & { readonly skipped: readonly SegmentId[] } {
  const db = asWritable(asked.session.db);
  const actor = actorOf(asked);
  const outcome = run(db, { actor, scan });
  return { ...toApplied(db, outcome, actor), skipped: outcome.skipped };
}

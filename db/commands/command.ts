import type { Actor, CommandId, CommandKind } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import { query, type WritableDb } from '../connection.ts';
import { ensurePerson } from '../people.ts';
import type { DocumentScanner, Scanner } from '../rescan.ts';
import { stopRules } from '../rules.ts';
import type { ProjectScanner } from '../scanner.ts';
import type { Watch } from '../steps.ts';
import { Recorder } from './recorder.ts';

/** Goes along with every command. */
export interface CommandContext {
  readonly actor: Actor;
  readonly scan: Scanner | ProjectScanner;
  /** Asked at import only: see rescan.ts. */
  readonly scanDocument?: DocumentScanner;
  /** Milliseconds; default Date.now. */
  readonly now?: () => number;
  /** Of a command that may take a while. */
  readonly watch?: Watch;
}

export interface CommandHead {
  readonly kind: CommandKind;
  readonly why?: string | null;
  /** The command that this one undoes or redoes. */
  readonly of?: { readonly key: number; readonly id: CommandId };
}

const LAST = query<CommandId>('commands.last', 'SELECT id FROM commands ORDER BY key DESC LIMIT 1');

/**
 * Runs `work` as one command: one transaction, one entry of the history, one undo step. Where `work` records nothing, there is
 * no command, and the outcome names the last one of the project.
 */
export function runCommand(
  db: WritableDb,
  context: CommandContext,
  head: CommandHead,
  work: (record: Recorder) => void,
): Outcome {
  return db.write(() => {
    ensurePerson(db, context.actor);
    const record = new Recorder(db, context.actor, (context.now ?? Date.now)(), context.watch);
    work(record);
    const written = record.finish(head, context.scan);
    const runaways = 'takeRunaways' in context.scan ? context.scan.takeRunaways() : [];
    stopRules(db, runaways);
    return {
      command: written ? record.command : (db.value(LAST) ?? record.command),
      kind: head.kind,
      segments: [...record.segments],
      structural: record.structural,
      approvalsTaken: record.approvalsTaken,
      skipped: [],
      runaways,
    };
  });
}

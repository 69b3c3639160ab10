import type { CommandId, CommandKind, Person, SegmentId } from '../core/model.ts';
import type { ReadableDb } from './connection.ts';
import type { UndoState } from './history.ts';
import type { Row } from './rows.ts';
import type { Summary } from './summary.ts';

/** What a command of db/commands did. */
export interface Outcome {
  /** Where nothing had to change, the last command of the project, and no segments. */
  readonly command: CommandId;
  readonly kind: CommandKind;
  /** The segments that were changed, without repetition. */
  readonly segments: readonly SegmentId[];
  readonly structural: boolean;
  readonly approvalsTaken: number;
  /** Bulk commands: segments that were left alone because they have changed since they were shown. */
  readonly skipped: readonly SegmentId[];
}

/** The same shape as in electron/ipc/shown.ts. */
export interface Applied {
  readonly command: CommandId;
  readonly kind: CommandKind;
  readonly changed: number;
  readonly rows: readonly Row[];
  readonly structural: boolean;
  readonly approvalsTaken: number;
  readonly summary: Summary;
  readonly undo: UndoState;
}

/** The outcome with what the screen shows next; `person` is who works now. */
export function toApplied(_db: ReadableDb, _outcome: Outcome, _person: Person): Applied {
  throw new Error('not written yet');
}

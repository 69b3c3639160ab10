import type { CommandId, CommandKind, Person, SegmentId } from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';
import { type Row, rowsByKeys } from './rows.ts';
import { describeRunaway, type Runaway } from './rules.ts';
import { getSummary, type Summary } from './summary.ts';
import { type UndoState, undoState } from './undo-stack.ts';

/** What a command of db/commands did. */
export interface Outcome {
  /** Where nothing had to change, the last command of the project, and no segments. */
  readonly command: CommandId;
  readonly kind: CommandKind;
  /** The segments that were touched, without repetition. */
  readonly segments: readonly SegmentId[];
  /** Segments appeared or vanished. */
  readonly structural: boolean;
  /** Approved segments that this edit took the approval from. */
  readonly approvalsTaken: number;
  /** Bulk commands: segments that were left alone because they have changed since they were shown. */
  readonly skipped: readonly SegmentId[];
  /** Rules of people that had to be stopped on the way. */
  readonly runaways: readonly Runaway[];
}

/** A rule that was stopped, as the person is told. */
export interface StoppedRule {
  readonly rule: string;
  readonly name: string;
  /** Of the segment on which it ran and ran; null where that is gone. */
  readonly number: number | null;
}

/** What a command did. Rows that the screen may be showing come back whole. */
export interface Applied {
  readonly command: CommandId;
  readonly kind: CommandKind;
  /** Number of segments changed. */
  readonly changed: number;
  /** The changed rows, at most 500: where `changed` is more, the screen asks again. */
  readonly rows: readonly Row[];
  /** Rows appeared or vanished (split, merge, or their undo): open the view anew. */
  readonly structural: boolean;
  /** Approved segments that this edit took the approval from. */
  readonly approvalsTaken: number;
  readonly summary: Summary;
  readonly undo: UndoState;
  /** Rules of people that ran away on the way and are off now. */
  readonly stoppedRules: readonly StoppedRule[];
}

/** Most rows that come back; where more has changed, the screen asks again. */
const ROWS_LIMIT = 500;

const KEYS = query<number>(
  'applied.keys',
  `SELECT s.key FROM json_each(?) AS touched JOIN segments s ON s.id = touched.value
   ORDER BY s.document, s.rank`,
);

/** The outcome with what the screen shows next; `person` is who works now. */
export function toApplied(db: ReadableDb, outcome: Outcome, person: Person): Applied {
  return db.read(() => {
    const { command, kind, segments, structural, approvalsTaken } = outcome;
    const keys = db.column(KEYS, JSON.stringify(segments.slice(0, ROWS_LIMIT)));
    return {
      ...{ command, kind, structural, approvalsTaken },
      changed: segments.length,
      rows: rowsByKeys(db, keys),
      summary: getSummary(db),
      undo: undoState(db, person),
      stoppedRules: outcome.runaways.map((runaway) => describeRunaway(db, runaway)),
    };
  });
}

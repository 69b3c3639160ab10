import type { Change, Command, CommandKind, Person, SegmentId } from '../core/model.ts';
import type { ReadableDb } from './connection.ts';

export interface SegmentHistory {
  readonly command: Command;
  readonly authorName: string;
  readonly changes: readonly Change[];
}

/** Newest first. */
export function segmentHistory(_db: ReadableDb, _segment: SegmentId): SegmentHistory[] {
  throw new Error('not written yet');
}

export interface UndoState {
  readonly undo: CommandKind | null;
  readonly redo: CommandKind | null;
}

/** What undo and redo would do for this person now. */
export function undoState(_db: ReadableDb, _person: Person | null): UndoState {
  throw new Error('not written yet');
}

import type { NoteId, SegmentId } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import type { WritableDb } from '../connection.ts';
import type { CommandContext } from './command.ts';

/** Throws `not-found`. */
export function addNote(
  _db: WritableDb,
  _context: CommandContext,
  _request: { readonly segment: SegmentId; readonly parent: NoteId | null; readonly text: string },
): Outcome {
  throw new Error('not written yet');
}

/** Of the thread that the note belongs to. */
export function resolveNote(
  _db: WritableDb,
  _context: CommandContext,
  _request: { readonly note: NoteId; readonly resolved: boolean },
): Outcome {
  throw new Error('not written yet');
}

/** Only one's own, and a thread only while nobody else has answered. Throws `not-allowed`. */
export function deleteNote(_db: WritableDb, _context: CommandContext, _note: NoteId): Outcome {
  throw new Error('not written yet');
}

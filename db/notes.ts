import type { Note, SegmentId } from '../core/model.ts';
import type { ReadableDb } from './connection.ts';

export interface ThreadNote extends Note {
  readonly authorName: string;
}

/** Threads in order of their opening notes, each followed by its answers. */
export function listNotes(_db: ReadableDb, _segment: SegmentId): ThreadNote[] {
  throw new Error('not written yet');
}

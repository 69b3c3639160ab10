import type { Artifact, Segment, SegmentId } from '../core/model.ts';
import type { ReadableDb } from './connection.ts';

/** A row of the grid, complete. The same shape as in electron/ipc/shown.ts. */
export interface Row {
  readonly segment: Segment;
  /** 1-based, over the project. */
  readonly number: number;
  readonly artifacts: readonly Artifact[];
  readonly notes: number;
  readonly openNotes: number;
  readonly drafts: { readonly source: string | null; readonly target: string | null };
}

export function getRow(_db: ReadableDb, _segment: SegmentId): Row | null {
  throw new Error('not written yet');
}

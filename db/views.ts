import type { DocumentId, Family, Person, SegmentId, SegmentState } from '../core/model.ts';
import type { ReadableDb } from './connection.ts';
import type { Row } from './rows.ts';

/** The same shape as in electron/ipc/contract.ts. Empty lists, false, null and '' filter nothing. */
export interface Filter {
  readonly states: readonly SegmentState[];
  readonly families: readonly Family[];
  readonly anyArtifact: boolean;
  readonly openNotes: boolean;
  readonly mine: boolean;
  readonly document: DocumentId | null;
  readonly search: string;
  readonly searchIn: 'both' | 'source' | 'target' | 'notes';
}

/** A snapshot: the keys of the segments that the filter let through, in order. The caller keeps it. */
export type View = Int32Array;

/** `person`: who works now, for `mine`; null where nobody has said. */
export function openView(_db: ReadableDb, _filter: Filter, _person: Person | null): View {
  throw new Error('not written yet');
}

/** At most `limit` rows from `offset` on. Segments that are gone since the view was opened are left out. */
export function viewRows(_db: ReadableDb, _view: View, _offset: number, _limit: number): Row[] {
  throw new Error('not written yet');
}

export function indexInView(_db: ReadableDb, _view: View, _segment: SegmentId): number | null {
  throw new Error('not written yet');
}

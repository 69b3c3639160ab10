import type { Person, SegmentId, Side } from '../core/model.ts';
import type { WritableDb } from './connection.ts';

/** What is being typed, kept in case the app ends; null: nothing is being typed any more. No change, no history. */
export function putDraft(
  _db: WritableDb,
  _person: Person,
  _draft: { readonly segment: SegmentId; readonly side: Side; readonly text: string | null },
): void {
  throw new Error('not written yet');
}

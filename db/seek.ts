import type { Actor, ArtifactId, SegmentId } from '../core/model.ts';
import type { ReadableDb } from './connection.ts';
import type { View } from './views.ts';

export type Goal = 'needs-work' | 'to-review' | 'untranslated' | 'artifact' | 'open-note';

export interface SeekRequest {
  readonly from: SegmentId | null;
  readonly artifact: ArtifactId | null;
  readonly goal: Goal;
  readonly direction: 'next' | 'previous';
}

export interface Sought {
  readonly segment: SegmentId;
  readonly index: number;
  readonly artifact: ArtifactId | null;
}

/** `actor` decides what is "to review": what they may approve. */
export function seek(
  _db: ReadableDb,
  _view: View,
  _request: SeekRequest,
  _actor: Actor | null,
): Sought | null {
  throw new Error('not written yet');
}

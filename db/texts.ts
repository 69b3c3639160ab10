import type { SegmentId } from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';

/** A segment as what searches the whole project sees it. */
export interface SegmentTexts {
  readonly key: number;
  readonly id: SegmentId;
  readonly document: number;
  readonly rank: number;
  readonly revision: number;
  readonly source: string;
  readonly target: string;
  /** JSON of the inline tags. */
  readonly tags: string;
}

const ALL = query<SegmentTexts>(
  'texts.all',
  'SELECT key, id, document, rank, revision, source, target, tags FROM segments ORDER BY document, rank',
);

/** All of the project, in order. */
export function allTexts(db: ReadableDb): SegmentTexts[] {
  return db.all(ALL);
}

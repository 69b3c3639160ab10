import type { Standing } from '../core/workflow.ts';
import type { ReadableDb } from './connection.ts';
import { isLocked } from './locks.ts';
import { isBlocked } from './notes.ts';
import { peopleOf } from './people.ts';
import type { SegmentRow } from './segments.ts';
import { tagsFromJson } from './tags.ts';

/** All that core/workflow.ts asks of a segment. */
export function standingOf(db: ReadableDb, row: SegmentRow): Standing {
  const { state, source, target } = row;
  return {
    ...{ state, source, target },
    authors: peopleOf(db, [row.sourceAuthor, row.targetAuthor]),
    tags: tagsFromJson(row.tags),
    blocked: isBlocked(db, row.key),
    locked: isLocked(db, row.key),
  };
}

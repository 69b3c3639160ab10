import type { Actor, ArtifactId, SegmentId } from '../core/model.ts';
import { ARTIFACT_ORDER } from './artifacts.ts';
import { query, type ReadableDb } from './connection.ts';
import { idsOfPerson } from './people.ts';
import { getFact } from './project.ts';
import { findSegment, getSegmentByKey, type SegmentRow } from './segments.ts';
import type { View } from './views.ts';

export type Goal = 'needs-work' | 'to-review' | 'untranslated' | 'artifact' | 'open-note';

export interface SeekRequest {
  readonly from: SegmentId | null;
  /** Goal `artifact`: the one in `from` that is looked at now; the search goes on after it within the segment. */
  readonly artifact: ArtifactId | null;
  readonly goal: Goal;
  readonly direction: 'next' | 'previous';
}

export interface Sought {
  readonly segment: SegmentId;
  /** In the view. */
  readonly index: number;
  readonly artifact: ArtifactId | null;
}

const WITH_STATE = (states: string) => `SELECT key FROM segments WHERE state IN (${states})`;
const NEEDS_WORK = query<number>(
  'seek.needsWork',
  WITH_STATE(`'untranslated', 'draft', 'changes-requested', 'rejected'`),
);
const UNTRANSLATED = query<number>('seek.untranslated', WITH_STATE(`'untranslated'`));
const TO_REVIEW = query<number>(
  'seek.toReview',
  `WITH me AS (SELECT value AS id FROM json_each(?)) ${WITH_STATE(`'translated'`)}
   AND ifnull(source_author, '') NOT IN me AND ifnull(target_author, '') NOT IN me`,
);
const WITH_ARTIFACT = query<number>(
  'seek.artifact',
  `SELECT DISTINCT segment FROM artifacts WHERE status = 'open'`,
);
const WITH_OPEN_NOTE = query<number>(
  'seek.openNote',
  'SELECT DISTINCT segment FROM notes WHERE parent IS NULL AND resolved = 0',
);
const OPEN_ARTIFACTS = query<ArtifactId>(
  'seek.artifacts',
  `SELECT id FROM artifacts a WHERE segment = ? AND status = 'open' ORDER BY ${ARTIFACT_ORDER}`,
);

/**
 * The nearest row of the view after (or before) `from` that has the goal; goes round once, and ends at `from` itself.
 * `actor` decides what is to review: what they may approve. Null where there is none.
 */
export function seek(db: ReadableDb, view: View, request: SeekRequest, actor: Actor | null): Sought | null {
  return db.read(() => {
    const { goal, direction } = request;
    const from = request.from === null ? undefined : findSegment(db, request.from);
    const within = from !== undefined && goal === 'artifact' ? besideArtifact(db, view, from, request) : null;
    if (within !== null) return within;
    const index = nearest(view, candidates(db, goal, actor), startOf(db, view, from, direction), direction);
    const found = getSegmentByKey(db, view[index] ?? -1);
    if (found === undefined) return null;
    const artifacts = goal === 'artifact' ? db.column(OPEN_ARTIFACTS, found.key) : [];
    const artifact = artifacts.at(direction === 'next' ? 0 : -1) ?? null;
    return { segment: found.id, index, artifact };
  });
}

/** The artifact beside the present one in the same segment. */
function besideArtifact(db: ReadableDb, view: View, row: SegmentRow, request: SeekRequest): Sought | null {
  const index = view.indexOf(row.key);
  if (index === -1 || request.artifact === null) return null;
  const artifacts = db.column(OPEN_ARTIFACTS, row.key);
  const at = artifacts.indexOf(request.artifact);
  const artifact = artifacts[at + (request.direction === 'next' ? 1 : -1)];
  return at === -1 || artifact === undefined ? null : { segment: row.id, index, artifact };
}

/** The place from which the first step is taken: for a row that is not in the view, between its neighbours. */
function startOf(
  db: ReadableDb,
  view: View,
  from: SegmentRow | undefined,
  direction: SeekRequest['direction'],
): number {
  if (from === undefined) return direction === 'next' ? -1 : view.length;
  const index = view.indexOf(from.key);
  if (index !== -1) return index;
  let low = 0;
  let high = view.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = getSegmentByKey(db, view[middle] ?? -1);
    const before =
      row === undefined ||
      row.document < from.document ||
      (row.document === from.document && row.rank < from.rank);
    if (before) low = middle + 1;
    else high = middle;
  }
  return direction === 'next' ? low - 1 : low;
}

function candidates(db: ReadableDb, goal: Goal, actor: Actor | null): ReadonlySet<number> {
  switch (goal) {
    case 'needs-work':
      return new Set(db.column(NEEDS_WORK));
    case 'untranslated':
      return new Set(db.column(UNTRANSLATED));
    case 'artifact':
      return new Set(db.column(WITH_ARTIFACT));
    case 'open-note':
      return new Set(db.column(WITH_OPEN_NOTE));
    case 'to-review': {
      if (actor?.role !== 'reviewer') return new Set();
      const own = getFact(db, 'onePerson') ? [] : idsOfPerson(db, actor);
      return new Set(db.column(TO_REVIEW, JSON.stringify(own)));
    }
  }
}

function nearest(
  view: View,
  wanted: ReadonlySet<number>,
  start: number,
  direction: SeekRequest['direction'],
): number {
  const step = direction === 'next' ? 1 : -1;
  for (let taken = 1; taken <= view.length; taken += 1) {
    const index = (start + step * taken + 2 * view.length) % view.length;
    if (wanted.has(view[index] ?? -1)) return index;
  }
  return -1;
}

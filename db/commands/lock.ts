import type { JsonValue, PersonId, SegmentId } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import { query, type ReadableDb, type WritableDb } from '../connection.ts';
import { allLocks, isLocked, type Lock } from '../locks.ts';
import { getFact } from '../project.ts';
import { findSegment, getSegment } from '../segments.ts';
import { type CommandContext, runCommand } from './command.ts';
import { notAllowed } from './edit-texts.ts';
import type { Recorder } from './recorder.ts';

/** How a lock is named in the history: the `field` of a change of the project. */
const LOCK = 'lock:';

const INSERT = query('locks.insert', 'INSERT INTO locks (segment, author, at) VALUES (?, ?, ?)');
const REMOVE = query('locks.remove', 'DELETE FROM locks WHERE segment = ?');
const OF_SEGMENT = query<Pick<Lock, 'author' | 'at'>>(
  'locks.ofSegment',
  'SELECT author, at FROM locks WHERE segment = ?',
);

/** By reviewers. Throws `not-allowed` {reason: role}, `not-found`. */
export function setLocks(
  db: WritableDb,
  context: CommandContext,
  request: { readonly segments: readonly SegmentId[]; readonly locked: boolean },
): Outcome {
  if (context.actor.role !== 'reviewer') throw notAllowed('role');
  return runCommand(db, context, { kind: request.locked ? 'lock' : 'unlock' }, (record) => {
    for (const id of new Set(request.segments)) {
      const { key } = getSegment(db, id);
      if (isLocked(db, key) === request.locked) continue;
      recordLock(record, id, request.locked ? { author: context.actor.id, at: record.at } : null);
    }
  });
}

export function isLockField(field: string): boolean {
  return field.startsWith(LOCK);
}

export function locksByField(db: ReadableDb): Record<string, JsonValue> {
  return Object.fromEntries(
    allLocks(db).map(({ segmentId, author, at }) => [LOCK + segmentId, { author, at }]),
  );
}

export function lockOfField(db: ReadableDb, field: string): JsonValue {
  const row = findSegment(db, field.slice(LOCK.length) as SegmentId);
  const lock = row && db.get(OF_SEGMENT, row.key);
  return lock === undefined ? null : { ...lock };
}

/** What the history says of a lock, put into force: by a merge, and by an undo. */
export function setLockByField(record: Recorder, field: string, value: JsonValue): void {
  recordLock(record, field.slice(LOCK.length) as SegmentId, value as { author: PersonId; at: number } | null);
}

/** Takes a lock away where there is one: its segment is about to go. */
export function unlock(record: Recorder, id: SegmentId): void {
  const row = findSegment(record.db, id);
  if (row !== undefined && isLocked(record.db, row.key)) recordLock(record, id, null);
}

/** Of a segment that is gone there is nothing to lock. */
function recordLock(record: Recorder, id: SegmentId, lock: Pick<Lock, 'author' | 'at'> | null): void {
  const { db } = record;
  const row = findSegment(db, id);
  if (row === undefined) return;
  const before = db.get(OF_SEGMENT, row.key);
  db.run(REMOVE, row.key);
  if (lock !== null) db.run(INSERT, row.key, lock.author, lock.at);
  record.segments.add(id);
  record.record({
    entity: 'project',
    entityId: getFact(db, 'id'),
    segmentId: id,
    field: LOCK + id,
    before: before === undefined ? null : { ...before },
    after: lock === null ? null : { ...lock },
  });
}

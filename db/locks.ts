import type { PersonId, SegmentId } from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';

export interface Lock {
  readonly segmentId: SegmentId;
  readonly author: PersonId;
  readonly at: number;
}

const IS_LOCKED = query<number>('locks.has', 'SELECT EXISTS (SELECT 1 FROM locks WHERE segment = ?)');
const LOCKED = query<number>(
  'locks.of',
  'SELECT segment FROM locks WHERE segment IN (SELECT value FROM json_each(?))',
);
const ALL = query<Lock>(
  'locks.all',
  'SELECT s.id AS segmentId, l.author, l.at FROM locks l JOIN segments s ON s.key = l.segment ORDER BY l.segment',
);

export function isLocked(db: ReadableDb, segment: number): boolean {
  return db.value(IS_LOCKED, segment) === 1;
}

/** Of these keys those that are locked. */
export function lockedOf(db: ReadableDb, segments: readonly number[]): ReadonlySet<number> {
  return new Set(db.column(LOCKED, JSON.stringify(segments)));
}

export function allLocks(db: ReadableDb): Lock[] {
  return db.all(ALL);
}

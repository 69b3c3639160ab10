import type { Id, PersonId, SegmentId, Side } from '../core/model.ts';
import { type Connection, query, type ReadableDb } from './connection.ts';

/** A person's word that what a rule finds is right as it stands. As the history records it. */
export interface Keep {
  readonly id: Id<'keep'>;
  /** Null: everywhere in the project. */
  readonly segmentId: SegmentId | null;
  readonly rule: string;
  readonly side: Side;
  /** The words that the rule finds. */
  readonly text: string;
  readonly reason: string;
  readonly author: PersonId;
  readonly at: number;
}

const COLUMNS = 'k.id, s.id AS segmentId, k.rule, k.side, k.text, k.reason, k.author, k.at';
const FROM = 'FROM keeps k LEFT JOIN segments s ON s.key = k.segment';
const GET = query<Keep>('keeps.get', `SELECT ${COLUMNS} ${FROM} WHERE k.id = ?`);
const OF_SEGMENT = query<Keep>(
  'keeps.ofSegment',
  `SELECT ${COLUMNS} ${FROM} WHERE k.segment = ? ORDER BY k.key`,
);
const MATCHING = query<Keep>(
  'keeps.matching',
  `SELECT ${COLUMNS} ${FROM}
   WHERE ifnull(k.segment, 0) IN (0, ?) AND k.rule = ? AND k.side = ? AND k.text = ? ORDER BY k.key`,
);
const EVERYWHERE = query<Keep>('keeps.everywhere', `SELECT ${COLUMNS} ${FROM} WHERE k.segment IS NULL`);
const LOCAL = query<Pick<Keep, 'rule' | 'side' | 'text' | 'reason'>>(
  'keeps.local',
  'SELECT rule, side, text, reason FROM keeps WHERE ifnull(segment, 0) = ?',
);
const ANY_LOCAL = query<number>(
  'keeps.anyLocal',
  'SELECT EXISTS (SELECT 1 FROM keeps WHERE segment IS NOT NULL)',
);
/** The artifacts that a keep is about, in one segment or (0) in all. */
const CONCERNED = query<number>(
  'keeps.concerned',
  `SELECT DISTINCT segment FROM artifacts WHERE rule = ? AND side = ? AND text = ? AND ? IN (0, segment)`,
);

const HOLDS = `FROM keeps k WHERE ifnull(k.segment, 0) IN (0, a.segment)
  AND k.rule = a.rule AND k.side = a.side AND k.text = a.text`;
const APPLY = query(
  'keeps.apply',
  `UPDATE artifacts AS a SET
     status = iif(EXISTS (SELECT 1 ${HOLDS}), 'kept', 'open'),
     kept_reason = (SELECT k.reason ${HOLDS} ORDER BY k.segment IS NULL LIMIT 1)
   WHERE a.rule = ? AND a.side = ? AND a.text = ? AND ? IN (0, a.segment)`,
);

/** Brings the artifacts that a keep is about in step with the keeps as they are now. */
export function applyKeeps(db: Connection, keep: What, segment: number | null): void {
  db.run(APPLY, keep.rule, keep.side, keep.text, segment ?? 0);
}

export function findKeep(db: ReadableDb, id: string): Keep | undefined {
  return db.get(GET, id);
}

export function keepsOfSegment(db: ReadableDb, key: number): Keep[] {
  return db.all(OF_SEGMENT, key);
}

/** The keeps that an artifact is kept by, of its segment and of the project. */
export function keepsMatching(db: ReadableDb, segment: number, what: What): Keep[] {
  return db.all(MATCHING, segment, what.rule, what.side, what.text);
}

/** Keys of the segments in which a keep (null: everywhere) finds its words. */
export function segmentsConcerned(db: ReadableDb, keep: Keep, segment: number | null): number[] {
  return db.column(CONCERNED, keep.rule, keep.side, keep.text, segment ?? 0);
}

type What = { readonly rule: string; readonly side: Side; readonly text: string };
/** The reason for which a detection in this segment is kept; null where it is open. */
export type KeepFinder = (segment: number, what: What) => string | null;

/** Looks up keeps as they are now. */
export function keepFinder(db: Connection): KeepFinder {
  const everywhere = reasons(db.all(EVERYWHERE));
  const anyLocal = db.value(ANY_LOCAL) === 1;
  let segment = 0;
  let local: ReadonlyMap<string, string> = new Map();
  return (key, what) => {
    if (anyLocal && key !== segment) {
      segment = key;
      local = reasons(db.all(LOCAL, key));
    }
    return local.get(keyOf(what)) ?? everywhere.get(keyOf(what)) ?? null;
  };
}

function reasons(keeps: readonly Pick<Keep, 'rule' | 'side' | 'text' | 'reason'>[]): Map<string, string> {
  return new Map(keeps.map((keep) => [keyOf(keep), keep.reason]));
}

function keyOf({ rule, side, text }: What): string {
  return `${side} ${rule} ${text}`;
}

import type { JsonValue, SegmentId } from '../../core/model.ts';
import { query } from '../connection.ts';
import { applyKeeps, type Keep, segmentsConcerned } from '../keeps.ts';
import { segmentKey, segmentsByKeys } from '../segments.ts';
import type { Recorder } from './recorder.ts';

const INSERT = query(
  'keeps.insert',
  'INSERT INTO keeps (id, segment, rule, side, text, reason, author, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
);
const DELETE = query('keeps.delete', 'DELETE FROM keeps WHERE id = ?');

export function keepToJson(keep: Keep): JsonValue {
  const { id, segmentId, rule, side, text, reason, author, at } = keep;
  return { id, segmentId, rule, side, text, reason, author, at };
}

/** Without a change entry; gives back the key of its segment. */
export function insertKeep(
  record: Recorder,
  keep: Omit<Keep, 'id'> & { readonly id: string },
): number | null {
  const { id, segmentId, rule, side, text, reason, author, at } = keep;
  const segment = keyOf(record, segmentId);
  record.db.run(INSERT, id, segment, rule, side, text, reason, author, at);
  return segment;
}

export function createKeep(record: Recorder, keep: Keep): void {
  const segment = insertKeep(record, keep);
  record.record({ ...entry(keep), before: null, after: keepToJson(keep) });
  putInForce(record, keep, segment);
}

export function removeKeep(record: Recorder, keep: Keep): void {
  record.db.run(DELETE, keep.id);
  record.record({ ...entry(keep), before: keepToJson(keep), after: null });
  putInForce(record, keep, keyOf(record, keep.segmentId));
}

function putInForce(record: Recorder, keep: Keep, segment: number | null): void {
  applyKeeps(record.db, keep, segment);
  for (const { id } of segmentsByKeys(record.db, segmentsConcerned(record.db, keep, segment))) {
    record.segments.add(id);
  }
}

function keyOf(record: Recorder, segment: SegmentId | null): number | null {
  return segment === null ? null : segmentKey(record.db, segment);
}

function entry(keep: Keep) {
  return { entity: 'keep', entityId: keep.id, segmentId: keep.segmentId, field: '*' } as const;
}

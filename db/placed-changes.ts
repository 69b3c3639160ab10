import type { Change, CommandKind, PersonId, Role } from '../core/model.ts';
import { type Query, query, type ReadableDb, type SqlValue } from './connection.ts';

/** A change with what its command says of it. */
export interface PlacedChange extends Change {
  /** Key of the command. */
  readonly command: number;
  readonly author: PersonId;
  readonly at: number;
  /** Of the command, or of what it undoes or redoes. */
  readonly rootKind: CommandKind;
  readonly rootRole: Role;
}

interface Row extends Omit<PlacedChange, 'before' | 'after'> {
  readonly before: string;
  readonly after: string;
}

/** @param where SQL over `h`, the changes */
export function changesWhere(name: string, where: string): Query<Row> {
  return query<Row>(
    name,
    `SELECT h.id, h.command, c.id AS commandId, c.author, c.at, ifnull(o.kind, c.kind) AS rootKind, ifnull(o.role, c.role) AS rootRole, h.entity,
       h.entity_id AS entityId, h.segment_id AS segmentId, h.field, h.before, h.after
     FROM changes h JOIN commands c ON c.key = h.command LEFT JOIN commands o ON o.key = c.of
     WHERE ${where} ORDER BY h.key`,
  );
}

/** In the order in which they were made. */
export function placedChanges(
  db: ReadableDb,
  which: Query<Row>,
  ...params: readonly SqlValue[]
): PlacedChange[] {
  return db.all(which, ...params).map(({ before, after, ...change }) => ({
    ...change,
    before: JSON.parse(before),
    after: JSON.parse(after),
  }));
}

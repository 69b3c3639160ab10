import type { HandOffId } from '../core/hand-off.ts';
import type { DocumentId, Family, Person, SegmentId, SegmentState } from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';
import { handOffs } from './hand-offs.ts';
import { idsOfPerson } from './people.ts';
import { type Row, rowsByKeys } from './rows.ts';
import { type Condition, type SearchIn, searchCondition } from './search.ts';
import { findSegment } from './segments.ts';

/** Empty lists, false, null and '' filter nothing. */
export interface Filter {
  readonly states: readonly SegmentState[];
  readonly families: readonly Family[];
  readonly anyArtifact: boolean;
  readonly openNotes: boolean;
  readonly mine: boolean;
  readonly document: DocumentId | null;
  /** What was sent with it. */
  readonly handOff?: HandOffId | null | undefined;
  /** Judged by the person, and edited since. */
  readonly changedSinceMine?: boolean | undefined;
  readonly search: string;
  readonly searchIn: SearchIn;
}

/** A snapshot: the keys of the segments that the filter let through, in order. The caller keeps it. */
export type View = Int32Array;

/** `person`: who works now, for `mine`; null where nobody has said. */
export function openView(db: ReadableDb, filter: Filter, person: Person | null): View {
  const { sql, params } = conditionOf(db, filter, person);
  // Keys of documents rise with their positions: an import appends.
  const keys = query<number>('view.open', `SELECT key FROM segments WHERE ${sql} ORDER BY document, rank`);
  return Int32Array.from(db.column(keys, ...params));
}

/** At most `limit` rows from `offset` on. Segments that are gone since the view was opened are left out. */
export function viewRows(db: ReadableDb, view: View, offset: number, limit: number): Row[] {
  return rowsByKeys(db, [...view.subarray(offset, offset + limit)]);
}

export function indexInView(db: ReadableDb, view: View, segment: SegmentId): number | null {
  const row = findSegment(db, segment);
  const index = row === undefined ? -1 : view.indexOf(row.key);
  return index === -1 ? null : index;
}

function conditionOf(db: ReadableDb, filter: Filter, person: Person | null): Condition {
  const conditions: Condition[] = [];
  const add = (sql: string, ...lists: readonly (readonly string[])[]) =>
    conditions.push({ sql, params: lists.map((list) => JSON.stringify(list)) });
  if (filter.document !== null) {
    const sql = 'document = (SELECT d.key FROM documents d WHERE d.id = ?)';
    conditions.push({ sql, params: [filter.document] });
  }
  const part = handOffs(db).find(({ id }) => id === filter.handOff)?.part;
  if (part?.kind === 'segments') add('id IN (SELECT value FROM json_each(?))', part.segments);
  if (part?.kind === 'document') {
    conditions.push({
      sql: 'document = (SELECT d.key FROM documents d WHERE d.id = ?)',
      params: [part.document],
    });
  }
  if (filter.states.length > 0) add('state IN (SELECT value FROM json_each(?))', filter.states);
  if (filter.families.length > 0) {
    const families = 'family IN (SELECT value FROM json_each(?))';
    add(`key IN (SELECT segment FROM artifacts WHERE status = 'open' AND ${families})`, filter.families);
  }
  if (filter.anyArtifact) add(`key IN (SELECT segment FROM artifacts WHERE status = 'open')`);
  if (filter.openNotes) add('key IN (SELECT segment FROM notes WHERE parent IS NULL AND resolved = 0)');
  if (filter.mine) {
    const ids = person === null ? [] : idsOfPerson(db, person);
    const mine = ['source_author', 'target_author'].map(
      (author) =>
        `key IN (SELECT m.key FROM segments m WHERE m.${author} IN (SELECT value FROM json_each(?)))`,
    );
    add(`(${mine.join(' OR ')})`, ids, ids);
  }
  if (filter.changedSinceMine === true) {
    // By the history: the person's last verdict on the segment, and a text that was changed after it.
    add(
      `id IN (
         SELECT h.segment_id FROM changes h JOIN (
           SELECT v.segment_id, max(v.command) AS command FROM changes v JOIN commands c ON c.key = v.command
           WHERE c.kind IN ('approve', 'request-changes', 'reject', 'take-review') AND v.field = 'state'
             AND json_extract(v.after, '$') IN ('approved', 'changes-requested', 'rejected')
             AND c.author IN (SELECT value FROM json_each(?))
           GROUP BY v.segment_id) mine ON mine.segment_id = h.segment_id
         WHERE h.command > mine.command AND h.entity = 'segment' AND h.field IN ('source', 'target'))`,
      person === null ? [] : idsOfPerson(db, person),
    );
  }
  const search = searchCondition(filter.search, filter.searchIn);
  if (search !== null) conditions.push(search);
  return {
    sql: conditions.map(({ sql }) => sql).join(' AND ') || 'TRUE',
    params: conditions.flatMap(({ params }) => params),
  };
}

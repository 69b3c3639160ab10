import type { Person, SegmentId, Side } from '../core/model.ts';
import { query, type ReadableDb, type WritableDb } from './connection.ts';
import { ensurePerson } from './people.ts';
import { getSegment } from './segments.ts';

const PUT = query(
  'drafts.put',
  `INSERT INTO drafts (segment, side, text, author, at, base_revision) VALUES (?, ?, ?, ?, ?, ?)
   ON CONFLICT (segment, side) DO UPDATE SET text = excluded.text, author = excluded.author, at = excluded.at,
     base_revision = excluded.base_revision`,
);
const DELETE = query('drafts.delete', 'DELETE FROM drafts WHERE segment = ? AND side = ?');
const OF_SEGMENTS = query<DraftRow>(
  'drafts.ofSegments',
  'SELECT segment, side, text FROM drafts WHERE segment IN (SELECT value FROM json_each(?))',
);

const LEFT = query<SegmentId>(
  'drafts.left',
  `SELECT DISTINCT s.id FROM segments s JOIN drafts d ON d.segment = s.key
   WHERE d.text <> CASE d.side WHEN 'source' THEN s.source ELSE s.target END
   ORDER BY s.document, s.rank LIMIT ?`,
);

interface DraftRow {
  readonly segment: number;
  readonly side: Side;
  readonly text: string;
}

/**
 * What is being typed, kept in case the app ends; null: nothing is being typed any more. No change, no history.
 * Throws `not-found`.
 */
export function putDraft(
  db: WritableDb,
  person: Person,
  draft: { readonly segment: SegmentId; readonly side: Side; readonly text: string | null },
): void {
  db.write(() => {
    const { key, revision } = getSegment(db, draft.segment);
    if (draft.text === null) {
      dropDraft(db, key, draft.side);
    } else {
      ensurePerson(db, person);
      db.run(PUT, key, draft.side, draft.text, person.id, Date.now(), revision);
    }
  });
}

export function dropDraft(db: WritableDb, segment: number, side: Side): void {
  db.run(DELETE, segment, side);
}

export function draftsOf(db: ReadableDb, keys: readonly number[]): DraftRow[] {
  return db.all(OF_SEGMENTS, JSON.stringify(keys));
}

/** Segments with a draft that is not what they read, in the order of the project, at most so many. */
export function segmentsWithDrafts(db: ReadableDb, most: number): readonly SegmentId[] {
  return db.column(LEFT, most);
}

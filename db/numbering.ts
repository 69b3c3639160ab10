import type { DocumentId, SegmentId } from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';
import { listDocuments } from './documents.ts';

interface Ranked {
  readonly document: number;
  readonly rank: number;
}

export interface Place {
  readonly documentId: DocumentId;
  /** 1-based, in the document. */
  readonly position: number;
  /** 1-based, over the project. */
  readonly number: number;
}

const BETWEEN = query<number>(
  'segments.between',
  `SELECT count(*) FROM segments INDEXED BY segments_order WHERE document = ? AND rank > ? AND rank <= ?`,
);

const RANKED = query<Ranked & { readonly id: SegmentId }>(
  'segments.ranked',
  'SELECT id, document, rank FROM segments WHERE id IN (SELECT value FROM json_each(?))',
);

/** Where each segment stands. Counts each stretch of the document once, so that a window costs no more than one row. */
export function placesOf(db: ReadableDb, rows: readonly Ranked[]): Map<Ranked, Place> {
  const documents = new Map(listDocuments(db).map((document) => [document.key, document]));
  const places = new Map<Ranked, Place>();
  let last: Ranked = { document: 0, rank: 0 };
  let position = 0;
  for (const row of rows.toSorted((a, b) => a.document - b.document || a.rank - b.rank)) {
    const from = row.document === last.document ? last.rank : 0;
    position = (from === 0 ? 0 : position) + (db.value(BETWEEN, row.document, from, row.rank) ?? 0);
    const document = documents.get(row.document);
    if (document === undefined) throw new Error(`segment of document ${row.document}, which there is not`);
    places.set(row, { documentId: document.id, position, number: document.offset + position });
    last = row;
  }
  return places;
}

/** Over the project, 1-based; without the segments that are gone. For all rows of an answer at once: see `placesOf`. */
export function numbersOf(db: ReadableDb, segments: readonly SegmentId[]): Map<SegmentId, number> {
  const rows = db.all(RANKED, JSON.stringify(segments));
  const places = placesOf(db, rows);
  return new Map(rows.map((row) => [row.id, places.get(row)?.number ?? 0]));
}

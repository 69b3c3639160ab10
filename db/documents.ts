import type { DocumentId } from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';

export interface DocumentRow {
  readonly key: number;
  readonly id: DocumentId;
  readonly name: string;
  readonly format: string;
  readonly encoding: string;
  readonly importedAt: number;
  readonly segments: number;
  /** How many segments of the project stand before this document. */
  readonly offset: number;
}

const LIST = query<Omit<DocumentRow, 'offset'>>(
  'documents.list',
  `SELECT key, id, name, format, encoding, imported_at AS importedAt,
     (SELECT count(*) FROM segments INDEXED BY segments_order WHERE document = documents.key) AS segments
   FROM documents ORDER BY position`,
);

/** In order. */
export function listDocuments(db: ReadableDb): DocumentRow[] {
  let offset = 0;
  return db.all(LIST).map((row) => {
    const document = { ...row, offset };
    offset += row.segments;
    return document;
  });
}

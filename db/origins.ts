import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { SongphasaError } from '../core/errors.ts';
import type { ReadOptions } from '../core/formats/format.ts';
import type { DocumentId } from '../core/model.ts';
import { query, type ReadableDb, type WritableDb } from './connection.ts';

export interface OriginFile {
  readonly name: string;
  /** Of its bytes; see `fileBytes`. */
  readonly sha256: string;
}

/** Which files a document was made of, and how they were read. */
export interface DocumentOrigin {
  /** One, or two texts that were paired. */
  readonly files: readonly OriginFile[];
  /** Of the first file, where its format does not say itself. */
  readonly encoding: ReadOptions['encoding'];
  readonly mapping: ReadOptions['mapping'];
  /** As the file declares them (BCP 47); null where it does not. */
  readonly languages: { readonly source: string; readonly target: string } | null;
  /** True where the file translates into Thai: its target is our source. */
  readonly swapped: boolean;
  /** Which of the documents in the file; 0-based. */
  readonly part: number;
}

const PUT = query(
  'files.put',
  'INSERT INTO files (sha256, size, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
);
const HAS = query<number>('files.has', 'SELECT EXISTS (SELECT 1 FROM files WHERE sha256 = ?)');
const CONTENT = query<Uint8Array>('files.content', 'SELECT content FROM files WHERE sha256 = ?');
const ROW = query<{ readonly size: number; readonly content: Uint8Array }>(
  'files.row',
  'SELECT size, content FROM files WHERE sha256 = ?',
);
const ORIGIN = query<string | null>('documents.origin', 'SELECT origin FROM documents WHERE id = ?');

/** Keeps the bytes of a file in the project, once. Returns their SHA-256. */
export function putFile(db: WritableDb, bytes: Uint8Array): string {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (db.value(HAS, sha256) !== 1) db.run(PUT, sha256, bytes.length, deflateRawSync(bytes));
  return sha256;
}

/** Throws `not-found`. */
export function fileBytes(db: ReadableDb, sha256: string): Uint8Array {
  const content = db.value(CONTENT, sha256);
  if (content === undefined) throw new SongphasaError('not-found', { what: 'file' });
  return inflateRawSync(content);
}

/** Null where it is not known: imported before the app kept it. Throws nothing for a document that is gone. */
export function originOf(db: ReadableDb, document: DocumentId): DocumentOrigin | null {
  return parseOrigin(db.value(ORIGIN, document) ?? null);
}

export function parseOrigin(json: string | null): DocumentOrigin | null {
  return json === null ? null : (JSON.parse(json) as DocumentOrigin);
}

/** The files of an origin, from another copy of the project. */
export function takeFiles(db: WritableDb, other: ReadableDb, origin: DocumentOrigin | null): void {
  for (const { sha256 } of origin?.files ?? []) {
    const row = db.value(HAS, sha256) === 1 ? undefined : other.get(ROW, sha256);
    if (row !== undefined) db.run(PUT, sha256, row.size, row.content);
  }
}

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
  /** One; of two texts that were paired no origin is kept. */
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

/** Bytes of a file that is imported, and so of one that is kept. */
export const FILE_LIMIT = 256 * 1024 * 1024;

const PUT = query(
  'files.put',
  'INSERT INTO files (sha256, size, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
);
const HAS = query<number>('files.has', 'SELECT EXISTS (SELECT 1 FROM files WHERE sha256 = ?)');
interface KeptFile {
  /** In bytes. */
  readonly size: number;
  /** Deflated. */
  readonly content: Uint8Array;
}
const ROW = query<KeptFile>('files.row', 'SELECT size, content FROM files WHERE sha256 = ?');
const ORIGIN = query<string | null>('documents.origin', 'SELECT origin FROM documents WHERE id = ?');

/** Keeps the bytes of a file in the project, once. Returns their SHA-256. */
export function putFile(db: WritableDb, bytes: Uint8Array): string {
  const sha256 = sha256Of(bytes);
  if (db.value(HAS, sha256) !== 1) db.run(PUT, sha256, bytes.length, deflateRawSync(bytes));
  return sha256;
}

/** Throws `not-found`, and `project-corrupt` where the bytes are not those that were kept. */
export function fileBytes(db: ReadableDb, sha256: string): Uint8Array {
  const row = db.get(ROW, sha256);
  if (row === undefined) throw new SongphasaError('not-found', { what: 'file' });
  return inflated(sha256, row);
}

/** A project may come from anybody: the bytes are no more than was said, and those that the document was read from. */
function inflated(sha256: string, { size, content }: KeptFile): Uint8Array {
  const maxOutputLength = Math.max(1, Math.min(size, FILE_LIMIT));
  try {
    const bytes = inflateRawSync(content, { maxOutputLength });
    if (sha256Of(bytes) === sha256) return bytes;
  } catch {
    // Longer than was said, or not deflated at all: as good as other bytes.
  }
  throw new SongphasaError('project-corrupt', { reason: 'kept-file' });
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Null where it is not known: imported before the app kept it. Throws nothing for a document that is gone. */
export function originOf(db: ReadableDb, document: DocumentId): DocumentOrigin | null {
  return parseOrigin(db.value(ORIGIN, document) ?? null);
}

export function parseOrigin(json: string | null): DocumentOrigin | null {
  return json === null ? null : (JSON.parse(json) as DocumentOrigin);
}

/** The files of an origin, from another copy of the project. Throws `project-corrupt` where the bytes are not those of the origin. */
export function takeFiles(db: WritableDb, other: ReadableDb, origin: DocumentOrigin | null): void {
  for (const { sha256 } of origin?.files ?? []) {
    const row = db.value(HAS, sha256) === 1 ? undefined : other.get(ROW, sha256);
    if (row === undefined) continue;
    inflated(sha256, row);
    db.run(PUT, sha256, row.size, row.content);
  }
}

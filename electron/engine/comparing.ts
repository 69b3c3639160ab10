/**
 * What the rules find by comparing the segments of a document (a name rendered two ways, a line that stands twice) is out
 * of step after every edit. To compare 100,000 segments takes a second, an edit must not: documents wait here, and are
 * compared anew in a quiet moment, one after the other. A request that comes meanwhile ends the comparing within a few
 * milliseconds, with nothing written, and it begins again with the next quiet moment. What is written is only what has
 * become different.
 */
import { SongphasaError } from '../../core/errors.ts';
import type { DocumentId, SegmentId } from '../../core/model.ts';
import { query, type ReadableDb } from '../../db/connection.ts';
import { listDocuments } from '../../db/documents.ts';
import { isWritable } from '../../db/open.ts';
import { rescanDocuments } from '../../db/rescan.ts';
import { projectScanner } from '../../db/scanner.ts';

const OF_SEGMENTS = query<DocumentId>(
  'comparing.documents',
  `SELECT id FROM documents WHERE key IN (
     SELECT document FROM segments WHERE id IN (SELECT value FROM json_each(?)))`,
);

export class Comparing {
  readonly #db: ReadableDb;
  readonly #due: Set<DocumentId>;

  /** A project that has just been opened may come from another version of the app: all of it is due. */
  constructor(db: ReadableDb) {
    this.#db = db;
    this.#due = new Set(isWritable(db) ? listDocuments(db).map(({ id }) => id) : []);
  }

  /** The texts of these segments are others now. */
  due(segments: readonly SegmentId[]): void {
    for (const document of this.#db.column(OF_SEGMENTS, JSON.stringify(segments))) this.#due.add(document);
  }

  get isDue(): boolean {
    return this.#due.size > 0;
  }

  /**
   * Compares what is due, as far as nobody asks for something else; returns the segments whose artifacts are others now.
   * Throws what the database throws.
   */
  compare(isAsked: () => boolean): SegmentId[] {
    const changed: SegmentId[] = [];
    const check = () => {
      if (isAsked()) throw new SongphasaError('cancelled');
    };
    const db = this.#db;
    if (!isWritable(db)) return changed;
    for (const document of this.#due) {
      try {
        changed.push(...rescanDocuments(db, projectScanner(db).compare, document, check));
      } catch (thrown) {
        if (thrown instanceof SongphasaError && thrown.code === 'cancelled') break;
        this.#due.delete(document);
        throw thrown;
      }
      this.#due.delete(document);
    }
    return changed;
  }
}

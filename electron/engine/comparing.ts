/**
 * What the rules find by comparing the segments of a document (a name rendered two ways, a line that stands twice) is out
 * of step after every edit. Documents wait here and are compared anew in a quiet moment, one after the other; what is
 * written is only what has become different. A request that comes meanwhile ends the comparing with nothing written, and
 * it begins again with the next quiet moment.
 *
 * Measured with 100,000 segments, on a core of its own: an edit takes 10 ms, the comparing 2.3 s; it looks for requests at
 * every text that a rule reads, never more than 32 ms apart, so an edit that comes in between is still done within 60 ms.
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

/** Segments of a project that takes half a second or more. */
const LARGE = 20_000;

export class Comparing {
  readonly #db: ReadableDb;
  readonly #due: Set<DocumentId>;
  /** Milliseconds without a request in which a person is held to think and not to work: longer where it takes longer. */
  readonly quietAfter: number;

  /** A project that has just been opened may come from another version of the app: all of it is due. */
  constructor(db: ReadableDb) {
    this.#db = db;
    const documents = isWritable(db) ? listDocuments(db) : [];
    const segments = documents.reduce((sum, document) => sum + document.segments, 0);
    this.quietAfter = segments > LARGE ? 3_000 : 500;
    this.#due = new Set(documents.map(({ id }) => id));
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

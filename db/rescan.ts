import type { Detection, DocumentId, SegmentId, Side } from '../core/model.ts';
import { type Connection, query, type WritableDb } from './connection.ts';
import { listDocuments } from './documents.ts';
import { idOf } from './ids.ts';
import { type KeepFinder, keepFinder } from './keeps.ts';

interface Texts {
  readonly source: string;
  readonly target: string;
}

/** What the rules find in a segment: scanSegment of core/artifacts/scan.ts. */
export type Scanner = (segment: Texts) => readonly Detection[];

/** What the rules that compare find in a document, a list for each segment: scanDocument with the other rules switched off. */
export type DocumentScanner = (segments: readonly Texts[]) => readonly (readonly Detection[])[];

interface Scanned extends Texts {
  readonly key: number;
  readonly id: SegmentId;
}

interface PlacedRow {
  readonly key: number;
  readonly side: Side;
  readonly start: number;
  readonly text: string;
}

const INSERT = query(
  'artifacts.insert',
  `INSERT INTO artifacts (id, segment, scope, rule, family, side, span_start, span_end, text, severity, confidence,
     status, kept_reason, safe_fix, data)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);
const CLEAR = query('artifacts.clear', `DELETE FROM artifacts WHERE segment = ? AND scope = 'segment'`);
const CLEAR_DOCUMENT = query(
  'artifacts.clearDocument',
  `DELETE FROM artifacts WHERE scope = 'document' AND segment IN (SELECT key FROM segments WHERE document = ?)`,
);
const OF_DOCUMENT_SCOPE = query<PlacedRow>(
  'artifacts.ofDocumentScope',
  `SELECT key, side, span_start AS start, text FROM artifacts WHERE segment = ? AND scope = 'document'`,
);
const MOVE = query('artifacts.move', 'UPDATE artifacts SET span_start = ?, span_end = ? WHERE key = ?');
const DELETE = query('artifacts.delete', 'DELETE FROM artifacts WHERE key = ?');
const SEGMENTS = query<Scanned>(
  'rescan.segments',
  'SELECT key, id, source, target FROM segments WHERE document = ? ORDER BY rank',
);

/**
 * Looks at documents as a whole again. Commands rescan only the segments that they change; what is found by comparing
 * segments waits for this: after an import, when a project is opened, before an export. No command, no history.
 */
export function rescanDocuments(
  db: WritableDb,
  scan: DocumentScanner,
  document: DocumentId | null = null,
): void {
  db.write(() => {
    const rescanner = new Rescanner(db, () => []);
    for (const { key, id } of listDocuments(db)) {
      if (document === null || document === id) rescanner.compare(key, scan);
    }
  });
}

/** Puts the artifacts of segments in step with their texts; for many segments in one transaction. */
export class Rescanner {
  readonly #db: Connection;
  readonly #scan: Scanner;
  readonly #findKeep: KeepFinder;

  constructor(db: Connection, scan: Scanner) {
    this.#db = db;
    this.#scan = scan;
    this.#findKeep = keepFinder(db);
  }

  rescan(segment: Scanned): void {
    this.#db.run(CLEAR, segment.key);
    for (const row of this.#db.all(OF_DOCUMENT_SCOPE, segment.key)) this.#follow(segment, row);
    this.scan(segment);
  }

  /** For a new segment. */
  scan(segment: Scanned): void {
    this.#insert(segment, this.#scan(segment), 'segment');
  }

  /** The segments of a document with each other. */
  compare(document: number, scan: DocumentScanner): void {
    this.#db.run(CLEAR_DOCUMENT, document);
    const segments = this.#db.all(SEGMENTS, document);
    scan(segments).forEach((detections, index) => {
      const segment = segments[index];
      if (segment !== undefined) this.#insert(segment, detections, 'document');
    });
  }

  /** What was found by comparing stays with its words, at the nearest place where they stand now, and goes with them. */
  #follow(segment: Scanned, { key, side, start, text }: PlacedRow): void {
    const before = segment[side].lastIndexOf(text, start);
    const after = segment[side].indexOf(text, start);
    const place = before === -1 || (after !== -1 && after - start < start - before) ? after : before;
    if (place === -1) this.#db.run(DELETE, key);
    else if (place !== start) this.#db.run(MOVE, place, place + text.length, key);
  }

  #insert(segment: Scanned, detections: readonly Detection[], scope: 'segment' | 'document'): void {
    const occurrences = new Map<string, number>();
    for (const detection of detections) {
      const { rule, family, side, span, text, severity, confidence, reason, fixes, slotRepair } = detection;
      const alike = `${side} ${rule} ${text}`;
      const occurrence = occurrences.get(alike) ?? 0;
      occurrences.set(alike, occurrence + 1);
      // The same words found by the same rule are the same artifact after a rescan.
      const id = idOf<'artifact'>(segment.id, side, rule, text, occurrence);
      const keptReason = this.#findKeep(segment.key, detection);
      const safeFix = fixes.findIndex((fix) => fix.safe);
      this.#db.run(
        INSERT,
        ...([id, segment.key, scope, rule, family, side, span.start, span.end, text] as const),
        ...([severity, confidence, keptReason === null ? 'open' : 'kept', keptReason] as const),
        safeFix === -1 ? null : safeFix,
        JSON.stringify({ reason, fixes, ...(slotRepair === undefined ? {} : { slotRepair }) }),
      );
    }
  }
}

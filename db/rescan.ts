import type { InlineTag } from '../core/formats/inline.ts';
import type { Detection, DocumentId, SegmentId, Side } from '../core/model.ts';
import { type Connection, query, type WritableDb } from './connection.ts';
import { listDocuments } from './documents.ts';
import { idOf } from './ids.ts';
import { type KeepFinder, keepFinder } from './keeps.ts';
import { NO_TAGS, tagsFromJson } from './tags.ts';

interface Texts {
  readonly source: string;
  readonly target: string;
  /** None where absent. */
  readonly tags?: readonly InlineTag[];
}

export interface Scanned extends Texts {
  readonly key: number;
  readonly id: SegmentId;
}

/** With the tags as they are stored. */
export interface ScannedRow extends Omit<Scanned, 'tags'> {
  readonly tags: string;
}

export function toScanned({ key, id, source, target, tags }: ScannedRow): Scanned {
  return { key, id, source, target, tags: tagsFromJson(tags) };
}

/** What the rules find in a segment: scanSegment of core/artifacts/scan.ts, or a projectScanner. */
export interface Scanner {
  (segment: Texts): readonly Detection[];
  /** The same for several segments, where that takes less than one by one. */
  readonly many?: (segments: readonly Scanned[]) => readonly (readonly Detection[])[];
}

/** What the rules that compare find in a document, a list for each segment. */
export type DocumentScanner = (segments: readonly Texts[]) => readonly (readonly Detection[])[];

/** How an artifact is stored; `key` aside. */
interface Stored {
  readonly id: string;
  readonly rule: string;
  readonly family: string;
  readonly side: Side;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly severity: string;
  readonly confidence: number;
  readonly status: 'open' | 'kept';
  readonly keptReason: string | null;
  readonly safeFix: number | null;
  readonly data: string;
}
interface StoredRow extends Stored {
  readonly key: number;
  readonly segment: number;
  readonly scope: 'segment' | 'document';
}

const COLUMNS = `key, segment, scope, id, rule, family, side, span_start AS start, span_end AS end, text, severity,
  confidence, status, kept_reason AS keptReason, safe_fix AS safeFix, data`;
const OF_SEGMENT = query<StoredRow>(
  'rescan.ofSegment',
  `SELECT ${COLUMNS} FROM artifacts WHERE segment = ? ORDER BY key`,
);
const OF_DOCUMENT = query<StoredRow>(
  'rescan.ofDocument',
  `SELECT ${COLUMNS} FROM artifacts
   WHERE scope = 'document' AND segment IN (SELECT key FROM segments WHERE document = ?)`,
);
const INSERT = query(
  'artifacts.insert',
  `INSERT INTO artifacts (id, segment, scope, rule, family, side, span_start, span_end, text, severity, confidence,
     status, kept_reason, safe_fix, data)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);
const MOVE = query('artifacts.move', 'UPDATE artifacts SET span_start = ?, span_end = ? WHERE key = ?');
const DELETE = query('artifacts.delete', 'DELETE FROM artifacts WHERE key = ?');
const SEGMENTS = query<ScannedRow>(
  'rescan.segments',
  'SELECT key, id, source, target, tags FROM segments WHERE document = ? ORDER BY rank',
);

/** Segments that are scanned together, so that what a person's rules cost beside their work is shared. */
export const BATCH = 500;

/** Called on the way, again and again; may throw to end the work. */
export type Check = () => void;
const noCheck: Check = () => {};

/**
 * Looks at documents as a whole again. Commands rescan only the segments that they change; what is found by comparing
 * segments waits for this: after an import, in a quiet moment, before an export. No command, no history. Returns the
 * segments whose artifacts are others now.
 */
export function rescanDocuments(
  db: WritableDb,
  scan: DocumentScanner,
  document: DocumentId | null = null,
  check: Check = noCheck,
): SegmentId[] {
  return db.write(() => {
    const rescanner = new Rescanner(db, () => []);
    return listDocuments(db)
      .filter(({ id }) => document === null || document === id)
      .flatMap(({ key }) => rescanner.compare(key, scan, check));
  });
}

/** Texts that look at the watch each time that a rule reads one: a rule is ended wherever it is. */
class WatchedTexts implements Texts {
  readonly #texts: Texts;
  readonly #check: Check;

  constructor(texts: Texts, check: Check) {
    this.#texts = texts;
    this.#check = check;
  }

  get source(): string {
    this.#check();
    return this.#texts.source;
  }

  get target(): string {
    this.#check();
    return this.#texts.target;
  }

  get tags(): readonly InlineTag[] {
    return this.#texts.tags ?? NO_TAGS;
  }
}

/** Puts the artifacts of segments in step with their texts; for many segments in one transaction. */
export class Rescanner {
  readonly #db: Connection;
  readonly #scan: Scanner;
  readonly #findKeep: KeepFinder;
  readonly #added: Scanned[] = [];

  constructor(db: Connection, scan: Scanner) {
    this.#db = db;
    this.#scan = scan;
    this.#findKeep = keepFinder(db);
  }

  /** Returns the segments whose artifacts are others now. */
  rescan(segments: Iterable<Scanned>, check: Check = noCheck): SegmentId[] {
    const changed: SegmentId[] = [];
    this.#inBatches(segments, (segment, detections) => {
      check();
      const before = this.#db.all(OF_SEGMENT, segment.key);
      const own = before.filter(({ scope }) => scope === 'segment');
      let other = this.#put(segment, 'segment', own, detections);
      for (const row of before) if (row.scope === 'document') other = this.#follow(segment, row) || other;
      if (other) changed.push(segment.id);
    });
    return changed;
  }

  /** For a new segment, which has no artifacts yet. Waits for others, until `settle`. */
  add(segment: Scanned): void {
    this.#added.push(segment);
    if (this.#added.length >= BATCH) this.settle();
  }

  settle(): void {
    const added = this.#added.splice(0);
    this.#inBatches(added, (segment, detections) => this.#put(segment, 'segment', [], detections));
  }

  /** The segments of a document with each other. Returns those whose artifacts are others now. */
  compare(document: number, scan: DocumentScanner, check: Check = noCheck): SegmentId[] {
    const segments = this.#collect(this.#db.iterate(SEGMENTS, document), check).map(toScanned);
    const found = scan(segments.map((segment) => new WatchedTexts(segment, check)));
    const before = Map.groupBy(
      this.#collect(this.#db.iterate(OF_DOCUMENT, document), check),
      (row) => row.segment,
    );
    return segments.flatMap((segment, index) => {
      const detections = found[index] ?? [];
      const rows = (before.get(segment.key) ?? []).sort((a, b) => a.key - b.key);
      if (detections.length === 0 && rows.length === 0) return [];
      check();
      return this.#put(segment, 'document', rows, detections) ? [segment.id] : [];
    });
  }

  #collect<Row>(rows: Iterable<Row>, check: Check): Row[] {
    const collected: Row[] = [];
    for (const row of rows) {
      collected.push(row);
      if (collected.length % BATCH === 0) check();
    }
    return collected;
  }

  #inBatches(
    segments: Iterable<Scanned>,
    each: (segment: Scanned, detections: readonly Detection[]) => void,
  ): void {
    const scan = this.#scan;
    const all = [...segments];
    for (let from = 0; from < all.length; from += BATCH) {
      const batch = all.slice(from, from + BATCH);
      const found = scan.many === undefined ? undefined : scan.many(batch);
      batch.forEach((segment, index) => void each(segment, found?.[index] ?? scan(segment)));
    }
  }

  /** What was found by comparing stays with its words, at the nearest place where they stand now, and goes with them. */
  #follow(segment: Scanned, { key, side, start, text }: StoredRow): boolean {
    const before = segment[side].lastIndexOf(text, start);
    const after = segment[side].indexOf(text, start);
    const place = before === -1 || (after !== -1 && after - start < start - before) ? after : before;
    if (place === -1) this.#db.run(DELETE, key);
    else if (place !== start) this.#db.run(MOVE, place, place + text.length, key);
    return place !== start;
  }

  /**
   * Leaves all alone where the same is found again; else writes all anew, so that of two at one place the first stays the
   * first. True where anything is another now.
   */
  #put(
    segment: Scanned,
    scope: StoredRow['scope'],
    before: readonly StoredRow[],
    detections: readonly Detection[],
  ): boolean {
    const wanted = this.#toStore(segment, detections);
    if (wanted.length === before.length && wanted.every((stored, index) => same(before[index], stored))) {
      return false;
    }
    for (const { key } of before) this.#db.run(DELETE, key);
    for (const stored of wanted) this.#insert(segment, scope, stored);
    return true;
  }

  #toStore(segment: Scanned, detections: readonly Detection[]): Stored[] {
    const occurrences = new Map<string, number>();
    return detections.map((detection) => {
      const { rule, family, side, span, text, severity, confidence, reason, fixes, slotRepair } = detection;
      const alike = `${side} ${rule} ${text}`;
      const occurrence = occurrences.get(alike) ?? 0;
      occurrences.set(alike, occurrence + 1);
      const keptReason = this.#findKeep(segment.key, detection);
      const safeFix = fixes.findIndex((fix) => fix.safe);
      return {
        // The same words found by the same rule are the same artifact after a rescan.
        id: idOf<'artifact'>(segment.id, side, rule, text, occurrence),
        ...{ rule, family, side, start: span.start, end: span.end, text, severity, confidence },
        status: keptReason === null ? 'open' : 'kept',
        keptReason,
        safeFix: safeFix === -1 ? null : safeFix,
        data: JSON.stringify({ reason, fixes, ...(slotRepair === undefined ? {} : { slotRepair }) }),
      };
    });
  }

  #insert(segment: Scanned, scope: StoredRow['scope'], stored: Stored): void {
    const { id, rule, family, side, start, end, text, severity, confidence } = stored;
    const { status, keptReason, safeFix, data } = stored;
    const what = [id, segment.key, scope, rule, family, side, start, end, text] as const;
    this.#db.run(INSERT, ...what, severity, confidence, status, keptReason, safeFix, data);
  }
}

function same(row: StoredRow | undefined, stored: Stored): boolean {
  const columns = Object.keys(stored) as (keyof Stored)[];
  return row !== undefined && columns.every((column) => row[column] === stored[column]);
}

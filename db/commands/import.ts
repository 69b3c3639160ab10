import { createHash } from 'node:crypto';
import { SongphasaError } from '../../core/errors.ts';
import type { ReadFacts, ReadNote } from '../../core/formats/document.ts';
import type { InlineTag } from '../../core/formats/inline.ts';
import type { DocumentId, SegmentId, SegmentState } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import { query, type WritableDb } from '../connection.ts';
import { newId } from '../ids.ts';
import type { DocumentOrigin } from '../origins.ts';
import { getFact } from '../project.ts';
import { Rescanner } from '../rescan.ts';
import { indexSegment } from '../search-index.ts';
import { NO_TAGS, tagsToJson } from '../tags.ts';
import type { StoredUnit } from '../units.ts';
import { type CommandContext, runCommand } from './command.ts';
import { emptyIfBlank, storable } from './edit-texts.ts';
import { foreignNote, importedFacts, importThreads } from './imported-facts.ts';
import type { Recorder } from './recorder.ts';
import { RANK_GAP } from './structure.ts';

export interface ImportSegment {
  /** 0-based. */
  readonly paragraph: number;
  /** The Thai text, which becomes source, and original where that is not known. */
  readonly text: string;
  readonly target: string;
  /** What the file says; null: draft where there is a target. Approved becomes translated: nobody here has approved it. */
  readonly state: SegmentState | null;
  /** Become notes by the author that the file names, or by the file: whoever takes it in has not written them. */
  readonly notes: readonly string[];
  /** Of each note; empty where the file does not say. */
  readonly noteAuthors?: readonly string[];
  /** What a file of ours says beside the texts. Its approvals are not taken: they are given in the project. */
  readonly facts?: ReadFacts;
  /** Notes with their threads, authors and times, from files of ours. */
  readonly threads?: readonly ReadNote[];
  /** Tags whose chips stand in text and target. */
  readonly tags?: readonly InlineTag[];
  /** Of the unit of the file; the parts of one that was cut have the same, and stand side by side. Null: not to be written back. */
  readonly key?: string | null;
}

export interface ImportDocument {
  readonly name: string;
  /** A FormatId of core/formats. */
  readonly format: string;
  readonly encoding: string;
  /** Null: where it came from is not kept. The bytes of its files: `putFile` before. */
  readonly origin?: DocumentOrigin | null;
  readonly segments: readonly ImportSegment[];
}

export interface ImportOptions {
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked every few segments; true ends the import with `cancelled`, and nothing of it stays. */
  readonly isCancelled?: () => boolean;
}

/** Most segments of one project. */
export const SEGMENT_LIMIT = 200_000;
/** Steps between two reports. */
const STEP = 200;

const INSERT_DOCUMENT = query(
  'documents.insert',
  // Keys tell the order. Of a later import they are its time, so that what was imported in two copies has one order in both.
  `WITH given (at) AS (SELECT ?),
     next (key, position) AS (
       SELECT iif(count(documents.key) = 0, 1, max(max(key) + 1, iif(at > max(imported_at), at, 0))), ifnull(max(position), 0) + 1
       FROM given LEFT JOIN documents)
   INSERT INTO documents (key, position, imported_at, id, name, format, encoding, originals_sha256,
     origin, units)
   SELECT key, position, at, ?, ?, ?, ?, ?, ?, ? FROM next, given`,
);
const SEAL = query('documents.seal', 'UPDATE documents SET sealed = 1 WHERE key = ?');
const INSERT_SEGMENT = query(
  'segments.import',
  `INSERT INTO segments (id, document, rank, paragraph, original, source, target, state, revision, tags,
     source_author, target_author, verdict_reason, changed_at)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?)`,
);
const COUNT = query<number>('segments.count', 'SELECT count(*) FROM segments');

/**
 * Documents, segments and their artifacts in one transaction; one entry in the history for each document. Not undoable.
 * Throws `no-segments`, `too-many-segments` {count, limit}, `text-too-long`, `cancelled`.
 */
export function importDocuments(
  db: WritableDb,
  context: CommandContext,
  documents: readonly ImportDocument[],
  options: ImportOptions = {},
): Outcome & { readonly documents: readonly DocumentId[] } {
  const ids: DocumentId[] = [];
  const total = documents.reduce((sum, document) => sum + document.segments.length, 0);
  if (total === 0) throw new SongphasaError('no-segments');
  const outcome = runCommand(db, context, { kind: 'import' }, (record) => {
    const count = total + (db.value(COUNT) ?? 0);
    if (count > SEGMENT_LIMIT) throw new SongphasaError('too-many-segments', { count, limit: SEGMENT_LIMIT });
    const progress = reporter(total, options);
    const rescanner = new Rescanner(db, context.scan);
    for (const document of documents) {
      const { id, key } = importDocument(record, rescanner, document, progress);
      rescanner.settle();
      if (context.scanDocument !== undefined) rescanner.compare(key, context.scanDocument);
      ids.push(id);
    }
    record.structural = true;
  });
  return { ...outcome, documents: ids };
}

function importDocument(
  record: Recorder,
  rescanner: Rescanner,
  document: ImportDocument,
  progress: () => void,
): { readonly id: DocumentId; readonly key: number } {
  const { db } = record;
  const id = newId<'document'>();
  const { name, format, encoding, segments } = document;
  const originals = createHash('sha256');
  for (const segment of segments) originals.update(originalOf(segment));
  const originalsSha256 = originals.digest('hex');
  const { origin = null } = document;
  const file = origin?.files[0]?.name ?? name;
  const from = [origin === null ? null : JSON.stringify(origin), unitsJson(segments)] as const;
  const head = [id, name, format, encoding, originalsSha256, ...from] as const;
  const key = Number(db.run(INSERT_DOCUMENT, record.at, ...head).lastInsertRowid);
  segments.forEach((segment, index) => {
    const row = importSegment(record, rescanner, { key, rank: (index + 1) * RANK_GAP, segment, file });
    progress();
    record.index(() => {
      indexSegment(db, row);
      progress();
    });
  });
  db.run(SEAL, key);
  record.record({
    entity: 'project',
    entityId: getFact(db, 'id'),
    segmentId: null,
    field: `document:${id}`,
    before: null,
    after: { name, format, encoding, segments: segments.length, originalsSha256 },
  });
  return { id, key };
}

interface Placed {
  /** Of the document. */
  readonly key: number;
  readonly rank: number;
  readonly segment: ImportSegment;
  /** Stands for the author of a note where the file names none. */
  readonly file: string;
}

function importSegment(
  record: Recorder,
  rescanner: Rescanner,
  { key: document, rank, segment, file }: Placed,
): { readonly key: number; readonly source: string; readonly target: string } {
  const { db } = record;
  const id: SegmentId = newId();
  const text = storable(segment.text);
  const original = originalOf(segment);
  const target = emptyIfBlank(storable(segment.target));
  const state = importedState(segment.state, target);
  const { sourceAuthor, targetAuthor, verdictReason, changedAt } = importedFacts(
    record.db,
    segment.facts,
    state,
  );
  const values = [segment.paragraph, original, text, target, state] as const;
  const people = [sourceAuthor, targetAuthor, verdictReason, changedAt] as const;
  const { tags = NO_TAGS } = segment;
  const inserted = db.run(INSERT_SEGMENT, id, document, rank, ...values, tagsToJson(tags), ...people);
  const row = { key: Number(inserted.lastInsertRowid), id, source: text, target, tags };
  rescanner.add(row);
  const { notes, noteAuthors = [], threads = [] } = segment;
  importThreads(record, { segmentId: id, file, texts: { source: text, target } }, [
    ...threads,
    ...notes.map((note, index) => foreignNote(note, noteAuthors[index] ?? '')),
  ]);
  return row;
}

/** What is stored of the units of the file (db/units.ts); null where a segment has none. */
function unitsJson(segments: readonly ImportSegment[]): string | null {
  const units: { key: string; length: number }[] = [];
  for (const segment of segments) {
    const { key = null } = segment;
    if (key === null) return null;
    const { length } = originalOf(segment);
    const last = units.at(-1);
    if (last?.key === key) last.length += length;
    else units.push({ key, length });
  }
  return JSON.stringify(units.map(({ key, length }): StoredUnit => [key, length]));
}

function originalOf({ text, facts }: ImportSegment): string {
  return storable(facts?.original ?? text);
}

function importedState(state: SegmentState | null, target: string): SegmentState {
  if (target === '') return 'untranslated';
  if (state === null || state === 'untranslated') return 'draft';
  return state === 'approved' ? 'translated' : state;
}

/** Every segment takes two steps: it is stored and scanned, later it is indexed. */
function reporter(total: number, options: ImportOptions): () => void {
  let steps = 0;
  return () => {
    steps += 1;
    if (steps % STEP !== 0 && steps !== 2 * total) return;
    if (options.isCancelled?.() === true) throw new SongphasaError('cancelled');
    options.onProgress?.(Math.floor(steps / 2), total);
  };
}

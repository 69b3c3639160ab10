import type { Artifact, NoteId, Person, PersonId, Segment, SegmentId, Side, Span } from '../core/model.ts';
import { artifactsOf } from './artifacts.ts';
import { query, type ReadableDb } from './connection.ts';
import { draftsOf } from './drafts.ts';
import { lockedOf } from './locks.ts';
import { pinnedNotes } from './notes.ts';
import { placesOf } from './numbering.ts';
import { peopleOf } from './people.ts';
import { findSegment, rowToSegment, type SegmentRow, segmentsByKeys } from './segments.ts';

/** The words that an open thread is about. */
export interface RowPin extends Span {
  readonly note: NoteId;
  readonly side: Side;
}

/** A row of the grid, complete: segment, its artifacts, note counts, and what was being typed when the app ended. */
export interface Row {
  readonly segment: Segment;
  /** 1-based, over the project. */
  readonly number: number;
  readonly artifacts: readonly Artifact[];
  /** By a reviewer: its texts and its state stay as they are. */
  readonly locked: boolean;
  readonly notes: number;
  readonly openNotes: number;
  /** Of its present texts, each member of a team. */
  readonly authors: readonly Person[];
  /** Open threads that keep it from being approved. */
  readonly blockingNotes: number;
  /** Where open threads are pinned in its texts. */
  readonly pins: readonly RowPin[];
  readonly drafts: { readonly source: string | null; readonly target: string | null };
}

const NOTE_COUNTS = query<{
  readonly segment: number;
  readonly notes: number;
  readonly open: number;
  readonly blocking: number;
}>(
  'rows.noteCounts',
  `SELECT segment, count(*) AS notes, total(parent IS NULL AND resolved = 0) AS open,
     total(parent IS NULL AND resolved = 0 AND blocking = 1) AS blocking FROM notes
   WHERE segment IN (SELECT value FROM json_each(?)) GROUP BY segment`,
);
const NO_DRAFTS: Row['drafts'] = { source: null, target: null };

/** Null where the segment is gone. */
export function getRow(db: ReadableDb, segment: SegmentId): Row | null {
  return db.read(() => {
    const row = findSegment(db, segment);
    return row === undefined ? null : (complete(db, [row])[0] ?? null);
  });
}

/** In the order of the keys; segments that are gone are left out. */
export function rowsByKeys(db: ReadableDb, keys: readonly number[]): Row[] {
  return db.read(() => {
    const found = new Map(segmentsByKeys(db, keys).map((row) => [row.key, row]));
    return complete(
      db,
      keys.flatMap((key) => found.get(key) ?? []),
    );
  });
}

function complete(db: ReadableDb, segments: readonly SegmentRow[]): Row[] {
  const keys = segments.map((segment) => segment.key);
  const places = placesOf(db, segments);
  const artifacts = artifactsOf(db, keys);
  const notes = new Map(db.all(NOTE_COUNTS, JSON.stringify(keys)).map((count) => [count.segment, count]));
  const locked = lockedOf(db, keys);
  const authors = authorsIn(db);
  const pins = Map.groupBy(pinsOf(db, keys), ({ segment }) => segment);
  const drafts = new Map<number, Row['drafts']>();
  for (const { segment, side, text } of draftsOf(db, keys)) {
    drafts.set(segment, { ...(drafts.get(segment) ?? NO_DRAFTS), [side]: text });
  }
  return segments.flatMap((segment) => {
    const place = places.get(segment);
    if (place === undefined) return [];
    return {
      segment: rowToSegment(segment, { documentId: place.documentId, position: place.position }),
      number: place.number,
      artifacts: artifacts.get(segment.key) ?? [],
      locked: locked.has(segment.key),
      notes: notes.get(segment.key)?.notes ?? 0,
      openNotes: notes.get(segment.key)?.open ?? 0,
      authors: authors(segment),
      blockingNotes: notes.get(segment.key)?.blocking ?? 0,
      pins: pins.get(segment.id) ?? [],
      drafts: drafts.get(segment.key) ?? NO_DRAFTS,
    };
  });
}

function pinsOf(db: ReadableDb, keys: readonly number[]): (RowPin & { readonly segment: SegmentId })[] {
  return pinnedNotes(db, keys).flatMap(({ id, segmentId, side, span, resolved, parentId }) =>
    side === null || span === null || resolved || parentId !== null
      ? []
      : [{ note: id, segment: segmentId, side, ...span }],
  );
}

/** Asks for each author once. */
function authorsIn(db: ReadableDb): (segment: SegmentRow) => readonly Person[] {
  const known = new Map<PersonId, readonly Person[]>();
  const people = (id: PersonId) => {
    const found = known.get(id) ?? peopleOf(db, [id]);
    known.set(id, found);
    return found;
  };
  return ({ sourceAuthor, targetAuthor }) => {
    const ids = [sourceAuthor, targetAuthor].filter((id) => id !== null);
    return [...new Set(ids)].flatMap(people);
  };
}

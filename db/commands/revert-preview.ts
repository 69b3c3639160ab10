import type { InlineTag } from '../../core/formats/inline.ts';
import type { SegmentId, SegmentState } from '../../core/model.ts';
import type { ReadableDb } from '../connection.ts';
import { findNote } from '../notes.ts';
import { placesOf } from '../numbering.ts';
import { findSegment, type SegmentRow } from '../segments.ts';
import { tagsFromJson } from '../tags.ts';
import { type Obstacle, type RevertObstacle, segmentsOf, type Tried, type Turned } from './revert-parts.ts';

/** A segment as it is, and as it would be. */
export interface RevertLine {
  readonly segment: SegmentId;
  /** 1-based, over the project; null for one that is not there now. */
  readonly number: number | null;
  readonly before: RevertedSegment | null;
  readonly after: RevertedSegment | null;
  readonly tags: readonly InlineTag[];
}

export interface RevertedSegment {
  readonly source: string;
  readonly target: string;
  readonly state: SegmentState;
}

/** One place where something stands in the way. */
export interface RevertHindrance {
  readonly reason: RevertObstacle;
  /** Null where it is of no segment, or of one that is gone. */
  readonly segment: SegmentId | null;
  readonly number: number | null;
  /** The words of the note that it is about; else the Thai of the segment, else nothing. */
  readonly text: string;
}

export interface RevertPreview {
  /** Segments that would be another; the first of them as `lines`. */
  readonly segments: number;
  readonly lines: readonly RevertLine[];
  /** Beside the segments: threads, keeps, and what the project says of itself. */
  readonly notes: number;
  readonly keeps: number;
  readonly facts: number;
  /** Where only what was done last can go back: somebody else came in between. */
  readonly partly: number;
  /** What stands in the way, the first of it as `hindrances`. */
  readonly blocked: number;
  readonly hindrances: readonly RevertHindrance[];
  /** Imports, merges and hand-offs of the person, which stay. */
  readonly final: number;
}

const LISTED = 300;

/** `attempt` has changed nothing at its end. */
export function previewOf(db: ReadableDb, attempt: () => Tried & { readonly final: number }): RevertPreview {
  const { free, blocked, turned, final } = attempt();
  const real = [...turned].filter(([, { before, after }]) => !alike(before, after));
  const isOf = (entity: string) => (part: Tried['free'][number]) => part.changes[0]?.entity === entity;
  return {
    segments: real.length,
    lines: linesOf(db, real),
    notes: free.filter(isOf('note')).length,
    keeps: free.filter(isOf('keep')).length,
    facts: free.filter(isOf('project')).length,
    partly: free.filter(({ partly }) => partly).length,
    blocked: blocked.length,
    hindrances: hindrancesOf(db, blocked),
    final,
  };
}

function alike(a: SegmentRow | null, b: SegmentRow | null): boolean {
  if (a === null || b === null) return a === b;
  return a.source === b.source && a.target === b.target && a.state === b.state && a.original === b.original;
}

function linesOf(db: ReadableDb, turned: readonly (readonly [SegmentId, Turned])[]): RevertLine[] {
  const rows = turned.flatMap(([, { before }]) => before ?? []);
  const places = placesOf(db, rows);
  return turned
    .map(([segment, { before, after }]) => ({
      segment,
      number: (before && places.get(before)?.number) ?? null,
      before: before && shown(before),
      after: after && shown(after),
      tags: tagsFromJson((before ?? after)?.tags ?? '[]'),
    }))
    .sort((a, b) => (a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY))
    .slice(0, LISTED);
}

function shown({ source, target, state }: SegmentRow): RevertedSegment {
  return { source, target, state };
}

function hindrancesOf(db: ReadableDb, blocked: readonly Obstacle[]): RevertHindrance[] {
  const found = blocked.map(({ part, reason }) => {
    const [segment = null] = segmentsOf(part);
    const row = segment === null ? undefined : findSegment(db, segment);
    const note = part.changes[0]?.entity === 'note' ? findNote(db, part.changes[0].entityId) : undefined;
    return { reason, row, text: note?.text ?? row?.source ?? '' };
  });
  const places = placesOf(
    db,
    found.flatMap(({ row }) => row ?? []),
  );
  return found
    .map(({ reason, row, text }) => ({
      ...{ reason, text, segment: row?.id ?? null },
      number: (row && places.get(row)?.number) ?? null,
    }))
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
    .slice(0, LISTED);
}

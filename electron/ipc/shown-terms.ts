/** What the page is shown of terms and translation memories; the same shapes as in db/matches.ts, db/memory.ts and beside. */
import type { Id, SegmentId, SegmentState, Span } from '../../core/model.ts';
import type { Term } from '../../core/terms/term.ts';

export type { Term, TermDefinition, TermId } from '../../core/terms/term.ts';
export type MemoryId = Id<'memory'>;

export interface Memory {
  readonly id: MemoryId;
  /** Of the file. */
  readonly name: string;
  readonly units: number;
}

export interface TermList {
  readonly terms: readonly Term[];
  readonly memories: readonly Memory[];
}

export type MatchOrigin =
  | {
      readonly kind: 'segment';
      readonly segment: SegmentId;
      /** Over the project, 1-based. */
      readonly number: number;
      readonly state: SegmentState;
    }
  | {
      readonly kind: 'memory';
      readonly name: string;
      readonly changedAt: number | null;
      readonly author: string | null;
    };

export interface Match {
  /** Per cent: see core/matching/score.ts. */
  readonly score: number;
  readonly source: string;
  /** As it stands there. */
  readonly target: string;
  /** With the numbers and tags of the present text; null where that is the same, or can't be put in for sure. */
  readonly adapted: string | null;
  readonly origin: MatchOrigin;
}

/** A term in the Thai of a segment. */
export interface TermInSource extends Span {
  readonly term: Term;
  /** The word that stands there is one that the term forbids. */
  readonly forbidden: boolean;
}

export interface SegmentMatches {
  /** The Thai that was looked up. */
  readonly source: string;
  readonly matches: readonly Match[];
  readonly terms: readonly TermInSource[];
}

export interface ConcordanceLine {
  readonly source: string;
  readonly target: string;
  readonly origin: MatchOrigin;
}

export interface Concordance {
  readonly lines: readonly ConcordanceLine[];
  /** There is more than is shown. */
  readonly more: boolean;
}

/** What the page is shown of terms and translation memories. */
import type { Span } from '../../core/model.ts';
import type { Term } from '../../core/terms/term.ts';
import type { Match } from '../../db/matches.ts';
import type { Memory } from '../../db/memory.ts';

export type { Term, TermDefinition, TermId } from '../../core/terms/term.ts';
export type { Concordance, ConcordanceLine } from '../../db/concordance.ts';
export type { Match, MatchOrigin } from '../../db/matches.ts';
export type { Memory, MemoryId } from '../../db/memory.ts';

export interface TermList {
  readonly terms: readonly Term[];
  readonly memories: readonly Memory[];
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

/** What the calls of calls/aligning.ts give back: the data as the alignment page shows it. */
import type { ActKind } from '../../core/alignment/work/acts.ts';
import type { FullGroup, Level } from '../../core/alignment/work/groups.ts';

export type { Act as AlignmentAct } from '../../core/alignment/work/acts.ts';
export type { Level as AlignmentLevel, Piece as AlignmentPiece } from '../../core/alignment/work/groups.ts';

export type AlignmentActKind = ActKind | 'confirm-many' | 'again';

/** A row of the page: what belongs together in the two texts. */
export interface AlignmentGroup extends FullGroup {
  readonly level: Level;
  /** The one before it in the text. */
  readonly after: number | null;
}

export interface AlignmentSummary {
  readonly groups: number;
  readonly confirmed: number;
  /** Groups that a person should look at. */
  readonly open: number;
  readonly alone: number;
  /** What undo and redo would do. */
  readonly undo: AlignmentActKind | null;
  readonly redo: AlignmentActKind | null;
}

export interface AlignmentList {
  readonly ids: readonly number[];
  /** Those of them that a person should look at. */
  readonly open: readonly number[];
  readonly summary: AlignmentSummary;
}

/** What an act did. */
export interface Aligned {
  /** Groups that changed or appeared, in the order of the text; empty where `many`. */
  readonly groups: readonly AlignmentGroup[];
  readonly gone: readonly number[];
  /** More groups changed than are named: the screen asks anew. */
  readonly many: boolean;
  /** Null: there was nothing to change. */
  readonly kind: AlignmentActKind | null;
  readonly summary: AlignmentSummary;
}

import type { DocumentId, SegmentState } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import type { WritableDb } from '../connection.ts';
import type { CommandContext } from './command.ts';

export interface ImportSegment {
  /** 0-based. */
  readonly paragraph: number;
  /** The Thai text, which becomes original and source. */
  readonly text: string;
  readonly target: string;
  /** What the file says; null: draft where there is a target. Approved becomes translated: nobody here approved it. */
  readonly state: SegmentState | null;
  /** Become notes by the actor. */
  readonly notes: readonly string[];
}

export interface ImportDocument {
  readonly name: string;
  /** A FormatId of core/formats. */
  readonly format: string;
  readonly encoding: string;
  readonly segments: readonly ImportSegment[];
}

export interface ImportOptions {
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked between segments; true ends the import with `cancelled`, and nothing of it stays. */
  readonly isCancelled?: () => boolean;
}

/** Documents, segments and their artifacts in one transaction. Not undoable. Throws `no-segments`, `too-many-segments`. */
export function importDocuments(
  _db: WritableDb,
  _context: CommandContext,
  _documents: readonly ImportDocument[],
  _options: ImportOptions = {},
): Outcome & { readonly documents: readonly DocumentId[] } {
  throw new Error('not written yet');
}

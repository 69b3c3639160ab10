import type { ExportDocument } from '../core/formats/document.ts';
import type { DocumentId, SegmentId, SegmentState } from '../core/model.ts';
import type { ReadableDb } from './connection.ts';

export interface ExportReview {
  readonly segments: number;
  readonly approved: number;
  readonly notApproved: readonly {
    readonly id: SegmentId;
    readonly number: number;
    readonly state: SegmentState;
    readonly source: string;
  }[];
  readonly notApprovedCount: number;
  readonly openArtifacts: readonly {
    readonly id: SegmentId;
    readonly number: number;
    readonly rule: string;
    readonly text: string;
  }[];
  readonly openArtifactCount: number;
  readonly clean: boolean;
  readonly onePerson: boolean;
}

export function reviewExport(_db: ReadableDb, _document: DocumentId | null): ExportReview {
  throw new Error('not written yet');
}

/** All that a writer of core/formats needs, of one moment. Null: every document. Throws `not-found`. */
export function exportSnapshot(
  _db: ReadableDb,
  _request: {
    readonly document: DocumentId | null;
    /** Name of the person. */
    readonly exportedBy: string | null;
    readonly tool: { readonly name: string; readonly version: string };
    /** Milliseconds; default now. */
    readonly at?: number;
  },
): ExportDocument {
  throw new Error('not written yet');
}

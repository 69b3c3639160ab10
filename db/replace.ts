import type { SegmentId, Side } from '../core/model.ts';
import type { ReadableDb } from './connection.ts';

export interface ReplaceLine {
  readonly segment: SegmentId;
  readonly number: number;
  readonly revision: number;
  readonly side: Side;
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

export interface ReplaceRequest {
  readonly find: string;
  readonly replace: string;
  readonly mode: 'plain' | 'word' | 'regex';
  readonly matchCase: boolean;
  readonly side: Side | 'both';
}

/** Throws `pattern-invalid`. */
export function previewReplace(
  _db: ReadableDb,
  _request: ReplaceRequest,
): { readonly lines: ReplaceLine[]; readonly total: number } {
  throw new Error('not written yet');
}

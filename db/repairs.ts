import type { Artifact, ArtifactId } from '../core/model.ts';
import type { ReadableDb } from './connection.ts';

export interface RepairLine {
  readonly artifact: Artifact;
  readonly number: number;
  readonly revision: number;
  readonly before: string;
  readonly after: string;
  readonly fix: number;
}

export type RepairScope =
  | { readonly kind: 'alike'; readonly artifact: ArtifactId; readonly fix: number }
  | { readonly kind: 'all-safe' };

export function previewRepairs(
  _db: ReadableDb,
  _scope: RepairScope,
): { readonly lines: RepairLine[]; readonly total: number } {
  throw new Error('not written yet');
}

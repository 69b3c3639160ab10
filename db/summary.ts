import type { Family, SegmentState } from '../core/model.ts';
import type { ReadableDb } from './connection.ts';

export interface Summary {
  readonly segments: number;
  readonly states: Readonly<Record<SegmentState, number>>;
  readonly openArtifacts: number;
  readonly keptArtifacts: number;
  readonly openByFamily: Readonly<Partial<Record<Family, number>>>;
  readonly openNotes: number;
}

export function getSummary(_db: ReadableDb): Summary {
  throw new Error('not written yet');
}

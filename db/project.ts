import type { DocumentId, Person } from '../core/model.ts';
import type { ReadableDb } from './connection.ts';

export interface ProjectInfo {
  readonly id: string;
  readonly name: string;
  readonly readOnly: boolean;
  readonly onePerson: boolean;
  readonly documents: readonly {
    readonly id: DocumentId;
    readonly name: string;
    readonly segments: number;
  }[];
  readonly people: readonly Person[];
}

export function projectInfo(_db: ReadableDb): ProjectInfo {
  throw new Error('not written yet');
}

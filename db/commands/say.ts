import type { JsonValue } from '../../core/model.ts';
import { getFact } from '../project.ts';
import type { Recorder } from './recorder.ts';

/** An entry of the history about the project as a whole. */
export function sayOfProject(
  record: Recorder,
  field: string,
  value: { readonly before: JsonValue; readonly after: JsonValue },
): void {
  const entityId = getFact(record.db, 'id');
  record.record({ entity: 'project', entityId, segmentId: null, field, ...value });
}

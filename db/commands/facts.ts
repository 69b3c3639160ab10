import type { JsonValue } from '../../core/model.ts';
import { getFact } from '../project.ts';
import { recordOnePerson } from './people-mode.ts';
import type { Recorder } from './recorder.ts';
import { isRuleField, setByField } from './rules.ts';

/** The project's entry of a merge: the ends of both histories. */
export const MERGE_FIELD = 'copies';

/** Sets what the project says of itself, by the field of its change entries; null: no longer. */
export function changeFact(record: Recorder, field: string, value: JsonValue): void {
  if (field === 'onePerson') recordOnePerson(record, value === true);
  else if (isRuleField(field)) setByField(record, field, value);
  else throw new Error(`nothing is known of the project’s ${field}`);
}

export function sayOfProject(
  record: Recorder,
  field: string,
  value: { readonly before: JsonValue; readonly after: JsonValue },
): void {
  const entityId = getFact(record.db, 'id');
  record.record({ entity: 'project', entityId, segmentId: null, field, ...value });
}

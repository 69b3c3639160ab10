import type { JsonValue } from '../../core/model.ts';
import type { ReadableDb } from '../connection.ts';
import { getFact } from '../project.ts';
import { handOffOfField, handOffsByField, isHandOffField, setHandOffByField } from './hand-off.ts';
import { isLockField, lockOfField, locksByField, setLockByField } from './lock.ts';
import { isMemoryField, memoriesByField, memoryOfField, setMemoryByField } from './memory.ts';
import { recordOnePerson } from './people-mode.ts';
import { recordReasons } from './reasons.ts';
import type { Recorder } from './recorder.ts';
import { isRuleField, rulesByField, setByField, valueOfField } from './rules.ts';
import { isTermField, setTermByField, termOfField, termsByField } from './terms.ts';

/** The project's entry of a merge: the ends of both histories. */
export const MERGE_FIELD = 'copies';

function reasonsOf(db: ReadableDb): readonly string[] | null {
  const reasons = getFact(db, 'reasons') ?? [];
  return reasons.length === 0 ? null : reasons;
}

/** What the project says of itself now, by the field of its change entries. */
export function factOf(db: ReadableDb, field: string): JsonValue {
  if (field === 'reasons') return reasonsOf(db);
  if (isLockField(field)) return lockOfField(db, field);
  if (isTermField(field)) return termOfField(db, field);
  if (isHandOffField(field)) return handOffOfField(db, field);
  return isMemoryField(field) ? memoryOfField(db, field) : valueOfField(db, field);
}

/** All of it. */
export function factsByField(db: ReadableDb): Record<string, JsonValue> {
  return {
    onePerson: getFact(db, 'onePerson'),
    ...(reasonsOf(db) === null ? {} : { reasons: reasonsOf(db) }),
    ...rulesByField(db),
    ...termsByField(db),
    ...memoriesByField(db),
    ...handOffsByField(db),
    ...locksByField(db),
  };
}

/** Sets what the project says of itself, by the field of its change entries; null: no longer. */
export function changeFact(record: Recorder, field: string, value: JsonValue): void {
  if (field === 'onePerson') recordOnePerson(record, value === true);
  else if (field === 'reasons') recordReasons(record, (value ?? []) as readonly string[]);
  else if (isLockField(field)) setLockByField(record, field, value);
  else if (isRuleField(field)) setByField(record, field, value);
  else if (isTermField(field)) setTermByField(record, field, value);
  else if (isMemoryField(field)) setMemoryByField(record, field, value);
  else if (isHandOffField(field)) setHandOffByField(record, field, value);
  else throw new Error(`nothing is known of the project’s ${field}`);
}

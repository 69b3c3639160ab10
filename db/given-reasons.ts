import type { CommandId } from '../core/model.ts';
import { query, type ReadableDb } from './connection.ts';
import { getFact } from './project.ts';

/** Begins the field of the project's change entries that say why something was done, after the fact; then the command's id. */
export const REASON_FIELD = 'reason:';

/** The last word by time, so that two copies of a project read the same. */
const GIVEN = query<string>(
  'reasons.given',
  `SELECT h.after FROM changes h JOIN commands c ON c.key = h.command WHERE h.entity_id = ? AND h.field = ?
   ORDER BY c.at DESC, h.id DESC LIMIT 1`,
);

export function givenReason(db: ReadableDb, command: CommandId): string | null {
  const json = db.value(GIVEN, getFact(db, 'id'), REASON_FIELD + command);
  return json === undefined ? null : (JSON.parse(json) as string | null);
}

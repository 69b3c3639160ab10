import type { Outcome } from '../applied.ts';
import { query, type ReadableDb, type WritableDb } from '../connection.ts';
import { getFact, setFact } from '../project.ts';
import { segmentsByKeys } from '../segments.ts';
import { type CommandContext, runCommand } from './command.ts';
import type { Recorder } from './recorder.ts';

const OWN_APPROVED = query<number>(
  'segments.ownApproved',
  `SELECT DISTINCT s.key FROM segments s JOIN same_person p
     ON p.one = s.approved_by AND p.other IN (s.source_author, s.target_author)
   WHERE s.approved_by IS NOT NULL`,
);

/** Back to two people, the approvals of one's own work are taken away in the same step. */
export function setOnePerson(db: WritableDb, context: CommandContext, onePerson: boolean): Outcome {
  return runCommand(db, context, { kind: 'set-people-mode' }, (record) => {
    if (getFact(db, 'onePerson') === onePerson) return;
    if (!onePerson) {
      for (const row of segmentsByKeys(db, ownApproved(db))) {
        record.setSegment(row, { state: 'translated', approvedBy: null });
      }
    }
    recordOnePerson(record, onePerson);
  });
}

/** Keys of the segments that stand approved by somebody who wrote in them. */
export function ownApproved(db: ReadableDb): number[] {
  return db.column(OWN_APPROVED);
}

export function recordOnePerson(record: Recorder, onePerson: boolean): void {
  const value = { before: getFact(record.db, 'onePerson'), after: onePerson };
  setFact(record.db, 'onePerson', onePerson);
  record.record({
    entity: 'project',
    entityId: getFact(record.db, 'id'),
    segmentId: null,
    field: 'onePerson',
    ...value,
  });
}

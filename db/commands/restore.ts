import type { CommandId, SegmentId } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import type { WritableDb } from '../connection.ts';
import { textsAfter } from '../history.ts';
import { getSegmentAt } from '../segments.ts';
import { type CommandContext, runCommand } from './command.ts';
import { editTexts } from './edit-texts.ts';

/** Source and target as they were right after that command. Throws `not-found`, `conflict`, `not-allowed`. */
export function restoreSegment(
  db: WritableDb,
  context: CommandContext,
  request: { readonly segment: SegmentId; readonly expectedRevision: number; readonly command: CommandId },
): Outcome {
  return runCommand(db, context, { kind: 'restore' }, (record) => {
    const row = getSegmentAt(db, request.segment, request.expectedRevision);
    editTexts(record, row, textsAfter(db, row, request.command), 'typed');
  });
}

import type { SegmentId } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import type { WritableDb } from '../connection.ts';
import { dropDraft } from '../drafts.ts';
import { getSegmentAt } from '../segments.ts';
import { type CommandContext, runCommand } from './command.ts';
import { editTexts, reasonFrom } from './edit-texts.ts';

export interface UpdateRequest {
  readonly segment: SegmentId;
  readonly expectedRevision: number;
  /** Absent: stays as it is. */
  readonly source?: string | undefined;
  readonly target?: string | undefined;
  /** The translator's word that it is ready. */
  readonly confirm: boolean;
  readonly why?: string | undefined;
}

/** Saves what was typed; its drafts are done with. Throws `not-found`, `conflict`, `not-allowed`, `text-too-long`. */
export function updateSegment(db: WritableDb, context: CommandContext, request: UpdateRequest): Outcome {
  const { segment, expectedRevision, source, target, confirm, why } = request;
  return runCommand(db, context, { kind: confirm ? 'confirm' : 'edit', why: reasonFrom(why) }, (record) => {
    const row = getSegmentAt(db, segment, expectedRevision);
    editTexts(record, row, { source, target }, confirm ? 'confirmed' : 'typed');
    if (source !== undefined) dropDraft(db, row.key, 'source');
    if (target !== undefined) dropDraft(db, row.key, 'target');
  });
}

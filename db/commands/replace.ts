import type { SegmentId, Side } from '../../core/model.ts';
import type { Outcome } from '../applied.ts';
import type { WritableDb } from '../connection.ts';
import { isLocked } from '../locks.ts';
import { findSegment } from '../segments.ts';
import { type CommandContext, runCommand } from './command.ts';
import { editTexts, reasonFrom } from './edit-texts.ts';

export interface ReplaceEdit {
  readonly segment: SegmentId;
  readonly expectedRevision: number;
  readonly side: Side;
  readonly after: string;
}

/** All in one command. Segments that have changed since they were shown, or are gone, are left alone and named in `skipped`. Throws `cancelled`. */
export function applyReplacements(
  db: WritableDb,
  context: CommandContext,
  edits: readonly ReplaceEdit[],
  why?: string,
): Outcome {
  const skipped: SegmentId[] = [];
  const outcome = runCommand(db, context, { kind: 'replace', why: reasonFrom(why) }, (record) => {
    const segments = Map.groupBy(edits, (edit) => edit.segment);
    record.steps.begin(segments.size);
    for (const [segment, own] of segments) {
      record.steps.step();
      const row = findSegment(db, segment);
      if (
        row === undefined ||
        isLocked(db, row.key) ||
        own.some((edit) => edit.expectedRevision !== row.revision)
      ) {
        skipped.push(segment);
      } else {
        const texts = Object.fromEntries(own.map((edit) => [edit.side, edit.after]));
        editTexts(record, row, texts, 'repaired');
      }
    }
  });
  return { ...outcome, skipped };
}

import { SongphasaError } from '../../core/errors.ts';
import { chipsOf, tornTag } from '../../core/formats/torn-tags.ts';
import type { SegmentId } from '../../core/model.ts';
import { splitAt } from '../../core/segmentation/index.ts';
import { stateAfterSplit } from '../../core/workflow.ts';
import type { Outcome } from '../applied.ts';
import type { WritableDb } from '../connection.ts';
import { newId } from '../ids.ts';
import { keepsOfSegment } from '../keeps.ts';
import { isLocked } from '../locks.ts';
import { getSegment, getSegmentAt, type SegmentContent, type SegmentRow } from '../segments.ts';
import { tagsFromJson } from '../tags.ts';
import { type CommandContext, runCommand } from './command.ts';
import { emptyIfBlank, notAllowed } from './edit-texts.ts';
import { createKeep, removeKeep } from './keep-entries.ts';
import { partNotes } from './note-pins.ts';
import type { Recorder } from './recorder.ts';
import { createSegment, moveOriginals, rankAfter, wholeSegment } from './structure.ts';

export interface SplitRequest {
  readonly segment: SegmentId;
  readonly expectedRevision: number;
  readonly sourceOffset: number;
  readonly targetOffset: number;
}

/**
 * The first part keeps the segment's id, its notes and what is being typed; keeps, and notes on words of the second part, go
 * where their words are. The parts keep their authors: nobody wrote anything. Throws `not-found`, `conflict`, `split-at-edge`, `split-tears-tag` {tag}.
 */
export function splitSegment(db: WritableDb, context: CommandContext, request: SplitRequest): Outcome {
  return runCommand(db, context, { kind: 'split' }, (record) => {
    const { segment, expectedRevision, sourceOffset, targetOffset } = request;
    const whole = getSegmentAt(db, segment, expectedRevision);
    if (isLocked(db, whole.key)) throw notAllowed('locked');
    const [first, second] = splitAt(whole, sourceOffset, { offsetInTarget: targetOffset });
    refuseTorn(whole, first);
    const rank = rankAfter(db, segment);
    const row = getSegment(db, segment);
    const close = moveOriginals(db, row, rank);
    const kept = record.setSegment(row, part(row, first));
    const id = newId<'segment'>();
    const other = { ...wholeSegment(db, row, segment), ...part(row, second), revision: 0 };
    createSegment(record, id, other, rank);
    close();
    const added = getSegment(db, id);
    partNotes(record, row, kept, added);
    partKeeps(record, kept, added);
  });
}

function part(
  row: SegmentRow,
  texts: Pick<SegmentContent, 'original' | 'source' | 'target'>,
): SegmentContent {
  const target = emptyIfBlank(texts.target);
  const state = stateAfterSplit(row.state, target);
  return {
    original: texts.original,
    source: texts.source,
    target,
    state,
    sourceAuthor: row.sourceAuthor,
    targetAuthor: row.targetAuthor,
    approvedBy: null,
    verdictReason: state === row.state ? row.verdictReason : null,
    tags: row.tags,
  };
}

/** Half a pair in each part would be no pair any more, in the file either. */
function refuseTorn(whole: SegmentRow, first: Pick<SegmentContent, 'source' | 'target'>): void {
  const tags = tagsFromJson(whole.tags);
  for (const side of ['source', 'target'] as const) {
    const torn = tornTag(whole[side], tags, first[side].length);
    if (torn !== null) throw new SongphasaError('split-tears-tag', { tag: chipsOf(torn) });
  }
}

function partKeeps(record: Recorder, first: SegmentRow, second: SegmentRow): void {
  for (const keep of keepsOfSegment(record.db, first.key)) {
    const inSecond = second[keep.side].includes(keep.text);
    if (inSecond) createKeep(record, { ...keep, id: newId(), segmentId: second.id });
    if (inSecond && !first[keep.side].includes(keep.text)) removeKeep(record, keep);
  }
}

import { SongphasaError } from '../../core/errors.ts';
import { type JoinedTags, joinTags, type Tagged } from '../../core/formats/torn-tags.ts';
import type { PersonId, SegmentId } from '../../core/model.ts';
import { mergeTexts } from '../../core/segmentation/index.ts';
import { stateAfterMerge } from '../../core/workflow.ts';
import type { Outcome } from '../applied.ts';
import { query, type WritableDb } from '../connection.ts';
import { newId } from '../ids.ts';
import { keepsMatching, keepsOfSegment } from '../keeps.ts';
import { isLocked } from '../locks.ts';
import { teamOf } from '../people.ts';
import { getSegmentAt, nextSegment, type SegmentContent, type SegmentRow } from '../segments.ts';
import { tagsFromJson, tagsToJson } from '../tags.ts';
import { type CommandContext, runCommand } from './command.ts';
import { emptyIfBlank, notAllowed, storable } from './edit-texts.ts';
import { createKeep, removeKeep } from './keep-entries.ts';
import { joinNotes } from './note-pins.ts';
import type { Recorder } from './recorder.ts';
import { moveOriginals, removeSegment } from './structure.ts';

const LATER_DOCUMENT = query<number>(
  'documents.later',
  'SELECT EXISTS (SELECT 1 FROM segments WHERE document > ?)',
);

/**
 * With the next segment of the same document, whose notes and keeps come along.
 * Throws `not-found`, `conflict`, `merge-no-neighbour`, `merge-across-documents`, `text-too-long`.
 */
export function mergeSegment(
  db: WritableDb,
  context: CommandContext,
  request: { readonly segment: SegmentId; readonly expectedRevision: number },
): Outcome {
  return runCommand(db, context, { kind: 'merge' }, (record) => {
    const first = getSegmentAt(db, request.segment, request.expectedRevision);
    const second = neighbour(db, first);
    if (isLocked(db, first.key) || isLocked(db, second.key)) throw notAllowed('locked');
    const close = moveOriginals(db, first, second.rank);
    const tags = joinTags(tagged(first), tagged(second));
    const author = (a: PersonId | null, b: PersonId | null) => authorOf(db, a, b, context.actor.id);
    // Before the notes come: one that blocks finds no approval there.
    const both = record.setSegment(first, joined(first, second, tags, author));
    joinNotes(record, second, both);
    moveKeeps(record, second, first);
    removeSegment(record, second, first, tags.spell);
    close();
  });
}

function neighbour(db: WritableDb, row: SegmentRow): SegmentRow {
  const next = nextSegment(db, row);
  if (next !== undefined) return next;
  const another = db.value(LATER_DOCUMENT, row.document) === 1;
  throw new SongphasaError(another ? 'merge-across-documents' : 'merge-no-neighbour');
}

type Author = (a: PersonId | null, b: PersonId | null) => PersonId | null;

function tagged({ source, target, tags }: SegmentRow): Tagged {
  return { source, target, tags: tagsFromJson(tags) };
}

/** Chips may get other numbers, but not in the original, of which not a character changes. */
function joined(
  first: SegmentRow,
  second: SegmentRow,
  { tags, spell }: JoinedTags,
  author: Author,
): SegmentContent {
  const spelled = (row: SegmentRow, respell: (text: string) => string) => ({
    ...{ original: row.original, source: respell(row.source), target: respell(row.target) },
  });
  const texts = mergeTexts(
    spelled(first, spell[0]),
    spelled(second, spell[1]),
    first.paragraph === second.paragraph ? '' : ' ',
  );
  const target = emptyIfBlank(storable(texts.target));
  const state = stateAfterMerge(first.state, second.state, target);
  const reasons = [first, second].flatMap((row) => (row.state === state ? (row.verdictReason ?? []) : []));
  return {
    original: texts.original,
    source: storable(texts.source),
    target,
    state,
    sourceAuthor: author(first.sourceAuthor, second.sourceAuthor),
    targetAuthor: author(first.targetAuthor, second.targetAuthor),
    approvedBy: null,
    verdictReason: reasons.length === 0 ? null : [...new Set(reasons)].join('\n'),
    tags: tagsToJson(tags),
  };
}

/** Whoever wrote both; of two people's texts, both and the one who put them together: none of them may approve it. */
function authorOf(db: WritableDb, a: PersonId | null, b: PersonId | null, actor: PersonId): PersonId | null {
  if (a === null || a === b) return b;
  return b === null ? a : teamOf(db, [a, b, actor]);
}

function moveKeeps(record: Recorder, from: SegmentRow, to: SegmentRow): void {
  for (const keep of keepsOfSegment(record.db, from.key)) {
    removeKeep(record, keep);
    const known = keepsMatching(record.db, to.key, keep).some((other) => other.segmentId === to.id);
    if (!known) createKeep(record, { ...keep, id: newId(), segmentId: to.id });
  }
}

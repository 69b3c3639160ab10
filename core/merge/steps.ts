import type { DocumentId, JsonValue, Note, NoteId, SegmentId } from '../model.ts';
import type { Copy, CopyContent, CopyDocument, CopyKeep, CopySegment, SegmentContent } from './copy.ts';
import { sameJson } from './copy.ts';
import { type Restatement, restatements } from './restate.ts';

/** What has to be done to a copy, in order, so that the merged content stands in it. Each can be taken back from the last to the first. */
export type Step =
  | { readonly kind: 'set-fact'; readonly field: string; readonly value: JsonValue }
  | {
      readonly kind: 'join-document';
      readonly document: CopyDocument;
      readonly notes: readonly Note[];
      readonly keeps: readonly CopyKeep[];
    }
  /** So that a text and its new approval come after the old one: no approval goes from one text to another. */
  | { readonly kind: 'withdraw-approval'; readonly segment: SegmentId }
  | {
      readonly kind: 'set-segment';
      readonly segment: SegmentId;
      readonly content: SegmentContent;
    }
  | {
      readonly kind: 'create-segment';
      readonly document: DocumentId;
      readonly follows: SegmentId;
      readonly segment: CopySegment;
    }
  | { readonly kind: 'move-note'; readonly note: NoteId; readonly to: SegmentId }
  | { readonly kind: 'remove-note'; readonly note: NoteId }
  | { readonly kind: 'remove-keep'; readonly keep: string }
  | { readonly kind: 'remove-segment'; readonly segment: SegmentId }
  | { readonly kind: 'add-note'; readonly note: Note }
  | { readonly kind: 'set-note'; readonly note: NoteId; readonly field: string; readonly value: JsonValue }
  | { readonly kind: 'add-keep'; readonly keep: CopyKeep }
  | Restatement
  /** When it was changed, not when it was merged: the same in every copy. No matter of the history. */
  | { readonly kind: 'set-time'; readonly segment: SegmentId; readonly changedAt: number | null };

const CONTENT = [
  ...(['original', 'source', 'target', 'state'] as const),
  ...(['sourceAuthor', 'targetAuthor', 'approvedBy', 'verdictReason', 'tags'] as const),
] satisfies readonly (keyof SegmentContent)[];

export function stepsTo(mine: Copy, theirs: Copy, merged: CopyContent): Step[] {
  const own = new Set(mine.documents.map(({ id }) => id));
  const joined = merged.documents.filter(({ id }) => !own.has(id));
  const joinedSegments = new Set(joined.flatMap(({ segments }) => segments.map(({ id }) => id)));
  const inJoined = ({ segmentId }: Note | CopyKeep) => segmentId !== null && joinedSegments.has(segmentId);
  const facts = [...new Set([...Object.keys(mine.facts), ...Object.keys(merged.facts)])]
    .map((field) => ({ field, before: mine.facts[field] ?? null, value: merged.facts[field] ?? null }))
    .filter(({ before, value }) => !sameJson(before, value))
    .map(({ field, value }): Step => ({ kind: 'set-fact', field, value }));
  // The rule of two people is eased before, and put in force after, the approvals that depend on it.
  const eases = (step: Step) => step.kind === 'set-fact' && step.field === 'onePerson' && step.value === true;
  const notes = noteSteps(
    mine.notes,
    merged.notes.filter((note) => !inJoined(note)),
  );
  const keeps = keepSteps(
    mine.keeps,
    merged.keeps.filter((keep) => !inJoined(keep)),
  );
  const segments = segmentSteps(
    mine,
    merged.documents.filter(({ id }) => own.has(id)),
  );
  return [
    ...facts.filter(eases),
    ...joined.map(
      (document): Step => ({
        kind: 'join-document',
        document,
        notes: merged.notes.filter(on(document)),
        keeps: merged.keeps.filter(on(document)),
      }),
    ),
    ...notes.removed,
    ...notes.released,
    ...keeps.removed,
    ...segments.changed,
    ...notes.moved,
    ...segments.removed,
    ...notes.added,
    ...keeps.added,
    ...restatements(mine, theirs, merged),
    ...facts.filter((step) => !eases(step)),
    ...segments.timed,
  ];
}

function on({ segments }: CopyDocument): (one: Note | CopyKeep) => boolean {
  const ids = new Set(segments.map(({ id }) => id));
  return ({ segmentId }) => segmentId !== null && ids.has(segmentId);
}

function segmentSteps(mine: Copy, documents: readonly CopyDocument[]) {
  const before = new Map(mine.documents.flatMap(({ segments }) => segments.map((one) => [one.id, one])));
  const after = new Set(documents.flatMap(({ segments }) => segments.map(({ id }) => id)));
  const withdrawn: Step[] = [];
  const set: Step[] = [];
  const created: Step[] = [];
  const timed: Step[] = [];
  for (const { id: document, segments } of documents) {
    segments.forEach((segment, index) => {
      const old = before.get(segment.id);
      const { changedAt } = segment;
      const other = old === undefined || CONTENT.some((field) => old[field] !== segment[field]);
      if (other || old.changedAt !== changedAt)
        timed.push({ kind: 'set-time', segment: segment.id, changedAt });
      if (old === undefined) {
        const follows = segments[index - 1]?.id;
        if (follows === undefined) throw new Error(`nothing stands before segment ${segment.id}`);
        created.push({ kind: 'create-segment', document, follows, segment });
      } else if (other) {
        if (old.state === 'approved' && segment.state === 'approved') {
          withdrawn.push({ kind: 'withdraw-approval', segment: segment.id });
        }
        set.push({ kind: 'set-segment', segment: segment.id, content: contentOf(segment) });
      }
    });
  }
  const removed = [...before.keys()]
    .filter((id) => !after.has(id))
    .map((segment): Step => ({ kind: 'remove-segment', segment }));
  return { changed: [...withdrawn, ...set, ...created], removed: removed.toReversed(), timed };
}

function contentOf(segment: CopySegment): SegmentContent {
  return Object.fromEntries(CONTENT.map((field) => [field, segment[field]])) as unknown as SegmentContent;
}

function noteSteps(before: readonly Note[], after: readonly Note[]) {
  const known = new Map(before.map((note) => [note.id, note]));
  const standing = new Set(after.map(({ id }) => id));
  const moved: Step[] = [];
  const added: Step[] = [];
  // A note that no longer blocks is said to before the approval that it stood in the way of.
  const released: Step[] = [];
  for (const note of after) {
    const old = known.get(note.id);
    if (old === undefined) {
      added.push({ kind: 'add-note', note });
      continue;
    }
    if (old.segmentId !== note.segmentId)
      moved.push({ kind: 'move-note', note: note.id, to: note.segmentId });
    for (const [field, value] of Object.entries(note)) {
      const same = sameJson(value, new Map<string, JsonValue>(Object.entries(old)).get(field));
      if (field === 'segmentId' || same) continue;
      const releases = (field === 'resolved' && value === true) || (field === 'blocking' && value === false);
      (releases ? released : added).push({ kind: 'set-note', note: note.id, field, value });
    }
  }
  // Answers stand behind their openings, and go first.
  const removed = before
    .toReversed()
    .filter(({ id }) => !standing.has(id))
    .map(({ id }): Step => ({ kind: 'remove-note', note: id }));
  return { removed, released, moved, added };
}

function keepSteps(before: readonly CopyKeep[], after: readonly CopyKeep[]) {
  const known = new Map(before.map((keep) => [keep.id, keep]));
  const standing = new Map(after.map((keep) => [keep.id, keep]));
  const changed = ({ id }: CopyKeep) => !sameJson({ ...known.get(id) }, { ...standing.get(id) });
  return {
    removed: before.filter(changed).map(({ id }): Step => ({ kind: 'remove-keep', keep: id })),
    added: after.filter(changed).map((keep): Step => ({ kind: 'add-keep', keep })),
  };
}

import type { ChangeEntity, JsonValue, SegmentId } from '../model.ts';
import { type Copy, type CopyContent, type CopyDocument, type CopySegment, sameJson } from './copy.ts';

/** An entry of the history that says what stands, and changes nothing. */
export interface Restatement {
  readonly kind: 'restate';
  readonly entity: ChangeEntity;
  readonly entityId: string;
  readonly segmentId: SegmentId | null;
  readonly field: string;
  readonly value: JsonValue;
}

/** What a copy says by field, and `*` for the whole; nothing where there is no such thing. */
type Says = ReadonlyMap<string, JsonValue>;

/**
 * The history is read by its last word on each field, and the other copy's changes come to stand behind those of this one.
 * Where the other's last word did not win and the merge has nothing to change here, what stands is said once more: so that
 * the history ends with it, and so that later merges know that this was decided.
 */
export function restatements(mine: Copy, theirs: Copy, merged: CopyContent): Restatement[] {
  const before = saysOf(mine.projectId, mine);
  const after = saysOf(mine.projectId, merged);
  const brought = new Set(merged.documents.map(({ id }) => id));
  for (const { id } of mine.documents) brought.delete(id);
  const inBrought = new Set(
    merged.documents.flatMap(({ id, segments }) =>
      brought.has(id) ? segments.map((segment) => segment.id) : [],
    ),
  );
  return [...lastWords(mine, theirs)].flatMap(([entityId, { entity, segmentId, words }]) => {
    const [old, now] = [before.get(entityId), after.get(entityId)];
    const made = old === undefined && now !== undefined && !(segmentId !== null && inBrought.has(segmentId));
    // What the merge makes or removes, it says as a whole.
    if (made || (old !== undefined && now === undefined)) return [];
    const restate = (field: string): Restatement => {
      const value = now?.get(field) ?? null;
      return {
        kind: 'restate',
        entity,
        entityId,
        segmentId: now === undefined ? null : segmentId,
        field,
        value,
      };
    };
    const there = words.get('*');
    if (there !== undefined && (there === null) !== (now === undefined)) return [restate('*')];
    if (entity === 'keep') return there === undefined || sameJson(there, now?.get('*')) ? [] : [restate('*')];
    if (now === undefined && entity !== 'project') return [];
    return [...words.keys()]
      .filter((field) => field !== '*' && (entity === 'project' || now?.has(field)))
      .filter((field) => !sameJson(words.get(field), now?.get(field) ?? null))
      .filter((field) => old === undefined || sameJson(old.get(field) ?? null, now?.get(field) ?? null))
      .map(restate);
  });
}

interface LastWords {
  readonly entity: ChangeEntity;
  readonly segmentId: SegmentId | null;
  readonly words: Map<string, JsonValue>;
}

/** The last that the other copy's changes say, as far as they are new here. */
function lastWords(mine: Copy, theirs: Copy): Map<string, LastWords> {
  const recorded = new Set(mine.log.map(({ change }) => change.id));
  const said = new Map<string, LastWords>();
  for (const { change } of theirs.log) {
    const { id, entity, entityId, segmentId, field, after } = change;
    if (recorded.has(id) || (entity === 'project' && isRecord(field))) continue;
    const words = said.get(entityId)?.words ?? new Map<string, JsonValue>();
    said.set(entityId, { entity, segmentId, words });
    words.set(field, after);
    if (field !== '*' || entity === 'keep' || typeof after !== 'object' || after === null) continue;
    for (const [name, value] of Object.entries(after)) words.set(name, value as JsonValue);
  }
  return said;
}

/** Of an import or a merge, or why something was done: no fact. */
function isRecord(field: string): boolean {
  return field === 'copies' || field.startsWith('document:') || field.startsWith('reason:');
}

function saysOf(projectId: string, content: Omit<CopyContent, 'people'>): Map<string, Says> {
  const says = new Map<string, Says>([[projectId, new Map(Object.entries(content.facts))]]);
  for (const document of content.documents) {
    document.segments.forEach((segment, index) => {
      const {
        id: _id,
        changedAt: _changedAt,
        revision: _revision,
        paragraph: _paragraph,
        ...fields
      } = segment;
      const whole = wholeOf(document, segment, document.segments[index - 1]?.id ?? null);
      says.set(segment.id, new Map<string, JsonValue>([...Object.entries(fields), ['*', whole]]));
    });
  }
  for (const note of content.notes) {
    says.set(note.id, new Map<string, JsonValue>([...Object.entries(note), ['*', { ...note }]]));
  }
  for (const keep of content.keeps) says.set(keep.id, new Map<string, JsonValue>([['*', { ...keep }]]));
  return says;
}

/** A segment as the history records it where it appears or vanishes. */
export function wholeOf(
  document: Pick<CopyDocument, 'id'>,
  segment: CopySegment,
  follows: SegmentId | null,
): JsonValue {
  const { id: _id, changedAt: _changedAt, ...content } = segment;
  return { documentId: document.id, follows, ...content };
}

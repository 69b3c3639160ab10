import type { CommandId, JsonValue, Note, SegmentId } from '../model.ts';
import { Ancestor } from './ancestor.ts';
import { Arbiter, type Choices, type Conflict } from './conflict.ts';
import { type Branch, type Copy, type CopyContent, type CopyKeep, sameJson } from './copy.ts';
import { type FallenVerdict, fallenVerdicts, mergeDocuments } from './documents.ts';
import { mergeKeeps } from './keeps.ts';
import { mergeNotes } from './notes.ts';
import { keepFourEyes, mergePeople } from './people.ts';
import { keepBlocked, placePins } from './pins.ts';
import { placesIn } from './places.ts';
import { type MergeContext, mergeField, sameSegment } from './segment.ts';

/** What comes into a copy from the other one. */
export interface Joining {
  readonly commands: number;
  readonly changes: number;
  /** Segments that will read otherwise, stand otherwise, appear or vanish. */
  readonly segments: readonly SegmentId[];
  readonly documents: number;
  readonly notes: number;
  readonly keeps: number;
}

export interface MergePlan {
  /** True where there is nothing that this copy does not have. */
  readonly nothingNew: boolean;
  readonly joining: Joining;
  readonly conflicts: readonly Conflict[];
  readonly fallen: readonly FallenVerdict[];
  /** What will stand in this copy; null while a conflict is open. */
  readonly merged: CopyContent | null;
}

/**
 * Two copies of one project as one, three ways over what they have in common. Pure, and the same from both sides: swapped
 * copies with swapped choices give the same conflicts and the same content.
 */
export function planMerge(mine: Copy, theirs: Copy, choices: Choices = {}): MergePlan {
  const copies = { mine, theirs };
  const ancestor = new Ancestor({ mine: mine.log, theirs: theirs.log });
  const people = mergePeople(copies);
  const arbiter = new Arbiter(choices, people);
  const context = { ancestor, arbiter };
  const facts = mergeFacts(context, copies);
  const cut = mergeDocuments(context, copies);
  const members = [...(mine.members ?? []), ...(theirs.members ?? [])];
  const standing =
    facts.onePerson === true ? cut.documents : keepFourEyes(cut.documents, people, ancestor, members);
  const places = placesIn({ ...cut, documents: standing }, copies);
  const notes = placePins(mergeNotes(context, copies, places), copies, standing);
  const documents = keepBlocked(standing, notes);
  const keeps = mergeKeeps(context, copies, places);
  const content: CopyContent = { people, facts, documents, notes, keeps };
  const joining = joiningOf(ancestor, mine, content);
  const { conflicts } = arbiter;
  return {
    nothingNew: conflicts.length === 0 && !hasNews(ancestor) && sameContent(mine, content),
    joining,
    conflicts,
    fallen: fallenVerdicts(ancestor, copies, documents),
    merged: conflicts.some(({ taken }) => taken === null) ? null : content,
  };
}

function mergeFacts(
  context: MergeContext,
  { mine, theirs }: Readonly<Record<Branch, Copy>>,
): Record<string, JsonValue> {
  const facts: Record<string, JsonValue> = {};
  for (const field of new Set([...Object.keys(mine.facts), ...Object.keys(theirs.facts)])) {
    const now = { mine: mine.facts[field] ?? null, theirs: theirs.facts[field] ?? null };
    const value = mergeField(context, mine.projectId, field, now, (sides) => ({
      ...{ kind: 'project', id: `project:${field}`, field },
      ...sides,
    }));
    if (value !== null) facts[field] = value;
  }
  return facts;
}

/** Something that a person did, not only the record of a merge. */
function hasNews(ancestor: Ancestor): boolean {
  return ancestor.allOwn('theirs').some(({ kind }) => kind !== 'merge-copies');
}

function joiningOf(ancestor: Ancestor, mine: Copy, merged: CopyContent): Joining {
  const own = ancestor.allOwn('theirs');
  const before = segmentsOf(mine);
  const after = segmentsOf(merged);
  const segments = [...new Set([...before.keys(), ...after.keys()])].filter((id) => {
    const [a, b] = [before.get(id), after.get(id)];
    return a === undefined || b === undefined || !sameSegment(a, b);
  });
  return {
    commands: new Set<CommandId>(own.map(({ change }) => change.commandId)).size,
    changes: own.length,
    segments,
    documents: merged.documents.length - mine.documents.length,
    notes: different(mine.notes, merged.notes),
    keeps: different(mine.keeps, merged.keeps),
  };
}

function segmentsOf({ documents }: Pick<CopyContent, 'documents'>) {
  return new Map(documents.flatMap(({ segments }) => segments.map((segment) => [segment.id, segment])));
}

function different(before: readonly (Note | CopyKeep)[], after: readonly (Note | CopyKeep)[]): number {
  const known = new Map(before.map((one) => [one.id as string, one]));
  const now = new Set(after.map(({ id }) => id as string));
  const isNew = (one: Note | CopyKeep) => !sameJson({ ...one }, { ...known.get(one.id) });
  return after.filter(isNew).length + before.filter(({ id }) => !now.has(id)).length;
}

/** The same to look at: people's names and when a segment was changed do not count. */
export function sameContent(a: Omit<CopyContent, 'people'>, b: Omit<CopyContent, 'people'>): boolean {
  return (
    sameJson({ ...a.facts }, { ...b.facts }) &&
    a.documents.length === b.documents.length &&
    a.documents.every(({ id, segments }) => {
      const pair = b.documents.find((document) => document.id === id);
      return (
        pair !== undefined &&
        pair.segments.length === segments.length &&
        segments.every((segment, place) => {
          const twin = pair.segments[place];
          return twin !== undefined && sameSegment(segment, twin);
        })
      );
    }) &&
    different(a.notes, b.notes) === 0 &&
    different(a.keeps, b.keeps) === 0
  );
}

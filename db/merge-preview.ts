import type { HandOff } from '../core/hand-off.ts';
import type { Branch, Choices, Conflict, Copy, Part, Standing, Thread } from '../core/merge/index.ts';
import type { JsonValue, SegmentId, SegmentState, Side } from '../core/model.ts';
import { isHandOffField } from './commands/hand-off.ts';
import type { ReadableDb } from './connection.ts';
import { planCopies } from './merge.ts';

/** What one copy says, as it can be shown. */
export type ShownValue =
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'standing'; readonly state: SegmentState; readonly reason: string | null }
  | { readonly as: 'parts'; readonly parts: readonly { readonly source: string; readonly target: string }[] }
  | { readonly as: 'notes'; readonly texts: readonly string[] }
  | { readonly as: 'nothing' };

export interface ShownSaid {
  readonly value: ShownValue;
  /** Null where no change of it is on record. */
  readonly authorName: string | null;
  readonly at: number | null;
}

export interface ShownConflict {
  readonly id: string;
  readonly kind: Conflict['kind'];
  /** Of the segment, as this copy counts; null where it is about the project. */
  readonly number: number | null;
  readonly side: Side | null;
  readonly field: string | null;
  readonly ancestor: ShownValue;
  readonly mine: ShownSaid;
  readonly theirs: ShownSaid;
  readonly taken: Branch | null;
}

export interface MergePreview {
  readonly nothingNew: boolean;
  readonly joining: {
    readonly commands: number;
    readonly segments: number;
    readonly documents: number;
    readonly notes: number;
    readonly keeps: number;
    /** Who did it, by how many commands each. */
    readonly people: readonly { readonly name: string; readonly commands: number }[];
  };
  /** The first of them. */
  readonly conflicts: readonly ShownConflict[];
  readonly conflictCount: number;
  /** Not decided yet, of all. */
  readonly open: number;
  /** Verdicts that do not hold any more, since the other copy has another text; the first of them. */
  readonly fallen: readonly {
    readonly number: number;
    readonly state: SegmentState;
    readonly name: string | null;
  }[];
  readonly fallenCount: number;
  /** What was returned with the other copy, and is not known here yet: who said what to it. */
  readonly returned: readonly { readonly by: string; readonly message: string }[];
  /** Places in which the histories of the two do not hold. */
  readonly faults: Readonly<Record<Branch, number>>;
}

/** Lines of each list. */
const LIMIT = 500;

/** What merging `other` into this project would do, as a person looks at it. Changes nothing. Throws `merge-other-project`. */
export function previewMerge(db: ReadableDb, other: ReadableDb, choices: Choices): MergePreview {
  const { plan, mine, theirs } = planCopies(db, other, choices);
  const number = numbersOf(mine, theirs);
  const names = new Map([...theirs.people, ...mine.people].map(({ id, name }) => [id, name]));
  const { joining, conflicts, fallen } = plan;
  return {
    nothingNew: plan.nothingNew,
    joining: {
      ...{ commands: joining.commands, segments: joining.segments.length, documents: joining.documents },
      ...{ notes: joining.notes, keeps: joining.keeps },
      people: peopleOf(mine, theirs),
    },
    conflicts: conflicts.slice(0, LIMIT).map((conflict) => toShown(conflict, number)),
    conflictCount: conflicts.length,
    open: conflicts.filter(({ taken }) => taken === null).length,
    fallen: fallen.slice(0, LIMIT).map(({ segmentId, state, by }) => ({
      ...{ number: number(segmentId), state },
      name: (by !== null && names.get(by)) || null,
    })),
    fallenCount: fallen.length,
    returned: returnedIn(mine, theirs),
    faults: { mine: plan.faults.mine.length, theirs: plan.faults.theirs.length },
  };
}

function returnedIn(mine: Copy, theirs: Copy): MergePreview['returned'] {
  return Object.entries(theirs.facts).flatMap(([field, value]) => {
    if (!isHandOffField(field)) return [];
    const { returned } = value as unknown as HandOff;
    const known = (mine.facts[field] as unknown as HandOff | undefined)?.returned ?? null;
    return returned === null || known !== null ? [] : [{ by: returned.by, message: returned.message }];
  });
}

/** Over the project, as this copy counts them; of a segment that only the other has, as that one does. */
function numbersOf(mine: Copy, theirs: Copy): (id: SegmentId) => number {
  const found = new Map<SegmentId, number>();
  for (const { documents } of [theirs, mine]) {
    documents.flatMap(({ segments }) => segments).forEach(({ id }, index) => void found.set(id, index + 1));
  }
  return (id) => found.get(id) ?? 0;
}

/** Of the changes that only the other copy has. */
function peopleOf(mine: Copy, theirs: Copy): MergePreview['joining']['people'] {
  const known = new Set(mine.log.map(({ change }) => change.id));
  const names = new Map([...mine.people, ...theirs.people].map(({ id, name }) => [id, name]));
  const commands = new Map<string, Set<string>>();
  for (const { change, author } of theirs.log) {
    if (known.has(change.id)) continue;
    const name = names.get(author) ?? '';
    commands.set(name, (commands.get(name) ?? new Set()).add(change.commandId));
  }
  return [...commands]
    .map(([name, ids]) => ({ name, commands: ids.size }))
    .sort((a, b) => b.commands - a.commands || (a.name < b.name ? -1 : 1));
}

function toShown(conflict: Conflict, number: (id: SegmentId) => number): ShownConflict {
  const { id, kind, taken } = conflict;
  const said = (branch: Branch): ShownSaid => {
    const { value, authorName, at } = conflict[branch];
    return { value: toValue(conflict, value), authorName, at };
  };
  return {
    ...{ id, kind, taken },
    number: conflict.kind === 'project' ? null : number(conflict.segmentId),
    side: conflict.kind === 'text' ? conflict.side : null,
    field: 'field' in conflict ? conflict.field : null,
    ancestor: toValue(conflict, conflict.ancestor),
    mine: said('mine'),
    theirs: said('theirs'),
  };
}

function toValue({ kind }: Conflict, value: Conflict['ancestor']): ShownValue {
  if (value === null) return { as: 'nothing' };
  switch (kind) {
    case 'text':
      return { as: 'text', text: value as string };
    case 'verdict': {
      const { state, verdictReason } = value as Standing;
      return { as: 'standing', state, reason: verdictReason };
    }
    case 'structure':
      return {
        as: 'parts',
        parts: (value as readonly Part[]).map(({ source, target }) => ({ source, target })),
      };
    case 'note-deleted': {
      const { note, answers } = value as NonNullable<Thread>;
      return { as: 'notes', texts: [note, ...answers].map(({ text }) => text) };
    }
    case 'note-field':
    case 'segment-field':
    case 'project':
      return { as: 'text', text: toText(value as JsonValue) };
  }
}

function toText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

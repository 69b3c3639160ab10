import type { JsonValue, Note, NoteId } from '../model.ts';
import type { Thread } from './conflict.ts';
import { BRANCHES, type Branch, type Copy, other, sameJson } from './copy.ts';
import type { Places } from './places.ts';
import { lastWord, type MergeContext, mergeField } from './segment.ts';

type Notes = Readonly<Record<Branch, ReadonlyMap<NoteId, Note>>>;

/** A thread may be resolved, and a note go where its segment and its words are, without being another note for that. */
const ASIDE = ['resolved', 'segmentId', 'span'];
/** Follow from other fields, or from where the note is now. */
const RULED = ['segmentId', 'span', 'editedAt'];

/** Notes of both copies, openings before answers, each where its segment is now. */
export function mergeNotes(
  context: MergeContext,
  copies: Readonly<Record<Branch, Copy>>,
  places: Places,
): Note[] {
  const notes: Notes = { mine: byId(copies.mine.notes), theirs: byId(copies.theirs.notes) };
  const merged: Note[] = [];
  const kept = new Set<NoteId>();
  for (const id of new Set([...notes.mine.keys(), ...notes.theirs.keys()])) {
    const note = mergeNote(context, notes, id);
    if (note === null) continue;
    const now = { mine: notes.mine.get(id)?.segmentId, theirs: notes.theirs.get(id)?.segmentId };
    const moved = (branch: Branch) => context.ancestor.own(branch, id, 'segmentId').length > 0;
    const segmentId = places.of(now, moved);
    if (segmentId === undefined) continue;
    merged.push({ ...note, segmentId });
    kept.add(id);
  }
  const standing = merged.filter(({ parentId }) => parentId === null || kept.has(parentId));
  const openings = new Map(standing.map((note) => [note.id, note]));
  return standing
    .map((note) => ({
      ...note,
      segmentId: openings.get(note.parentId ?? note.id)?.segmentId ?? note.segmentId,
    }))
    .toSorted(inThreads);
}

function inThreads(a: Note, b: Note): number {
  return Number(a.parentId !== null) - Number(b.parentId !== null) || byTime(a, b);
}

export function byTime(a: Note, b: Note): number {
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function byId(notes: readonly Note[]): Map<NoteId, Note> {
  return new Map(notes.map((note) => [note.id, note]));
}

function mergeNote(context: MergeContext, notes: Notes, id: NoteId): Note | null {
  const [mine, theirs] = [notes.mine.get(id), notes.theirs.get(id)];
  if (mine !== undefined && theirs !== undefined) return mergeFields(context, { mine, theirs });
  const left: Branch = mine === undefined ? 'theirs' : 'mine';
  const note = notes[left].get(id);
  const deleted = context.ancestor.own(other(left), id, '*').length > 0;
  if (note === undefined || !deleted) return note ?? null;
  return wentOn(context, notes, left, note) ? decideDeleted(context, notes, left, note) : null;
}

/** Answered or edited in the copy where it was left. */
function wentOn({ ancestor }: MergeContext, notes: Notes, branch: Branch, note: Note): boolean {
  const edited = Object.entries(note).some(([field, value]) => {
    const now = { mine: undefined, theirs: undefined, [branch]: value };
    return !ASIDE.includes(field) && !sameJson(ancestor.value(note.id, field, now), value);
  });
  const created = ({ id }: Note) => ancestor.value(id, '*', { mine: undefined, theirs: undefined }) === null;
  return edited || answers(notes, branch, note.id).some(created);
}

function answers(notes: Notes, branch: Branch, opening: NoteId): Note[] {
  return [...notes[branch].values()].filter(({ parentId }) => parentId === opening);
}

function decideDeleted(
  { ancestor, arbiter }: MergeContext,
  notes: Notes,
  left: Branch,
  note: Note,
): Note | null {
  const own = answers(notes, left, note.id);
  const fields = ['*', ...Object.keys(note)];
  const words = [note, ...own].flatMap(({ id }) => lastWord(ancestor, left, id, fields) ?? []);
  const said = {
    [left]: arbiter.said<Thread>({ note, answers: own }, words.toSorted((a, b) => a.at - b.at).at(-1)),
    [other(left)]: arbiter.said<Thread>(null, lastWord(ancestor, other(left), note.id, ['*'])),
  } as Readonly<Record<Branch, ReturnType<typeof arbiter.said<Thread>>>>;
  const taken = arbiter.decide({
    ...{ kind: 'note-deleted', id: `note:${note.id}`, noteId: note.id, segmentId: note.segmentId },
    ...{ ancestor: { note, answers: [] }, mine: said.mine, theirs: said.theirs },
  });
  return taken === other(left) ? null : note;
}

function mergeFields(context: MergeContext, two: Readonly<Record<Branch, Note>>): Note {
  const { mine } = two;
  const [a, b] = BRANCHES.map((branch) => new Map<string, JsonValue>(Object.entries(two[branch])));
  const fields: Record<string, JsonValue> = {};
  for (const field of new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])) {
    if (RULED.includes(field)) continue;
    const now = { mine: a?.get(field) ?? null, theirs: b?.get(field) ?? null };
    fields[field] = mergeField(context, mine.id, field, now, (sides) => ({
      ...{ kind: 'note-field', id: `note:${mine.id}:${field}`, noteId: mine.id },
      ...{ segmentId: mine.segmentId, field },
      ...sides,
    }));
  }
  const editedAt = Math.max(mine.editedAt ?? 0, two.theirs.editedAt ?? 0) || null;
  return { ...mine, ...fields, editedAt };
}

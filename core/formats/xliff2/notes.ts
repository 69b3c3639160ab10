import type { SegmentState } from '../../model.ts';
import type { ExportNote } from '../document.ts';
import { textElement } from '../xml/build.ts';
import { PREFIX } from './states.ts';

/** 1 is the most urgent, 10 the least (XLIFF 2.1, priority): a verdict's reason, open notes, settled ones. */
function notePriority(note: ExportNote, notes: readonly ExportNote[]): number {
  const opening = note.parentId === null ? note : (notes.find(({ id }) => id === note.parentId) ?? note);
  return opening.resolved ? 8 : 3;
}

/** The reason of the verdict in force, if there is one. */
export function verdictNotes(state: SegmentState, reason: string | null): string[] {
  const category = `${PREFIX}:${state}`;
  return reason === null ? [] : [textElement('note', { appliesTo: 'target', category, priority: 1 }, reason)];
}

export function threadNotes(notes: readonly ExportNote[], noteIds: ReadonlyMap<string, string>): string[] {
  return notes.map((note) => {
    const priority = notePriority(note, notes);
    return textElement('note', { id: noteIds.get(note.id), category: `${PREFIX}:note`, priority }, note.text);
  });
}

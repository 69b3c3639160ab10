import type { ExportNote } from '../document.ts';

/** 1 is the most urgent, 10 the least, in XLIFF 1.2 and 2: open notes come before settled ones. */
export function notePriority(note: ExportNote, notes: readonly ExportNote[]): number {
  const opening = note.parentId === null ? note : (notes.find(({ id }) => id === note.parentId) ?? note);
  return opening.resolved ? 8 : 3;
}

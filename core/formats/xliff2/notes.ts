import type { SegmentState } from '../../model.ts';
import type { ExportDocument, ExportNote, ReadNote } from '../document.ts';
import type { WriteOptions } from '../format.ts';
import { fileRemarks, ownGroups } from '../xliff/facts.ts';
import { MODULE, PREFIX } from '../xliff/metadata.ts';
import { readDetails } from '../xliff/note-details.ts';
import { notePriority } from '../xliff/priority.ts';
import { textElement } from '../xml/build.ts';
import { attribute, childNamed, childrenNamed, textContent, type XmlElement } from '../xml/tree.ts';

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

export function fileNotes(document: ExportDocument, options: WriteOptions): string[] {
  return fileRemarks(document, options).map(({ category, priority, text }) =>
    textElement('note', { category, priority }, text),
  );
}

/** The notes of a unit or a file, ours or not. */
export function notesOf(owner: XmlElement): XmlElement[] {
  const list = childNamed(owner, 'notes');
  return list === null ? [] : childrenNamed(list, 'note');
}

/** Whether it is one of those that we write anew each time. */
export function isOwnNote(note: XmlElement): boolean {
  return attribute(note, 'category')?.startsWith(`${PREFIX}:`) === true;
}

export function verdictReasonOf(unit: XmlElement): string | null {
  const categories = [`${PREFIX}:rejected`, `${PREFIX}:changes-requested`];
  const verdict = notesOf(unit).find((note) => categories.includes(attribute(note, 'category') ?? ''));
  return verdict === undefined ? null : textContent(verdict);
}

/** Notes of ours, with their threads; one whose metadata another tool lost is a thread of its own, by nobody. */
export function readThreads(unit: XmlElement): ReadNote[] {
  const facts = new Map(ownGroups(unit, MODULE, 'note').map((group) => [group.note ?? '', group]));
  return notesOf(unit)
    .filter((note) => attribute(note, 'category') === `${PREFIX}:note`)
    .map((note) => {
      const id = attribute(note, 'id') ?? '';
      const known = facts.get(id);
      return {
        id,
        parentId: known?.parent ?? null,
        author: known?.author ?? '',
        at: known?.at ?? '',
        text: textContent(note),
        resolved: known?.resolved === 'yes',
        ...readDetails(known),
      };
    });
}

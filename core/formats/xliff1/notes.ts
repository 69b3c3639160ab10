import type { SegmentState } from '../../model.ts';
import type { ExportDocument, ReadFacts, ReadNote, ReadUnit } from '../document.ts';
import type { WriteOptions } from '../format.ts';
import { fileRemarks, ownGroups } from '../xliff/facts.ts';
import { OWN, PREFIX } from '../xliff/metadata.ts';
import { readDetails } from '../xliff/note-details.ts';
import { notePriority } from '../xliff/priority.ts';
import { textElement } from '../xml/build.ts';
import { asXmlCarries } from '../xml/escape.ts';
import { attribute, childrenNamed, textContent, type XmlElement } from '../xml/tree.ts';

/** `from` of a thread's note is its author, so that people see who spoke; of the rest it is a category of ours. */
export function writtenNotes(
  state: SegmentState,
  reason: string | null,
  threads: readonly ReadNote[],
): string[] {
  // The file knows the verdict by this note, so it stands there without a reason too.
  const isVerdict = state === 'rejected' || state === 'changes-requested';
  const verdict = { annotates: 'target', from: `${PREFIX}:${state}`, priority: 1 };
  return [
    ...(reason === null && !isVerdict ? [] : [textElement('note', verdict, reason ?? '')]),
    ...threads.map((note) =>
      textElement('note', { from: note.author || null, priority: notePriority(note, threads) }, note.text),
    ),
  ];
}

export function artifactNote(text: string): string {
  return textElement('note', { annotates: 'source', from: `${PREFIX}:artifacts`, priority: 2 }, text);
}

export function fileNotes(document: ExportDocument, options: WriteOptions): string[] {
  return fileRemarks(document, options).map(({ category, priority, text }) =>
    textElement('note', { from: category, priority }, text),
  );
}

export function notesOf(owner: XmlElement): XmlElement[] {
  return childrenNamed(owner, 'note');
}

/** As a property to spread: `from` is who wrote a note, as far as the file says. */
export function authorsOf(notes: readonly XmlElement[]): Pick<ReadUnit, 'noteAuthors'> {
  const authors = notes.map((note) => attribute(note, 'from')?.trim() ?? '');
  return authors.some((author) => author !== '') ? { noteAuthors: authors } : {};
}

interface UnitNotes {
  readonly threads: readonly ReadNote[];
  readonly verdict: 'changes-requested' | 'rejected' | null;
  readonly verdictReason: ReadFacts['verdictReason'];
  /** Elements that we write anew each time. */
  readonly own: readonly XmlElement[];
  readonly foreign: readonly XmlElement[];
}

/**
 * Notes of 1.2 have no ids: a note is one of our threads where our metadata has one of the same author and text. What the
 * metadata has and the notes have not, somebody deleted.
 */
export function readNotes(unit: XmlElement): UnitNotes {
  const known = ownGroups(unit, OWN, 'note');
  const threads: ReadNote[] = [];
  const own: XmlElement[] = [];
  const foreign: XmlElement[] = [];
  let verdict: UnitNotes['verdict'] = null;
  let verdictReason: string | null = null;
  for (const note of notesOf(unit)) {
    const from = attribute(note, 'from') ?? '';
    const text = textContent(note);
    const at = known.findIndex(
      (group) => asXmlCarries(group.author ?? '') === from && asXmlCarries(group.text ?? '') === text,
    );
    const [thread] = at === -1 ? [] : known.splice(at, 1);
    if (thread !== undefined) {
      own.push(note);
      threads.push({
        id: thread.note ?? '',
        parentId: thread.parent ?? null,
        author: thread.author ?? '',
        at: thread.at ?? '',
        text: thread.text ?? '',
        resolved: thread.resolved === 'yes',
        ...readDetails(thread),
      });
    } else if (from.startsWith(`${PREFIX}:`)) {
      own.push(note);
      if (from === `${PREFIX}:rejected`) verdict = 'rejected';
      if (from === `${PREFIX}:changes-requested`) verdict = 'changes-requested';
      if (from === `${PREFIX}:${verdict}`) verdictReason = text === '' ? null : text;
    } else foreign.push(note);
  }
  return { threads, verdict, verdictReason, own, foreign };
}

/** The list of all notes, for tests of the screen. */
import type { NoteId } from '../../../core/model.ts';
import type { Args, Value } from '../../../electron/ipc/contract.ts';
import type { FakeProject } from './fake-project.ts';

export function findThreads(project: FakeProject, { filter }: Args<'notes.find'>): Value<'notes.find'> {
  const threads = project.allNotes.filter(({ parentId }) => parentId === null);
  const open = threads.filter(({ resolved }) => !resolved);
  const kept = threads.filter(
    ({ resolved, blocking }) =>
      (filter.status === 'all' || resolved === (filter.status === 'resolved')) &&
      (!filter.blocking || blocking),
  );
  const blocking = open.filter((note) => note.blocking).length;
  const counts = { open: open.length, resolved: threads.length - open.length, blocking, mentionsMe: 0 };
  return { notes: kept.map(({ id }) => id), ...counts };
}

export function threadsOf(project: FakeProject, ids: readonly NoteId[]): Value<'notes.threads'> {
  return ids.flatMap((id) => {
    const opening = project.allNotes.find((note) => note.id === id);
    if (opening === undefined) return [];
    const number = project.segments.findIndex((segment) => segment.id === opening.segmentId) + 1;
    const answers = project.allNotes.filter(({ parentId }) => parentId === id).length;
    return [{ opening, number, documentName: 'a.txt', answers }];
  });
}

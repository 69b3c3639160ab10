/** Notes that are being written: kept while the person looks elsewhere, and in the project's file in case the app ends. */
import { create } from 'zustand';
import type { DraftedNote } from '../../electron/ipc/contract.ts';
import { call } from '../api.ts';
import { useProject } from '../state/project.ts';

export const EMPTY_NOTE: DraftedNote = {
  ...{ text: '', side: null, pin: null, category: null, severity: null, blocking: false, suggestion: null },
};

/** Place -> what is written; a place is the segment of a new note, the note that is answered, or `edit:` and a note. */
export const useNoteDrafts = create<ReadonlyMap<string, DraftedNote>>(() => new Map());

/** Places whose drafts the engine does not have yet. */
const unsaved = new Set<string>();
const PAUSE_MS = 400;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Nothing is lost by forgetting it. */
export function isEmptyNote(note: DraftedNote): boolean {
  return note.text === '' && note.pin === null && note.suggestion === null;
}

/** Null: no longer. What is put for one who answers or changes a note is a draft of theirs alike. */
export function putNoteDraft(place: string, draft: DraftedNote | null): void {
  const drafts = new Map(useNoteDrafts.getState());
  if (draft === null || isEmptyNote(draft)) drafts.delete(place);
  else drafts.set(place, draft);
  useNoteDrafts.setState(drafts, true);
  unsaved.add(place);
  clearTimeout(timer);
  timer = setTimeout(() => void saveNoteDrafts(), PAUSE_MS);
}

/** Hands over what is being written now: also when the page is about to go. A failure is told by what is saved itself. */
export async function saveNoteDrafts(): Promise<void> {
  clearTimeout(timer);
  const places = [...unsaved];
  unsaved.clear();
  if (useProject.getState().info?.readOnly !== false) return;
  const drafts = useNoteDrafts.getState();
  await Promise.all(
    places.map((place) => call('notes.putDraft', { place, draft: drafts.get(place) ?? null })),
  );
}

/** What was being written when the app ended. The schema of the call has checked what went in. */
export async function loadNoteDrafts(): Promise<void> {
  const result = await call('notes.drafts', {});
  const left = result.ok ? result.value : [];
  useNoteDrafts.setState(
    new Map(left.map(({ place, draft }) => [place, { ...EMPTY_NOTE, ...(draft as unknown as DraftedNote) }])),
    true,
  );
}

export function clearNoteDrafts(): void {
  void saveNoteDrafts();
  useNoteDrafts.setState(new Map(), true);
}

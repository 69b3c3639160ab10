/** Notes that are being written: kept while the person looks elsewhere, and in the project's file in case the app ends. */
import { create } from 'zustand';
import type { DraftedNote } from '../../electron/ipc/contract.ts';
import { call, showFailure } from '../api.ts';
import { ensurePerson } from '../settings/ensure-person.ts';
import { useProject } from '../state/project.ts';

export const EMPTY_NOTE: DraftedNote = {
  ...{ text: '', side: null, pin: null, category: null, severity: null, blocking: false, suggestion: null },
};

/** Place -> what is written; a place is the segment of a new note, the note that is answered, or `edit:` and a note. */
export const useNoteDrafts = create<ReadonlyMap<string, DraftedNote>>(() => new Map());

/** Places whose drafts the engine does not have yet. */
const unsaved = new Set<string>();
/** In which project they are written: see `entered` of state/project.ts. */
let writtenIn = 0;
/** A failure is told once, not at every pause. */
let told = false;
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
  const { entered } = useProject.getState();
  if (entered !== writtenIn) told = false;
  writtenIn = entered;
  unsaved.add(place);
  clearTimeout(timer);
  timer = setTimeout(() => void saveNoteDrafts(), PAUSE_MS);
}

/** Hands over what is being written now: also when the page is about to go. True where the engine has all of it. */
export async function saveNoteDrafts(): Promise<boolean> {
  clearTimeout(timer);
  const { info, entered } = useProject.getState();
  const places = [...unsaved];
  unsaved.clear();
  // Of a project that is gone: it must not get into the one that came after it.
  if (info?.readOnly !== false || writtenIn !== entered) return true;
  const drafts = useNoteDrafts.getState();
  const results = await Promise.all(
    places.map((place) => call('notes.putDraft', { place, draft: drafts.get(place) ?? null })),
  );
  const failures = results.flatMap((result) => (result.ok ? [] : result.error));
  if (useProject.getState().entered !== entered) return failures.length === 0;
  const now = useNoteDrafts.getState();
  for (const [index, place] of places.entries())
    if (results[index]?.ok === false && now.get(place) === drafts.get(place)) unsaved.add(place);
  const failure = failures.find(({ code }) => code !== 'no-actor');
  if (failure !== undefined && !told) showFailure(failure);
  told = failure !== undefined;
  return failures.length === 0;
}

/** Before the project is left. False where a note could not be kept: the person has been told, and stays with it. */
export async function keepNoteDrafts(): Promise<boolean> {
  told = false;
  if (await saveNoteDrafts()) return true;
  // Notes have an author. Who would rather not say who they are leaves nothing behind.
  return told ? false : (await ensurePerson()) ? saveNoteDrafts() : true;
}

/** What was being written when the app ended. The schema of the call has checked what went in. */
export async function loadNoteDrafts(): Promise<void> {
  const { entered } = useProject.getState();
  const result = await call('notes.drafts', {});
  if (useProject.getState().entered !== entered) return;
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

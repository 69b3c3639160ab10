/** Notes that are being written, kept while the person looks at another row or tab. Gone when the app ends. */
import { create } from 'zustand';

/** Key -> what is typed; never empty. */
export const useNoteDrafts = create<ReadonlyMap<string, string>>(() => new Map());

/**
 * What a note in the making belongs to.
 * @param place the segment of a new note, or the note that is answered
 */
export function draftKey(project: string | undefined, place: string): string {
  return `${project ?? ''} ${place}`;
}

export function putNoteDraft(key: string, text: string): void {
  const drafts = new Map(useNoteDrafts.getState());
  if (text === '') drafts.delete(key);
  else drafts.set(key, text);
  useNoteDrafts.setState(drafts, true);
}

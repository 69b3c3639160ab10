/** Drafts that were left when the app last ended, until each is kept or thrown away. */
import { create } from 'zustand';
import type { SegmentId } from '../../core/model.ts';
import { call } from '../api.ts';
import { i18n } from '../i18n.ts';
import { announce } from '../ui/announcer.tsx';
import { showToast } from '../ui/toast.ts';
import { leftDrafts } from './cell.ts';
import { goToSegment, useSelection } from './selection.ts';
import { useView } from './view.ts';

/** Segments with one, in the order of the project. */
export const useLeftDrafts = create<readonly SegmentId[]>(() => []);

/** Looks for them when a project is opened, before anything is typed, and tells of them. */
export async function tellLeftDrafts(): Promise<void> {
  const found = await call('drafts.left', {});
  const left = found.ok ? found.value : [];
  useLeftDrafts.setState(left, true);
  if (left.length === 0) return;
  const text = i18n.t('editor.draft.left', { count: left.length });
  announce(text);
  showToast({
    tone: 'info',
    text,
    action: { label: i18n.t('editor.draft.go'), run: () => void goToLeftDraft() },
  });
}

/** To the next one after the active row; after the last, to the first. */
export async function goToLeftDraft(): Promise<void> {
  const left = useLeftDrafts.getState();
  const { segment } = useSelection.getState();
  const at = segment === null ? -1 : left.indexOf(segment);
  const next = left[at + 1] ?? left[0];
  if (next !== undefined) await goToSegment(next);
}

/** While the editor is there: a segment whose draft is done with is no longer one of them. Returns the end of it. */
export function watchLeftDrafts(): () => void {
  return useView.subscribe(({ rows }) => {
    const left = useLeftDrafts.getState();
    const still = left.filter((id) => {
      const row = rows.get(id);
      return row === undefined || leftDrafts(row, null).length > 0;
    });
    if (still.length < left.length) useLeftDrafts.setState(still, true);
  });
}

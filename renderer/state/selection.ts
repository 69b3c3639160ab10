/** Where the person is: the active row by its id, and the artifact in it that they look at. */
import { create } from 'zustand';
import type { ArtifactId, SegmentId } from '../../core/model.ts';
import type { Args, Filter, Goal, Row } from '../../electron/ipc/contract.ts';
import { call } from '../api.ts';
import {
  holdPageOf,
  idAt,
  loadedIndexOf,
  loadPage,
  mustView,
  NO_FILTER,
  openView,
  PAGE_ROWS,
  reopenWith,
  useView,
} from './view.ts';

export type CompareBase = Args<'segments.textsAt'>['moment'];

interface SelectionState {
  readonly segment: SegmentId | null;
  /** Of the active row in the present view; null where the view doesn't have it. */
  readonly index: number | null;
  readonly artifact: ArtifactId | null;
  /** Rises when the focus is to go to the active row, even where the row stays the same. */
  readonly focusWish: number;
  /** Shows what was changed against the original. */
  readonly compare: boolean;
  /** What the active row is compared with instead. */
  readonly base: CompareBase | null;
  /** The row that was active before a view that has none; active again in the next that has it. */
  readonly left: SegmentId | null;
}

const NOWHERE: SelectionState = {
  segment: null,
  index: null,
  artifact: null,
  focusWish: 0,
  compare: false,
  base: null,
  left: null,
};

export const useSelection = create<SelectionState>(() => NOWHERE);
holdPageOf(() => useSelection.getState().segment);
reopenWith(() => refreshView({ focus: false }));

export function clearSelection(): void {
  useSelection.setState(NOWHERE, true);
}

export function activeRow(): Row | null {
  const { segment } = useSelection.getState();
  return segment === null ? null : (useView.getState().rows.get(segment) ?? null);
}

interface Activation {
  readonly artifact?: ArtifactId | null;
  /** False where the focus is to stay, e.g. in a dialog. */
  readonly focus?: boolean;
}

/** Makes a row the active one. What was typed in the row before is saved on the way (cell.ts watches). */
export function activate(
  segment: SegmentId,
  index: number,
  { artifact = null, focus = true }: Activation = {},
) {
  const { focusWish, segment: before } = useSelection.getState();
  useSelection.setState({ segment, index, artifact, left: null, focusWish: focusWish + (focus ? 1 : 0) });
  const { base } = useSelection.getState();
  // A moment of one segment's history is none of another's.
  if (base?.kind === 'command' && segment !== before) useSelection.setState({ base: null });
}

export function lookAt(artifact: ArtifactId | null): void {
  useSelection.setState({ artifact });
}

/** Puts the focus on the active row. */
export function focusRow(): void {
  useSelection.setState(({ focusWish }) => ({ focusWish: focusWish + 1 }));
}

export function setCompare(compare: boolean): void {
  useSelection.setState({ compare, base: null });
}

/** Compares the active row with another moment; with the same one again, with none. */
export function toggleBase(base: CompareBase): void {
  const { base: before } = useSelection.getState();
  const same = JSON.stringify(before) === JSON.stringify(base);
  useSelection.setState({ base: same ? null : base, compare: false });
}

/** Activates the row at an index of the view (cut to what there is), loading it first where it isn't here. */
export async function activateIndex(wanted: number, focus = true): Promise<void> {
  const { total, view } = useView.getState();
  if (total === 0) return;
  const index = Math.max(0, Math.min(total - 1, wanted));
  if (idAt(useView.getState(), index) === null) await loadPage(Math.floor(index / PAGE_ROWS));
  const id = idAt(useView.getState(), index);
  if (id !== null && useView.getState().view === view) activate(id, index, { focus });
}

export async function moveBy(rows: number): Promise<void> {
  const { index } = useSelection.getState();
  await activateIndex(index === null ? 0 : index + rows);
}

/** Opens a view with this filter; the active row stays active where the view has it, else the first one becomes it. */
export async function changeFilter(change: Partial<Filter>): Promise<void> {
  await refreshView({ filter: { ...useView.getState().filter, ...change }, otherwise: 0, focus: false });
}

interface Refresh {
  readonly filter?: Filter;
  /** Index that becomes active where the active row is gone; the place where it stood, if not said. */
  readonly otherwise?: number;
  readonly focus?: boolean;
}

/** Opens the view anew, e.g. after a split. */
export async function refreshView(refresh: Refresh = {}): Promise<void> {
  const { segment, index: before, left } = useSelection.getState();
  const wanted = segment ?? left;
  const { filter = useView.getState().filter, otherwise = before ?? 0, focus = true } = refresh;
  const index = await openView(filter, wanted, (found) => {
    const back = segment === null && found !== null ? { segment: wanted, left: null } : {};
    useSelection.setState({ index: found, ...back });
  });
  if (index !== null) return;
  if (useView.getState().total > 0) await activateIndex(otherwise, focus);
  else useSelection.setState({ segment: null, index: null, artifact: null, left: wanted });
}

/** Goes to a segment wherever it is; a filter that hides it is taken off. */
export async function goToSegment(segment: SegmentId): Promise<void> {
  const loaded = loadedIndexOf(useView.getState(), segment);
  if (loaded !== null) return activate(segment, loaded);
  let index =
    useView.getState().view === null
      ? null
      : await mustView((view) => call('view.indexOf', { view, segment }));
  if (index === null) index = await openView(NO_FILTER, segment);
  if (index !== null && index !== undefined) await activateIndex(index);
}

/** Goes to the segment of this number (1-based, over the project). */
export async function goToNumber(number: number): Promise<void> {
  if ((await openView(NO_FILTER, null)) !== undefined) await activateIndex(number - 1);
}

/** Goes to the nearest row that has the goal. False where there is none. */
export async function seek(goal: Goal, direction: 'next' | 'previous' = 'next'): Promise<boolean> {
  const { segment: from, artifact } = useSelection.getState();
  const at = goal === 'artifact' ? artifact : null;
  const found = await mustView((view) => call('view.seek', { view, from, artifact: at, goal, direction }));
  if (found === undefined || found === null) return false;
  await activateIndex(found.index);
  if (found.artifact !== null) lookAt(found.artifact);
  return true;
}

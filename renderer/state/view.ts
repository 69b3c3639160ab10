/**
 * The rows on the screen: which view the engine keeps for us, which pages of it are here, and the rows by id. The
 * database is the truth; this is a cache of what is near.
 */
import { create } from 'zustand';
import type { Failure, Result } from '../../core/errors.ts';
import type { SegmentId } from '../../core/model.ts';
import type { Filter, Row } from '../../electron/ipc/contract.ts';
import { call, must, showFailure } from '../api.ts';

export const PAGE_ROWS = 100;
/** Pages kept; the ones farthest from what is shown go first, but never one that is held. */
const MOST_PAGES = 30;

export const NO_FILTER: Filter = {
  states: [],
  families: [],
  anyArtifact: false,
  openNotes: false,
  mine: false,
  document: null,
  search: '',
  searchIn: 'both',
  handOff: null,
  changedSinceMine: false,
};

export interface ViewState {
  readonly filter: Filter;
  /** The engine's number for the view; null before the first one. */
  readonly view: number | null;
  readonly total: number;
  /** Page number -> ids of its rows, in order. */
  readonly pages: ReadonlyMap<number, readonly SegmentId[]>;
  readonly rows: ReadonlyMap<SegmentId, Row>;
}

const EMPTY: ViewState = { filter: NO_FILTER, view: null, total: 0, pages: new Map(), rows: new Map() };

export const useView = create<ViewState>(() => EMPTY);

export function isFiltered(filter: Filter): boolean {
  return JSON.stringify({ ...filter, searchIn: 'both' }) !== JSON.stringify(NO_FILTER);
}

export function idAt({ pages }: ViewState, index: number): SegmentId | null {
  return pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS] ?? null;
}

export function rowAt(state: ViewState, index: number): Row | null {
  const id = idAt(state, index);
  return id === null ? null : (state.rows.get(id) ?? null);
}

/** Index of a row among the loaded pages, or null. */
export function loadedIndexOf({ pages }: ViewState, segment: SegmentId): number | null {
  for (const [page, ids] of pages) {
    const at = ids.indexOf(segment);
    if (at >= 0) return page * PAGE_ROWS + at;
  }
  return null;
}

export function clearView(): void {
  opening += 1;
  useView.setState(EMPTY, true);
}

let opening = 0;

/**
 * Opens a view and swaps it in only when its rows around `keep` (else the first) are here, so that nothing flickers and
 * the focused row stays where it is. Gives the index of `keep` in it, null where it isn't part of it; undefined where the
 * engine refused or a later call overtook this one. `onSwap` hears the index in the very moment of the swap: the screen
 * must never be drawn with the new rows and the old index.
 */
export async function openView(
  filter: Filter,
  keep: SegmentId | null,
  onSwap: (index: number | null) => void = () => {},
): Promise<number | null | undefined> {
  opening += 1;
  const mine = opening;
  useView.setState({ filter });
  const opened = await must('view.open', { filter });
  if (opened === undefined || mine !== opening) return undefined;
  const { view, total } = opened;
  const found = keep === null ? null : await call('view.indexOf', { view, segment: keep });
  const index = found?.ok === true ? found.value : null;
  const page = Math.floor((index ?? 0) / PAGE_ROWS);
  const rows = await must('view.rows', { view, offset: page * PAGE_ROWS, limit: PAGE_ROWS });
  if (rows === undefined || mine !== opening) return undefined;
  const kept = keep === null ? undefined : useView.getState().rows.get(keep);
  onSwap(index);
  useView.setState({
    view,
    total,
    pages: new Map([[page, rows.map((row) => row.segment.id)]]),
    rows: byId([...(kept === undefined ? [] : [kept]), ...rows]),
  });
  return index;
}

function byId(rows: readonly Row[]): Map<SegmentId, Row> {
  return new Map(rows.map((row) => [row.segment.id, row]));
}

/** Puts rows that a call gave back in place of the ones that are here. */
export function adoptRows(changed: readonly Row[]): void {
  if (changed.length === 0) return;
  useView.setState(({ rows }) => ({ rows: new Map([...rows, ...byId(changed)]) }));
}

/** The pages between two indexes that are not here. Pure. */
export function missingPages(pages: ViewState['pages'], first: number, last: number): readonly number[] {
  const from = Math.floor(Math.max(0, first) / PAGE_ROWS);
  const to = Math.floor(Math.max(0, last) / PAGE_ROWS);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((page) => !pages.has(page));
}

const holders: (() => SegmentId | null)[] = [];
const held = () => holders.map((ask) => ask()).filter((id) => id !== null);

/** Whatever is scrolled to, the page of this segment stays: else the focus and what is typed would go with it. */
export function holdPageOf(ask: () => SegmentId | null): void {
  holders.push(ask);
}

let reopen: () => Promise<void> = async () => {};
let reopening: Promise<void> | null = null;

/** How the present view is opened anew, with the active row where it was. */
export function reopenWith(open: () => Promise<void>): void {
  reopen = open;
}

const isViewGone = ({ code, params }: Failure) => code === 'not-found' && params.what === 'view';

/**
 * Asks something of the present view. Where the engine doesn't have it any more (it ended, and began anew), the view is
 * opened anew and asked once again. Null where no view is open; `view` is the one that has answered.
 */
export async function askView<T>(
  ask: (view: number) => Promise<Result<T>>,
): Promise<{ readonly view: number; readonly result: Result<T> } | null> {
  const { view } = useView.getState();
  if (view === null) return null;
  const result = await ask(view);
  if (result.ok || !isViewGone(result.error)) return { view, result };
  if (useView.getState().view === view) {
    reopening ??= reopen().finally(() => {
      reopening = null;
    });
    await reopening;
  }
  const now = useView.getState().view;
  return now === null || now === view ? { view, result } : { view: now, result: await ask(now) };
}

/** Asks something of the present view; a failure is told. Undefined then, and where no view is open. */
export async function mustView<T>(ask: (view: number) => Promise<Result<T>>): Promise<T | undefined> {
  const answer = await askView(ask);
  if (answer === null) return undefined;
  if (answer.result.ok) return answer.result.value;
  showFailure(answer.result.error);
  return undefined;
}

/** Pages that are wanted now: a later wish replaces an earlier one, so a long scroll loads only where it ends. */
let wanted: readonly number[] = [];
let loading = false;

export function loadPages(pages: readonly number[]): void {
  wanted = pages;
  if (wanted.length > 0 && !loading) void loadWanted();
}

async function loadWanted(): Promise<void> {
  loading = true;
  for (let page = wanted[0]; page !== undefined; page = wanted[0]) {
    wanted = wanted.slice(1);
    if (!(await loadPage(page))) break;
  }
  loading = false;
}

/** Loads a page of the present view; false where that failed. */
export async function loadPage(page: number): Promise<boolean> {
  const offset = page * PAGE_ROWS;
  const answer = await askView((asked) => call('view.rows', { view: asked, offset, limit: PAGE_ROWS }));
  if (answer === null) return false;
  const { view, result } = answer;
  if (useView.getState().view !== view) return true;
  if (!result.ok) {
    showFailure(result.error);
    return false;
  }
  useView.setState((state) => withPage(state, page, result.value, held()));
  return true;
}

/**
 * The state with a page more, and with the farthest pages less where there are too many; a page that has one of the
 * segments `held` stays. Pure.
 */
export function withPage(
  state: ViewState,
  page: number,
  rows: readonly Row[],
  held: readonly SegmentId[] = [],
): Pick<ViewState, 'pages' | 'rows'> {
  const pages = new Map([...state.pages, [page, rows.map((row) => row.segment.id)]]);
  const all = new Map([...state.rows, ...byId(rows)]);
  const farthest = [...pages.keys()]
    .filter((one) => !held.some((id) => pages.get(one)?.includes(id)))
    .sort((a, b) => Math.abs(b - page) - Math.abs(a - page));
  for (const far of farthest.slice(0, Math.max(0, pages.size - MOST_PAGES))) {
    for (const id of pages.get(far) ?? []) all.delete(id);
    pages.delete(far);
  }
  return { pages, rows: all };
}

/** Asks again for every page that is here: after a command that changed more rows than came back. */
export async function reloadPages(): Promise<void> {
  for (const page of useView.getState().pages.keys()) await loadPage(page);
}

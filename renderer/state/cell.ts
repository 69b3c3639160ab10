/**
 * The open cell: what is being typed, its way into the database, and what happens when the text was changed by someone
 * else meanwhile. What is typed is kept as a draft while it is typed, and saved when the cell is left or confirmed.
 */
import { create } from 'zustand';
import type { SegmentId, Side } from '../../core/model.ts';
import type { Row } from '../../electron/ipc/contract.ts';
import { call, showFailure } from '../api.ts';
import { i18n } from '../i18n.ts';
import { ensurePerson } from '../settings/ensure-person.ts';
import { announce } from '../ui/announcer.tsx';
import { showToast } from '../ui/toast.ts';
import { actFailed, adoptApplied, callAs } from './act.ts';
import { useApp } from './app.ts';
import { useProject } from './project.ts';
import { focusRow, goToSegment, useSelection } from './selection.ts';
import { adoptRows, holdPageOf, loadedIndexOf, useView } from './view.ts';

/** Where the caret goes when a cell opens. */
export type Caret = 'start' | 'end' | 'all' | number | { readonly x: number; readonly y: number };

export interface OpenCell {
  readonly segment: SegmentId;
  readonly side: Side;
  /** The saved text that the typing started from. */
  readonly base: string;
  readonly text: string;
  readonly caret: Caret;
}

/** Both texts, for the person to choose. */
export interface Conflict {
  readonly segment: SegmentId;
  readonly side: Side;
  readonly mine: string;
  readonly theirs: string;
}

interface CellState {
  readonly open: OpenCell | null;
  readonly conflict: Conflict | null;
  readonly saving: 'saved' | 'saving' | 'failed';
  /** Whether the database has what is in the open cell as a draft: not yet, yes, or it could not be put there. */
  readonly draft: 'none' | 'kept' | 'failed';
}

export const DRAFT_PAUSE_MS = 300;

const NONE: CellState = { open: null, conflict: null, saving: 'saved', draft: 'none' };
export const useCell = create<CellState>(() => NONE);
holdPageOf(() => useCell.getState().open?.segment ?? null);

export function clearCell(): void {
  clearTimeout(draftTimer);
  useCell.setState(NONE, true);
}

// ------------------------------------------------------------------------------------------------- opening, typing

/** Opens one text of a row; the other, if open, is saved first. */
export async function openCell(row: Row, side: Side, caret: Caret = 'end'): Promise<void> {
  const { open } = useCell.getState();
  if (open?.segment === row.segment.id && open.side === side) {
    useCell.setState({ open: { ...open, caret } });
    return;
  }
  if (!(await flushCell())) return;
  if (row.locked) {
    showToast({ tone: 'info', text: i18n.t('common.refusal.locked') });
    return;
  }
  // Drafts and texts have an author. Asked for before the first letter, so that nothing is typed into the question.
  if (useProject.getState().info?.readOnly !== true) await ensurePerson();
  const current = useView.getState().rows.get(row.segment.id) ?? row;
  const text = current.segment[side];
  useCell.setState({ open: { segment: row.segment.id, side, base: text, text, caret }, draft: 'none' });
}

/** What can't be saved stays open: the person is led back to it, wherever it is, and hears of an open question again. */
async function backToStuckCell(): Promise<void> {
  const { open, conflict } = useCell.getState();
  if (open === null || useApp.getState().dialog !== null) return;
  const here = loadedIndexOf(useView.getState(), open.segment) !== null;
  if (here && useSelection.getState().segment === open.segment) focusRow();
  else await goToSegment(open.segment);
  if (conflict !== null) announce(i18n.t('editor.conflict.title'), 'assertive');
}

/** Saves and closes. False where the text could not be saved: then the cell stays open, with the text in it. */
export async function closeCell(): Promise<boolean> {
  if (!(await flushCell())) return false;
  useCell.setState({ open: null });
  return true;
}

/**
 * While the editor is there: a cell is saved and closed when its row is no longer the active one, and an untouched open
 * cell follows its row. Returns the function that ends the watch.
 */
export function watchCell(): () => void {
  const ends = [
    useSelection.subscribe((now, before) => {
      if (now.segment !== before.segment) void saveCell().then(() => closeSettled(before.segment));
    }),
    useView.subscribe(({ rows }) => {
      const { open } = useCell.getState();
      const row = open === null ? undefined : rows.get(open.segment);
      if (open !== null && row !== undefined) follow(open, row);
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}

/** Closes the cell of a row if nothing in it waits to be saved. */
function closeSettled(segment: SegmentId | null): void {
  const state = useCell.getState();
  if (state.open?.segment === segment && !isDirty(state)) useCell.setState({ open: null });
}

/** The row came in anew. A touched cell stays as it is: it becomes a conflict when it is saved. */
function follow(open: OpenCell, row: Row): void {
  const text = row.segment[open.side];
  if (open.text === open.base && text !== open.base)
    useCell.setState({ open: { ...open, base: text, text } });
}

export function isDirty({ open }: CellState): boolean {
  return open !== null && open.text !== open.base;
}

export type Standing = CellState['saving'] | 'typing' | 'kept' | 'unsaved' | 'unkept';

/** What may be said of the text in the open cell: never more than is known. Pure. */
export function standingOf(state: CellState): Standing {
  const { saving, draft } = state;
  if (saving === 'saving' || (saving === 'saved' && !isDirty(state))) return saving;
  if (draft === 'failed') return 'unkept';
  if (saving === 'failed') return draft === 'kept' ? 'failed' : 'unsaved';
  return draft === 'kept' ? 'kept' : 'typing';
}

let draftTimer: ReturnType<typeof setTimeout> | undefined;

export function typed(text: string): void {
  const { open, draft } = useCell.getState();
  if (open === null || open.text === text) return;
  useCell.setState({ open: { ...open, text }, draft: draft === 'failed' ? draft : 'none' });
  clearTimeout(draftTimer);
  draftTimer = setTimeout(() => void putDraft(), DRAFT_PAUSE_MS);
}

/** Hands the draft over now: also when the page is about to go. */
export async function putDraft(): Promise<void> {
  clearTimeout(draftTimer);
  draftTimer = undefined;
  const { open, draft } = useCell.getState();
  if (open === null) return;
  const { segment, side } = open;
  const text = open.text === open.base ? null : open.text;
  const result = await call('drafts.put', { segment, side, text });
  const now = useCell.getState().open;
  if (now?.segment !== segment || now.side !== side) return;
  if (result.ok) {
    if (now.text === open.text) useCell.setState({ draft: text === null ? 'none' : 'kept' });
    return;
  }
  useCell.setState({ draft: 'failed' });
  // Once, not at every pause. Whoever would rather not say who they are has been asked.
  if (draft !== 'failed' && result.error.code !== 'no-actor') showFailure(result.error);
}

async function dropDraft(segment: SegmentId, side: Side): Promise<void> {
  await call('drafts.put', { segment, side, text: null });
  const row = useView.getState().rows.get(segment);
  if (row !== undefined) adoptRows([{ ...row, drafts: { ...row.drafts, [side]: null } }]);
}

// ------------------------------------------------------------------------------------------------------- saving

let last: Promise<boolean> | null = null;

/** One save after the other, since each stands on what the one before has saved. `work` hears how that one ended. */
function inTurn(work: (before: boolean) => Promise<boolean>): Promise<boolean> {
  const mine = last === null ? work(true) : last.then(work);
  last = mine;
  return mine.finally(() => {
    if (last === mine) last = null;
  });
}

/** Before a command: saves what was typed, if anything. Where that fails it is shown why, and what is typed. */
export async function flushCell(): Promise<boolean> {
  const saved = await saveCell();
  if (!saved) await backToStuckCell();
  return saved;
}

/** Saves what was typed, if anything, and leaves the person where they are. True where nothing is left unsaved. */
export function saveCell(): Promise<boolean> {
  // What has just failed fails again, and would ask or say the same again.
  return inTurn(async (before) => (before ? saveOpen(false) : !isDirty(useCell.getState())));
}

/** Saves with the translator's word that the segment is ready. */
export function confirmCell(row: Row): Promise<boolean> {
  return inTurn(async () => {
    const { open } = useCell.getState();
    if (open !== null && open.segment === row.segment.id) return saveOpen(true);
    return save(row.segment.id, null, true);
  });
}

async function saveOpen(confirm: boolean): Promise<boolean> {
  const state = useCell.getState();
  const { open } = state;
  if (open === null) return true;
  const dirty = isDirty(state);
  if (dirty) clearTimeout(draftTimer);
  // Typed, and typed back: the draft of the way there must not stay.
  else if (draftTimer !== undefined) await putDraft();
  if (!dirty && !confirm) return true;
  const saved = state.conflict === null && (await save(open.segment, dirty ? open : null, confirm));
  // What could not be saved, or was typed since: a save takes the draft along that came before it.
  if (isDirty(useCell.getState())) await putDraft();
  return saved;
}

async function save(segment: SegmentId, edit: OpenCell | null, confirm: boolean): Promise<boolean> {
  const row = useView.getState().rows.get(segment) ?? (await rowOf(segment));
  if (row === null) return false;
  if (edit !== null && clashes(edit, row)) return clash(edit, row);
  useCell.setState({ saving: 'saving' });
  const put = (revision: number) =>
    callAs('segments.update', {
      segment,
      expectedRevision: revision,
      ...(edit === null ? {} : { [edit.side]: edit.text }),
      confirm,
    });
  let result = await put(row.segment.revision);
  if (!result.ok && result.error.code === 'conflict' && edit !== null) {
    // Something else of the row may have changed, e.g. its other text: then this edit still stands on what it stood on.
    const fresh = await call('segments.get', { segment });
    if (fresh.ok && fresh.value !== null) {
      adoptRows([fresh.value]);
      if (clashes(edit, fresh.value)) return clash(edit, fresh.value);
      result = await put(fresh.value.segment.revision);
    }
  }
  if (!result.ok) {
    useCell.setState({ saving: edit === null ? 'saved' : 'failed' });
    await actFailed(result.error);
    return false;
  }
  if (edit !== null) settle(edit);
  useCell.setState({ saving: 'saved' });
  // With the text its draft was dropped, in one transaction. What was typed since may have a draft of its own by now.
  await adoptApplied(result.value);
  if (edit !== null) announce(i18n.t('editor.saved'));
  return true;
}

/** A row that isn't here, e.g. one that a filter hides; a failure is told. */
async function rowOf(segment: SegmentId): Promise<Row | null> {
  const result = await call('segments.get', { segment });
  if (result.ok && result.value !== null) return result.value;
  useCell.setState({ saving: 'failed' });
  await actFailed(result.ok ? { code: 'not-found', params: { what: 'segment' } } : result.error);
  return null;
}

/** What was sent is the new base; what was typed since stays on top of it. */
function settle(edit: OpenCell): void {
  const { open } = useCell.getState();
  if (open?.segment === edit.segment && open.side === edit.side) {
    useCell.setState({ open: { ...open, base: edit.text }, draft: 'none' });
  }
}

// ----------------------------------------------------------------------------------------------------- conflicts

/** Somebody else's text stands where this typing began; the same text from both hands leaves nothing to decide. */
function clashes({ side, base, text }: OpenCell, { segment }: Row): boolean {
  return segment[side] !== base && segment[side] !== text;
}

function clash(edit: OpenCell, row: Row): false {
  useCell.setState({
    saving: 'failed',
    conflict: {
      segment: edit.segment,
      side: edit.side,
      mine: edit.text,
      theirs: row.segment[edit.side],
    },
  });
  announce(i18n.t('editor.conflict.title'), 'assertive');
  return false;
}

/** The person chose. */
export async function resolveConflict(choice: 'mine' | 'theirs'): Promise<void> {
  const { conflict, open } = useCell.getState();
  if (conflict === null) return;
  const { segment, side, theirs } = conflict;
  const stillOpen = open?.segment === segment && open.side === side;
  const mine = stillOpen ? open.text : conflict.mine;
  const caret = open?.caret ?? 'end';
  if (choice === 'theirs') {
    useCell.setState({
      conflict: null,
      saving: 'saved',
      open: { segment, side, base: theirs, text: theirs, caret },
    });
    await dropDraft(segment, side);
  } else {
    useCell.setState({ conflict: null, open: { segment, side, base: theirs, text: mine, caret } });
    await flushCell();
  }
}

// -------------------------------------------------------------------------------------- drafts from the last time

/** The sides of a row on which a draft was left when the app ended. */
export function leftDrafts(row: Row, open: OpenCell | null): readonly Side[] {
  const sides: readonly Side[] = ['source', 'target'];
  return sides.filter((side) => {
    const draft = row.drafts[side];
    const isOpen = open?.segment === row.segment.id && open.side === side;
    return draft !== null && draft !== row.segment[side] && !isOpen;
  });
}

/** Saves a left draft as the text. */
export async function keepDraft(row: Row, side: Side): Promise<void> {
  const text = row.drafts[side];
  if (text === null || !(await flushCell())) return;
  const base = row.segment[side];
  const { id: segment } = row.segment;
  await inTurn(() => save(segment, { segment, side, base, text, caret: 'end' }, false));
}

export async function discardDraft(row: Row, side: Side): Promise<void> {
  await dropDraft(row.segment.id, side);
}

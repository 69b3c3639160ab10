import { describe, expect, test, vi } from 'vitest';
import type { SegmentId } from '../../../core/model.ts';
import type { Row } from '../../../electron/ipc/contract.ts';
import { run } from '../../../renderer/commands/run.ts';
import { useAsking } from '../../../renderer/settings/ensure-person.ts';
import { act } from '../../../renderer/state/act.ts';
import { useApp } from '../../../renderer/state/app.ts';
import {
  closeCell,
  confirmCell,
  DRAFT_PAUSE_MS,
  discardDraft,
  flushCell,
  isDirty,
  keepDraft,
  leftDrafts,
  openCell,
  putDraft,
  resolveConflict,
  standingOf,
  typed,
  useCell,
} from '../../../renderer/state/cell.ts';
import { useProject } from '../../../renderer/state/project.ts';
import { activateIndex, changeFilter, useSelection } from '../../../renderer/state/selection.ts';
import { loadSettings } from '../../../renderer/state/settings.ts';
import { adoptRows, loadPage, NO_FILTER, useView } from '../../../renderer/state/view.ts';
import { editorTests, openFake, toasts } from '../fake/open.ts';

const S1 = 's1' as SegmentId;
const TEXTS = [
  { source: 'ล่วงหน้า 5 วัน', target: 'five days ahead' },
  { source: 'มาตรา 130', target: '' },
];

function row(id: SegmentId = S1): Row {
  const found = useView.getState().rows.get(id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
}
const open = () => useCell.getState().open;

describe('an open cell', () => {
  editorTests();

  test('is saved when it is left, with the revision it stood on', async () => {
    const bridge = await openFake(TEXTS);
    await openCell(row(), 'target');
    typed('five days before');
    expect(isDirty(useCell.getState())).toBe(true);
    expect(await closeCell()).toBe(true);
    expect(bridge.asked('segments.update')).toEqual([
      { segment: S1, expectedRevision: 0, target: 'five days before', confirm: false },
    ]);
    expect(row().segment).toMatchObject({ target: 'five days before', state: 'draft', revision: 1 });
    expect(open()).toBeNull();
  });

  test('that was not touched asks nothing of the engine', async () => {
    const bridge = await openFake(TEXTS);
    await openCell(row(), 'target');
    typed('other');
    typed('five days ahead');
    await closeCell();
    expect(bridge.asked('segments.update')).toEqual([]);
  });

  test('is saved and closed when another row becomes active', async () => {
    await openFake(TEXTS);
    await openCell(row(), 'target');
    typed('changed');
    await activateIndex(1);
    await expect.poll(open).toBeNull();
    expect(row().segment.target).toBe('changed');
  });

  test('is saved before the other text of the row opens', async () => {
    const bridge = await openFake(TEXTS);
    await openCell(row(), 'target');
    typed('changed');
    await openCell(row(), 'source');
    expect(open()).toMatchObject({ side: 'source', base: 'ล่วงหน้า 5 วัน' });
    expect(bridge.asked('segments.update')).toHaveLength(1);
  });

  test('is confirmed with what was typed, in one command', async () => {
    const bridge = await openFake(TEXTS);
    await openCell(row(), 'target');
    typed('five days in advance');
    expect(await confirmCell(row())).toBe(true);
    expect(bridge.asked('segments.update')).toEqual([
      { segment: S1, expectedRevision: 0, target: 'five days in advance', confirm: true },
    ]);
    expect(row().segment.state).toBe('translated');
  });

  test('follows its row as long as nothing was typed', async () => {
    const bridge = await openFake(TEXTS);
    await openCell(row(), 'source');
    bridge.project.edit(S1, 0, { source: 'ล่วงหน้า 6 วัน' }, 'repaired', 'repair');
    adoptRows([bridge.project.row(bridge.project.find(S1))]);
    expect(open()).toMatchObject({ base: 'ล่วงหน้า 6 วัน', text: 'ล่วงหน้า 6 วัน' });
  });

  test('stays open with its text where saving fails', async () => {
    const bridge = await openFake(TEXTS);
    await openCell(row(), 'target');
    typed('changed');
    bridge.failNext('segments.update', { code: 'disk-full', params: {} });
    expect(await closeCell()).toBe(false);
    expect(open()).toMatchObject({ text: 'changed', base: 'five days ahead' });
    expect(useCell.getState().saving).toBe('failed');
    expect(toasts()).toHaveLength(1);
    expect(await closeCell()).toBe(true);
    expect(row().segment.target).toBe('changed');
  });

  test('asks who works now before anything is typed, so that drafts are kept', async () => {
    const bridge = await openFake(TEXTS, { who: null });
    const opening = openCell(row(), 'target');
    await expect.poll(() => useAsking.getState().answer).not.toBeNull();
    expect(open()).toBeNull();
    bridge.as('Ari', 'translator');
    await loadSettings();
    useAsking.getState().answer?.(true);
    await opening;
    typed('changed');
    await putDraft();
    expect(bridge.project.drafts.get(S1)?.target).toBe('changed');
    expect(await flushCell()).toBe(true);
    expect(row().segment.target).toBe('changed');
  });

  test('opens for whoever would rather not say who they are, and asks again when it is saved', async () => {
    const bridge = await openFake(TEXTS, { who: null });
    const opening = openCell(row(), 'target');
    await expect.poll(() => useAsking.getState().answer).not.toBeNull();
    useAsking.getState().answer?.(false);
    await opening;
    typed('changed');
    const saving = flushCell();
    await expect.poll(() => useAsking.getState().answer).not.toBeNull();
    bridge.as('Ari', 'translator');
    useAsking.getState().answer?.(true);
    expect(await saving).toBe(true);
    expect(row().segment.target).toBe('changed');
  });

  test('stays here, and is saved, however far one scrolls away', async () => {
    const bridge = await openFake(Array.from({ length: 3_300 }, (_, at) => ({ source: `ข้อ ${at + 1}` })));
    await openCell(row(), 'target');
    typed('changed');
    useSelection.setState({ segment: null, index: null });
    await expect.poll(open).toBeNull();
    await openCell(row(), 'target');
    typed('changed again');
    for (let page = 1; page <= 32; page += 1) await loadPage(page);
    expect(row().segment.id).toBe(S1);
    expect(await flushCell()).toBe(true);
    expect(bridge.project.find(S1).target).toBe('changed again');
  });

  test('is saved though a filter hides its row', async () => {
    const bridge = await openFake(TEXTS);
    await openCell(row(), 'target');
    typed('changed');
    useView.setState({ rows: new Map(), pages: new Map() });
    expect(await flushCell()).toBe(true);
    expect(bridge.project.find(S1).target).toBe('changed');
  });

  test('whose row is gone says so', async () => {
    const bridge = await openFake(TEXTS);
    await openCell(row(), 'target');
    typed('changed');
    useView.setState({ rows: new Map(), pages: new Map() });
    bridge.failNext('segments.get', { code: 'not-found', params: { what: 'segment' } });
    expect(await flushCell()).toBe(false);
    expect(open()).toMatchObject({ text: 'changed' });
    expect(toasts()).toHaveLength(1);
  });

  test('two leaves at once save once', async () => {
    const bridge = await openFake(TEXTS);
    await openCell(row(), 'target');
    typed('changed');
    await Promise.all([flushCell(), flushCell()]);
    expect(bridge.asked('segments.update')).toHaveLength(1);
  });

  test('that is confirmed and left in one moment is saved once, and is no conflict with itself', async () => {
    const bridge = await openFake(TEXTS);
    await openCell(row(), 'target');
    typed('changed');
    const both = [confirmCell(row()), flushCell()];
    expect(await Promise.all(both)).toEqual([true, true]);
    expect(bridge.asked('segments.update')).toHaveLength(1);
    expect(useCell.getState()).toMatchObject({ conflict: null, saving: 'saved' });
    expect(row().segment.state).toBe('translated');
  });

  test('that can’t be saved fails once for all who wait for it', async () => {
    const bridge = await openFake(TEXTS);
    await openCell(row(), 'target');
    typed('changed');
    bridge.failNext('segments.update', { code: 'disk-full', params: {} });
    expect(await Promise.all([confirmCell(row()), flushCell()])).toEqual([false, false]);
    expect(bridge.asked('segments.update')).toHaveLength(1);
    expect(await flushCell()).toBe(true);
  });

  test('whose text somebody else has written alike leaves nothing to decide', async () => {
    const bridge = await openFake(TEXTS);
    await openCell(row(), 'target');
    typed('the same');
    bridge.project.edit(S1, 0, { target: 'the same' }, 'typed', 'edit');
    expect(await closeCell()).toBe(true);
    expect(useCell.getState()).toMatchObject({ conflict: null, open: null });
  });
});

describe('a draft', () => {
  editorTests();

  test('is handed over once, a moment after the last key', async () => {
    const bridge = await openFake(TEXTS);
    await openCell(row(), 'target');
    vi.useFakeTimers();
    typed('f');
    vi.advanceTimersByTime(DRAFT_PAUSE_MS - 1);
    typed('fi');
    vi.advanceTimersByTime(DRAFT_PAUSE_MS - 1);
    expect(bridge.asked('drafts.put')).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(bridge.asked('drafts.put')).toEqual([{ segment: S1, side: 'target', text: 'fi' }]);
  });

  test('is taken back where the typing came back to the saved text', async () => {
    const bridge = await openFake(TEXTS);
    await openCell(row(), 'target');
    vi.useFakeTimers();
    typed('f');
    typed('five days ahead');
    vi.advanceTimersByTime(DRAFT_PAUSE_MS);
    expect(bridge.asked('drafts.put')).toEqual([{ segment: S1, side: 'target', text: null }]);
  });

  test('is gone once the text is saved', async () => {
    const bridge = await openFake(TEXTS);
    await openCell(row(), 'target');
    typed('changed');
    await putDraft();
    expect(bridge.project.drafts.get(S1)?.target).toBe('changed');
    await closeCell();
    expect(bridge.project.drafts.get(S1)?.target).toBeNull();
    expect(leftDrafts(row(), open())).toEqual([]);
  });

  test('of what was typed while the text was saved outlives that save', async () => {
    const bridge = await openFake(TEXTS);
    await openCell(row(), 'target');
    typed('one');
    const saving = flushCell();
    typed('one two');
    const handed = putDraft();
    await Promise.all([saving, handed]);
    expect(row().segment.target).toBe('one');
    expect(bridge.project.drafts.get(S1)?.target).toBe('one two');
    expect(open()).toMatchObject({ base: 'one', text: 'one two' });
  });

  test('is taken back where the cell is left before a pause', async () => {
    const bridge = await openFake(TEXTS);
    await openCell(row(), 'target');
    typed('f');
    await putDraft();
    typed('five days ahead');
    await closeCell();
    expect(bridge.project.drafts.get(S1)?.target).toBeNull();
  });

  test('is made of what can’t be saved, however soon the cell was left', async () => {
    const bridge = await openFake(TEXTS);
    await openCell(row(), 'target');
    typed('changed');
    bridge.failNext('segments.update', { code: 'disk-full', params: {} });
    await closeCell();
    expect(bridge.project.drafts.get(S1)?.target).toBe('changed');
    expect(standingOf(useCell.getState())).toBe('failed');
  });

  test('is said to be kept only once it is', async () => {
    const bridge = await openFake(TEXTS);
    const says = () => standingOf(useCell.getState());
    await openCell(row(), 'target');
    expect(says()).toBe('saved');
    typed('a');
    expect(says()).toBe('typing');
    await putDraft();
    expect(says()).toBe('kept');
    typed('ab');
    expect(says()).toBe('typing');
    bridge.failNext('drafts.put', { code: 'disk-full', params: {} });
    await putDraft();
    typed('abc');
    expect(says()).toBe('unkept');
    bridge.failNext('drafts.put', { code: 'disk-full', params: {} });
    await putDraft();
    expect(toasts()).toHaveLength(1);
    await putDraft();
    expect(says()).toBe('kept');
    await closeCell();
    expect(says()).toBe('saved');
  });

  test('left from last time is offered, but not for the cell that is open', async () => {
    const bridge = await openFake(TEXTS);
    bridge.project.drafts.set(S1, { source: null, target: 'left' });
    adoptRows([bridge.project.row(bridge.project.find(S1))]);
    expect(leftDrafts(row(), null)).toEqual(['target']);
    await openCell(row(), 'target');
    expect(leftDrafts(row(), open())).toEqual([]);
  });

  test('that is what was saved is not offered', async () => {
    const bridge = await openFake(TEXTS);
    bridge.project.drafts.set(S1, { source: null, target: 'five days ahead' });
    adoptRows([bridge.project.row(bridge.project.find(S1))]);
    expect(leftDrafts(row(), null)).toEqual([]);
  });

  test('left from last time can be kept or discarded', async () => {
    const bridge = await openFake(TEXTS);
    bridge.project.drafts.set(S1, { source: 'ล่วงหน้า 7 วัน', target: 'left' });
    adoptRows([bridge.project.row(bridge.project.find(S1))]);
    await keepDraft(row(), 'target');
    expect(row().segment).toMatchObject({ target: 'left', source: 'ล่วงหน้า 5 วัน' });
    expect(leftDrafts(row(), null)).toEqual(['source']);
    await discardDraft(row(), 'source');
    expect(row().segment.source).toBe('ล่วงหน้า 5 วัน');
    expect(leftDrafts(row(), null)).toEqual([]);
  });
});

describe('a text that was changed elsewhere', () => {
  editorTests();

  async function clash() {
    const bridge = await openFake(TEXTS);
    await openCell(row(), 'target');
    typed('mine');
    bridge.project.edit(S1, 0, { target: 'theirs' }, 'typed', 'edit');
    expect(await flushCell()).toBe(false);
    return bridge;
  }

  test('is never overwritten: both are shown', async () => {
    const bridge = await clash();
    expect(useCell.getState().conflict).toEqual({
      segment: S1,
      side: 'target',
      mine: 'mine',
      theirs: 'theirs',
    });
    expect(bridge.project.find(S1).target).toBe('theirs');
    expect(await flushCell()).toBe(false);
    expect(bridge.project.find(S1).target).toBe('theirs');
  });

  test('gives way where the person says so', async () => {
    const bridge = await clash();
    await resolveConflict('mine');
    expect(bridge.project.find(S1)).toMatchObject({ target: 'mine', revision: 2 });
    expect(useCell.getState().conflict).toBeNull();
  });

  test('gives way to what was typed since, too', async () => {
    const bridge = await clash();
    typed('mine and more');
    await resolveConflict('mine');
    expect(bridge.project.find(S1).target).toBe('mine and more');
  });

  test('leads back to itself from another row', async () => {
    await clash();
    await activateIndex(1);
    await openCell(row('s2' as SegmentId), 'target');
    expect(useSelection.getState().segment).toBe(S1);
    expect(open()).toMatchObject({ segment: S1, text: 'mine' });
  });

  test('leads back to itself from under a filter that hides it', async () => {
    await clash();
    await activateIndex(1);
    await changeFilter({ search: 'มาตรา' });
    await run('project.export');
    expect(useApp.getState().dialog).toBeNull();
    expect(useSelection.getState().segment).toBe(S1);
    expect(useView.getState().filter).toEqual(NO_FILTER);
  });

  test('is taken over where the person says so', async () => {
    const bridge = await clash();
    await resolveConflict('theirs');
    expect(bridge.project.find(S1)).toMatchObject({ target: 'theirs', revision: 1 });
    expect(open()).toMatchObject({ base: 'theirs', text: 'theirs' });
    expect(useCell.getState()).toMatchObject({ conflict: null, saving: 'saved' });
  });

  test('in its other half is no conflict: the edit stands on what it stood on', async () => {
    const bridge = await openFake(TEXTS);
    await openCell(row(), 'target');
    typed('mine');
    bridge.project.edit(S1, 0, { source: 'ล่วงหน้า 9 วัน' }, 'repaired', 'repair');
    expect(await flushCell()).toBe(true);
    expect(bridge.project.find(S1)).toMatchObject({ source: 'ล่วงหน้า 9 วัน', target: 'mine', revision: 2 });
  });
});

describe('what a command did', () => {
  editorTests();

  test('shows in rows, numbers and undo', async () => {
    await openFake(TEXTS);
    await act('segments.update', { segment: S1, expectedRevision: 0, target: 'new', confirm: false });
    expect(row().segment.target).toBe('new');
    expect(useProject.getState()).toMatchObject({
      undo: { undo: 'edit' },
      summary: { states: { draft: 1 } },
    });
  });

  test('that took an approval away is told', async () => {
    await openFake([{ source: 'ดี', target: 'good', state: 'approved' }]);
    await act('segments.update', { segment: S1, expectedRevision: 0, target: 'fine', confirm: false });
    expect(toasts()).toEqual([expect.stringContaining('1 segment')]);
  });

  test('brings a stale row up to date, and tells', async () => {
    const bridge = await openFake(TEXTS);
    bridge.project.edit(S1, 0, { target: 'theirs' }, 'typed', 'edit');
    await act('segments.verdict', {
      segments: [{ segment: S1, expectedRevision: 0 }],
      verdict: 'approve',
      reason: null,
    });
    expect(row().segment.target).toBe('theirs');
    expect(toasts()).toHaveLength(1);
  });
});

import { EditorView } from '@codemirror/view';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { SegmentId } from '../../../core/model.ts';
import type { Args } from '../../../electron/ipc/contract.ts';
import { listen } from '../../../renderer/commands/keyboard.ts';
import { run } from '../../../renderer/commands/run.ts';
import { act as perform } from '../../../renderer/state/act.ts';
import { closeCell } from '../../../renderer/state/cell.ts';
import { usePanel } from '../../../renderer/state/panel.ts';
import { activeRow } from '../../../renderer/state/selection.ts';
import { editorTests } from '../fake/open.ts';
import { panel, press, row, showEditor } from './show.tsx';

const TEXTS = [{ source: 'ประชุมแล้ว', target: 'The commission met' }, { source: 'จบแล้ว' }];
const S1 = 's1' as SegmentId;
const tab = (name: RegExp) => fireEvent.click(screen.getByRole('tab', { name }));
const PINNED: Partial<Args<'notes.add'>> = {
  side: 'target',
  pin: { span: { start: 4, end: 14 }, quote: 'commission' },
};

/** The editor with one note on the first segment, its thread in the panel. */
async function withNote(more: Partial<Args<'notes.add'>>) {
  const bridge = await showEditor(TEXTS);
  const segment = row(1).dataset.segment as SegmentId;
  const note = { segment, parent: null, text: 'Same word', ...more };
  await act(async () => void (await bridge.call('notes.add', note)));
  tab(/Notes/);
  await act(async () => void (await run('segment.addNote')));
  const thread = within(await panel().findByRole('article'));
  return { bridge, thread };
}

describe('a thread', () => {
  editorTests();

  test('says what it is about, and what kind of fault it tells of', async () => {
    const { thread } = await withNote({
      ...PINNED,
      category: 'terminology',
      severity: 'major',
      blocking: true,
    });
    expect(thread.getByRole('button', { name: 'commission' })).toBeTruthy();
    for (const badge of ['Terminology', 'Major', 'Blocks approval'])
      expect(thread.getByText(badge)).toBeTruthy();
  });

  test('shows what its suggestion changes, which one command puts in place', async () => {
    const { bridge, thread } = await withNote({ ...PINNED, suggestion: 'committee' });
    expect(thread.getByRole('deletion').textContent).toBe('commission');
    expect(thread.getByRole('insertion').textContent).toBe('committee');
    await act(async () => void (await run('segment.acceptSuggestion')));
    await waitFor(() => expect(thread.getByText('Resolved')).toBeTruthy());
    expect(bridge.asked('notes.accept')).toMatchObject([{ expectedRevision: 0 }]);
    expect(row(1).textContent).toContain('The committee met');
  });

  test('whose words are gone keeps them as a quotation that leads nowhere', async () => {
    const { thread } = await withNote(PINNED);
    expect(thread.getByRole('button', { name: 'commission' })).toBeTruthy();
    const target = 'The board met';
    await act(async () => {
      await perform('segments.update', { segment: S1, expectedRevision: 0, target, confirm: false });
    });
    await waitFor(() => expect(thread.queryByRole('button', { name: 'commission' })).toBeNull());
    expect(thread.getByText('commission').closest('blockquote')?.textContent).toContain(
      'no longer in the text',
    );
  });

  test('of one’s own is changed, and says so', async () => {
    const { bridge, thread } = await withNote({});
    fireEvent.click(thread.getByRole('button', { name: 'Change this note' }));
    const field = thread.getByRole<HTMLTextAreaElement>('textbox', { name: 'Change this note' });
    expect(field.value).toBe('Same word');
    fireEvent.change(field, { target: { value: 'Another word' } });
    await act(async () => fireEvent.click(thread.getByRole('button', { name: 'Save' })));
    await waitFor(() => expect(thread.getByText('edited')).toBeTruthy());
    expect(bridge.asked('notes.edit')).toMatchObject([{ text: 'Another word' }]);
  });
});

describe('a suggestion for words of the open text', () => {
  editorTests();
  let stop = () => {};
  afterEach(async () => {
    await act(async () => void (await closeCell()));
    stop();
  });
  const focused = () => document.activeElement as HTMLTextAreaElement;

  /** The form for a note that is pinned to "commission", with the cell open in which it is selected. */
  async function pinned() {
    const bridge = await showEditor(TEXTS);
    stop = listen();
    await press('Enter');
    const cell = await screen.findByRole('textbox', { name: 'English target, segment 1' });
    const view = EditorView.findFromDOM(cell);
    await act(async () => {
      view?.focus();
      view?.dispatch({ selection: { anchor: 4, head: 14 } });
    });
    await act(async () => void (await run('segment.addNote')));
    await waitFor(() => expect(focused().placeholder).toMatch(/note/i));
    const button = panel().getByRole('button', { name: 'Suggest a text' });
    button.focus();
    await act(async () => fireEvent.click(button));
    return { bridge, cell, view };
  }

  test('is typed where its button was, and replaces the words that are quoted', async () => {
    const { cell } = await pinned();
    expect(cell.isConnected).toBe(true);
    expect(focused()).toBe(panel().getByRole('textbox', { name: /Suggested/ }));
    expect(focused().value.slice(focused().selectionStart, focused().selectionEnd)).toBe('commission');
  });

  test('sent or dropped, it leaves the focus in the note', async () => {
    const { bridge } = await pinned();
    const note = panel().getByPlaceholderText(/note/i);
    await act(async () => fireEvent.click(panel().getByRole('button', { name: 'Without a suggestion' })));
    expect(focused()).toBe(note);
    const again = panel().getByRole('button', { name: 'Suggest a text' });
    again.focus();
    await act(async () => fireEvent.click(again));
    fireEvent.change(focused(), { target: { value: 'committee' } });
    await press('Enter', { ctrlKey: true });
    await waitFor(() => expect(bridge.asked('notes.add')).toMatchObject([{ suggestion: 'committee' }]));
    await waitFor(() => expect(focused()).toBe(note));
    expect(activeRow()?.segment.target).toBe('The commission met');
  });

  test('a focus that is lost comes back to the open text with nothing selected', async () => {
    const { view } = await pinned();
    await act(async () => view?.dispatch({ selection: { anchor: 4, head: 14 } }));
    await act(async () => usePanel.setState({ tab: 'artifacts' }));
    await waitFor(() => expect(view?.hasFocus).toBe(true));
    expect(view?.state.selection.main.empty).toBe(true);
  });
});

describe('the list of all notes', () => {
  editorTests();

  test('asks anew with each filter', async () => {
    const { bridge } = await withNote({ ...PINNED, blocking: true });
    await act(async () => void (await run('view.allNotes')));
    const list = within(await screen.findByRole('dialog'));
    await waitFor(() => expect(list.getByRole('status').textContent).toBe('1 note'));
    fireEvent.change(list.getByRole('combobox', { name: 'Show' }), { target: { value: 'resolved' } });
    await waitFor(() => expect(list.getByText('Nothing matches these filters.')).toBeTruthy());
    expect(bridge.asked('notes.find').at(-1)).toMatchObject({
      filter: { status: 'resolved' },
      sort: 'newest',
    });
  });
});

import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { SegmentId } from '../../../core/model.ts';
import type { Args } from '../../../electron/ipc/contract.ts';
import { run } from '../../../renderer/commands/run.ts';
import { editorTests } from '../fake/open.ts';
import { panel, row, showEditor } from './show.tsx';

const TEXTS = [{ source: 'ประชุมแล้ว', target: 'The commission met' }, { source: 'จบแล้ว' }];
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
    const { thread } = await withNote({ side: 'target', pin: null });
    expect(thread.queryByRole('button', { name: 'commission' })).toBeNull();
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

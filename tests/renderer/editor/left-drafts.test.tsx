import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { SegmentId } from '../../../core/model.ts';
import { Editor } from '../../../renderer/editor/Editor.tsx';
import { stubLayout } from '../fake/layout.ts';
import { editorTests, openFake, toasts } from '../fake/open.ts';
import { row, showEditor } from './show.tsx';

const TEXTS = [{ source: 'ประชุมแล้ว' }, { source: 'พักก่อน' }, { source: 'จบแล้ว' }];

describe('drafts left when the app ended', () => {
  editorTests();

  test('are told of when the project is opened, and led to one after the other', async () => {
    stubLayout();
    const bridge = await openFake(TEXTS, { view: false });
    for (const id of ['s2', 's3'] as SegmentId[])
      bridge.project.drafts.set(id, { source: null, target: `Draft ${id}` });
    render(<Editor />);
    const bar = within(screen.getByRole('contentinfo'));
    const go = await bar.findByRole('button', { name: '2 segments with unsaved drafts' });
    expect(toasts()).toEqual(['2 segments with unsaved drafts']);
    fireEvent.click(go);
    await waitFor(() => expect(row(2).getAttribute('aria-selected')).toBe('true'));
    fireEvent.click(go);
    await waitFor(() => expect(row(3).getAttribute('aria-selected')).toBe('true'));
    await act(async () => fireEvent.click(within(row(3)).getByRole('button', { name: 'Discard' })));
    expect(await bar.findByRole('button', { name: '1 segment with an unsaved draft' })).toBeTruthy();
    await act(async () => fireEvent.click(within(row(2)).getByRole('button', { name: 'Keep it' })));
    await waitFor(() => expect(bar.queryByRole('button', { name: /draft/ })).toBeNull());
  });

  test('are not spoken of where there are none', async () => {
    await showEditor(TEXTS);
    expect(toasts()).toEqual([]);
  });
});

import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { SegmentId } from '../../../core/model.ts';
import { openDialog } from '../../../renderer/state/app.ts';
import { editorTests } from '../fake/open.ts';
import { showEditor } from './show.tsx';

const TEXTS = [
  { source: 'วัน 5 ที่ผ่านมา', target: 'five days ago', state: 'translated' as const },
  { source: 'จบแล้ว', target: 'done', state: 'translated' as const },
];

describe('approving all that is shown', () => {
  editorTests();

  test('counts open artifacts a row, and leaves open errors out until told otherwise', async () => {
    const bridge = await showEditor(TEXTS, { role: 'reviewer' });
    await act(async () => openDialog({ kind: 'approve-all' }));
    const dialog = within(await screen.findByRole('dialog'));
    const leave = await dialog.findByRole<HTMLInputElement>('checkbox', {
      name: 'Leave out 1 segment with an open error',
    });
    expect(leave.checked).toBe(true);
    expect(dialog.getByText('1 of them still has open artifacts.')).toBeTruthy();
    expect(dialog.getByRole('button', { name: 'Approve 1 segment' })).toBeTruthy();
    expect(dialog.queryByText('five days ago')).toBeNull();
    fireEvent.click(leave);
    expect(within(dialog.getByRole('row', { name: /five days ago/ })).getByText('1 error')).toBeTruthy();
    fireEvent.click(leave);
    await act(async () => fireEvent.click(dialog.getByRole('button', { name: 'Approve 1 segment' })));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(['s1', 's2'].map((id) => bridge.project.find(id as SegmentId).state)).toEqual([
      'translated',
      'approved',
    ]);
  });
});

/** Where the focus is, and where it comes back to: who works by keyboard never loses their place. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { SegmentId } from '../../../core/model.ts';
import { openArtifacts } from '../../../renderer/artifacts/mend.ts';
import { listen } from '../../../renderer/commands/keyboard.ts';
import { fillSlotsOf, showTab, writeNote } from '../../../renderer/state/panel.ts';
import { useProject } from '../../../renderer/state/project.ts';
import { activeRow } from '../../../renderer/state/selection.ts';
import { adoptRows } from '../../../renderer/state/view.ts';
import { editorTests } from '../fake/open.ts';
import { panel, press, row, showEditor } from './show.tsx';

const TEXTS = [
  { source: 'ล่วงหน้า 130 วันตามมาตรา XNUMX' },
  { source: 'ทุก 12 เดือนจ่าย XNUMX บาท' },
  { source: 'จบแล้ว', target: 'done', state: 'approved' as const },
];

describe('a wish for the focus is met once', () => {
  editorTests();

  test('by the numbers of the artifact it was for, and not by those of the next row', async () => {
    await showEditor(TEXTS);
    const [artifact] = openArtifacts(activeRow()?.artifacts ?? []);
    if (artifact === undefined) throw new Error('no artifact');
    await act(async () => fillSlotsOf(artifact.id));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
    await press('Escape');
    await waitFor(() => expect(document.activeElement).toBe(row(1)));
    await press('ArrowDown');
    await waitFor(() => expect(document.activeElement).toBe(row(2)));
    expect(panel().getByRole('region', { name: 'Numbers out of place' })).toBeTruthy();
    await press('ArrowUp');
    await waitFor(() => expect(document.activeElement).toBe(row(1)));
  });

  test('by the field of a note, and not when its tab is shown again', async () => {
    await showEditor(TEXTS);
    await act(async () => writeNote());
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    row(1).focus();
    await act(async () => showTab('artifacts'));
    await act(async () => showTab('notes'));
    expect(document.activeElement).toBe(row(1));
  });
});

describe('what is taken back', () => {
  editorTests();

  test('by undo in another row brings the focus along: one row is active', async () => {
    const bridge = await showEditor(TEXTS);
    const stop = listen();
    await act(async () => {
      const { rows, summary, undo } = bridge.project.edit(
        's1' as SegmentId,
        0,
        { target: 'x' },
        'typed',
        'edit',
      );
      adoptRows(rows);
      useProject.setState({ summary, undo });
    });
    await press('End');
    await waitFor(() => expect(document.activeElement).toBe(row(3)));
    await press('z', { ctrlKey: true });
    await waitFor(() => expect(row(1).getAttribute('aria-selected')).toBe('true'));
    expect(document.activeElement).toBe(row(1));
    stop();
  });

  test('a note deleted beside an open text comes back with Ctrl+Z', async () => {
    const bridge = await showEditor(TEXTS);
    const stop = listen();
    await act(async () => writeNote());
    fireEvent.change(document.activeElement as Element, { target: { value: 'Which week?' } });
    await act(async () => fireEvent.click(panel().getByRole('button', { name: 'Add note' })));
    row(1).focus();
    await press('Enter');
    await screen.findByRole('textbox', { name: 'English target, segment 1' });
    await act(async () => fireEvent.click(panel().getByRole('button', { name: 'Delete this note' })));
    await waitFor(() => expect(panel().queryByText('Which week?')).toBeNull());
    await press('z', { ctrlKey: true });
    await waitFor(() => expect(bridge.asked('history.undo')).toHaveLength(1));
    stop();
  });

  test('a version restored by a double click is restored once', async () => {
    const bridge = await showEditor(TEXTS);
    await act(async () => {
      adoptRows(bridge.project.edit('s1' as SegmentId, 0, { target: 'x' }, 'typed', 'edit').rows);
      adoptRows(bridge.project.edit('s1' as SegmentId, 1, { target: 'y' }, 'typed', 'edit').rows);
      showTab('history');
    });
    const [button] = await panel().findAllByRole('button', { name: 'Restore this version' });
    await act(async () => {
      fireEvent.click(button as HTMLElement, { detail: 1 });
      fireEvent.click(button as HTMLElement, { detail: 2 });
    });
    expect(bridge.asked('segments.restore')).toHaveLength(1);
  });
});

describe('a dialog gives the focus back', () => {
  editorTests();

  const KEYS = [
    ['k', 'the palette'],
    ['g', 'go to'],
    ['h', 'replace'],
    ['e', 'export'],
    [',', 'settings'],
  ] as const;
  test.each(KEYS)('Ctrl+%s (%s), to the row', async (key) => {
    await showEditor(TEXTS);
    const stop = listen();
    await press(key, { ctrlKey: true });
    const dialog = await screen.findByRole('dialog');
    expect(dialog.contains(document.activeElement)).toBe(true);
    await act(async () => void fireEvent(dialog, new Event('cancel', { cancelable: true })));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(row(1));
    stop();
  });

  test('to the row where what had it is gone', async () => {
    await showEditor(TEXTS);
    const stop = listen();
    (document.activeElement as HTMLElement).blur();
    await press('g', { ctrlKey: true });
    const dialog = await screen.findByRole('dialog');
    await act(async () => void fireEvent(dialog, new Event('cancel', { cancelable: true })));
    await waitFor(() => expect(document.activeElement).toBe(row(1)));
    stop();
  });
});

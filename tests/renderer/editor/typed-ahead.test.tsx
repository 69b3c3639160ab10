import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { SegmentId } from '../../../core/model.ts';
import { listen } from '../../../renderer/commands/keyboard.ts';
import { holdTyping, keepBack, releaseTyping } from '../../../renderer/commands/typed-ahead.ts';
import { openCell, typed, useCell } from '../../../renderer/state/cell.ts';
import { activeRow } from '../../../renderer/state/selection.ts';
import { editorTests } from '../fake/open.ts';
import { press, showEditor } from './show.tsx';

const key = (name: string, over: object = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  getModifierState: () => false,
  ...over,
});

describe('what is kept back', () => {
  test('is what types, and Backspace takes of it', () => {
    const hold = holdTyping();
    const kept = ['H', 'x', 'Backspace', 'ก', ' ', 'Enter', 'F8'].map((name) => keepBack(key(name)));
    expect(kept).toEqual([true, true, true, true, true, false, false]);
    expect(keepBack(key('g', { ctrlKey: true }))).toBe(false);
    expect(keepBack(key('€', { ctrlKey: true, altKey: true, getModifierState: () => true }))).toBe(true);
    expect(releaseTyping(hold)).toBe('Hก €');
    expect(keepBack(key('H'))).toBe(false);
  });

  test('goes to the command after which it was typed', () => {
    const first = holdTyping();
    keepBack(key('a'));
    const later = holdTyping();
    keepBack(key('b'));
    expect(releaseTyping(first)).toBe('a');
    keepBack(key('c'));
    expect(releaseTyping(later)).toBe('bc');
  });
});

describe('typing on after Ctrl+Enter', () => {
  editorTests();

  test('lands in the next cell, and none of it in the one confirmed', async () => {
    const bridge = await showEditor([{ source: 'ประชุมแล้ว' }, { source: 'จบแล้ว' }]);
    const stop = listen();
    const row = activeRow();
    if (row === null) throw new Error('no row');
    await act(async () => {
      await openCell(row, 'target');
      typed('They met');
    });
    const cell = await screen.findByRole('textbox', { name: 'English target, segment 1' });
    await waitFor(() => expect(document.activeElement).toBe(cell));
    fireEvent.keyDown(cell, { key: 'Enter', ctrlKey: true });
    for (const letter of ['I', 't']) {
      expect(fireEvent.keyDown(document.activeElement ?? document.body, { key: letter })).toBe(false);
    }
    await waitFor(() => expect(useCell.getState().open).toMatchObject({ segment: 's2', text: 'It' }));
    expect(bridge.project.find('s1' as SegmentId)).toMatchObject({ target: 'They met', state: 'translated' });
    await press('Escape');
    stop();
  });
});

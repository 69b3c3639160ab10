import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { editorTests } from '../fake/open.ts';
import { panel, press, row, showEditor } from './show.tsx';

const TEXTS = [{ source: 'ประชุมแล้ว' }, { source: 'จบแล้ว' }];
const field = (number: number) =>
  panel().findByRole<HTMLTextAreaElement>('textbox', { name: `Write a note on segment ${number}` });
const tab = (name: RegExp) => fireEvent.click(screen.getByRole('tab', { name }));

describe('a note half written', () => {
  editorTests();

  test('is there again after another row, another tab', async () => {
    await showEditor(TEXTS);
    tab(/Notes/);
    fireEvent.change(await field(1), { target: { value: 'Which week?' } });
    row(1).focus();
    await press('ArrowDown');
    await waitFor(async () => expect((await field(2)).value).toBe(''));
    await press('ArrowUp');
    await waitFor(async () => expect((await field(1)).value).toBe('Which week?'));
    tab(/Artifacts/);
    tab(/Notes/);
    expect((await field(1)).value).toBe('Which week?');
    expect(document.activeElement).toBe(row(1));
  });

  test('is gone once it is sent, and an answer once it is cancelled', async () => {
    await showEditor(TEXTS);
    tab(/Notes/);
    fireEvent.change(await field(1), { target: { value: 'Which week?' } });
    await act(async () => fireEvent.click(panel().getByRole('button', { name: 'Add note' })));
    await waitFor(async () => expect((await field(1)).value).toBe(''));
    fireEvent.click(await panel().findByRole('button', { name: 'Answer' }));
    fireEvent.change(panel().getByRole('textbox', { name: 'Answer' }), { target: { value: 'The last' } });
    tab(/Artifacts/);
    tab(/Notes/);
    const answer = await panel().findByRole<HTMLTextAreaElement>('textbox', { name: 'Answer' });
    expect(answer.value).toBe('The last');
    fireEvent.click(panel().getByRole('button', { name: 'Cancel' }));
    fireEvent.click(panel().getByRole('button', { name: 'Answer' }));
    expect(panel().getByRole<HTMLTextAreaElement>('textbox', { name: 'Answer' }).value).toBe('');
  });
});

import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { SegmentId } from '../../../core/model.ts';
import type { Match, SegmentMatches, Term, TermId } from '../../../electron/ipc/contract.ts';
import { run } from '../../../renderer/commands/run.ts';
import { readSituation } from '../../../renderer/commands/situation.ts';
import { useApp } from '../../../renderer/state/app.ts';
import { closeCell, useCell } from '../../../renderer/state/cell.ts';
import { CHOICES_LIMIT, choicesOf, presentChoices, useMatches } from '../../../renderer/state/matches.ts';
import { activate } from '../../../renderer/state/selection.ts';
import type { FakeText } from '../fake/fake-project.ts';
import { editorTests } from '../fake/open.ts';
import { panel, row, showEditor } from './show.tsx';

const TEXTS: FakeText[] = [
  { source: 'ผู้ขายส่งของภายใน 5 วัน', target: 'The shop delivers within 5 days', state: 'translated' },
  { source: 'ผู้ขายส่งของภายใน 7 วัน' },
  { source: 'จบแล้ว', target: 'done', state: 'approved' },
];
const S1 = 's1' as SegmentId;
const S2 = 's2' as SegmentId;

const term = (part: Partial<Term> = {}): Term => ({
  ...{ id: 't1' as TermId, thai: ['ผู้ขาย'], english: ['supplier', 'seller'], forbiddenThai: [] },
  ...{ forbiddenEnglish: ['vendor'], note: 'of the contract', domain: 'law' },
  ...part,
});
const match = (part: Partial<Match> = {}): Match => ({
  ...{ score: 99, source: 'ผู้ขายส่งของภายใน 5 วัน', target: 'The shop delivers within 5 days' },
  ...{ adapted: 'The shop delivers within 7 days' },
  origin: { kind: 'segment', segment: S1, number: 1, state: 'translated' },
  ...part,
});
const ANSWER: SegmentMatches = {
  source: 'ผู้ขายส่งของภายใน 7 วัน',
  matches: [
    match(),
    match({
      ...{ score: 74, source: 'ผู้ขายส่งสินค้า', target: 'Suppliers deliver', adapted: null },
      origin: { kind: 'memory', name: 'old.tmx', changedAt: null, author: 'Ann' },
    }),
  ],
  terms: [{ start: 0, end: 6, term: term(), forbidden: false }],
};

async function showSecond(role: 'translator' | 'reviewer' = 'translator') {
  const bridge = await showEditor(TEXTS, { role });
  bridge.answer('memory.matches', ({ segment }) =>
    segment === S2 ? ANSWER : { source: '', matches: [], terms: [] },
  );
  await act(async () => activate(S2, 1));
  await waitFor(() => expect(presentChoices()).toHaveLength(3));
  return bridge;
}
const english = () => useCell.getState().open?.text;

describe('what can be put in', () => {
  test('is the matches, as they would be put in, and then the terms, each once', () => {
    const twice = { start: 9, end: 15, term: term(), forbidden: false };
    const only = { start: 9, end: 15, term: term({ id: 't2' as TermId, english: [] }), forbidden: true };
    const choices = choicesOf({ ...ANSWER, terms: [...ANSWER.terms, twice, only] });
    expect(choices.map(({ kind, text }) => [kind, text])).toEqual([
      ['match', 'The shop delivers within 7 days'],
      ['match', 'Suppliers deliver'],
      ['term', 'supplier'],
    ]);
    expect(choicesOf(null)).toEqual([]);
  });

  test('is no more than there are keys', () => {
    const many = Array.from({ length: 20 }, (_, n) => match({ target: `t${n}`, adapted: null }));
    expect(choicesOf({ ...ANSWER, matches: many })).toHaveLength(CHOICES_LIMIT);
  });
});

describe('the panel', () => {
  editorTests();

  test('shows matches with what differs and where they come from, and terms with what is known of them', async () => {
    await showSecond();
    await act(() => run('view.memory'));
    const [first, second] = within(panel().getByRole('region', { name: 'Translated before' })).getAllByRole(
      'listitem',
    );
    expect(first?.textContent).toContain('99 %');
    expect(first?.querySelector('del')?.textContent).toBe('5');
    expect(first?.querySelector('ins')?.textContent).toBe('7');
    expect(first?.textContent).toContain('The shop delivers within 7 days');
    expect(within(second as HTMLElement).getByText('old.tmx').title).toBe('Ann');
    const terms = panel().getByRole('region', { name: 'Terms in the Thai' });
    for (const words of ['supplier', 'seller', 'law · of the contract']) {
      expect(within(terms).getByText(words)).toBeTruthy();
    }
    expect(terms.textContent).toContain('Not: vendor');
  });

  test('says so where nothing is like the segment, and no term is in it', async () => {
    await showSecond();
    await act(async () => activate('s3' as SegmentId, 2));
    await act(() => run('view.memory'));
    expect(await panel().findByText('Nothing like this has been translated yet.')).toBeTruthy();
    expect(panel().getByText('None of your terms is in it.')).toBeTruthy();
  });

  test('shows nothing of another segment while it waits', async () => {
    await showSecond();
    await act(async () => activate('s3' as SegmentId, 2));
    expect(useMatches.getState()).toEqual({ of: 's3', answer: null });
    expect(presentChoices()).toEqual([]);
  });

  test('is asked anew after a command', async () => {
    const bridge = await showSecond();
    const before = bridge.asked('memory.matches').length;
    await act(() => run('memory.insert3'));
    await act(async () => void (await closeCell()));
    await waitFor(() => expect(bridge.asked('memory.matches').length).toBeGreaterThan(before));
  });

  test('underlines the terms in the Thai of the active row', async () => {
    await showSecond();
    const marked = await within(row(2)).findByTitle('supplier, seller');
    expect(marked.textContent).toBe('ผู้ขาย');
    expect(within(row(1)).queryByTitle('supplier, seller')).toBeNull();
  });
});

describe('putting in', () => {
  editorTests();
  // What is left open would be saved when the page goes, and find no app any more.
  afterEach(() => act(async () => void (await closeCell())));

  test('a match takes the place of the whole English, and opens it where it is closed', async () => {
    await showSecond();
    expect(readSituation().choices).toBe(3);
    await act(() => run('memory.insert1'));
    await waitFor(() => expect(english()).toBe('The shop delivers within 7 days'));
    await act(() => run('memory.insert2'));
    await waitFor(() => expect(english()).toBe('Suppliers deliver'));
    await act(() => run('edit.undo'));
    expect(english()).toBe('The shop delivers within 7 days');
  });

  test('a term goes in where the caret is, and does not grow together with a word', async () => {
    await showSecond();
    await act(() => run('memory.insert2'));
    await waitFor(() => expect(english()).toBe('Suppliers deliver'));
    await act(() => run('memory.insert3'));
    await waitFor(() => expect(english()).toBe('Suppliers deliver supplier'));
  });

  test('also by the buttons of the panel', async () => {
    await showSecond();
    await act(() => run('view.memory'));
    await act(async () => void fireEvent.click(panel().getByRole('button', { name: 'seller' })));
    await waitFor(() => expect(english()).toBe('seller'));
  });

  test('does nothing for a key that has no match', async () => {
    await showSecond();
    await act(() => run('memory.insert9'));
    expect(useCell.getState().open).toBeNull();
  });

  test('a term is asked for with what is selected', async () => {
    await showSecond();
    const cell = within(row(1)).getByText('The shop delivers within 5 days');
    const selection = window.getSelection();
    selection?.selectAllChildren(cell);
    await act(() => run('terms.add'));
    expect(useApp.getState().dialog).toMatchObject({
      kind: 'term',
      term: null,
      start: { english: ['The shop delivers within 5 days'] },
    });
    expect(await screen.findByRole('dialog', { name: 'New term' })).toBeTruthy();
  });
});

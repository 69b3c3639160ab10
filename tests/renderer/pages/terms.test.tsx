import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CommandId } from '../../../core/model.ts';
import type { Applied, MemoryId, Term, TermId, TermList } from '../../../electron/ipc/contract.ts';
import { useApp } from '../../../renderer/state/app.ts';
import { useProject } from '../../../renderer/state/project.ts';
import { adoptSettings } from '../../../renderer/state/settings.ts';
import { ConcordanceDialog } from '../../../renderer/terms/ConcordanceDialog.tsx';
import { TermDialog } from '../../../renderer/terms/TermDialog.tsx';
import { TermsDialog } from '../../../renderer/terms/TermsDialog.tsx';
import { useToasts } from '../../../renderer/ui/toast.ts';
import { answering, no, ok, pageTests, person, SETTINGS } from '../fake/answering.ts';

let commands = 0;
const applied = (): Applied => {
  commands += 1;
  return {
    ...{ command: `c${commands}` as CommandId, kind: 'set-terms', changed: 2, rows: [], structural: false },
    ...{ approvalsTaken: 0, stoppedRules: [], undo: { undo: 'set-terms', redo: null } },
    summary: {
      ...{ segments: 2, openArtifacts: 0, keptArtifacts: 0, openByFamily: {}, openNotes: 0 },
      states: { untranslated: 2, draft: 0, translated: 0, 'changes-requested': 0, rejected: 0, approved: 0 },
    },
  };
};
const term = (n: number, part: Partial<Term> = {}): Term => ({
  ...{ id: `t${n}` as TermId, thai: [`คำ${n}`], english: [`word${n}`], forbiddenThai: [] },
  ...{ forbiddenEnglish: [], note: '', domain: '' },
  ...part,
});
const LIST: TermList = {
  terms: [term(1, { forbiddenEnglish: ['never'], note: 'a note', domain: 'law' }), term(2)],
  memories: [{ id: 'm1' as MemoryId, name: 'old.tmx', units: 1_200 }],
};
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });

pageTests();
beforeEach(() => {
  adoptSettings({ ...SETTINGS, people: [person('Ari')] });
  useProject.setState({ info: null, latest: null });
});

describe('the list of terms', () => {
  const show = (list: TermList = LIST, more: Parameters<typeof answering>[0] = {}) => {
    const bridge = answering({ 'terms.list': () => ok(list), 'rules.offer': () => ok(null), ...more });
    render(<TermsDialog onClose={() => {}} />);
    return bridge;
  };

  test('shows words, forbidden ones, what is known, and memories with their size', async () => {
    show();
    const terms = await screen.findByRole('region', { name: 'Terms' });
    expect(within(terms).getByText('2 terms')).toBeTruthy();
    for (const words of ['คำ1', 'word1', 'Not: never', 'law · a note']) {
      expect(within(terms).getByText(words)).toBeTruthy();
    }
    expect(screen.getByText('old.tmx')).toBeTruthy();
    expect(screen.getByText(/1200 units|1,200 units/)).toBeTruthy();
  });

  test('says what terms are for where there are none', async () => {
    show({ terms: [], memories: [] });
    expect(await screen.findByText('No terms yet')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Export/ })).toBeNull();
  });

  test('is searched by any word, and draws no more than can be looked through', async () => {
    show({ ...LIST, terms: Array.from({ length: 450 }, (_, n) => term(n)) });
    expect(await screen.findByText('250 more. Search to narrow the list.')).toBeTruthy();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'WORD449' } });
    await waitFor(() => expect(screen.getByText('1 term')).toBeTruthy());
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'nothing' } });
    expect(await screen.findByText('No term has that in it.')).toBeTruthy();
  });

  test('takes a file in, says what came of it where no button is covered, and undoes it from there', async () => {
    const bridge = show(LIST, {
      'files.choose': () => ok({ token: 'f', name: 'a.tbx', size: 1 }),
      'terms.import': () => ok({ ...applied(), name: 'a.tbx', terms: 2 }),
      'history.undo': () => ok(applied()),
    });
    await press('Import terms…');
    expect(await screen.findByText(/2 terms taken in from a\.tbx\. 2 segments have/)).toBeTruthy();
    expect(bridge.asked('files.choose')).toEqual([{ purpose: 'terms' }]);
    expect(bridge.asked('terms.import')).toEqual([{ token: 'f' }]);
    expect(useToasts.getState().toasts).toEqual([]);
    await press('Undo');
    await waitFor(() => expect(bridge.asked('history.undo')).toHaveLength(1));
    await waitFor(() => expect(screen.queryByText(/taken in/)).toBeNull());
  });

  test('tells why a file could not be taken in', async () => {
    show(LIST, {
      'files.choose': () => ok({ token: 'f', name: 'a.tbx', size: 1 }),
      'terms.import': () => no('no-segments'),
    });
    await press('Import terms…');
    await waitFor(() => expect(useToasts.getState().toasts).toHaveLength(1));
    expect(screen.queryByText(/taken in/)).toBeNull();
  });

  test('does nothing where the file dialog was cancelled', async () => {
    const bridge = show(LIST, { 'files.choose': () => ok(null), 'terms.write': () => ok(null) });
    await press('Import translation memory…');
    await press('Export as CSV…');
    await waitFor(() => expect(bridge.asked('terms.write')).toEqual([{ format: 'csv' }]));
    expect(bridge.asked('memory.import')).toEqual([]);
  });

  test('removes a term and a memory', async () => {
    const bridge = show(LIST, { 'terms.remove': () => ok(applied()), 'memory.remove': () => ok(applied()) });
    await press('Remove the term “คำ1”');
    await waitFor(() => expect(bridge.asked('terms.remove')).toEqual([{ terms: ['t1'] }]));
    expect(await screen.findByText('The term “คำ1” was removed')).toBeTruthy();
    await press('Remove the memory “old.tmx”');
    await waitFor(() => expect(bridge.asked('memory.remove')).toEqual([{ memory: 'm1' }]));
  });

  test('leads to a new term and back to the list', async () => {
    show();
    await press('New term…');
    expect(useApp.getState().dialog).toEqual({ kind: 'term', term: null, start: {}, from: 'terms' });
  });
});

describe('the form of a term', () => {
  test('takes one word a line, and saves without blanks and repetitions', async () => {
    const bridge = answering({
      'terms.put': () => ok({ ...applied(), term: 't9' as TermId }),
      'rules.offer': () => ok(null),
    });
    const onClose = vi.fn();
    render(<TermDialog term={null} start={{ thai: ['ผู้ขาย'] }} listed={false} onClose={onClose} />);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'English' }));
    type('English', 'supplier\n\n seller \nsupplier');
    type('Forbidden in English', 'vendor');
    await press('Save the term');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(bridge.asked('terms.put')).toEqual([
      {
        term: {
          ...{ id: null, thai: ['ผู้ขาย'], english: ['supplier', 'seller'], forbiddenThai: [] },
          ...{ forbiddenEnglish: ['vendor'], note: '', domain: '' },
        },
      },
    ]);
  });

  test('asks for a word where there is none, and stays', async () => {
    const bridge = answering({});
    render(<TermDialog term={null} start={{}} listed onClose={() => {}} />);
    type('Note', 'only a note');
    await press('Save the term');
    expect(await screen.findByText('The term has no word')).toBeTruthy();
    expect(bridge.asked('terms.put')).toEqual([]);
  });

  test('shows a failure in the form, with all that was written', async () => {
    answering({ 'terms.put': () => no('disk-full') });
    render(<TermDialog term={term(1)} start={{}} listed onClose={() => {}} />);
    type('English', 'other');
    await press('Save the term');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'English' })).toHaveProperty('value', 'other');
  });
});

describe('the search in what was translated', () => {
  test('begins with what was selected, marks the words, and says where each line is from', async () => {
    const bridge = answering({
      'memory.search': () =>
        ok({
          lines: [
            {
              ...{ source: 'เรือออกจากท่า', target: 'The boat leaves' },
              origin: { kind: 'memory', name: 'old.tmx', changedAt: null, author: null },
            },
          ],
          more: false,
        }),
    });
    render(<ConcordanceDialog start={{ text: 'เรือ', side: 'source' }} onClose={() => {}} />);
    expect(await screen.findByText('The boat leaves')).toBeTruthy();
    expect(screen.getByText('เรือ', { selector: 'span' })).toBeTruthy();
    expect(screen.getByText('old.tmx')).toBeTruthy();
    expect(screen.getByText('1 place')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'English target' }));
    await waitFor(() =>
      expect(bridge.asked('memory.search').at(-1)).toEqual({ text: 'เรือ', side: 'target' }),
    );
  });

  test('says where there is nothing, and asks nothing for no words', async () => {
    const bridge = answering({ 'memory.search': () => ok({ lines: [], more: false }) });
    render(<ConcordanceDialog start={{ text: '', side: 'target' }} onClose={() => {}} />);
    expect(bridge.asked('memory.search')).toEqual([]);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'xyz' } });
    expect(await screen.findByText(/Nothing that was translated/)).toBeTruthy();
  });
});

import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { DocumentId, SegmentId } from '../../../core/model.ts';
import type { ExportReview, ProjectInfo } from '../../../electron/ipc/contract.ts';
import { ExportDialog } from '../../../renderer/exchange/ExportDialog.tsx';
import { useProject } from '../../../renderer/state/project.ts';
import { useSelection } from '../../../renderer/state/selection.ts';
import { useView } from '../../../renderer/state/view.ts';
import { useToasts } from '../../../renderer/ui/toast.ts';
import { answering, no, ok, pageTests } from '../fake/answering.ts';

const NEWS = 'd1' as DocumentId;
const INFO: ProjectInfo = {
  id: 'p',
  name: 'News',
  readOnly: false,
  onePerson: false,
  aligning: false,
  reasons: [],
  documents: [
    { id: NEWS, name: 'news.txt', segments: 3 },
    { id: 'd2' as DocumentId, name: 'more.txt', segments: 2 },
  ],
  sentTo: [],
  people: [],
};
const CLEAN: ExportReview = {
  segments: 5,
  approved: 5,
  notApproved: [],
  notApprovedCount: 0,
  openArtifacts: [],
  openArtifactCount: 0,
  clean: true,
  onePerson: false,
  historyFaults: 0,
};
const OPEN: ExportReview = {
  ...CLEAN,
  approved: 3,
  notApproved: [{ id: 's4' as SegmentId, number: 4, state: 'draft', source: 'ยังไม่เสร็จ' }],
  notApprovedCount: 2,
  openArtifacts: [{ id: 's5' as SegmentId, number: 5, rule: 'placeholder', text: 'XNUMX' }],
  openArtifactCount: 1,
  clean: false,
};
const NO_NOTES = {
  'notes.find': () => ok({ notes: [], open: 0, resolved: 0, blocking: 0, mentionsMe: 0 }),
};
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

describe('the export dialog', () => {
  pageTests();
  beforeEach(() => useProject.setState({ info: INFO }));

  test('a clean project is said to be clean, and the file is told of', async () => {
    const onClose = vi.fn();
    const bridge = answering({
      ...NO_NOTES,
      'export.review': () => ok(CLEAN),
      'export.write': () => ok({ name: 'News.xlf', bytes: 9, segments: 5, clean: true }),
    });
    render(<ExportDialog onClose={onClose} />);
    expect(await screen.findByText('Clean')).toBeTruthy();
    await press('Export…');
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(bridge.asked('export.write')).toEqual([
      { format: 'xliff-2.1', document: null, approvedOnly: false },
    ]);
    expect(useToasts.getState().toasts.map(({ text }) => text)).toEqual([
      'News.xlf is written: 5 segments, clean',
    ]);
  });

  test('lists what stands in the way, and leads there', async () => {
    const onClose = vi.fn();
    useView.setState({ view: 1, total: 5, pages: new Map([[0, ['s4' as SegmentId]]]), rows: new Map() });
    answering({ ...NO_NOTES, 'export.review': () => ok(OPEN) });
    render(<ExportDialog onClose={onClose} />);
    expect(await screen.findByText('Will be marked as not clean')).toBeTruthy();
    expect(screen.getByText('2 segments are not approved')).toBeTruthy();
    expect(screen.getByText('and 1 more')).toBeTruthy();
    expect(screen.getByText('1 artifact is open')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Go to segment 5.*Lost number.*XNUMX/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Go to segment 4.*Draft.*ยังไม่เสร็จ/ }));
    expect(onClose).toHaveBeenCalledOnce();
    await waitFor(() => expect(useSelection.getState().segment).toBe('s4'));
  });

  test.each([
    [true, 'Will be marked as not clean', 'a.po is written: 3 segments, marked as not clean'],
    [false, 'Not clean yet', 'a.po is written: 3 segments, not all of them approved and free of artifacts'],
  ])('says of the file that came only what that file says: %s', async (marked, before, after) => {
    const original = { name: 'a.po', way: 'back', documents: 1, untranslated: 0, merged: 0 } as const;
    answering({
      ...NO_NOTES,
      'export.review': () => ok({ ...OPEN, onePerson: true }),
      'export.offer': () =>
        ok({ original: { ...original, kept: 2, marked }, perDocument: false, losses: {} }),
      'export.write': () => ok({ name: 'a.po', bytes: 9, segments: 3, clean: false }),
    });
    render(<ExportDialog onClose={() => {}} />);
    expect(await screen.findByText(before)).toBeTruthy();
    expect(screen.queryByText(/the file says that edits/) !== null).toBe(marked);
    expect(screen.getByText(/^2 texts that you changed stay as they came/)).toBeTruthy();
    await press('Export…');
    await waitFor(() => expect(useToasts.getState().toasts.map(({ text }) => text)).toEqual([after]));
  });

  test('one person is stated', async () => {
    answering({ ...NO_NOTES, 'export.review': () => ok({ ...CLEAN, onePerson: true }) });
    render(<ExportDialog onClose={() => {}} />);
    expect(await screen.findByText(/One-person project/)).toBeTruthy();
  });

  test.each([
    ['TMX 1.4', 'tmx-1.4', true, true],
    ['Thai text', 'text-thai', true, false],
    ['English text', 'text-english', true, false],
    ['CSV table', 'csv', false, false],
    ['Two-column page', 'html', false, false],
  ] as const)(
    '%s (%s) can leave out what is not approved: %s, does so by itself: %s',
    async (name, format, offered, does) => {
      const bridge = answering({
        ...NO_NOTES,
        'export.review': () => ok(OPEN),
        'export.write': () => ok(null),
      });
      render(<ExportDialog onClose={() => {}} />);
      await screen.findByText('Will be marked as not clean');
      fireEvent.click(screen.getByRole('radio', { name: new RegExp(`^${name}`) }));
      expect(screen.queryByRole('checkbox', { name: 'Approved segments only' }) !== null).toBe(offered);
      await press('Export…');
      await waitFor(() =>
        expect(bridge.asked('export.write')).toEqual([{ format, document: null, approvedOnly: does }]),
      );
    },
  );

  test('one document of several is reviewed and written alone', async () => {
    const bridge = answering({
      ...NO_NOTES,
      'export.review': () => ok(CLEAN),
      'export.write': () => ok(null),
    });
    render(<ExportDialog onClose={() => {}} />);
    fireEvent.change(screen.getByRole('combobox', { name: 'Document' }), { target: { value: NEWS } });
    await waitFor(() => expect(bridge.asked('export.review').at(-1)).toEqual({ document: NEWS }));
    await press('Export…');
    await waitFor(() => expect(bridge.asked('export.write')).toMatchObject([{ document: NEWS }]));
  });

  test.each([
    ['disk-full', {}, 'The disk is full'],
    ['folder-read-only', { folder: 'Archive' }, '“Archive” can’t be written to'],
  ] as const)('%s is said in its place', async (code, params, words) => {
    answering({ ...NO_NOTES, 'export.review': () => ok(CLEAN), 'export.write': () => no(code, params) });
    render(<ExportDialog onClose={() => {}} />);
    await screen.findByText('Clean');
    await press('Export…');
    expect((await screen.findByRole('alert')).textContent).toContain(words);
  });
});

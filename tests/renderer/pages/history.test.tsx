import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ChangeId, CommandId, CommandKind, PersonId, SegmentId } from '../../../core/model.ts';
import type { Report } from '../../../core/report/report.ts';
import type { Applied, ProjectInfo, RevertPreview, TimelineEntry } from '../../../electron/ipc/contract.ts';
import { GiveReasonDialog } from '../../../renderer/history/GiveReasonDialog.tsx';
import { HistoryDialog } from '../../../renderer/history/HistoryDialog.tsx';
import { ReportDialog } from '../../../renderer/history/ReportDialog.tsx';
import { TakeBackDialog } from '../../../renderer/history/TakeBackDialog.tsx';
import { useApp } from '../../../renderer/state/app.ts';
import { useProject } from '../../../renderer/state/project.ts';
import { adoptSettings } from '../../../renderer/state/settings.ts';
import { useToasts } from '../../../renderer/ui/toast.ts';
import { answering, no, ok, pageTests, person, SETTINGS } from '../fake/answering.ts';

const INFO: ProjectInfo = {
  ...{ id: 'p', name: 'Pier', readOnly: false, onePerson: false, aligning: false },
  documents: [],
  sentTo: [],
  people: [person('Ari'), person('Boon')],
} as unknown as ProjectInfo;
const applied = (kind: CommandKind): Applied => ({
  ...{ command: 'c99' as CommandId, kind, changed: 3, rows: [], structural: false, approvalsTaken: 0 },
  ...{ stoppedRules: [], undo: { undo: null, redo: null } },
  summary: {
    ...{ segments: 2, openArtifacts: 0, keptArtifacts: 0, openByFamily: {}, openNotes: 0 },
    states: { untranslated: 2, draft: 0, translated: 0, 'changes-requested': 0, rejected: 0, approved: 0 },
  },
});
const entry = (n: number, part: Partial<TimelineEntry> = {}): TimelineEntry => ({
  command: {
    ...{ id: `c${n}` as CommandId, kind: 'edit', author: 'Ari' as PersonId, role: 'translator' },
    ...{ at: 1_700_000_000_000 - n, why: null, segments: 1, of: null },
  },
  ...{ authorName: 'Ari', ofKind: null, reason: null, standing: 'in-force' },
  first: { segment: `s${n}` as SegmentId, number: n },
  ...part,
});
const page = (entries: readonly TimelineEntry[], more = false, total: number | null = entries.length) =>
  ok({ entries, more, total });
const PREVIEW: RevertPreview = {
  ...{ segments: 1, notes: 0, keeps: 0, facts: 0, partly: 0, blocked: 0, hindrances: [], final: 0 },
  lines: [
    {
      ...{ segment: 's1' as SegmentId, number: 1, tags: [] },
      before: { source: 'ก', target: 'new words', state: 'draft' },
      after: { source: 'ก', target: 'old words', state: 'translated' },
    },
  ],
};

pageTests();
beforeEach(() => {
  adoptSettings({ ...SETTINGS, people: [person('Ari')] });
  useProject.setState({ info: INFO, latest: null });
});

describe('the history of the project', () => {
  test('lists who did what and why, and says what is undone; only what stands can be undone', async () => {
    answering({
      'history.list': () =>
        page([
          entry(1, { reason: 'By the act' }),
          entry(2, { standing: 'undone' }),
          entry(3, { standing: 'final', command: { ...entry(3).command, kind: 'import' }, first: null }),
        ]),
    });
    render(<HistoryDialog />);
    const [first, second, third] = await screen.findAllByRole('article');
    expect(first?.textContent).toContain('By the act');
    expect(within(first as HTMLElement).getByRole('button', { name: /^Undo: / })).toBeTruthy();
    expect(second?.textContent).toContain('undone');
    for (const other of [second, third]) {
      expect(within(other as HTMLElement).queryByRole('button', { name: /^Undo: / })).toBeNull();
    }
    expect(screen.getByRole('status').textContent).toBe('3 entries');
  });

  test('a read-only project is looked at only', async () => {
    useProject.setState({ info: { ...INFO, readOnly: true } });
    answering({ 'history.list': () => page([entry(1)]) });
    render(<HistoryDialog />);
    await screen.findByRole('article');
    expect(screen.queryByRole('button', { name: /Undo|Take back/ })).toBeNull();
  });

  test('is filtered by person, kind and days, the last day with it', async () => {
    const bridge = answering({ 'history.list': () => page([]) });
    render(<HistoryDialog />);
    await screen.findByText('Nothing here');
    fireEvent.change(screen.getByLabelText('Who'), { target: { value: 'Boon' } });
    fireEvent.change(screen.getByLabelText('What'), { target: { value: 'repairs' } });
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-11-01' } });
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-11-30' } });
    await waitFor(() => expect(bridge.asked('history.list')).toHaveLength(5));
    expect(bridge.asked('history.list').at(-1)).toEqual({
      filter: {
        ...{ person: 'Boon', kinds: ['repair', 'keep', 'unkeep'], document: null },
        from: new Date(2026, 10, 1).getTime(),
        to: new Date(2026, 11, 1).getTime(),
      },
      ...{ before: null, limit: 100 },
    });
  });

  test('an answer that comes late does not take the place of a newer one', async () => {
    const waiting: ((value: ReturnType<typeof page>) => void)[] = [];
    answering({ 'history.list': () => new Promise((resolve) => waiting.push(resolve)) });
    render(<HistoryDialog />);
    fireEvent.change(screen.getByLabelText('Who'), { target: { value: 'Boon' } });
    await waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.(page([entry(2)]));
    expect((await screen.findAllByRole('article')).length).toBe(1);
    waiting[0]?.(page([entry(1), entry(3)]));
    await Promise.resolve();
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });

  test('an entry opens into what it did to each segment, some first and then more', async () => {
    const group = (n: number) => ({
      ...{ segment: `s${n}` as SegmentId, number: n, tags: [] },
      changes: [
        {
          ...{ id: `h${n}` as ChangeId, commandId: 'c1' as CommandId, entity: 'segment' as const },
          ...{ entityId: `s${n}`, segmentId: `s${n}` as SegmentId, field: 'target' },
          ...{ before: `five days ${n}`, after: `seven days ${n}` },
        },
      ],
    });
    const bridge = answering({
      'history.list': () => page([entry(1, { command: { ...entry(1).command, segments: 30 } })]),
      'history.changes': ({ from, limit }) =>
        ok({
          groups: Array.from({ length: 30 }, (_, n) => group(n + 1)).slice(from, from + limit),
          total: 30,
        }),
    });
    render(<HistoryDialog />);
    fireEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    await waitFor(() => expect(document.querySelectorAll('ins')).toHaveLength(20));
    expect(document.querySelector('del')?.textContent).toContain('five');
    fireEvent.click(screen.getByRole('button', { name: '10 more of 10' }));
    await waitFor(() => expect(document.querySelectorAll('ins')).toHaveLength(30));
    expect(bridge.asked('history.changes').map(({ from }) => from)).toEqual([0, 20]);
  });
});

describe('taking back', () => {
  test('shows what would go back and what stands in the way, then does it, with the reason', async () => {
    const bridge = answering({
      'history.previewRevert': () =>
        ok({
          ...{ ...PREVIEW, blocked: 1 },
          hindrances: [{ reason: 'text', segment: 's2' as SegmentId, number: 2, text: 'ข' }],
        }),
      'history.revert': () => ok(applied('revert')),
      'history.undo': () => ok(applied('undo')),
      'project.info': () => ok(INFO),
      'rules.offer': () => ok(null),
    });
    render(<TakeBackDialog entry={entry(1)} />);
    expect(await screen.findByText('1 thing stands in the way and is left alone')).toBeTruthy();
    expect(screen.getByText('Changed since:')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Segment 2' })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Reason (if you like)'), {
      target: { value: ' The wrong page ' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Take back 1 segment' }));
    await waitFor(() => expect(useToasts.getState().toasts).toHaveLength(1));
    expect(bridge.asked('history.revert')).toEqual([
      { scope: { kind: 'command', command: 'c1' }, why: 'The wrong page' },
    ]);
    useToasts.getState().toasts[0]?.action?.run();
    await waitFor(() => expect(bridge.asked('history.undo')).toEqual([{ command: 'c99' }]));
  });

  test('a whole command that was undone is brought back by doing it again', async () => {
    const bridge = answering({
      'history.previewRevert': () => ok(PREVIEW),
      'history.revert': () => ok(applied('undo')),
      'history.undoCommand': () => ok(applied('redo')),
      'project.info': () => ok(INFO),
      'rules.offer': () => ok(null),
    });
    render(<TakeBackDialog entry={entry(1)} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Take back 1 segment' }));
    await waitFor(() => expect(useToasts.getState().toasts).toHaveLength(1));
    useToasts.getState().toasts[0]?.action?.run();
    await waitFor(() => expect(bridge.asked('history.undoCommand')).toEqual([{ command: 'c99' }]));
  });

  test('of a person asks for nobody until one is chosen, then since a day', async () => {
    const bridge = answering({ 'history.previewRevert': () => ok({ ...PREVIEW, segments: 0, lines: [] }) });
    render(<TakeBackDialog entry={null} />);
    const button = screen.getByRole('button', { name: 'Take it back' }) as HTMLButtonElement;
    expect([button.disabled, bridge.asked('history.previewRevert')]).toEqual([true, []]);
    fireEvent.change(screen.getByLabelText('Who'), { target: { value: 'Boon' } });
    expect(await screen.findByText('There is nothing that can go back.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Since'), { target: { value: '2026-11-02' } });
    const since = new Date(2026, 10, 2).getTime();
    await waitFor(() =>
      expect(bridge.asked('history.previewRevert').at(-1)).toEqual({
        scope: { kind: 'person', person: 'Boon', since },
      }),
    );
  });

  test('says why a command can’t be taken back, and why it failed', async () => {
    answering({ 'history.previewRevert': () => no('not-allowed', { reason: 'role' }) });
    render(<TakeBackDialog entry={entry(1)} />);
    expect(await screen.findByText(/Verdicts are given by reviewers/)).toBeTruthy();
  });
});

describe('a reason for the last change', () => {
  test('is given to the last command that is not itself a reason', async () => {
    const reason = { ...entry(1).command, kind: 'give-reason' as const };
    const bridge = answering({
      'history.list': () => page([entry(1, { command: reason }), entry(2, { reason: 'Old' })]),
      'history.giveReason': () => ok(applied('give-reason')),
      'rules.offer': () => ok(null),
    });
    useApp.setState({ dialog: { kind: 'give-reason' } });
    render(<GiveReasonDialog />);
    const field = (await screen.findByLabelText('Reason')) as HTMLTextAreaElement;
    expect(field.value).toBe('Old');
    fireEvent.change(field, { target: { value: 'By the new act' } });
    fireEvent.click(screen.getByRole('button', { name: 'Give the reason' }));
    await waitFor(() => expect(useApp.getState().dialog).toBeNull());
    expect(bridge.asked('history.giveReason')).toEqual([{ command: 'c2', reason: 'By the new act' }]);
  });

  test('where nothing was done says so', async () => {
    answering({ 'history.list': () => page([]) });
    render(<GiveReasonDialog />);
    expect(await screen.findByText(/have not changed anything/)).toBeTruthy();
  });
});

describe('a report', () => {
  const REPORT: Report = {
    ...{ changed: 2, commands: 3, segments: 2, confirmed: 1, approved: 1, requested: 0, rejected: 0 },
    ...{ repaired: 1, notes: 0, time: 90_000, perSegment: 45_000, days: [] },
    people: [
      {
        ...{ name: 'Ari', commands: 3, segments: 2, confirmed: 1, approved: 1, requested: 0, rejected: 0 },
        ...{ repaired: 1, notes: 0, time: 90_000, perSegment: 45_000 },
      },
    ],
    families: [{ family: 'spacing', open: 1, kept: 2, repaired: 3 }],
  };

  test('is of the last thirty days, in tables whose figures are text', async () => {
    const bridge = answering({ 'report.get': () => ok(REPORT) });
    render(<ReportDialog />);
    const artifacts = await screen.findByRole('table', { name: 'Artifacts' });
    expect(
      within(artifacts)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(expect.arrayContaining(['6', '3', '2', '1']));
    expect(within(screen.getByRole('table', { name: 'People' })).getByText('2 min')).toBeTruthy();
    const [period] = bridge.asked('report.get');
    expect(Math.round(((period?.to ?? 0) - (period?.from ?? 0)) / 86_400_000)).toBe(30);
  });

  test('is asked anew for other days, and not for days the wrong way round', async () => {
    const bridge = answering({ 'report.get': () => ok({ ...REPORT, commands: 0 }) });
    render(<ReportDialog />);
    expect(await screen.findByText('Nothing was done in these days')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-11-02' } });
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-11-01' } });
    expect(await screen.findByText('The first day is after the last one.')).toBeTruthy();
    const asked = bridge.asked('report.get').length;
    expect((screen.getByRole('button', { name: 'Save as CSV…' }) as HTMLButtonElement).disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-11-02' } });
    await waitFor(() => expect(bridge.asked('report.get')).toHaveLength(asked + 1));
    expect(bridge.asked('report.get').at(-1)).toEqual({
      from: new Date(2026, 10, 2).getTime(),
      to: new Date(2026, 10, 3).getTime(),
    });
  });

  test('goes into a file, or says why it did not', async () => {
    const bridge = answering({
      'report.get': () => ok(REPORT),
      'report.write': ({ format }) => (format === 'csv' ? ok({ name: 'r.csv' }) : no('disk-full')),
    });
    render(<ReportDialog />);
    await screen.findByRole('table', { name: 'People' });
    fireEvent.click(screen.getByRole('button', { name: 'Save as CSV…' }));
    expect(await screen.findByText('The report is saved as “r.csv”.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save as HTML…' }));
    expect(await screen.findByText(/disk is full/i)).toBeTruthy();
    expect(bridge.asked('report.write').map(({ format }) => format)).toEqual(['csv', 'html']);
  });
});

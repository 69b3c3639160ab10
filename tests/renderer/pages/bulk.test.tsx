import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Artifact, ArtifactId, CommandId, SegmentId } from '../../../core/model.ts';
import type { Applied, RepairLine, ReplaceLine, Summary } from '../../../electron/ipc/contract.ts';
import { FindReplace } from '../../../renderer/dialogs/FindReplace.tsx';
import { RepairPreview } from '../../../renderer/dialogs/RepairPreview.tsx';
import { adoptSettings } from '../../../renderer/state/settings.ts';
import { useToasts } from '../../../renderer/ui/toast.ts';
import { answering, no, ok, pageTests, person, SETTINGS } from '../fake/answering.ts';

const segment = (n: number) => `s${n}` as SegmentId;
const SUMMARY: Summary = {
  segments: 2,
  states: {
    untranslated: 2,
    draft: 0,
    translated: 0,
    'changes-requested': 0,
    rejected: 0,
    approved: 0,
  },
  openArtifacts: 0,
  keptArtifacts: 0,
  openByFamily: {},
  openNotes: 0,
};
const applied = (kind: 'repair' | 'replace', changed: number): Applied => ({
  command: 'c' as CommandId,
  kind,
  changed,
  rows: [],
  structural: false,
  approvalsTaken: 0,
  stoppedRules: [],
  summary: SUMMARY,
  undo: { undo: kind, redo: null },
});
const toasts = () => useToasts.getState().toasts.map(({ text }) => text);
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const tick = (name: string | RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }));

// ------------------------------------------------------------------------------------------------------ repair

const artifact = (n: number, rule: string, text: string, fix: string): Artifact => ({
  id: `a${n}` as ArtifactId,
  segmentId: segment(n),
  rule,
  family: 'reversed-time',
  side: 'source',
  span: { start: 0, end: text.length },
  text,
  severity: 'warning',
  confidence: 1,
  reason: { key: 'rules.reversed-time.reason', params: {} },
  fixes: [{ text: fix, safe: true }],
  status: 'open',
  keptReason: null,
});
const line = (n: number, rule: string, text: string, fix: string): RepairLine => ({
  artifact: artifact(n, rule, text, fix),
  number: n,
  revision: n + 10,
  before: `ประกาศ${text}`,
  after: `ประกาศ${fix}`,
  fix: 0,
  tags: [],
});
const LINES = [
  line(1, 'placeholder', 'XNUMX', '7'),
  line(2, 'reversed-time', 'วัน 5 ที่ผ่านมา', '5 วันที่ผ่านมา'),
  line(3, 'reversed-time', 'เดือน 2 ที่ผ่านมา', '2 เดือนที่ผ่านมา'),
];

describe('the repair preview', () => {
  pageTests();
  const onClose = vi.fn();
  beforeEach(() => {
    adoptSettings({ ...SETTINGS, people: [person('Ari')] });
    onClose.mockReset();
  });
  const repairs = () => <RepairPreview scope={{ kind: 'all-safe' }} onClose={onClose} />;

  test('groups by rule, ticks all, and repairs what is left ticked as one command', async () => {
    const bridge = answering({
      'repair.preview': () => ok({ lines: LINES, total: 3 }),
      'repair.apply': ({ picks }) => ok({ ...applied('repair', picks.length), skipped: [] }),
    });
    render(repairs());
    await screen.findByText('3 of 3 ticked');
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes.map((box) => box.getAttribute('aria-label') ?? box.closest('label')?.textContent)).toEqual([
      'All 3',
      'All of “Time the wrong way round” (2)',
      'Segment 2: “วัน 5 ที่ผ่านมา” becomes “5 วันที่ผ่านมา”',
      'Segment 3: “เดือน 2 ที่ผ่านมา” becomes “2 เดือนที่ผ่านมา”',
      'All of “Lost number (XNUMX)” (1)',
      'Segment 1: “XNUMX” becomes “7”',
    ]);
    tick(/^All of “Time/);
    expect(screen.getByText('1 of 3 ticked')).toBeTruthy();
    tick(/^Segment 3/);
    const reason = screen.getByRole('textbox', { name: 'Reason (if you like)' });
    fireEvent.change(reason, { target: { value: ' As people say it ' } });
    await press('Repair 2');
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(bridge.asked('repair.apply')).toEqual([
      {
        picks: [
          { artifact: 'a1', fix: 0, revision: 11 },
          { artifact: 'a3', fix: 0, revision: 13 },
        ],
        why: 'As people say it',
      },
    ]);
    expect(toasts()).toEqual(['2 artifacts repaired']);
  });

  test('marks what goes and what comes', async () => {
    answering({ 'repair.preview': () => ok({ lines: LINES.slice(0, 1), total: 1 }) });
    const { container } = render(repairs());
    await screen.findByText('1 of 1 ticked');
    expect(container.querySelector('del')?.textContent).toBe('XNUMX');
    expect(container.querySelector('ins')?.textContent).toBe('7');
  });

  test('with nothing ticked nothing can be repaired', async () => {
    const bridge = answering({ 'repair.preview': () => ok({ lines: LINES, total: 3 }) });
    render(repairs());
    await screen.findByText('3 of 3 ticked');
    tick('All 3');
    await press('Repair 0');
    expect(bridge.asked('repair.apply')).toEqual([]);
  });

  test('what had changed meanwhile is named and led to', async () => {
    answering({
      'repair.preview': () => ok({ lines: LINES, total: 3 }),
      'repair.apply': () => ok({ ...applied('repair', 2), skipped: [segment(2)] }),
    });
    render(repairs());
    await press('Repair 3');
    const left = await screen.findByRole('status');
    expect(left.textContent).toMatch(/1 segment had changed in the meantime/);
    expect(within(left).getByRole('button', { name: 'Go to segment 2' })).toBeTruthy();
    expect(onClose).not.toHaveBeenCalled();
    expect(toasts()).toEqual(['2 artifacts repaired']);
  });

  test('a failure stands in the dialog, and the ticks stay', async () => {
    answering({
      'repair.preview': () => ok({ lines: LINES, total: 3 }),
      'repair.apply': () => no('overlapping-repairs'),
    });
    render(repairs());
    await screen.findByText('3 of 3 ticked');
    tick(/^Segment 1/);
    await press('Repair 2');
    expect((await screen.findByRole('alert')).textContent).toMatch(/Two repairs touch the same words/);
    expect(screen.getByText('2 of 3 ticked')).toBeTruthy();
    expect(onClose).not.toHaveBeenCalled();
  });

  test('says where there is nothing that is safe', async () => {
    answering({ 'repair.preview': () => ok({ lines: [], total: 0 }) });
    render(repairs());
    expect(await screen.findByText(/No open artifact has a repair that can’t be wrong/)).toBeTruthy();
  });

  test('is fetched page by page, and shown whole', async () => {
    const bridge = answering({
      'repair.preview': ({ from }) =>
        ok(
          from === undefined
            ? { lines: LINES.slice(0, 2), total: 3, next: 2 }
            : { lines: LINES.slice(2), total: 3 },
        ),
    });
    render(repairs());
    await screen.findByText('3 of 3 ticked');
    const scope = { kind: 'all-safe' };
    expect(bridge.asked('repair.preview')).toEqual([{ scope }, { scope, from: 2 }]);
  });

  test('draws only what is in view of a long list', async () => {
    const many = Array.from({ length: 5_000 }, (_, n) => line(n + 1, 'placeholder', 'XNUMX', '7'));
    answering({ 'repair.preview': () => ok({ lines: many, total: 5_000 }) });
    render(repairs());
    await screen.findByText('5000 of 5000 ticked');
    expect(screen.getAllByRole('checkbox').length).toBeLessThan(100);
  });
});

// ----------------------------------------------------------------------------------------------------- replace

const found = (n: number, side: 'source' | 'target'): ReplaceLine => ({
  segment: segment(n),
  number: n,
  revision: n + 10,
  side,
  before: 'old house',
  after: 'new house',
  count: 2,
  tags: [],
});

describe('find and replace', () => {
  pageTests();
  beforeEach(() => adoptSettings({ ...SETTINGS, people: [person('Ari')] }));
  const type = (name: string, value: string) =>
    fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });

  test('previews, then replaces what is ticked as one command', async () => {
    const onClose = vi.fn();
    const bridge = answering({
      'replace.preview': () => ok({ lines: [found(1, 'source'), found(1, 'target')], total: 2 }),
      'replace.apply': ({ edits }) => ok({ ...applied('replace', edits.length), skipped: [] }),
    });
    render(<FindReplace find="old" onClose={onClose} />);
    type('Replace with', 'new');
    fireEvent.change(screen.getByRole('combobox', { name: 'In' }), { target: { value: 'both' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Whole words' }));
    await press('Preview');
    await screen.findByText('4 places in 2 texts · 2 of 2 ticked');
    expect(bridge.asked('replace.preview')).toEqual([
      { find: 'old', replace: 'new', mode: 'word', matchCase: false, side: 'both' },
    ]);
    tick('Segment 1, Thai source');
    await press('Replace in 1 text');
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(bridge.asked('replace.apply')).toEqual([
      { edits: [{ segment: 's1', expectedRevision: 11, side: 'target', after: 'new house' }] },
    ]);
    expect(toasts()).toEqual(['Replaced in 1 segment']);
  });

  test('a preview does not outlive its search', async () => {
    answering({ 'replace.preview': () => ok({ lines: [found(1, 'source')], total: 1 }) });
    render(<FindReplace find="old" onClose={() => {}} />);
    await press('Preview');
    await screen.findByRole('button', { name: 'Replace in 1 text' });
    type('Find', 'older');
    expect(screen.queryByRole('button', { name: 'Replace in 1 text' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Preview' })).toBeTruthy();
  });

  test('Enter previews and never replaces', async () => {
    const bridge = answering({ 'replace.preview': () => ok({ lines: [found(1, 'source')], total: 1 }) });
    const { container } = render(<FindReplace find="old" onClose={() => {}} />);
    const form = container.querySelector('form');
    if (form === null) throw new Error('no form');
    fireEvent.submit(form);
    await screen.findByRole('button', { name: 'Replace in 1 text' });
    fireEvent.submit(form);
    await waitFor(() => expect(bridge.asked('replace.preview')).toHaveLength(2));
    expect(bridge.asked('replace.apply')).toEqual([]);
  });

  test('explains a pattern that does not work', async () => {
    answering({ 'replace.preview': () => no('pattern-invalid', { reason: 'Unterminated group' }) });
    render(<FindReplace find="(" onClose={() => {}} />);
    fireEvent.click(screen.getByRole('radio', { name: 'Regular expression' }));
    await press('Preview');
    expect((await screen.findByRole('alert')).textContent).toMatch(/Unterminated group/);
  });

  test('says when nothing was found', async () => {
    answering({ 'replace.preview': () => ok({ lines: [], total: 0 }) });
    render(<FindReplace find="nowhere" onClose={() => {}} />);
    await press('Preview');
    expect(await screen.findByText('Nothing found.')).toBeTruthy();
  });
});

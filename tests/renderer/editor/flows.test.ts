/** Commands from the keyboard to the stores, over the fake engine. */
import { describe, expect, test } from 'vitest';
import type { SegmentId } from '../../../core/model.ts';
import {
  applyFix,
  applySlots,
  keep,
  openArtifacts,
  repairAlike,
  unkeep,
} from '../../../renderer/artifacts/mend.ts';
import { run } from '../../../renderer/commands/run.ts';
import { judgeAll, shownRows } from '../../../renderer/review/judge-all.ts';
import { giveVerdict, judge } from '../../../renderer/review/verdict.ts';
import { replay } from '../../../renderer/state/act.ts';
import { useApp } from '../../../renderer/state/app.ts';
import { openCell, typed, useCell } from '../../../renderer/state/cell.ts';
import { usePanel } from '../../../renderer/state/panel.ts';
import {
  activeRow,
  changeFilter,
  goToNumber,
  moveBy,
  useSelection,
} from '../../../renderer/state/selection.ts';
import { useView } from '../../../renderer/state/view.ts';
import { editorTests, openFake, toasts } from '../fake/open.ts';

const TEXTS = [
  { source: 'ล่วงหน้า 130 วันตามมาตรา XNUMX', target: 'five days, Article 130', state: 'translated' as const },
  { source: 'ประชุมแล้ว' },
  { source: 'วัน 5 ที่ผ่านมา', target: 'five days ago', state: 'translated' as const },
  { source: 'จบแล้ว', target: 'done', state: 'approved' as const },
];

function present() {
  const row = activeRow();
  if (row === null) throw new Error('no row is active');
  return row;
}
const first = (family: string) => {
  const found = openArtifacts(present().artifacts).find((one) => one.family === family);
  if (found === undefined) throw new Error(`no ${family}`);
  return found;
};

describe('a translator', () => {
  editorTests();

  test('confirms and is at the next that needs work, typing', async () => {
    const bridge = await openFake(TEXTS);
    await openCell(present(), 'target');
    typed('five days ahead, Article 130');
    await run('segment.confirm');
    expect(bridge.project.find('s1' as SegmentId).state).toBe('translated');
    expect(present().segment.id).toBe('s2');
    expect(useCell.getState().open).toMatchObject({ segment: 's2', side: 'target' });
  });

  test('who confirms an empty text stays, and is told why', async () => {
    await openFake(TEXTS);
    await moveBy(1);
    await run('segment.confirm');
    expect(present().segment).toMatchObject({ id: 's2', state: 'untranslated' });
    expect(toasts()).toHaveLength(1);
    expect(useCell.getState().saving).toBe('saved');
  });

  test('hears when nothing is left', async () => {
    await openFake([{ source: 'ประชุม', target: 'met', state: 'draft' }]);
    await run('segment.confirm');
    expect(toasts()).toEqual(['Nothing is left that needs work.']);
  });

  test('who presses quickly gets one step a press', async () => {
    await openFake(TEXTS);
    await Promise.all([
      run('segment.next'),
      run('segment.next'),
      run('segment.next'),
      run('segment.previous'),
    ]);
    expect(present().segment.id).toBe('s3');
  });

  test('can give no verdict', async () => {
    const bridge = await openFake(TEXTS);
    await run('review.approve');
    expect(bridge.asked('segments.verdict')).toEqual([]);
    expect(toasts()).toEqual([expect.stringContaining('Only a reviewer')]);
  });
});

describe('a reviewer', () => {
  editorTests();

  test('approves and is at the next to review', async () => {
    const bridge = await openFake(TEXTS, { role: 'reviewer' });
    await run('review.approve');
    expect(bridge.project.find('s1' as SegmentId).state).toBe('approved');
    expect(present().segment.id).toBe('s3');
  });

  test('approves and stays', async () => {
    await openFake(TEXTS, { role: 'reviewer' });
    await run('review.approveStay');
    expect(present().segment).toMatchObject({ id: 's1', state: 'approved' });
  });

  test('can’t approve their own edit, and is told so', async () => {
    const bridge = await openFake(TEXTS, { role: 'reviewer' });
    await openCell(present(), 'target');
    typed('five days before, Article 130');
    await run('segment.confirm');
    await goToNumber(1);
    expect(judge(present(), 'approve')).toEqual({ allowed: false, refusal: 'own-edit' });
    await run('review.approve');
    expect(bridge.asked('segments.verdict')).toEqual([]);
    expect(toasts().at(-1)).toMatch(/somebody else/);
  });

  test('can in a project of one person, and not when that is undone', async () => {
    await openFake(TEXTS, { role: 'reviewer' });
    await openCell(present(), 'target');
    typed('five days before, Article 130');
    await run('segment.confirm');
    await goToNumber(1);
    await run('project.onePerson');
    expect(judge(present(), 'approve')).toMatchObject({ allowed: true });
    await run('project.onePerson');
    expect(judge(present(), 'approve')).toMatchObject({ allowed: false });
  });

  test('is asked for the reason of a request, which goes along', async () => {
    const bridge = await openFake(TEXTS, { role: 'reviewer' });
    await run('review.requestChanges');
    expect(usePanel.getState().asking.get('s1' as SegmentId)).toEqual({
      verdict: 'request-changes',
      reason: '',
    });
    expect(bridge.asked('segments.verdict')).toEqual([]);
    await giveVerdict('request-changes', 'Check the number', true);
    expect(bridge.project.find('s1' as SegmentId)).toMatchObject({
      state: 'changes-requested',
      verdictReason: 'Check the number',
    });
    expect(usePanel.getState().asking.size).toBe(0);
    expect(present().segment.id).toBe('s3');
  });

  test('sees before approving all which can be', async () => {
    await openFake(TEXTS, { role: 'reviewer' });
    const { rows, refused } = judgeAll((await shownRows()) ?? [], 'approve');
    expect(rows.map(({ segment }) => segment.id)).toEqual(['s1', 's3']);
    expect(refused.reduce((sum, { numbers }) => sum + numbers.length, 0)).toBe(2);
    expect(refused.map(({ refusal }) => refusal)).not.toContain('own-edit');
  });
});

describe('an artifact', () => {
  editorTests();

  test('is repaired by its fix; the next one is looked at', async () => {
    const bridge = await openFake(TEXTS);
    await goToNumber(3);
    await applyFix(first('reversed-time'), 0);
    expect(bridge.project.find('s3' as SegmentId).source).toBe('5 วันที่ผ่านมา');
    expect(useSelection.getState().artifact).toBeNull();
  });

  test('is found again after what was being typed is saved', async () => {
    const bridge = await openFake(TEXTS);
    await goToNumber(3);
    const artifact = first('reversed-time');
    await openCell(present(), 'source');
    typed('เมื่อ วัน 5 ที่ผ่านมา');
    await applyFix(artifact, 0);
    expect(bridge.project.find('s3' as SegmentId).source).toBe('เมื่อ 5 วันที่ผ่านมา');
    expect(useCell.getState().open).toMatchObject({ text: 'เมื่อ 5 วันที่ผ่านมา' });
  });

  test('that was typed away is not repaired', async () => {
    const bridge = await openFake(TEXTS);
    await goToNumber(3);
    const artifact = first('reversed-time');
    await openCell(present(), 'source');
    typed('เมื่อวาน');
    await applyFix(artifact, 0);
    expect(bridge.asked('repair.apply')).toEqual([]);
    expect(toasts()).toHaveLength(1);
  });

  test('of shifted numbers is filled as a whole', async () => {
    const bridge = await openFake(TEXTS);
    await applySlots(first('displaced-number'), ['5', '130']);
    expect(bridge.project.find('s1' as SegmentId).source).toBe('ล่วงหน้า 5 วันตามมาตรา 130');
    expect(openArtifacts(present().artifacts)).toEqual([]);
  });

  test('is kept with a reason, and looked at again', async () => {
    await openFake(TEXTS);
    await goToNumber(3);
    const artifact = first('reversed-time');
    expect(await keep(artifact, 'a quotation', false)).toBe(true);
    expect(openArtifacts(present().artifacts)).toEqual([]);
    expect(present().artifacts.map(({ keptReason }) => keptReason)).toContain('a quotation');
    await unkeep(artifact.id);
    expect(openArtifacts(present().artifacts)).toHaveLength(1);
  });

  test('shows all alike before any is repaired', async () => {
    await openFake(TEXTS);
    await goToNumber(3);
    const artifact = first('reversed-time');
    await repairAlike(artifact, 0);
    expect(useApp.getState().dialog).toEqual({
      kind: 'repair',
      scope: { kind: 'alike', artifact: artifact.id, fix: 0 },
    });
  });

  test('is offered its fixes where one looks', async () => {
    await openFake(TEXTS);
    await run('artifact.next');
    const at = useSelection.getState().artifact;
    await run('artifact.fixes');
    expect(usePanel.getState().fixing).toBe(at);
  });
});

describe('undo', () => {
  editorTests();

  test('takes a repair back and goes to where it was', async () => {
    const bridge = await openFake(TEXTS);
    await goToNumber(3);
    await applyFix(first('reversed-time'), 0);
    await goToNumber(1);
    await replay('undo');
    expect(bridge.project.find('s3' as SegmentId).source).toBe('วัน 5 ที่ผ่านมา');
    expect(useSelection.getState().segment).toBe('s3');
    await replay('redo');
    expect(bridge.project.find('s3' as SegmentId).source).toBe('5 วันที่ผ่านมา');
  });

  test('brings the rows of a merge back, with the active one', async () => {
    await openFake(TEXTS);
    await moveBy(1);
    await run('segment.merge');
    expect(useView.getState().total).toBe(3);
    expect(present().segment.id).toBe('s2');
    await replay('undo');
    expect(useView.getState().total).toBe(4);
    expect(present().segment.id).toBe('s2');
  });
});

describe('a search without a hit', () => {
  editorTests();

  test('keeps the place for when it is taken off', async () => {
    await openFake(TEXTS);
    await goToNumber(2);
    await changeFilter({ search: 'zzz' });
    expect(activeRow()).toBeNull();
    await changeFilter({ search: '' });
    expect(activeRow()?.number).toBe(2);
  });
});

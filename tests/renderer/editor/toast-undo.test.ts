import { describe, expect, test } from 'vitest';
import type { SegmentId } from '../../../core/model.ts';
import { run } from '../../../renderer/commands/run.ts';
import { act } from '../../../renderer/state/act.ts';
import { openCell, typed } from '../../../renderer/state/cell.ts';
import { useView } from '../../../renderer/state/view.ts';
import { useToasts } from '../../../renderer/ui/toast.ts';
import { editorTests, openFake, toasts } from '../fake/open.ts';

const S3 = 's3' as SegmentId;
const target = () => useView.getState().rows.get(S3)?.segment.target;

async function merged() {
  const bridge = await openFake([{ source: 'ก' }, { source: 'ข' }, { source: 'ค', target: 'old' }]);
  await run('segment.merge');
  const action = useToasts.getState().toasts.find((toast) => toast.action !== undefined)?.action;
  if (action === undefined) throw new Error('nothing offers to undo');
  return { bridge, undo: action.run };
}

describe('the “Undo” of a message', () => {
  editorTests();

  test('undoes what the message tells of', async () => {
    const { bridge, undo } = await merged();
    undo();
    await expect.poll(() => bridge.project.undoState().undo).toBeNull();
    await expect.poll(() => useView.getState().total).toBe(3);
  });

  test('never undoes what was done since, and says so', async () => {
    const { undo } = await merged();
    await act('segments.update', { segment: S3, expectedRevision: 0, target: 'new', confirm: true });
    undo();
    await expect.poll(toasts).toContainEqual(expect.stringContaining('something else has been done since'));
    expect(target()).toBe('new');
    expect(useView.getState().total).toBe(2);
  });

  test('saves first what is being typed', async () => {
    const { bridge, undo } = await merged();
    const row = useView.getState().rows.get(S3);
    if (row === undefined) throw new Error('no row');
    await openCell(row, 'target');
    typed('new');
    undo();
    await expect.poll(() => bridge.project.find(S3).target).toBe('new');
    await expect.poll(toasts).toContainEqual(expect.stringContaining('something else has been done since'));
  });
});

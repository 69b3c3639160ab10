import { describe, expect, it } from 'vitest';
import { SongphasaError } from '../../../core/errors.ts';
import { run } from '../../../renderer/commands/run.ts';
import {
  clearNoteDrafts,
  EMPTY_NOTE,
  putNoteDraft,
  saveNoteDrafts,
  useNoteDrafts,
} from '../../../renderer/notes/note-drafts.ts';
import { enterProject, useProject } from '../../../renderer/state/project.ts';
import { editorTests, openFake, toasts } from '../fake/open.ts';

const HALF = { ...EMPTY_NOTE, text: 'half a note' };
const open = () => openFake([{ source: 'ก' }, { source: 'ข' }]);

describe('a half-written note', () => {
  editorTests();

  it('is kept before the project is closed', async () => {
    const bridge = await open();
    putNoteDraft('s1', HALF);
    await run('project.close');
    const names = bridge.calls.map(({ name }) => name);
    expect(bridge.asked('notes.putDraft')).toEqual([{ place: 's1', draft: HALF }]);
    expect(names.indexOf('notes.putDraft')).toBeLessThan(names.indexOf('project.close'));
  });

  it('keeps the project open where it could not be kept, and is still there', async () => {
    const bridge = await open();
    bridge.answer('notes.putDraft', () => {
      throw new SongphasaError('disk-full');
    });
    putNoteDraft('s1', HALF);
    await run('project.close');
    expect(bridge.asked('project.close')).toEqual([]);
    expect(toasts()).toHaveLength(1);
    expect(useNoteDrafts.getState().get('s1')).toEqual(HALF);
  });

  it('is sent again after a failure, which is told once', async () => {
    const bridge = await open();
    bridge.answer('notes.putDraft', () => {
      throw new SongphasaError('disk-full');
    });
    putNoteDraft('s1', HALF);
    expect([await saveNoteDrafts(), await saveNoteDrafts()]).toEqual([false, false]);
    expect(toasts()).toHaveLength(1);
    bridge.answer('notes.putDraft', () => null);
    expect([await saveNoteDrafts(), await saveNoteDrafts()]).toEqual([true, true]);
    expect(bridge.asked('notes.putDraft')).toHaveLength(3);
  });

  it('never gets into the project that is entered next', async () => {
    const bridge = await open();
    const { info } = useProject.getState();
    if (info === null) throw new Error('no project is open');
    putNoteDraft('s1', HALF);
    await enterProject({ ...info, id: 'other' });
    clearNoteDrafts();
    await saveNoteDrafts();
    expect(bridge.asked('notes.putDraft')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Artifact, ArtifactId, Side } from '../../../core/model.ts';
import { besideInRow } from '../../../renderer/artifacts/beside.ts';
import { openArtifacts } from '../../../renderer/artifacts/mend.ts';
import { run } from '../../../renderer/commands/run.ts';
import { activeRow, goToNumber, moveBy, useSelection } from '../../../renderer/state/selection.ts';
import { editorTests, openFake } from '../fake/open.ts';

const one = (id: string, side: Side, start: number) =>
  ({ id: id as ArtifactId, side, span: { start, end: start + 2 }, status: 'open' }) as Artifact;
const ROW = [one('a', 'source', 0), one('b', 'source', 10), one('c', 'target', 4)];
const row = { artifact: null, caret: null };
const looked = (id: string) => ({ artifact: id as ArtifactId, caret: null });
const caret = (side: Side, offset: number) => ({ artifact: null, caret: { side, offset } });

describe('within a row', () => {
  test.each([
    ['the row as a whole', row, 'a', null],
    ['the first', looked('a'), 'b', null],
    ['the last', looked('c'), null, 'b'],
    ['one that is gone', looked('z'), 'a', null],
    ['the caret at the start', caret('source', 0), 'a', null],
    ['the caret between two', caret('source', 6), 'b', 'a'],
    ['the caret at the end of the Thai', caret('source', 40), 'c', 'b'],
    ['the caret in the English', caret('target', 2), 'c', 'b'],
    ['the caret after the last', caret('target', 9), null, 'c'],
    [
      'an artifact, whatever the caret',
      { ...caret('target', 9), ...{ artifact: 'a' as ArtifactId } },
      'b',
      null,
    ],
  ])('beside %s', (_, place, next, previous) => {
    expect(besideInRow(ROW, place, 'next')?.id ?? null).toBe(next);
    expect(besideInRow(ROW, place, 'previous')?.id ?? null).toBe(previous);
  });
});

describe('F8', () => {
  editorTests();

  const TEXTS = [{ source: 'วัน 5 ที่ผ่านมา ล่วงหน้า 130 วันตามมาตรา XNUMX' }, { source: 'วัน 7 ที่ผ่านมา' }];
  const at = () => useSelection.getState().artifact;

  test('goes through the artifacts of the row it was pressed on, then on', async () => {
    await openFake(TEXTS);
    const own = openArtifacts(activeRow()?.artifacts ?? []).map(({ id }) => id);
    expect(own.length).toBeGreaterThan(1);
    for (const id of own) {
      await run('artifact.next');
      expect(at()).toBe(id);
      expect(activeRow()?.number).toBe(1);
    }
    await run('artifact.next');
    expect(activeRow()?.number).toBe(2);
  });

  test('begins with the first of a row that was gone to', async () => {
    await openFake(TEXTS);
    await moveBy(1);
    await goToNumber(1);
    await run('artifact.next');
    expect(at()).toBe(openArtifacts(activeRow()?.artifacts ?? [])[0]?.id);
  });
});

import { describe, expect, test } from 'vitest';
import type { SegmentId } from '../../../core/model.ts';
import type { Row } from '../../../electron/ipc/contract.ts';
import {
  activateIndex,
  changeFilter,
  goToNumber,
  goToSegment,
  moveBy,
  refreshView,
  seek,
  useSelection,
} from '../../../renderer/state/selection.ts';
import {
  idAt,
  isFiltered,
  loadedIndexOf,
  loadPage,
  loadPages,
  missingPages,
  NO_FILTER,
  openView,
  PAGE_ROWS,
  rowAt,
  useView,
  type ViewState,
  withPage,
} from '../../../renderer/state/view.ts';
import { editorTests, openFake, toasts } from '../fake/open.ts';

const id = (number: number) => `s${number}` as SegmentId;
const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ source: `ข้อความที่ ${at + 1}` }));
const active = () => useSelection.getState().segment;

describe('the rows that are here', () => {
  const page = (number: number) =>
    Array.from({ length: PAGE_ROWS }, (_, at) => ({ segment: { id: `${number}-${at}` } }) as unknown as Row);
  let full: ViewState = { filter: NO_FILTER, view: 0, total: 10_000, pages: new Map(), rows: new Map() };
  for (let number = 0; number < 30; number += 1) full = { ...full, ...withPage(full, number, page(number)) };

  test('are kept up to a limit; the farthest page makes room, with its rows', () => {
    const { pages, rows } = withPage(full, 40, page(40));
    expect(pages.size).toBe(30);
    expect(pages.has(0)).toBe(false);
    expect(pages.has(40)).toBe(true);
    expect(rows.size).toBe(30 * PAGE_ROWS);
    expect(rows.has('0-0' as SegmentId)).toBe(false);
  });

  test('of a page that is held stay, and the next farthest makes room', () => {
    const { pages, rows } = withPage(full, 40, page(40), ['0-7' as SegmentId, 'none' as SegmentId]);
    expect(pages.size).toBe(30);
    expect([pages.has(0), pages.has(1)]).toEqual([true, false]);
    expect(rows.has('0-7' as SegmentId)).toBe(true);
  });

  test('are found by index and by id', () => {
    expect(idAt(full, 205)).toBe('2-5');
    expect(idAt(full, 99_999)).toBeNull();
    expect(loadedIndexOf(full, '7-3' as SegmentId)).toBe(703);
    expect(loadedIndexOf(full, 'none' as SegmentId)).toBeNull();
    expect(rowAt(full, 703)?.segment.id).toBe('7-3');
  });

  test.each([
    [0, 10, []],
    [2_990, 3_010, [30]],
    [3_150, 3_350, [31, 32, 33]],
    [-6, 4, []],
  ])('from %d to %d lack the pages %j', (first, last, missing) => {
    expect(missingPages(full.pages, first, last)).toEqual(missing);
  });
});

describe('a view', () => {
  editorTests();

  test('opens with its first rows and makes the first one active', async () => {
    await openFake(numbered(250));
    expect(useView.getState().total).toBe(250);
    expect([...useView.getState().pages.keys()]).toEqual([0]);
    expect(active()).toBe(id(1));
  });

  test('loads what is scrolled to, and only where the scroll ends', async () => {
    const bridge = await openFake(numbered(900));
    loadPages([3]);
    loadPages([5]);
    loadPages([8]);
    await expect.poll(() => useView.getState().pages.has(8)).toBe(true);
    const offsets = bridge.asked('view.rows').map(({ offset }) => offset);
    expect(offsets).toEqual([0, 300, 800]);
  });

  test('keeps the active row however far one scrolls', async () => {
    await openFake(numbered(3_300));
    await goToNumber(150);
    for (let page = 2; page <= 32; page += 1) await loadPage(page);
    expect(useView.getState().pages.size).toBe(30);
    expect(idAt(useView.getState(), 149)).toBe(id(150));
    await moveBy(1);
    expect(active()).toBe(id(151));
  });

  test('that a later one overtook is dropped', async () => {
    await openFake(numbered(5));
    const first = openView({ ...NO_FILTER, search: '1' }, null);
    const second = openView({ ...NO_FILTER, search: '2' }, null);
    expect(await first).toBeUndefined();
    await second;
    expect(useView.getState().total).toBe(1);
    expect(idAt(useView.getState(), 0)).toBe(id(2));
  });

  test('is never there with another view’s index', async () => {
    await openFake(numbered(300));
    await goToNumber(205);
    const seen: boolean[] = [];
    const end = useView.subscribe((state) => {
      const { segment, index } = useSelection.getState();
      seen.push(index !== null && idAt(state, index) === segment);
    });
    await changeFilter({ search: 'ข้อความที่ 20' });
    end();
    expect(useView.getState().total).toBeLessThan(300);
    expect(seen.at(-1)).toBe(true);
    expect(active()).toBe(id(205));
  });
});

describe('the active row', () => {
  editorTests();

  test('stays itself under a filter that has it', async () => {
    await openFake(numbered(30));
    await goToNumber(20);
    await changeFilter({ search: '20' });
    expect(useSelection.getState()).toMatchObject({ segment: id(20), index: 0 });
    await changeFilter(NO_FILTER);
    expect(useSelection.getState()).toMatchObject({ segment: id(20), index: 19 });
  });

  test('becomes the first where the filter hides it, without taking the focus', async () => {
    await openFake(numbered(30));
    await goToNumber(20);
    const { focusWish } = useSelection.getState();
    await changeFilter({ search: '3' });
    expect(useSelection.getState()).toMatchObject({ segment: id(3), index: 0, focusWish });
  });

  test('is none where nothing matches, and one again after', async () => {
    await openFake(numbered(3));
    await changeFilter({ search: 'ไม่มี' });
    expect(useSelection.getState()).toMatchObject({ segment: null, index: null });
    await changeFilter(NO_FILTER);
    expect(active()).toBe(id(1));
  });

  test('moves and stops at the ends', async () => {
    await openFake(numbered(3));
    await moveBy(1);
    expect(active()).toBe(id(2));
    await moveBy(5);
    expect(active()).toBe(id(3));
    await moveBy(-9);
    expect(active()).toBe(id(1));
    await activateIndex(2);
    expect(active()).toBe(id(3));
  });

  test('moves to a page that is not here yet', async () => {
    await openFake(numbered(500));
    await moveBy(350);
    expect(active()).toBe(id(351));
  });

  test('is reached by id through a filter that hides it', async () => {
    await openFake(numbered(200));
    await changeFilter({ search: '7' });
    await goToSegment(id(150));
    expect(active()).toBe(id(150));
    expect(isFiltered(useView.getState().filter)).toBe(false);
  });

  test('keeps its place when it is gone', async () => {
    const bridge = await openFake(numbered(4));
    await goToNumber(3);
    bridge.project.replaceSegments('merge', (all) => all.filter((one) => one.id !== id(3)));
    await refreshView();
    expect(useSelection.getState()).toMatchObject({ segment: id(4), index: 2 });
  });
});

describe('seeking', () => {
  editorTests();
  const texts = [
    { source: 'ดี', target: 'good', state: 'approved' as const },
    { source: 'ปี XNUMX', target: 'year', state: 'translated' as const },
    { source: 'ดี' },
    { source: 'XNUMX และ XNUMX', target: 'and', state: 'draft' as const },
  ];

  test.each([
    ['needs-work', id(3)],
    ['to-review', id(2)],
    ['untranslated', id(3)],
  ] as const)('goes to the next that is %s', async (goal, found) => {
    await openFake(texts);
    expect(await seek(goal)).toBe(true);
    expect(active()).toBe(found);
  });

  test('goes from artifact to artifact, also inside of a row, and round', async () => {
    await openFake(texts);
    const places: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await seek('artifact');
      const { segment, artifact } = useSelection.getState();
      const row = segment === null ? undefined : useView.getState().rows.get(segment);
      const at = row?.artifacts.find((one) => one.id === artifact);
      places.push(`${segment} ${at?.text} ${at?.span.start}`);
    }
    expect(places).toEqual(['s2 XNUMX 3', 's4 XNUMX 0', 's4 XNUMX 10', 's2 XNUMX 3']);
  });

  test('says when there is none', async () => {
    await openFake([{ source: 'ดี', target: 'good', state: 'approved' }]);
    expect(await seek('untranslated')).toBe(false);
    expect(active()).toBe(id(1));
  });
});

describe('a view that the engine no longer has', () => {
  editorTests();
  const gone = { code: 'not-found', params: { what: 'view' } } as const;

  test.each([
    ['view.rows', () => loadPage(1), true],
    ['view.seek', () => seek('needs-work'), true],
    ['view.indexOf', () => goToSegment(id(250)), undefined],
  ] as const)('is opened anew for %s, without a word', async (name, ask, answer) => {
    const bridge = await openFake(numbered(300));
    await goToNumber(20);
    const opened = bridge.asked('view.open').length;
    bridge.failNext(name, gone);
    expect(await ask()).toBe(answer);
    expect(bridge.asked('view.open')).toHaveLength(opened + 1);
    expect(bridge.asked(name).at(-1)).toMatchObject({ view: useView.getState().view });
    expect(toasts()).toEqual([]);
  });

  test('is opened anew once for all who ask, and the active row stays', async () => {
    const bridge = await openFake(numbered(300));
    await goToNumber(20);
    const opened = bridge.asked('view.open').length;
    bridge.failNext('view.rows', gone);
    bridge.failNext('view.seek', gone);
    await Promise.all([loadPage(1), seek('artifact'), loadPage(2)]);
    expect(bridge.asked('view.open')).toHaveLength(opened + 1);
    expect(useSelection.getState()).toMatchObject({ segment: id(20), index: 19 });
  });

  test('is asked for once, not for ever, where it can’t be opened', async () => {
    const bridge = await openFake(numbered(300));
    const opened = bridge.asked('view.open').length;
    bridge.failNext('view.rows', gone);
    bridge.failNext('view.open', { code: 'project-none-open', params: {} });
    expect(await loadPage(1)).toBe(false);
    expect(bridge.asked('view.open')).toHaveLength(opened + 1);
    expect(toasts()).not.toEqual([]);
  });
});

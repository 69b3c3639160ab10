import { describe, expect, test } from 'vitest';
import { arrangement, showPart, usePanel } from '../../../renderer/state/panel.ts';
import { arrange, type Wish } from '../../../renderer/state/room.ts';

const at = (
  width: number,
  panel: Wish = 'auto',
  filters: Wish = 'auto',
  sizes: readonly [number, number] = [280, 176],
) => {
  const got = arrange(width, { wish: panel, size: sizes[0] }, { wish: filters, size: sizes[1] });
  return [got.panel, got.filters, got.panelSize, got.filtersSize];
};

describe('room beside the grid', () => {
  test.each([
    ['1360: both', at(1360, 'auto', 'auto', [326, 204]), ['beside', 'beside', 326, 204]],
    ['1024: both', at(1024), ['beside', 'beside', 280, 176]],
    [
      '1024 after a wide window: both, cut',
      at(1024, 'auto', 'auto', [400, 240]),
      ['beside', 'beside', 310, 176],
    ],
    ['1024 at 125 %: the panel', at(819), ['beside', 'hidden', 280, 176]],
    ['1440 at 200 %: neither', at(720), ['hidden', 'hidden', 280, 176]],
    ['1440 at 200 %, asked for', at(720, 'open', 'open'), ['over', 'over', 280, 176]],
    ['closed stays closed', at(1900, 'closed', 'closed'), ['hidden', 'hidden', 280, 176]],
    ['the panel closed gives its room to the filters', at(819, 'closed'), ['hidden', 'beside', 280, 176]],
    ['asked for and room enough', at(1360, 'open', 'open'), ['beside', 'beside', 280, 176]],
  ])('%s', (_, got, expected) => {
    expect(got).toEqual(expected);
  });

  test('always leaves the texts about 220 a column', () => {
    for (let width = 480; width < 2_000; width += 7) {
      for (const sizes of [
        [280, 176],
        [560, 360],
      ] as const) {
        const { panel, filters, panelSize, filtersSize } = arrange(
          width,
          { wish: 'auto', size: sizes[0] },
          { wish: 'auto', size: sizes[1] },
        );
        const taken = (panel === 'beside' ? panelSize + 1 : 0) + (filters === 'beside' ? filtersSize + 1 : 0);
        expect(width - taken).toBeGreaterThanOrEqual(Math.min(width, 536));
      }
    }
  });
});

test('what was asked for above the grid goes, and comes again by itself where there is room', () => {
  const before = usePanel.getState();
  const place = (width: number) => arrangement({ ...usePanel.getState(), width }).panel;
  usePanel.setState({ width: 720 });
  expect(showPart('panel')).toBe(true);
  expect(place(720)).toBe('over');
  expect(showPart('panel', true)).toBe(false);
  showPart('panel');
  expect([place(720), place(1360)]).toEqual(['hidden', 'beside']);
  usePanel.setState({ width: 1360 });
  showPart('panel');
  expect(place(1360)).toBe('hidden');
  showPart('panel');
  expect([place(720), place(1360)]).toEqual(['hidden', 'beside']);
  usePanel.setState(before, true);
});

test('the parts take their share of the window as it is now, until a person draws them', () => {
  const before = usePanel.getState();
  const sizes = (width: number) => {
    usePanel.setState({ width });
    const { panelSize, filtersSize } = arrangement();
    return [panelSize, filtersSize];
  };
  expect([sizes(1440), sizes(1000), sizes(1440)]).toEqual([
    [346, 216],
    [280, 176],
    [346, 216],
  ]);
  usePanel.setState({ panelSize: 300 });
  expect([sizes(1000), sizes(1440)]).toEqual([
    [286, 176],
    [300, 216],
  ]);
  usePanel.setState(before, true);
});

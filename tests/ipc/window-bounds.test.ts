import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SIZE, fitBounds, MIN_HEIGHT, MIN_WIDTH } from '../../electron/window-bounds.ts';

const left = { x: 0, y: 0, width: 1440, height: 900 };
const right = { x: 1440, y: 0, width: 2560, height: 1400 };

test.each([
  ['nothing is known', null, [left], DEFAULT_SIZE],
  ['it fits', { x: 10, y: 20, width: 1000, height: 700 }, [left], { x: 10, y: 20, width: 1000, height: 700 }],
  [
    'it stood on the second screen',
    { x: 1500, y: 20, width: 1000, height: 700 },
    [left, right],
    { x: 1500, y: 20, width: 1000, height: 700 },
  ],
  [
    'the second screen is gone',
    { x: 1500, y: 20, width: 1000, height: 700 },
    [left],
    { width: 1000, height: 700 },
  ],
  [
    'only a sliver would show',
    { x: 1400, y: 20, width: 1000, height: 700 },
    [left],
    { width: 1000, height: 700 },
  ],
  [
    'its title would be above the screen',
    { x: 10, y: -300, width: 1000, height: 700 },
    [left],
    { width: 1000, height: 700 },
  ],
  [
    'it is larger than the screen',
    { x: 0, y: 0, width: 3000, height: 2000 },
    [left],
    { x: 0, y: 0, width: 1440, height: 900 },
  ],
])('%s', (_what, saved, screens, expected) => {
  expect(fitBounds(saved, screens)).toEqual(expected);
});

test('whatever was kept, the window is never too small to work in', () => {
  const number = fc.integer({ min: -100_000, max: 100_000 });
  const rectangle = fc.record({ x: number, y: number, width: fc.nat(), height: fc.nat() });
  fc.assert(
    fc.property(fc.option(rectangle), fc.array(rectangle, { maxLength: 3 }), (saved, screens) => {
      const { width, height } = fitBounds(saved, screens);
      return width >= MIN_WIDTH && height >= MIN_HEIGHT;
    }),
  );
});

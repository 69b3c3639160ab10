/** Where the window stood last time, as far as the screens of today allow it. */
import type { Rectangle } from 'electron';
import { z } from 'zod';

export const MIN_WIDTH = 960;
export const MIN_HEIGHT = 600;
export const DEFAULT_SIZE = { width: 1360, height: 860 };

/** How much of a window has to be on a screen for a person to get hold of it. */
const HANDHOLD = 80;

export const windowStateSchema = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) }).nullable(),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

function overlap(aStart: number, aSize: number, bStart: number, bSize: number): number {
  return Math.min(aStart + aSize, bStart + bSize) - Math.max(aStart, bStart);
}

/**
 * Bounds to open the window with; without x and y the system centres it. `workAreas`: of the screens there are, in the
 * same coordinates.
 */
export function fitBounds(
  saved: Rectangle | null,
  workAreas: readonly Rectangle[],
): { width: number; height: number; x?: number; y?: number } {
  const [primary] = workAreas;
  const size = saved ?? DEFAULT_SIZE;
  const screen =
    saved &&
    workAreas.find(
      (area) =>
        overlap(saved.x, saved.width, area.x, area.width) >= HANDHOLD &&
        overlap(saved.y, HANDHOLD, area.y, area.height) >= HANDHOLD,
    );
  const limit = screen ?? primary ?? { ...DEFAULT_SIZE, x: 0, y: 0 };
  const width = Math.max(MIN_WIDTH, Math.min(size.width, limit.width));
  const height = Math.max(MIN_HEIGHT, Math.min(size.height, limit.height));
  return screen ? { width, height, x: saved.x, y: saved.y } : { width, height };
}

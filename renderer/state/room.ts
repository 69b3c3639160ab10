/** Which of the parts around the grid have room beside it. All sizes are CSS pixels: a zoomed window is a smaller one. */

/** `auto`: as long as there is room. */
export type Wish = 'auto' | 'open' | 'closed';
/** `over`: above the edge of the grid, for want of room beside it. */
export type Place = 'beside' | 'over' | 'hidden';

export interface Part {
  readonly wish: Wish;
  readonly size: number;
}

export interface Arrangement {
  readonly panel: Place;
  readonly filters: Place;
  /** Widths, cut to what there is. */
  readonly panelSize: number;
  readonly filtersSize: number;
}

export const PANEL_BOUNDS = { min: 280, max: 560 } as const;
export const FILTERS_BOUNDS = { min: 176, max: 360 } as const;
/** Below this a text column would get less than about 220. */
const LEAST_GRID = 536;
const DIVIDER = 1;

/** The panel has the room first; the filters get what it leaves or would take. Pure. */
export function arrange(width: number, panel: Part, filters: Part): Arrangement {
  const spare = Math.max(0, width - LEAST_GRID);
  const panelPlace = placeOf(panel.wish, spare >= PANEL_BOUNDS.min + DIVIDER);
  const least = panel.wish === 'closed' ? 0 : PANEL_BOUNDS.min + DIVIDER;
  const filtersPlace = placeOf(filters.wish, spare - least >= FILTERS_BOUNDS.min + DIVIDER);
  const kept = filtersPlace === 'beside' ? FILTERS_BOUNDS.min + DIVIDER : 0;
  const panelSize = cut(panel.size, PANEL_BOUNDS.min, spare - kept - DIVIDER);
  const taken = panelPlace === 'beside' ? panelSize + DIVIDER : 0;
  return {
    panel: panelPlace,
    filters: filtersPlace,
    panelSize,
    filtersSize: cut(filters.size, FILTERS_BOUNDS.min, spare - taken - DIVIDER),
  };
}

function placeOf(wish: Wish, room: boolean): Place {
  if (wish === 'closed') return 'hidden';
  if (room) return 'beside';
  return wish === 'open' ? 'over' : 'hidden';
}

const cut = (size: number, least: number, most: number) => Math.max(least, Math.min(size, most));

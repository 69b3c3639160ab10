import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useCell } from '../state/cell.ts';
import { useSelection } from '../state/selection.ts';
import { useSettings } from '../state/settings.ts';
import { loadedIndexOf, loadPages, missingPages, useView } from '../state/view.ts';
import { focusCell } from './cell-view.ts';
import { meanRowHeight } from './row-height.ts';

/** Rows drawn above and below what is in sight. */
const OVERSCAN = 6;
/** Number, state and marks together; the two texts share the rest. Pixels. */
const OTHER_COLUMNS = 220;
const USUAL_WIDTH = 860;

/**
 * Which rows are drawn, and where. The active row and the one with the open cell always are, so that focus and typing
 * outlive scrolling; pages are loaded as they come near; a wish for the focus scrolls to the active row.
 */
export function useVirtualRows(
  scroller: RefObject<HTMLDivElement | null>,
): Virtualizer<HTMLDivElement, Element> {
  const total = useView((state) => state.total);
  const pages = useView((state) => state.pages);
  const view = useView((state) => state.view);
  const activeIndex = useSelection((state) => state.index);
  const openSegment = useCell((state) => state.open?.segment ?? null);
  const fontSize = useSettings((state) => state.gridFontSize);

  const height = useMemo(() => {
    const rows = view === null ? [] : useView.getState().rows.values();
    const width = scroller.current?.clientWidth ?? USUAL_WIDTH;
    return meanRowHeight(rows, (width - OTHER_COLUMNS) / 2, fontSize);
  }, [view, fontSize, scroller]);
  const pinned = [activeIndex, openSegment === null ? null : loadedIndexOf(useView.getState(), openSegment)];
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    rangeExtractor: (range) => {
      const also = pinned.filter((index): index is number => index !== null && index < total);
      return [...new Set([...defaultRangeExtractor(range), ...also])].sort((a, b) => a - b);
    },
    useFlushSync: false,
  });

  const first = virtualizer.range?.startIndex ?? 0;
  const last = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    if (view !== null) loadPages(missingPages(pages, first - OVERSCAN, Math.min(last + OVERSCAN, total - 1)));
  }, [view, pages, first, last, total]);
  useScrollToActive(virtualizer, scroller);
  return virtualizer;
}

function useScrollToActive(
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  scroller: RefObject<HTMLDivElement | null>,
): void {
  const view = useView((state) => state.view);
  const activeIndex = useSelection((state) => state.index);
  const focusWish = useSelection((state) => state.focusWish);
  const seenView = useRef(view);
  const metWish = useRef(0);
  useLayoutEffect(() => {
    const swapped = view !== seenView.current;
    if (swapped) forgetHeights(virtualizer, scroller.current);
    seenView.current = view;
    if (activeIndex === null) return;
    const wished = focusWish !== metWish.current;
    metWish.current = focusWish;
    if (wished || swapped) virtualizer.scrollToIndex(activeIndex, { align: 'auto' });
    if (!wished) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${activeIndex}"]`);
    if (row?.querySelector('[data-cell]') === null) row.focus({ preventScroll: true });
    else focusCell();
  }, [focusWish, activeIndex, view, virtualizer, scroller]);
}

/**
 * The virtualizer knows rows by their index, and the indexes are others now: rows that stay drawn have to be made known to
 * it anew. It would measure none of them by itself, since they have not changed their size.
 */
function forgetHeights(
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  scroller: HTMLElement | null,
): void {
  virtualizer.measure();
  // Lays the rows out anew, by estimate: a height that is measured before that is compared with the one forgotten.
  virtualizer.getTotalSize();
  // Else a row that takes over an index would put an end to the watch over the row that had it.
  virtualizer.elementsCache.clear();
  for (const row of scroller?.querySelectorAll<HTMLElement>('[data-index]') ?? []) {
    virtualizer.measureElement(row);
    // Shortly after a scroll `measureElement` only watches.
    virtualizer.resizeItem(Number(row.dataset.index), row.offsetHeight);
  }
}

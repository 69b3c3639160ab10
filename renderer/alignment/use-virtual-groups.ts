import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { loadGroups, useAlignment } from '../state/alignment.ts';
import { useSettings } from '../state/settings.ts';

/** Rows drawn above and below what is in sight. */
const OVERSCAN = 6;
/** Lines that a row is taken to have until it has been drawn. */
const USUAL_LINES = 2.5;
const AROUND = 28;

/** Which pairs are drawn, and where. The active one always is, so that the focus outlives scrolling. */
export function useVirtualGroups(
  scroller: RefObject<HTMLDivElement | null>,
): Virtualizer<HTMLDivElement, Element> {
  const ids = useAlignment((state) => state.ids) ?? [];
  const at = useAlignment((state) => state.at);
  const fontSize = useSettings((state) => state.gridFontSize);
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => Math.round(fontSize * 1.8 * USUAL_LINES) + AROUND,
    // Heights belong to pairs, wherever in the list they stand.
    getItemKey: (index) => ids[index] ?? `row-${index}`,
    overscan: OVERSCAN,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(at < ids.length ? [at] : [])])].sort((a, b) => a - b),
    useFlushSync: false,
  });
  const first = virtualizer.range?.startIndex ?? 0;
  const last = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    if (ids.length > 0) void loadGroups(first - OVERSCAN, last + OVERSCAN);
  }, [ids, first, last]);
  useFocusOnActive(virtualizer, scroller);
  return virtualizer;
}

function useFocusOnActive(
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  scroller: RefObject<HTMLDivElement | null>,
): void {
  const focusWish = useAlignment((state) => state.focusWish);
  const met = useRef(0);
  useLayoutEffect(() => {
    if (focusWish === met.current) return;
    met.current = focusWish;
    const { at, side } = useAlignment.getState();
    virtualizer.scrollToIndex(at, { align: 'auto' });
    // The question in a dialog keeps the focus; it is given back to where it came from.
    if (document.querySelector('dialog[open]') !== null) return;
    const cell = `[data-index="${at}"] [data-side="${side}"]`;
    scroller.current?.querySelector<HTMLElement>(cell)?.focus({ preventScroll: true });
  }, [focusWish, virtualizer, scroller]);
}

import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { SearchX } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCell } from '../state/cell.ts';
import { activateIndex, changeFilter, moveBy, useSelection } from '../state/selection.ts';
import { useSettings } from '../state/settings.ts';
import {
  idAt,
  isFiltered,
  loadedIndexOf,
  loadPages,
  missingPages,
  NO_FILTER,
  rowAt,
  useView,
} from '../state/view.ts';
import { Button, EmptyState } from '../ui/index.ts';
import { ArtifactHover } from './ArtifactHover.tsx';
import { focusCell } from './cell-view.ts';
import { FixMenu } from './FixMenu.tsx';
import styles from './Grid.module.css';
import { GridRow } from './GridRow.tsx';
import { gridRole, HEADER_ROW, headRole, ROW_GROUP } from './roles.ts';
import { estimateRowHeight } from './row-height.ts';

/** Rows drawn above and below what is in sight. */
const OVERSCAN = 6;
/** Number, state and marks together; the two texts share the rest. */
const OTHER_COLUMNS = 220;

/** The segments, source beside target. The active row is always drawn, so the focus survives scrolling and reloading. */
export function Grid() {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const total = useView((state) => state.total);
  const pages = useView((state) => state.pages);
  const view = useView((state) => state.view);
  const filtered = useView((state) => isFiltered(state.filter));
  const activeIndex = useSelection((state) => state.index);
  const active = useSelection((state) => state.segment);
  const focusWish = useSelection((state) => state.focusWish);
  const compare = useSelection((state) => state.compare);
  const openSegment = useCell((state) => state.open?.segment ?? null);
  const fontSize = useSettings((state) => state.gridFontSize);

  const pinned = [activeIndex, openSegment === null ? null : loadedIndexOf(useView.getState(), openSegment)];
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: (index) =>
      estimateRowHeight(
        rowAt(useView.getState(), index),
        ((scroller.current?.clientWidth ?? 800) - OTHER_COLUMNS) / 2,
        fontSize,
      ),
    overscan: OVERSCAN,
    getItemKey: useCallback(
      (index: number) => idAt({ ...useView.getState(), pages }, index) ?? `row-${index}`,
      [pages],
    ),
    rangeExtractor: (range) => {
      const also = pinned.filter((index): index is number => index !== null && index < total);
      return [...new Set([...defaultRangeExtractor(range), ...also])].sort((a, b) => a - b);
    },
    useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  const first = virtualizer.range?.startIndex ?? 0;
  const last = virtualizer.range?.endIndex ?? 0;

  useEffect(() => {
    if (view !== null) loadPages(missingPages(pages, first - OVERSCAN, Math.min(last + OVERSCAN, total - 1)));
  }, [view, pages, first, last, total]);

  const seenView = useRef(view);
  const metWish = useRef(0);
  useLayoutEffect(() => {
    if (activeIndex === null) return;
    const wished = focusWish !== metWish.current;
    if (wished || view !== seenView.current) virtualizer.scrollToIndex(activeIndex, { align: 'auto' });
    seenView.current = view;
    metWish.current = focusWish;
    if (!wished) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${activeIndex}"]`);
    if (row?.querySelector('[data-cell]') === null) row.focus({ preventScroll: true });
    else focusCell();
  }, [focusWish, activeIndex, view, virtualizer]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'row') return;
    const page = Math.max(1, last - first);
    const moves: Readonly<Record<string, () => Promise<void>>> = {
      ArrowDown: () => moveBy(1),
      ArrowUp: () => moveBy(-1),
      PageDown: () => moveBy(page),
      PageUp: () => moveBy(-page),
      Home: () => activateIndex(0),
      End: () => activateIndex(total - 1),
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    void move();
  };
  const listeners = { onKeyDown };

  return (
    <div {...gridRole(t('editor.grid.label'), total)} id="grid" className={styles.grid} {...listeners}>
      <div {...ROW_GROUP}>
        <div {...HEADER_ROW} className={styles.header}>
          <span {...headRole(1)} className={styles.numberHead}>
            {t('editor.grid.number')}
          </span>
          <span {...headRole(2)}>{t('editor.grid.state')}</span>
          <span {...headRole(3)}>
            {t('common.side.source')}
            {compare && <span className={styles.compared}>{t('editor.grid.compared')}</span>}
          </span>
          <span {...headRole(4)}>{t('common.side.target')}</span>
          <span {...headRole(5)} className={styles.marksHead}>
            <span className="visually-hidden">{t('editor.grid.marks')}</span>
          </span>
        </div>
      </div>
      <div ref={scroller} className={styles.scroller}>
        <div {...ROW_GROUP} className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
          {items.map(({ index, key, start }) => {
            const id = idAt(useView.getState(), index);
            return (
              <GridRow
                key={key}
                id={id}
                index={index}
                top={start}
                active={id !== null && id === active}
                measure={virtualizer.measureElement}
              />
            );
          })}
        </div>
        {view !== null && total === 0 && (
          <EmptyState
            icon={<SearchX />}
            title={t('editor.grid.nothing')}
            text={filtered ? t('editor.grid.nothingHint') : undefined}
          >
            {filtered && (
              <Button onClick={() => void changeFilter(NO_FILTER)}>{t('commands.view.clearFilters')}</Button>
            )}
          </EmptyState>
        )}
      </div>
      <ArtifactHover within={scroller} />
      <FixMenu within={scroller} />
    </div>
  );
}

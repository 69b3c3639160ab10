import { SearchX } from 'lucide-react';
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useProject } from '../state/project.ts';
import { activate, activateIndex, changeFilter, moveBy, useSelection } from '../state/selection.ts';
import { idAt, isFiltered, NO_FILTER, useView } from '../state/view.ts';
import { TagMenu } from '../tags/TagMenu.tsx';
import { type Anchor, Button, EmptyState } from '../ui/index.ts';
import { ArtifactHover } from './ArtifactHover.tsx';
import { FixMenu } from './FixMenu.tsx';
import styles from './Grid.module.css';
import { GridRow } from './GridRow.tsx';
import { RowMenu } from './RowMenu.tsx';
import { gridRole, HEADER_ROW, headRole, ROW_GROUP } from './roles.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

/** The segments, source beside target. The active row is always drawn, so the focus survives scrolling and reloading. */
export function Grid() {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const total = useView((state) => state.total);
  const view = useView((state) => state.view);
  const filtered = useView((state) => isFiltered(state.filter));
  const active = useSelection((state) => state.segment);
  const compare = useSelection((state) => state.compare);
  const base = useSelection((state) => state.base?.kind ?? null);
  const digits = useProject(({ summary }) => `${summary?.segments ?? 0}`.length);
  const virtualizer = useVirtualRows(scroller);
  const [menu, setMenu] = useState<Anchor | null>(null);
  const closeMenu = useCallback(() => setMenu(null), []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'row') return;
    const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
    const page = Math.max(1, endIndex - startIndex);
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
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target : null;
    const row = target?.closest<HTMLElement>('[data-segment]');
    // In an open cell the menu is the text field's own.
    if (row === null || row === undefined || target?.closest('[data-cell]') !== null) return;
    event.preventDefault();
    const index = Number(row.dataset.index);
    const id = idAt(useView.getState(), index);
    if (id === null) return;
    if (id !== active) activate(id, index);
    // The menu key gives no pointer: then the row itself is the place.
    const at = { left: event.clientX, top: event.clientY, right: event.clientX, bottom: event.clientY };
    setMenu(event.button === 2 ? at : row.getBoundingClientRect());
  };
  const listeners = { onKeyDown, onContextMenu };
  const numberWidth = { '--number-width': `${Math.max(44, 20 + 9 * digits)}px` } as CSSProperties;

  return (
    <div className={styles.frame} style={numberWidth}>
      <div {...gridRole(t('editor.grid.label'), total)} id="grid" className={styles.grid} {...listeners}>
        <div {...ROW_GROUP}>
          <div {...HEADER_ROW} className={styles.header}>
            <span {...headRole(1)} className={styles.numberHead}>
              {t('editor.grid.number')}
            </span>
            <span {...headRole(2)} className={styles.stateHead}>
              {t('editor.grid.state')}
            </span>
            <span {...headRole(3)}>
              {t('common.side.source')}
              {compare && base === null && (
                <span className={styles.compared}>{t('editor.grid.compared')}</span>
              )}
              {base !== null && (
                <span className={styles.compared}>{t(`editor.grid.comparedWith.${base}`)}</span>
              )}
            </span>
            <span {...headRole(4)}>{t('common.side.target')}</span>
            <span {...headRole(5)} className={styles.marksHead}>
              <span className="visually-hidden">{t('editor.grid.marks')}</span>
            </span>
          </div>
        </div>
        <div ref={scroller} className={styles.scroller}>
          <div {...ROW_GROUP} className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map(({ index, start, size }) => {
              const id = idAt(useView.getState(), index);
              return (
                <GridRow
                  key={id ?? `row-${index}`}
                  id={id}
                  index={index}
                  top={start}
                  size={size}
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
                <Button onClick={() => void changeFilter(NO_FILTER)}>
                  {t('commands.view.clearFilters')}
                </Button>
              )}
            </EmptyState>
          )}
        </div>
        <ArtifactHover within={scroller} />
        <FixMenu within={scroller} />
        <TagMenu />
        {menu !== null && <RowMenu anchor={menu} onClose={closeMenu} />}
      </div>
    </div>
  );
}

import { CircleCheckBig } from 'lucide-react';
import { type CSSProperties, type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { gridRole, HEADER_ROW, headRole, ROW_GROUP } from '../grid/roles.ts';
import { goToGroup, listGroups, useAlignment } from '../state/alignment.ts';
import { Button, EmptyState } from '../ui/index.ts';
import styles from './Alignment.module.css';
import { GroupRow } from './GroupRow.tsx';
import { useVirtualGroups } from './use-virtual-groups.ts';

/** Thai left, English right, the links between them drawn; the arrow keys go from pair to pair and from side to side. */
export function GroupGrid() {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const ids = useAlignment((state) => state.ids);
  const at = useAlignment((state) => state.at);
  const side = useAlignment((state) => state.side);
  const virtualizer = useVirtualGroups(scroller);
  const total = ids?.length ?? 0;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      return;
    if (!(event.target instanceof HTMLElement) || event.target.dataset.side === undefined) return;
    const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
    const page = Math.max(1, endIndex - startIndex - 1);
    // From the store: keys may come faster than the page is drawn.
    const here = useAlignment.getState().at;
    const moves: Readonly<Record<string, () => Promise<void>>> = {
      ArrowDown: () => goToGroup(here + 1),
      ArrowUp: () => goToGroup(here - 1),
      ArrowLeft: () => goToGroup(here, 'source'),
      ArrowRight: () => goToGroup(here, 'target'),
      PageDown: () => goToGroup(here + page),
      PageUp: () => goToGroup(here - page),
      Home: () => goToGroup(0),
      End: () => goToGroup(total - 1),
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    void move();
  };

  const digits = useAlignment(({ summary }) => `${summary?.groups ?? 0}`.length);
  const numberWidth = { '--number-width': `${Math.max(30, 14 + 8 * digits)}px` } as CSSProperties;
  const grid = { ...gridRole(t('alignment.grid'), total), 'aria-colcount': 3 };
  return (
    <div {...grid} id="alignment" className={styles.grid} style={numberWidth} {...{ onKeyDown }}>
      <div {...ROW_GROUP}>
        <div {...HEADER_ROW} className={styles.header}>
          <span {...headRole(1)}>{t('common.side.source')}</span>
          <span {...headRole(2)} className={styles.linkHead}>
            {t('alignment.link')}
          </span>
          <span {...headRole(3)}>{t('common.side.target')}</span>
        </div>
      </div>
      <div ref={scroller} className={styles.scroller}>
        <div {...ROW_GROUP} className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => (
            <GroupRow
              key={key}
              id={ids?.[index] ?? -1}
              index={index}
              top={start}
              active={index === at ? side : null}
              measure={virtualizer.measureElement}
            />
          ))}
        </div>
        {ids !== null && total === 0 && (
          <EmptyState icon={<CircleCheckBig />} title={t('alignment.empty')}>
            <Button onClick={() => void listGroups({ filter: 'all' })}>{t('alignment.showAll')}</Button>
          </EmptyState>
        )}
      </div>
    </div>
  );
}

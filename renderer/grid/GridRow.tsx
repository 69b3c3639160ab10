import { Lock, MessageSquareText } from 'lucide-react';
import { type MouseEvent, memo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArtifactId, NoteId, SegmentId } from '../../core/model.ts';
import type { Row } from '../../electron/ipc/contract.ts';
import { ArtifactCounts, StateMark } from '../marks/marks.tsx';
import { lookAtNote } from '../notes/look.ts';
import { leftDrafts, useCell } from '../state/cell.ts';
import { activate, lookAt, useSelection } from '../state/selection.ts';
import { useView } from '../state/view.ts';
import { Badge } from '../ui/Badge.tsx';
import { cx } from '../ui/cx.ts';
import { Cell } from './Cell.tsx';
import { DocumentHead, useDocumentBegun } from './DocumentHead.tsx';
import styles from './Grid.module.css';
import { RowNotices } from './RowNotices.tsx';
import { cellRole, rowRole } from './roles.ts';
import { useBase } from './use-base.ts';

interface GridRowProps {
  readonly id: SegmentId | null;
  readonly index: number;
  readonly active: boolean;
  /** Pixels from the top of the list. */
  readonly top: number;
  /** Height until the row is here, in pixels. */
  readonly size: number;
  readonly measure: Ref<HTMLDivElement>;
}

/** One row of the grid; grey bars where the row isn't here yet. */
export const GridRow = memo(function GridRow({ id, index, active, top, size, measure }: GridRowProps) {
  const { t } = useTranslation();
  const row = useView(({ rows }) => (id === null ? undefined : rows.get(id)));
  const filter = useView((state) => state.filter);
  const open = useCell((state) => (state.open?.segment === id ? state.open : null));
  const conflict = useCell((state) => (state.conflict?.segment === id ? state.conflict : null));
  const artifact = useSelection((state) => (active ? state.artifact : null));
  const base = useBase(row, active);
  const begun = useDocumentBegun(row, index);
  const style = { transform: `translateY(${top}px)` };
  if (row === undefined) {
    return (
      <div
        ref={measure}
        {...rowRole(index, false)}
        aria-busy
        data-index={index}
        className={styles.row}
        style={{ ...style, height: size }}
      >
        <Skeleton />
      </div>
    );
  }
  const searchFor = (side: 'source' | 'target') =>
    filter.searchIn === 'both' || filter.searchIn === side ? filter.search : '';
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const touched =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-artifact]') : null;
    if (!active) activate(row.segment.id, index, { focus: false });
    const noted = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-note]') : null;
    if (noted !== null) lookAtNote((noted.dataset.note ?? null) as NoteId | null);
    if (touched !== null) lookAt((touched.dataset.artifact ?? null) as ArtifactId | null);
  };
  const cell = (side: 'source' | 'target') => (
    <Cell
      row={row}
      side={side}
      active={active}
      open={open?.side === side ? open : null}
      base={base?.[side] ?? null}
      activeArtifact={artifact}
      search={searchFor(side)}
    />
  );
  const listeners = { onClick };
  return (
    <div
      ref={measure}
      {...rowRole(index, active)}
      tabIndex={active ? 0 : -1}
      data-index={index}
      data-segment={row.segment.id}
      className={cx(styles.row, active && styles.active)}
      style={style}
      {...listeners}
    >
      {begun !== null && <DocumentHead name={begun} />}
      <div className={styles.columns}>
        <div {...cellRole(1)} className={cx(styles.cell, styles.number)}>
          {begun !== null && (
            <span className="visually-hidden">{t('editor.grid.document', { name: begun })} </span>
          )}
          {row.number}
        </div>
        <div {...cellRole(2)} className={cx(styles.cell, styles.state)}>
          <StateMark state={row.segment.state} plain />
          {row.locked && <Lock className={styles.lock} role="img" aria-label={t('editor.grid.locked')} />}
        </div>
        {cell('source')}
        {cell('target')}
        <Marks row={row} />
      </div>
      <RowNotices row={row} active={active} drafts={leftDrafts(row, open)} conflict={conflict} />
    </div>
  );
});

function Marks({ row }: { readonly row: Row }) {
  const { t } = useTranslation();
  const open = t('editor.marks.notes', { count: row.openNotes });
  const says = row.blockingNotes > 0 ? `${open} · ${t('notes.blocking.badge')}` : open;
  return (
    <div {...cellRole(5)} className={cx(styles.cell, styles.marks)}>
      <ArtifactCounts artifacts={row.artifacts} />
      {row.notes > 0 && (
        <Badge
          plain
          tone={row.blockingNotes > 0 ? 'error' : row.openNotes > 0 ? 'accent' : 'neutral'}
          title={says}
          icon={<MessageSquareText aria-hidden />}
        >
          <span aria-hidden>{row.openNotes > 0 ? row.openNotes : '✓'}</span>
          <span className="visually-hidden">{says}</span>
        </Badge>
      )}
    </div>
  );
}

function Skeleton() {
  return (
    <div className={cx(styles.columns, styles.skeleton)} aria-hidden>
      <span />
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}

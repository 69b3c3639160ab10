import { Pencil } from 'lucide-react';
import { type MouseEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArtifactId, Side } from '../../core/model.ts';
import type { Row } from '../../electron/ipc/contract.ts';
import { useKeys } from '../commands/use-keys.ts';
import { type OpenCell, openCell } from '../state/cell.ts';
import { useProject } from '../state/project.ts';
import { useTermMarks } from '../terms/use-term-marks.ts';
import { DiffText } from '../text/DiffText.tsx';
import { MarkedText } from '../text/MarkedText.tsx';
import { IconButton } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { CellEditor } from './CellEditor.tsx';
import styles from './Grid.module.css';
import { cellRole } from './roles.ts';

interface CellProps {
  readonly row: Row;
  readonly side: Side;
  readonly active: boolean;
  /** The open cell, where it is this one. */
  readonly open: OpenCell | null;
  /** The text that it is compared with; null: with none. */
  readonly base: string | null;
  readonly activeArtifact: ArtifactId | null;
  readonly search: string;
}

/** One text of a row: drawn, compared with what it was, or open. */
export const Cell = memo(function Cell(props: CellProps) {
  const { row, side, active, open, base, activeArtifact, search } = props;
  const { t } = useTranslation();
  const keys = useKeys('segment.editSource');
  const readOnly = useProject(({ info }) => info?.readOnly ?? false);
  const text = row.segment[side];
  const source = side === 'source';
  const terms = useTermMarks(row, source && active);
  const openAt = (event: MouseEvent) => {
    if (open === null) void openCell(row, side, { x: event.clientX, y: event.clientY });
  };
  const listeners = source ? { onDoubleClick: openAt } : { onClick: openAt };
  return (
    <div
      {...cellRole(source ? 3 : 4)}
      lang={source ? 'th' : 'en'}
      className={cx(styles.cell, styles.text, open !== null && styles.open)}
      {...listeners}
    >
      {open !== null ? (
        <CellEditor cell={open} row={row} activeArtifact={activeArtifact} />
      ) : base !== null && base !== text ? (
        <DiffText before={base} after={text} side={side} tags={row.segment.tags} />
      ) : text === '' ? (
        <span className={styles.empty}>
          {t(active && !readOnly && !source ? 'editor.cell.emptyActive' : `editor.cell.empty.${side}`)}
        </span>
      ) : (
        <MarkedText
          text={text}
          tags={row.segment.tags}
          artifacts={row.artifacts.filter((one) => one.side === side && one.status === 'open')}
          activeArtifact={activeArtifact}
          search={search}
          terms={terms}
          notes={row.pins.filter((pin) => pin.side === side)}
        />
      )}
      {source && active && open === null && (
        <IconButton
          size="sm"
          label={t('menu.segment.editSource')}
          keys={keys}
          icon={<Pencil />}
          className={styles.edit}
          tabIndex={-1}
          onClick={() => void openCell(row, 'source', 'end')}
        />
      )}
    </div>
  );
});

import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Side } from '../../core/model.ts';
import type { AlignmentGroup, AlignmentPiece } from '../../electron/ipc/contract.ts';
import { cellRole, rowRole } from '../grid/roles.ts';
import { goToGroup, useAlignment } from '../state/alignment.ts';
import { cx } from '../ui/index.ts';
import styles from './Alignment.module.css';
import { LevelMark } from './marks.tsx';

interface GroupRowProps {
  readonly id: number;
  readonly index: number;
  readonly top: number;
  /** The side that is meant, in the active row. */
  readonly active: Side | null;
  readonly measure: (row: Element | null) => void;
}

/** What belongs together: its Thai, its English, and the link between them. */
export const GroupRow = memo(function GroupRow({ id, index, top, active, measure }: GroupRowProps) {
  const group = useAlignment(({ groups }) => groups.get(id));
  const row = {
    ...rowRole(index, active !== null),
    'data-index': index,
    style: { transform: `translateY(${top}px)` },
  };
  if (group === undefined) {
    return (
      <div {...row} ref={measure} className={styles.row} aria-busy>
        <div className={styles.skeleton} />
      </div>
    );
  }
  return (
    <div {...row} ref={measure} data-group={id} className={cx(styles.row, active !== null && styles.active)}>
      <Texts group={group} side="source" index={index} active={active} />
      <LinkCell group={group} />
      <Texts group={group} side="target" index={index} active={active} />
    </div>
  );
});

const linkId = (group: AlignmentGroup) => `link-${group.id}`;

interface TextsProps {
  readonly group: AlignmentGroup;
  readonly side: Side;
  readonly index: number;
  readonly active: Side | null;
}

function Texts({ group, side, index, active }: TextsProps) {
  const { t } = useTranslation();
  const pieces = group.pieces[side];
  const listeners = { onClick: () => void goToGroup(index, side) };
  return (
    <div
      {...cellRole(side === 'source' ? 1 : 3)}
      aria-describedby={linkId(group)}
      tabIndex={active === side ? 0 : -1}
      data-side={side}
      className={cx(styles.texts, pieces.length === 0 && styles.nothing)}
      {...listeners}
    >
      {pieces.length === 0 ? (
        <p className={styles.none}>{t(`alignment.none.${side}`)}</p>
      ) : (
        byParagraph(pieces).map((parts) => <Paragraph key={parts[0]?.start} pieces={parts} side={side} />)
      )}
    </div>
  );
}

/** Its number, and its sentences with a mark between two of them: there it can be parted by a key. */
function Paragraph({ pieces, side }: { readonly pieces: readonly AlignmentPiece[]; readonly side: Side }) {
  const { t } = useTranslation();
  const number = (pieces[0]?.paragraph ?? 0) + 1;
  const label = useId();
  return (
    <p className={styles.paragraph}>
      <span className={styles.number} aria-hidden>
        {number}
      </span>
      <span id={label} className="visually-hidden">
        {t('alignment.paragraph', { number })}
      </span>
      <span lang={side === 'source' ? 'th' : 'en'} className="selectable">
        {pieces.map(({ start, text }, index) => (
          <span key={start} className={cx(index > 0 && styles.next)}>
            {text}
          </span>
        ))}
      </span>
    </p>
  );
}

function LinkCell({ group }: { readonly group: AlignmentGroup }) {
  const { t } = useTranslation();
  const { source, target } = group.pieces;
  const alone = target.length === 0 ? styles.toSource : source.length === 0 ? styles.toTarget : null;
  const [thai, english] = [byParagraph(source).length, byParagraph(target).length];
  return (
    <div {...cellRole(2)} className={cx(styles.link, styles[group.level])}>
      <span className={cx(styles.band, alone)} aria-hidden />
      <span className={styles.linkMark}>
        <LevelMark group={group} id={linkId(group)} />
        {alone === null && thai + english > 2 && (
          <span className={styles.ratio}>{t('alignment.ratio', { thai, english })}</span>
        )}
      </span>
    </div>
  );
}

function byParagraph(pieces: readonly AlignmentPiece[]): (readonly AlignmentPiece[])[] {
  return [...Map.groupBy(pieces, ({ paragraph }) => paragraph).values()];
}

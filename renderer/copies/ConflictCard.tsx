import { useTranslation } from 'react-i18next';
import type { Side } from '../../core/model.ts';
import type { ShownConflict, ShownSaid, ShownValue } from '../../electron/ipc/contract.ts';
import { DiffText } from '../text/DiffText.tsx';
import { shortMoment } from '../text/when.ts';
import { cx, RadioGroup } from '../ui/index.ts';
import styles from './MergeDialog.module.css';

type Branch = 'mine' | 'theirs';

interface ConflictCardProps {
  readonly conflict: ShownConflict;
  readonly onPick: (branch: Branch) => void;
}

/** What was, what each copy made of it, and the choice between the two. */
export function ConflictCard({ conflict, onPick }: ConflictCardProps) {
  const { t, i18n } = useTranslation();
  const { ancestor, side, taken } = conflict;
  const title = placeOf();
  const who = ({ authorName, at }: ShownSaid) =>
    authorName === null || at === null
      ? ''
      : t('copies.said', { name: authorName, at: shortMoment(at, Date.now(), i18n.language) });
  return (
    <li className={styles.card}>
      <h4 className={styles.place}>{title}</h4>
      <p className={styles.kind}>{t(`copies.kind.${conflict.kind}`)}</p>
      <div className={styles.before}>
        <span className={styles.label}>{t('copies.before')}</span>
        <Shown value={ancestor} side={side} nothing={t('copies.unknown')} />
      </div>
      <RadioGroup<Branch>
        label={title}
        hideLabel
        selected={taken}
        onSelect={onPick}
        options={(['mine', 'theirs'] as const).map((branch) => {
          const said = conflict[branch];
          return {
            id: branch,
            label: (
              <span className={cx(styles.said, taken === branch && styles.taken)}>
                <span className={styles.label}>
                  {t(`copies.${branch}`)} <small>{who(said)}</small>
                </span>
                <Shown
                  value={said.value}
                  since={ancestor}
                  side={side}
                  nothing={t(conflict.kind === 'note-deleted' ? 'copies.deleted' : 'copies.nothing')}
                />
              </span>
            ),
          };
        })}
      />
    </li>
  );

  function placeOf(): string {
    const { number } = conflict;
    if (number === null) return t('copies.place.project');
    return t(side === null ? 'copies.place.segment' : `copies.place.${side}`, { number });
  }
}

interface ShownProps {
  readonly value: ShownValue;
  /** What it was before: of texts, the difference is marked. */
  readonly since?: ShownValue;
  readonly side: Side | null;
  /** What is said where there is nothing. */
  readonly nothing: string;
}

function Shown({ value, since, side, nothing }: ShownProps) {
  const { t } = useTranslation();
  switch (value.as) {
    case 'nothing':
      return <i className={styles.nothing}>{nothing}</i>;
    case 'text':
      if (value.text === '' && since?.as !== 'text')
        return <i className={styles.nothing}>{t('copies.empty')}</i>;
      return (
        <span lang={side === 'target' ? 'en' : 'th'} className={styles.text}>
          {since?.as === 'text' && side !== null ? (
            <DiffText before={since.text} after={value.text} side={side} />
          ) : (
            value.text
          )}
        </span>
      );
    case 'standing':
      return (
        <span className={styles.text}>
          {t(`common.state.${value.state}`)}
          {value.reason !== null && <q className={styles.reason}>{value.reason}</q>}
        </span>
      );
    case 'parts':
      return (
        <span className={styles.parts}>
          {value.parts.map(({ source, target }, index) => (
            <span key={`${index} ${source}`}>
              <span lang="th">{source}</span> <span lang="en">{target}</span>
            </span>
          ))}
        </span>
      );
    case 'notes':
      return (
        <span className={styles.parts}>
          {value.texts.map((text, index) => (
            <span key={`${index} ${text}`}>{text}</span>
          ))}
        </span>
      );
  }
}

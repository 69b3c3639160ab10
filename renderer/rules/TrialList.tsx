import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trial } from '../../electron/ipc/contract.ts';
import { ChangeList } from '../dialogs/ChangeList.tsx';
import styles from './RuleDialog.module.css';

/** What a rule would find, line by line, before and after. */
export function TrialList({ trial }: { readonly trial: Trial }) {
  const { t } = useTranslation();
  const { lines, total, places, again } = trial;
  const groups = useMemo(
    () => [
      {
        id: 'trial',
        title: null,
        lines: lines.map(({ segment, number, side, tags, before, after, places: found }) => ({
          tags,
          ...{ key: segment, number, side, before },
          ...(after === null ? { after: before, places: found } : { after }),
        })),
      },
    ],
    [lines],
  );
  if (total === 0) return <p role="status">{t('ruling.edit.findsNone')}</p>;
  const finds = t('ruling.edit.finds', {
    places: t('ruling.edit.places', { count: places }),
    texts: t('ruling.edit.texts', { count: total }),
  });
  return (
    <>
      <p role="status" className={styles.finds}>
        {finds}
        {total > lines.length && ` ${t('ruling.edit.capped', { shown: lines.length })}`}
      </p>
      {again > 0 && <p className={styles.warning}>{t('ruling.edit.again', { count: again })}</p>}
      <ChangeList label={finds} groups={groups} />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { ExportOffer } from '../../electron/ipc/contract.ts';
import { type Choice, isOriginal } from './choices.ts';
import styles from './ExportDialog.module.css';

/** What the file will not say, before it is written. */
export function Losses({ offer, choice }: { readonly offer: ExportOffer; readonly choice: Choice }) {
  const { t } = useTranslation();
  const { original, losses } = offer;
  const lines = isOriginal(choice)
    ? [
        ...((original?.documents ?? 0) > 1
          ? [t('exchange.losses.documents', { count: original?.documents ?? 0 })]
          : []),
        ...(choice === 'original-english' && (original?.untranslated ?? 0) > 0
          ? [t('exchange.losses.untranslated', { count: original?.untranslated ?? 0 })]
          : []),
        ...((original?.kept ?? 0) > 0 ? [t('exchange.losses.kept', { count: original?.kept ?? 0 })] : []),
        ...((original?.merged ?? 0) > 0
          ? [t('exchange.losses.merged', { count: original?.merged ?? 0 })]
          : []),
      ]
    : (losses[choice] ?? []).map(({ loss, count }) => t(`cli.convert.lost.${loss}`, { count }));
  if (lines.length === 0) return null;
  return (
    <div className={styles.group}>
      <h4 className={styles.groupTitle}>{t('exchange.losses.title')}</h4>
      <ul className={styles.losses}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

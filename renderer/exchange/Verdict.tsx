import { BadgeCheck, FileWarning } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExportReview } from '../../electron/ipc/contract.ts';
import { Badge } from '../ui/index.ts';
import styles from './ExportDialog.module.css';

interface VerdictProps {
  readonly review: ExportReview;
  /** The file will say so itself. */
  readonly marked: boolean;
}

/** Whether the work is clean, and what the file will say of that. */
export function Verdict({ review, marked }: VerdictProps) {
  const { t } = useTranslation();
  const { clean, onePerson, historyFaults } = review;
  const [title, hint] = clean
    ? [t('exchange.review.clean'), t('exchange.review.cleanHint')]
    : marked
      ? [t('exchange.review.notClean'), t('exchange.review.notCleanHint')]
      : [t('exchange.review.unmarked'), t('exchange.review.unmarkedHint')];
  return (
    <div className={styles.verdict}>
      <Badge tone={clean ? 'success' : 'warning'} icon={clean ? <BadgeCheck /> : <FileWarning />}>
        {title}
      </Badge>
      <p>{hint}</p>
      {marked && onePerson && <p>{t('exchange.review.onePerson')}</p>}
      {marked && historyFaults > 0 && <p>{t('exchange.review.historyFaults', { count: historyFaults })}</p>}
    </div>
  );
}

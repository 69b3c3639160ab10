import { Files } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { openDialog } from '../state/app.ts';
import { Button } from '../ui/index.ts';
import { forgetCopy, useCopiesBeside } from './beside.ts';
import styles from './CopyBanner.module.css';

/** Says that another copy of the project lies beside it, as a synchronised folder makes them. */
export function CopyBanner() {
  const { t } = useTranslation();
  const [copy] = useCopiesBeside();
  if (copy === undefined) return null;
  return (
    <section role="status" className={styles.banner}>
      <Files aria-hidden className={styles.icon} />
      <p className={styles.says}>{t('copies.beside.text', { name: copy.name })}</p>
      <Button size="sm" onClick={() => openDialog({ kind: 'merge-copy', copy })}>
        {t('copies.beside.merge')}
      </Button>
      <Button size="sm" variant="quiet" onClick={() => forgetCopy(copy.token)}>
        {t('copies.beside.later')}
      </Button>
    </section>
  );
}

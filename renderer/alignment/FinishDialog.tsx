import { useTranslation } from 'react-i18next';
import { useAlignment } from '../state/alignment.ts';
import { closeDialog } from '../state/app.ts';
import { Button, Dialog } from '../ui/index.ts';
import styles from './Alignment.module.css';
import { makeSegments } from './act.ts';

/** Before segments are made of pairs that nobody has looked at: what becomes of them. */
export function FinishDialog() {
  const { t } = useTranslation();
  const count = useAlignment((state) => state.summary?.open ?? 0);
  return (
    <Dialog
      title={t('alignment.finish.title')}
      onClose={closeDialog}
      onSubmit={() => void makeSegments()}
      footer={
        <>
          <Button onClick={closeDialog}>{t('alignment.finish.back')}</Button>
          <Button variant="primary" type="submit" data-autofocus>
            {t('alignment.finish.accept')}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{t('alignment.finish.open', { count })}</p>
      <ul className={styles.list}>
        <li>{t('alignment.finish.pairs')}</li>
        <li>{t('alignment.finish.thaiAlone')}</li>
        <li>{t('alignment.finish.englishAlone')}</li>
      </ul>
      <p className={styles.lead}>{t('alignment.finish.once')}</p>
    </Dialog>
  );
}

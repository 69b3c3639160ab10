import { useTranslation } from 'react-i18next';
import { closeDialog } from '../state/app.ts';
import { Button, Dialog } from '../ui/index.ts';
import styles from './Alignment.module.css';
import { discard } from './act.ts';

/** Before two texts that were added to a project go from it again, unpaired. */
export function DiscardDialog() {
  const { t } = useTranslation();
  return (
    <Dialog
      size="sm"
      title={t('alignment.discard.title')}
      onClose={closeDialog}
      footer={
        <>
          <Button onClick={closeDialog} data-autofocus>
            {t('alignment.finish.back')}
          </Button>
          <Button variant="danger" onClick={() => void discard()}>
            {t('alignment.discard.apply')}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{t('alignment.discard.lead')}</p>
    </Dialog>
  );
}

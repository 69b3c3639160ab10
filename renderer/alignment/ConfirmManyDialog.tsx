import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closeDialog } from '../state/app.ts';
import { Button, Dialog, RadioGroup } from '../ui/index.ts';
import styles from './Alignment.module.css';
import { confirmMany } from './act.ts';

/** How sure the machine is to be; per cent. */
const CHOICES = ['95', '90', '80', '60'] as const;

export function ConfirmManyDialog() {
  const { t } = useTranslation();
  const [least, setLeast] = useState<(typeof CHOICES)[number]>('90');
  const confirm = () => void confirmMany(Number(least) / 100);
  return (
    <Dialog
      size="sm"
      title={t('alignment.confirmMany.title')}
      onClose={closeDialog}
      onSubmit={confirm}
      footer={
        <>
          <Button onClick={closeDialog}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('alignment.confirmMany.apply')}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{t('alignment.confirmMany.lead')}</p>
      <RadioGroup
        label={t('alignment.confirmMany.least')}
        selected={least}
        onSelect={setLeast}
        options={CHOICES.map((id) => ({ id, label: t('alignment.confirmMany.percent', { percent: id }) }))}
      />
    </Dialog>
  );
}

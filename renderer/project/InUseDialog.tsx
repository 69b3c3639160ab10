import { Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MessageParams } from '../../core/model.ts';
import { closeDialog } from '../state/app.ts';
import { shortMoment } from '../text/when.ts';
import { Button, Dialog } from '../ui/index.ts';
import styles from './InUseDialog.module.css';
import { openProjectOrTell } from './open-project.ts';

interface InUseDialogProps {
  /** Of the failure `project-in-use` (core/errors.ts), with the file's token. */
  readonly params: MessageParams;
}

/** Somebody else has the project open: who, where, since when, and what can be done. */
export function InUseDialog({ params }: InUseDialogProps) {
  const { t, i18n } = useTranslation();
  const [name, host, token] = [`${params.name}`, `${params.host}`, `${params.token}`] as const;
  const elsewhere = params.elsewhere === 1;
  const at = shortMoment(Number(params.at), Date.now(), i18n.language);
  const open = (how: 'read-only' | 'anyway') => {
    closeDialog();
    void openProjectOrTell(token, how);
  };
  return (
    <Dialog
      title={name === '' ? t('start.inUse.titleNobody') : t('start.inUse.title', { name })}
      size="sm"
      onClose={closeDialog}
      footer={
        <>
          <Button onClick={closeDialog}>{t('common.cancel')}</Button>
          {elsewhere && <Button onClick={() => open('anyway')}>{t('start.inUse.anyway')}</Button>}
          <Button variant="primary" icon={<Eye />} data-autofocus onClick={() => open('read-only')}>
            {t('start.inUse.readOnly')}
          </Button>
        </>
      }
    >
      <div className={styles.words}>
        <p>{elsewhere ? t('start.inUse.elsewhere', { host, at }) : t('start.inUse.here', { at })}</p>
        <p>{t('start.inUse.offer')}</p>
        {elsewhere && <p>{t('start.inUse.risk')}</p>}
      </div>
    </Dialog>
  );
}

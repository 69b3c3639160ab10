import { BookOpen, Scale } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { must } from '../api.ts';
import { Wordmark } from '../project/Wordmark.tsx';
import { useApp } from '../state/app.ts';
import { Button, Dialog } from '../ui/index.ts';
import styles from './AboutDialog.module.css';

interface AboutDialogProps {
  readonly onClose: () => void;
}

export function AboutDialog({ onClose }: AboutDialogProps) {
  const { t } = useTranslation();
  const version = useApp((app) => app.launch?.version ?? '');
  return (
    <Dialog
      title={t('settings.about.title')}
      onClose={onClose}
      footer={
        <>
          <Button icon={<BookOpen />} onClick={() => void must('app.openHelp', { link: 'guide' })}>
            {t('settings.about.guide')}
          </Button>
          <Button icon={<Scale />} onClick={() => void must('app.openHelp', { link: 'licences' })}>
            {t('settings.about.licences')}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <Wordmark size="small" />
        <p className={styles.version}>{t('settings.about.version', { version })}</p>
        <p>{t('app.tagline')}</p>
        <p>{t('settings.about.local')}</p>
        <p className={styles.small}>
          {t('settings.about.licence')} {t('settings.about.parts')}
        </p>
      </div>
    </Dialog>
  );
}

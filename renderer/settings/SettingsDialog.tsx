import { useTranslation } from 'react-i18next';
import { openDialog } from '../state/app.ts';
import { changeSettings, presentPerson, useSettings } from '../state/settings.ts';
import { Button, Dialog, RadioGroup } from '../ui/index.ts';
import { GridFontSize } from './GridFontSize.tsx';
import styles from './SettingsDialog.module.css';

interface SettingsDialogProps {
  readonly onClose: () => void;
}

/** Every choice takes effect at once, so there is nothing to save. */
export function SettingsDialog({ onClose }: SettingsDialogProps) {
  const { t } = useTranslation();
  const settings = useSettings();
  const person = presentPerson(settings);
  return (
    <Dialog
      title={t('settings.title')}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('settings.close')}</Button>}
    >
      <div className={styles.body}>
        <section className={styles.group}>
          <RadioGroup
            look="segmented"
            label={t('settings.language.legend')}
            selected={settings.language}
            onSelect={(language) => void changeSettings({ language })}
            options={[
              { id: 'th', label: <span lang="th">{t('start.language.th')}</span> },
              { id: 'en', label: <span lang="en">{t('start.language.en')}</span> },
            ]}
          />
          <p className={styles.hint}>{t('settings.language.hint')}</p>
        </section>
        <section className={styles.group}>
          <RadioGroup
            look="segmented"
            label={t('settings.theme.legend')}
            selected={settings.theme}
            onSelect={(theme) => void changeSettings({ theme })}
            options={[
              { id: 'system', label: t('start.theme.system') },
              { id: 'light', label: t('start.theme.light') },
              { id: 'dark', label: t('start.theme.dark') },
            ]}
          />
          <p className={styles.hint}>{t('settings.theme.hint')}</p>
        </section>
        <GridFontSize />
        <section className={styles.group} aria-labelledby="settings-person">
          <h3 id="settings-person" className={styles.legend}>
            {t('settings.person.legend')}
          </h3>
          <div className={styles.person}>
            <p>
              {person === null
                ? t('settings.person.nobody')
                : t('settings.person.as', { name: person.name, role: t(`common.role.${settings.role}`) })}
            </p>
            <Button size="sm" onClick={() => openDialog({ kind: 'identity' })}>
              {t('settings.person.change')}
            </Button>
          </div>
        </section>
      </div>
    </Dialog>
  );
}

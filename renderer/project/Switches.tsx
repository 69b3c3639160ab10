import { Info, Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { openDialog } from '../state/app.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { IconButton, RadioGroup } from '../ui/index.ts';
import styles from './Switches.module.css';

/** Language and appearance, switched live; the rest of the settings a click away. */
export function Switches() {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const theme = useSettings((settings) => settings.theme);
  return (
    <div className={styles.switches}>
      <RadioGroup
        look="segmented"
        hideLabel
        label={t('start.language.label')}
        selected={language}
        onSelect={(id) => void changeSettings({ language: id })}
        options={[
          { id: 'th', label: <span lang="th">{t('start.language.th')}</span> },
          { id: 'en', label: <span lang="en">{t('start.language.en')}</span> },
        ]}
      />
      <RadioGroup
        look="segmented"
        hideLabel
        label={t('start.theme.label')}
        selected={theme}
        onSelect={(id) => void changeSettings({ theme: id })}
        options={[
          { id: 'system', label: t('start.theme.system') },
          { id: 'light', label: t('start.theme.light') },
          { id: 'dark', label: t('start.theme.dark') },
        ]}
      />
      <IconButton
        label={t('start.settings')}
        icon={<Settings />}
        onClick={() => openDialog({ kind: 'settings' })}
      />
      <IconButton label={t('start.about')} icon={<Info />} onClick={() => openDialog({ kind: 'about' })} />
    </div>
  );
}

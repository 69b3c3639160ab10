import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../state/settings.ts';
import { RadioGroup } from '../ui/index.ts';

/** TH or EN, switched live: for the bars above a project. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  return (
    <RadioGroup
      look="segmented"
      hideLabel
      label={t('start.language.label')}
      selected={language}
      onSelect={(id) => void changeSettings({ language: id })}
      options={[
        { id: 'th', label: <abbr title={t('start.language.th')}>TH</abbr> },
        { id: 'en', label: <abbr title={t('start.language.en')}>EN</abbr> },
      ]}
    />
  );
}

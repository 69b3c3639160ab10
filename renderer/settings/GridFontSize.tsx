import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../state/settings.ts';
import styles from './SettingsDialog.module.css';

const SMALLEST = 14;
const LARGEST = 28;

/** A slider with the effect beneath it, in both scripts. */
export function GridFontSize() {
  const { t } = useTranslation();
  const size = useSettings((settings) => settings.gridFontSize);
  const id = useId();
  return (
    <section className={styles.group}>
      <label htmlFor={id} className={styles.legend}>
        {t('settings.fontSize.label')}
      </label>
      <div className={styles.slider}>
        <input
          id={id}
          type="range"
          min={SMALLEST}
          max={LARGEST}
          step={1}
          value={size}
          aria-valuetext={t('settings.fontSize.value', { size })}
          onChange={(event) => void changeSettings({ gridFontSize: event.currentTarget.valueAsNumber })}
        />
        <output htmlFor={id}>{t('settings.fontSize.value', { size })}</output>
      </div>
      <div className={styles.sample}>
        <p lang="th">{t('settings.fontSize.sample')}</p>
        <p lang="en">{t('settings.fontSize.sampleEnglish')}</p>
      </div>
    </section>
  );
}

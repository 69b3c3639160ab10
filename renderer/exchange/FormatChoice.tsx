import { useTranslation } from 'react-i18next';
import type { ExportOffer } from '../../electron/ipc/contract.ts';
import { RadioGroup } from '../ui/index.ts';
import { CHOICE_KEYS, type Choice, choicesIn } from './choices.ts';
import styles from './ExportDialog.module.css';

interface FormatChoiceProps {
  readonly offer: ExportOffer | null;
  readonly selected: Choice;
  readonly onSelect: (choice: Choice) => void;
}

/** What can be written, each with what it is good for: one choice, in groups. */
export function FormatChoice({ offer, selected, onSelect }: FormatChoiceProps) {
  const { t } = useTranslation();
  const name = offer?.original?.name ?? '';
  return (
    <div className={styles.formats}>
      {choicesIn(offer).map(({ group, choices }) => (
        <RadioGroup
          key={group}
          name="export-format"
          label={t(`exchange.format.groups.${group}`)}
          selected={choices.includes(selected) ? selected : null}
          onSelect={onSelect}
          options={choices.map((choice) => ({
            id: choice,
            label: t(`exchange.format.${CHOICE_KEYS[choice]}.name`),
            hint: t(`exchange.format.${CHOICE_KEYS[choice]}.use`, { name }),
          }))}
        />
      ))}
      {offer?.perDocument === true && offer.original === null && (
        <p className={styles.more}>{t('exchange.format.chooseDocument')}</p>
      )}
    </div>
  );
}

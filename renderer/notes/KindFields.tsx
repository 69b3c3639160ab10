import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { NOTE_CATEGORIES, NOTE_SEVERITIES } from '../../core/model.ts';
import type { DraftedNote } from '../../electron/ipc/contract.ts';
import { Checkbox, Field, Select } from '../ui/index.ts';
import styles from './Notes.module.css';

interface KindFieldsProps {
  readonly note: DraftedNote;
  readonly onChange: (change: Partial<DraftedNote>) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What kind of fault, how much it matters, and whether it stands in the way of approval: none of it has to be said. */
export function KindFields({ note, onChange, onKeyDown }: KindFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.kind}>
      <Field label={t('notes.category.label')} hideLabel>
        {(control) => (
          <Select
            {...control}
            value={note.category ?? ''}
            onKeyDown={onKeyDown}
            onChange={({ currentTarget: { value } }) =>
              onChange({ category: NOTE_CATEGORIES.find((one) => one === value) ?? null })
            }
          >
            <option value="">{t('notes.category.none')}</option>
            {NOTE_CATEGORIES.map((one) => (
              <option key={one} value={one}>
                {t(`notes.category.${one}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t('notes.severity.label')} hideLabel>
        {(control) => (
          <Select
            {...control}
            value={note.severity ?? ''}
            onKeyDown={onKeyDown}
            onChange={({ currentTarget: { value } }) =>
              onChange({ severity: NOTE_SEVERITIES.find((one) => one === value) ?? null })
            }
          >
            <option value="">{t('notes.severity.none')}</option>
            {NOTE_SEVERITIES.map((one) => (
              <option key={one} value={one}>
                {t(`notes.severity.${one}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Checkbox
        label={t('notes.blocking.label')}
        checked={note.blocking}
        onChange={(event) => onChange({ blocking: event.currentTarget.checked })}
      />
    </div>
  );
}

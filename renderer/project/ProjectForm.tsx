import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Checkbox, Field, TextInput } from '../ui/index.ts';
import styles from './ProjectForm.module.css';

export interface ProjectFormValue {
  readonly name: string;
  readonly onePerson: boolean;
}

interface ProjectFormProps {
  readonly value: ProjectFormValue;
  /** Nothing is recognised yet. */
  readonly disabled: boolean;
  readonly busy: boolean;
  readonly onChange: (value: ProjectFormValue) => void;
  readonly onSubmit: () => void;
}

const LONGEST_NAME = 120;

export function ProjectForm({ value, disabled, busy, onChange, onSubmit }: ProjectFormProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const nameless = value.name.trim() === '';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!nameless && !disabled) onSubmit();
      }}
    >
      <Field
        label={t('newProject.name.label')}
        error={asked && nameless ? t('newProject.name.required') : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            value={value.name}
            maxLength={LONGEST_NAME}
            onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
          />
        )}
      </Field>
      <Checkbox
        label={t('newProject.onePerson.label')}
        hint={t('newProject.onePerson.hint')}
        checked={value.onePerson}
        onChange={(event) => onChange({ ...value, onePerson: event.currentTarget.checked })}
      />
      <div className={styles.submit}>
        <Button type="submit" variant="primary" disabled={disabled} busy={busy}>
          {t('newProject.create')}
        </Button>
        <p className={styles.hint}>{t('newProject.createHint')}</p>
      </div>
    </form>
  );
}

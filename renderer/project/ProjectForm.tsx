import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox, Field, TextInput } from '../ui/index.ts';
import styles from './ProjectForm.module.css';

export interface ProjectFormValue {
  readonly name: string;
  readonly onePerson: boolean;
}

interface ProjectFormProps {
  /** The button that sends the form stands elsewhere and names it. */
  readonly id: string;
  readonly value: ProjectFormValue;
  readonly onChange: (value: ProjectFormValue) => void;
  readonly onSubmit: () => void;
}

const LONGEST_NAME = 120;

export function ProjectForm({ id, value, onChange, onSubmit }: ProjectFormProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const nameless = value.name.trim() === '';
  return (
    <form
      id={id}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!nameless) onSubmit();
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
    </form>
  );
}

import { useTranslation } from 'react-i18next';
import { Field, TextInput } from '../ui/index.ts';

/** Longest reason that the contract takes. */
const LONGEST = 2_000;

interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Why it is done, for the history; nobody has to say it. */
export function ReasonField({ value, onChange }: ReasonFieldProps) {
  const { t } = useTranslation();
  return (
    <Field label={t('history.reason.label')} hint={t('history.reason.hint')}>
      {(control) => (
        <TextInput
          {...control}
          value={value}
          maxLength={LONGEST}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={(event) => {
            // It sends no form that is about something else.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      )}
    </Field>
  );
}

/** What the field says, for a call: nothing where nobody said anything. */
export function reasonOf(value: string): { readonly why?: string } {
  const why = value.trim();
  return why === '' ? {} : { why };
}

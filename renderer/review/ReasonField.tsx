import { type KeyboardEvent, type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useProject } from '../state/project.ts';
import { Field, TextInput } from '../ui/index.ts';
import styles from './ReviewBar.module.css';

interface ReasonFieldProps {
  readonly verdict: 'request-changes' | 'reject';
  readonly value: string;
  readonly missing: boolean;
  readonly onChange: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Free text, with the project's own reasons offered while one types or presses the arrow down. */
export function ReasonField({ verdict, value, missing, onChange, onKeyDown, ref }: ReasonFieldProps) {
  const { t } = useTranslation();
  const reasons = useProject(({ info }) => info?.reasons) ?? [];
  const list = useId();
  return (
    <Field
      className={styles.reason}
      label={t(`editor.review.reason.${verdict}`)}
      error={missing ? t('common.refusal.reason-required') : undefined}
    >
      {(control) => (
        <>
          <TextInput
            {...control}
            {...(ref === undefined ? {} : { ref })}
            {...(reasons.length > 0 ? { list } : {})}
            maxLength={2_000}
            placeholder={t('editor.review.reason.placeholder')}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <datalist id={list}>
            {reasons.map((reason) => (
              <option key={reason} value={reason} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}

import { useTranslation } from 'react-i18next';
import { Checkbox, Field, RadioGroup, Select, TextInput } from '../ui/index.ts';
import styles from './FindReplace.module.css';
import type { ReplaceRequest } from './FindReplace.tsx';

const LONGEST_FIND = 1_000;
const LONGEST_REPLACE = 10_000;

interface FindReplaceFormProps {
  readonly value: ReplaceRequest;
  readonly onChange: (value: ReplaceRequest) => void;
}

export function FindReplaceForm({ value, onChange }: FindReplaceFormProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.form}>
      <Field label={t('dialogs.replace.find')}>
        {(control) => (
          <TextInput
            {...control}
            data-autofocus
            value={value.find}
            maxLength={LONGEST_FIND}
            onChange={(event) => onChange({ ...value, find: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label={t('dialogs.replace.replace')}
        hint={t(value.mode === 'regex' ? 'dialogs.replace.regexHint' : 'dialogs.replace.replaceHint')}
      >
        {(control) => (
          <TextInput
            {...control}
            value={value.replace}
            maxLength={LONGEST_REPLACE}
            onChange={(event) => onChange({ ...value, replace: event.currentTarget.value })}
          />
        )}
      </Field>
      <div className={styles.options}>
        <RadioGroup
          look="segmented"
          label={t('dialogs.replace.mode.legend')}
          selected={value.mode}
          onSelect={(mode) => onChange({ ...value, mode })}
          options={[
            { id: 'plain', label: t('dialogs.replace.mode.plain') },
            { id: 'word', label: t('dialogs.replace.mode.word') },
            { id: 'regex', label: t('dialogs.replace.mode.regex') },
          ]}
        />
        <Field label={t('dialogs.replace.side.label')}>
          {(control) => (
            <Select
              {...control}
              value={value.side}
              onChange={(event) =>
                onChange({ ...value, side: event.currentTarget.value as ReplaceRequest['side'] })
              }
            >
              <option value="source">{t('dialogs.replace.side.source')}</option>
              <option value="target">{t('dialogs.replace.side.target')}</option>
              <option value="both">{t('dialogs.replace.side.both')}</option>
            </Select>
          )}
        </Field>
        <Checkbox
          label={t('dialogs.replace.matchCase')}
          checked={value.matchCase}
          onChange={(event) => onChange({ ...value, matchCase: event.currentTarget.checked })}
        />
      </div>
    </div>
  );
}

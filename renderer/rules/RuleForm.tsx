import { useTranslation } from 'react-i18next';
import { FAMILIES, type Family, SEVERITIES, type Severity } from '../../core/model.ts';
import type { UserRuleDefinition } from '../../electron/ipc/contract.ts';
import { Checkbox, Field, RadioGroup, Select, TextArea, TextInput } from '../ui/index.ts';
import styles from './RuleDialog.module.css';
import { LONGEST_NAME } from './RuleDialog.tsx';

/** As the contract has them. */
const LONGEST_FIND = 1_000;
const LONGEST_REPLACEMENT = 1_000;
const LONGEST_REASON = 500;

interface RuleFormProps {
  readonly value: UserRuleDefinition;
  /** What the rule is called where the person gives it no name. */
  readonly suggestion: string;
  readonly onChange: (change: Partial<UserRuleDefinition>) => void;
}

export function RuleForm({ value, suggestion, onChange }: RuleFormProps) {
  const { t } = useTranslation();
  const { side, mode, find, matchCase, replacement, safe } = value;
  const language = side === 'source' ? 'th' : 'en';
  return (
    <div className={styles.form}>
      <RadioGroup
        look="segmented"
        label={t('ruling.edit.side')}
        selected={side}
        onSelect={(chosen) => onChange({ side: chosen })}
        options={[
          { id: 'source', label: t('common.side.source') },
          { id: 'target', label: t('common.side.target') },
        ]}
      />
      <RadioGroup
        look="segmented"
        label={t('dialogs.replace.mode.legend')}
        selected={mode}
        onSelect={(chosen) => onChange({ mode: chosen })}
        options={[
          { id: 'plain', label: t('dialogs.replace.mode.plain') },
          { id: 'word', label: t('dialogs.replace.mode.word') },
          { id: 'regex', label: t('dialogs.replace.mode.regex') },
        ]}
      />
      <Field label={t('ruling.edit.find')}>
        {(control) => (
          <TextInput
            {...control}
            data-autofocus
            lang={language}
            className={mode === 'regex' ? styles.pattern : undefined}
            value={find}
            maxLength={LONGEST_FIND}
            onChange={(event) => onChange({ find: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label={t('ruling.edit.replacement')}
        hint={t(mode === 'regex' ? 'ruling.edit.regexHint' : 'ruling.edit.removeHint')}
      >
        {(control) => (
          <TextInput
            {...control}
            lang={language}
            className={mode === 'regex' ? styles.pattern : undefined}
            disabled={replacement === null}
            value={replacement ?? ''}
            maxLength={LONGEST_REPLACEMENT}
            onChange={(event) => onChange({ replacement: event.currentTarget.value })}
          />
        )}
      </Field>
      <Checkbox
        label={t('ruling.edit.pointOnly')}
        checked={replacement === null}
        onChange={(event) =>
          onChange(event.currentTarget.checked ? { replacement: null, safe: false } : { replacement: '' })
        }
      />
      <Checkbox
        label={t('ruling.edit.matchCase')}
        checked={matchCase}
        onChange={(event) => onChange({ matchCase: event.currentTarget.checked })}
      />
      <Checkbox
        label={t('ruling.edit.safe')}
        hint={t('ruling.edit.safeHint')}
        disabled={replacement === null}
        checked={safe}
        onChange={(event) => onChange({ safe: event.currentTarget.checked })}
      />
      <Field label={t('ruling.edit.name')} hint={t('ruling.edit.nameHint')}>
        {(control) => (
          <TextInput
            {...control}
            value={value.name}
            placeholder={suggestion}
            maxLength={LONGEST_NAME}
            onChange={(event) => onChange({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('ruling.edit.reason')} hint={t('ruling.edit.reasonHint')}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={value.reason}
            maxLength={LONGEST_REASON}
            onChange={(event) => onChange({ reason: event.currentTarget.value })}
          />
        )}
      </Field>
      <div className={styles.pair}>
        <Field label={t('ruling.edit.family')} hint={t('ruling.edit.familyHint')}>
          {(control) => (
            <Select
              {...control}
              value={value.family}
              onChange={(event) => onChange({ family: event.currentTarget.value as Family })}
            >
              {FAMILIES.map((family) => (
                <option key={family} value={family}>
                  {t(`families.${family}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('ruling.edit.severity')}>
          {(control) => (
            <Select
              {...control}
              value={value.severity}
              onChange={(event) => onChange({ severity: event.currentTarget.value as Severity })}
            >
              {SEVERITIES.map((severity) => (
                <option key={severity} value={severity}>
                  {t(`common.severity.${severity}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </div>
  );
}

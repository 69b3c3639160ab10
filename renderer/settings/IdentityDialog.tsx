import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../core/errors.ts';
import type { Role } from '../../core/model.ts';
import type { Settings } from '../../electron/ipc/contract.ts';
import { call } from '../api.ts';
import { FailureNote } from '../dialogs/FailureNote.tsx';
import { adoptSettings, presentPerson, useSettings } from '../state/settings.ts';
import { Button, Dialog, Field, RadioGroup, TextInput } from '../ui/index.ts';
import styles from './IdentityDialog.module.css';

interface IdentityDialogProps {
  readonly onClose: () => void;
}

const SOMEBODY_ELSE = 'new';
const LONGEST_NAME = 80;

/** Who works now, and as what. Another name is another person; a misspelt one is corrected for the same person. */
export function IdentityDialog({ onClose }: IdentityDialogProps) {
  const { t } = useTranslation();
  const settings = useSettings();
  const present = presentPerson(settings);
  const [choice, setChoice] = useState<string>(present?.id ?? SOMEBODY_ELSE);
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>(settings.role);
  const [renaming, setRenaming] = useState(false);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const known = settings.people.find(({ id }) => id === choice);
  const typed = name.trim();
  const missing = asked && typed === '' ? t('dialogs.identity.name.required') : undefined;
  const finish = async (asking: ReturnType<typeof call<'settings.person' | 'settings.renamePerson'>>) => {
    const result = await asking;
    if (!result.ok) return setFailure(result.error);
    const next: Settings = result.value;
    adoptSettings(next);
    onClose();
  };
  const submit = () => {
    setAsked(true);
    const who = known?.name ?? typed;
    if (who !== '') void finish(call('settings.person', { name: who, role }));
  };
  const rename = () => {
    setAsked(true);
    if (typed !== '') void finish(call('settings.renamePerson', { name: typed }));
  };
  const choose = (next: string) => {
    setChoice(next);
    setRole(settings.people.find(({ id }) => id === next)?.role ?? role);
  };
  const switchTo = (next: boolean) => {
    setRenaming(next);
    setAsked(false);
    setName(next && present !== null ? present.name : '');
  };

  if (renaming) {
    return (
      <Dialog
        size="sm"
        title={t('dialogs.identity.rename.label')}
        onClose={onClose}
        onSubmit={rename}
        footer={
          <>
            <Button onClick={() => switchTo(false)}>{t('dialogs.identity.rename.back')}</Button>
            <Button type="submit" variant="primary">
              {t('dialogs.identity.rename.save')}
            </Button>
          </>
        }
      >
        <div className={styles.body}>
          <NameField
            value={name}
            hint={t('dialogs.identity.rename.hint')}
            error={missing}
            onChange={setName}
          />
          {failure !== null && <FailureNote failure={failure} />}
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog
      size="sm"
      title={t('dialogs.identity.title')}
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          <Button onClick={onClose}>{t('dialogs.identity.cancel')}</Button>
          <Button type="submit" variant="primary">
            {t('dialogs.identity.start')}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p className={styles.lead}>{t('dialogs.identity.lead')}</p>
        {settings.people.length > 0 && (
          <RadioGroup
            label={t('dialogs.identity.known')}
            selected={choice}
            onSelect={choose}
            options={[
              ...settings.people.map((person) => ({ id: person.id as string, label: person.name })),
              { id: SOMEBODY_ELSE, label: t('dialogs.identity.somebodyElse') },
            ]}
          />
        )}
        {known === undefined ? (
          <NameField
            value={name}
            placeholder={t('dialogs.identity.name.placeholder')}
            error={missing}
            onChange={setName}
          />
        ) : (
          known.id === present?.id && (
            <Button size="sm" variant="quiet" className={styles.rename} onClick={() => switchTo(true)}>
              {t('dialogs.identity.rename.open')}
            </Button>
          )
        )}
        <RadioGroup
          label={t('dialogs.identity.role.legend')}
          selected={role}
          onSelect={setRole}
          options={[
            {
              id: 'translator',
              label: t('dialogs.identity.role.translator.name'),
              hint: t('dialogs.identity.role.translator.use'),
            },
            {
              id: 'reviewer',
              label: t('dialogs.identity.role.reviewer.name'),
              hint: t('dialogs.identity.role.reviewer.use'),
            },
          ]}
        />
        {failure !== null && <FailureNote failure={failure} />}
      </div>
    </Dialog>
  );
}

interface NameFieldProps {
  readonly value: string;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

function NameField({ value, placeholder, hint, error, onChange }: NameFieldProps) {
  const { t } = useTranslation();
  return (
    <Field label={t('dialogs.identity.name.label')} hint={hint} error={error}>
      {(control) => (
        <TextInput
          {...control}
          data-autofocus
          value={value}
          placeholder={placeholder}
          maxLength={LONGEST_NAME}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Artifact } from '../../core/model.ts';
import { usePanel } from '../state/panel.ts';
import { Button, Checkbox, Field, TextInput } from '../ui/index.ts';
import styles from './Artifacts.module.css';
import { keep } from './mend.ts';

/** Why this place is right as it stands; the reason is remembered with it. */
export function KeepForm({ artifact }: { readonly artifact: Artifact }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [everywhere, setEverywhere] = useState(false);
  const [missing, setMissing] = useState(false);
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = () => {
    if (reason.trim() === '') setMissing(true);
    else void keep(artifact, reason.trim(), everywhere);
  };
  const close = () => usePanel.setState({ keeping: null });
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={t('editor.keep.reason')}
        error={missing ? t('editor.keep.reasonMissing') : undefined}
        hint={t('editor.keep.hint')}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={field}
            list={list}
            maxLength={2_000}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
              setMissing(false);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && !event.nativeEvent.isComposing) close();
            }}
          />
        )}
      </Field>
      <datalist id={list}>
        <option value={t('editor.keep.usual.right')} />
        <option value={t('editor.keep.usual.name')} />
        <option value={t('editor.keep.usual.quotation')} />
      </datalist>
      <Checkbox
        label={t('editor.keep.everywhere')}
        checked={everywhere}
        onChange={(event) => setEverywhere(event.target.checked)}
      />
      <div className={styles.actions}>
        <Button size="sm" variant="primary" type="submit">
          {t('editor.keep.submit')}
        </Button>
        <Button size="sm" variant="quiet" onClick={close}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

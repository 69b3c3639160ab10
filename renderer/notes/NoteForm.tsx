import { type KeyboardEvent, type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatKeys, matches } from '../commands/keys.ts';
import { usePlatform } from '../commands/use-keys.ts';
import { Button, Field, Kbd, TextArea } from '../ui/index.ts';
import styles from './Notes.module.css';

interface NoteFormProps {
  readonly label: string;
  readonly submit: string;
  /** True once the note is kept: then the field empties. */
  readonly onSend: (text: string) => Promise<boolean>;
  readonly onCancel?: () => void;
  readonly fieldRef?: Ref<HTMLTextAreaElement>;
}

const SEND_KEYS = 'CmdOrCtrl+Enter';

/** A field for a note; Ctrl+Enter sends. */
export function NoteForm({ label, submit, onSend, onCancel, fieldRef }: NoteFormProps) {
  const { t } = useTranslation();
  const platform = usePlatform();
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const send = async () => {
    if (text.trim() === '' || sending) return;
    setSending(true);
    if (await onSend(text.trim())) setText('');
    setSending(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (matches(event, SEND_KEYS, platform)) {
      event.preventDefault();
      void send();
    } else if (event.key === 'Escape' && onCancel !== undefined) onCancel();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field label={label} hideLabel>
        {(control) => (
          <TextArea
            {...control}
            {...(fieldRef === undefined ? {} : { ref: fieldRef })}
            rows={2}
            placeholder={label}
            maxLength={10_000}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <div className={styles.formActions}>
        <Button size="sm" variant="primary" type="submit" disabled={text.trim() === ''} busy={sending}>
          {submit}
        </Button>
        {onCancel !== undefined && (
          <Button size="sm" variant="quiet" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        )}
        <Kbd keys={formatKeys(SEND_KEYS, platform)} />
      </div>
    </form>
  );
}

import { type KeyboardEvent, type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatKeys, matches } from '../commands/keys.ts';
import { usePlatform } from '../commands/use-keys.ts';
import { useProject } from '../state/project.ts';
import { Button, Field, Kbd, TextArea } from '../ui/index.ts';
import styles from './Notes.module.css';
import { draftKey, putNoteDraft, useNoteDrafts } from './note-drafts.ts';

interface NoteFormProps {
  /** The segment of a new note, or the note that is answered: what is typed is kept for it. */
  readonly place: string;
  readonly label: string;
  readonly submit: string;
  /** True once the note is kept: then the field empties. */
  readonly onSend: (text: string) => Promise<boolean>;
  readonly onCancel?: () => void;
  readonly fieldRef?: Ref<HTMLTextAreaElement>;
}

const SEND_KEYS = 'CmdOrCtrl+Enter';

/** A field for a note; Ctrl+Enter sends, cancelling forgets what was typed. */
export function NoteForm({ place, label, submit, onSend, onCancel, fieldRef }: NoteFormProps) {
  const { t } = useTranslation();
  const platform = usePlatform();
  const key = useProject(({ info }) => draftKey(info?.id, place));
  const text = useNoteDrafts((drafts) => drafts.get(key) ?? '');
  const [sending, setSending] = useState(false);
  const send = async () => {
    if (text.trim() === '' || sending) return;
    setSending(true);
    if (await onSend(text.trim())) putNoteDraft(key, '');
    setSending(false);
  };
  const cancel = () => {
    putNoteDraft(key, '');
    onCancel?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (matches(event, SEND_KEYS, platform)) {
      event.preventDefault();
      void send();
    } else if (event.key === 'Escape' && onCancel !== undefined) cancel();
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
            onChange={(event) => putNoteDraft(key, event.target.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <div className={styles.formActions}>
        <Button size="sm" variant="primary" type="submit" disabled={text.trim() === ''} busy={sending}>
          {submit}
        </Button>
        {onCancel !== undefined && (
          <Button size="sm" variant="quiet" onClick={cancel}>
            {t('common.cancel')}
          </Button>
        )}
        <Kbd keys={formatKeys(SEND_KEYS, platform)} />
      </div>
    </form>
  );
}

import { Replace, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { DraftedNote } from '../../electron/ipc/contract.ts';
import { formatKeys, matches } from '../commands/keys.ts';
import { usePlatform } from '../commands/use-keys.ts';
import { Button, Field, IconButton, Kbd, TextArea } from '../ui/index.ts';
import { KindFields } from './KindFields.tsx';
import { MentionField } from './MentionField.tsx';
import styles from './Notes.module.css';
import { EMPTY_NOTE, putNoteDraft, useNoteDrafts } from './note-drafts.ts';
import { Quote } from './Quote.tsx';

interface NoteFormProps {
  /** What is typed is kept for it: see note-drafts.ts. */
  readonly place: string;
  readonly label: string;
  readonly submit: string;
  /** Texts that a suggestion may begin with; absent: an answer, which has no details. */
  readonly texts?: { readonly source: string; readonly target: string };
  /** What the fields hold to begin with. */
  readonly start?: DraftedNote;
  /** Its words are somebody else's: only the kind is asked. */
  readonly onlyKind?: boolean;
  /** True once the note is kept: then the field empties. */
  readonly onSend: (note: DraftedNote) => Promise<boolean>;
  readonly onCancel?: () => void;
  readonly fieldRef?: RefObject<HTMLTextAreaElement | null>;
  /** Its first field takes the focus as it appears: the button that asked for it is gone. */
  readonly asked?: boolean;
}

const SEND_KEYS = 'CmdOrCtrl+Enter';

/** A field for a note, and what else it says; Ctrl+Enter sends, cancelling forgets what was typed. */
export function NoteForm(props: NoteFormProps) {
  const {
    place,
    label,
    submit,
    texts,
    start = EMPTY_NOTE,
    onlyKind = false,
    onSend,
    onCancel,
    asked = false,
  } = props;
  const { t } = useTranslation();
  const platform = usePlatform();
  const note = useNoteDrafts((drafts) => drafts.get(place) ?? start);
  const [sending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const ownField = useRef<HTMLTextAreaElement>(null);
  const fieldRef = props.fieldRef ?? ownField;
  const proposal = useRef<HTMLTextAreaElement>(null);
  const begins = useRef(asked);
  useEffect(() => {
    if (begins.current) form.current?.querySelector<HTMLElement>('textarea, select, input')?.focus();
  }, []);
  const set = (change: Partial<DraftedNote>) => putNoteDraft(place, { ...note, ...change });
  const says = onlyKind || note.text.trim() !== '' || note.suggestion !== null;
  const send = async () => {
    if (!says || sending) return;
    setSending(true);
    const proposing = document.activeElement === proposal.current;
    if (await onSend({ ...note, text: note.text.trim() })) {
      flushSync(() => putNoteDraft(place, null));
      if (proposing) fieldRef.current?.focus();
    }
    setSending(false);
  };
  const cancel = () => {
    putNoteDraft(place, null);
    onCancel?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (matches(event, SEND_KEYS, platform)) {
      event.preventDefault();
      void send();
    } else if (event.key === 'Escape' && onCancel !== undefined) cancel();
  };
  const side = note.side ?? 'target';
  // Each of these takes away the button that has the focus, which must not fall into the open text: see keep-focus.ts.
  const setAndFocus = (change: Partial<DraftedNote>, field: RefObject<HTMLTextAreaElement | null>) => {
    flushSync(() => set(change));
    field.current?.focus();
  };
  const suggest = () => {
    setAndFocus({ side, suggestion: note.pin?.quote ?? texts?.[side] ?? '' }, proposal);
    if (note.pin !== null) proposal.current?.select();
  };
  const detailed = texts !== undefined;
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {note.pin !== null && note.side !== null && (
        <div className={styles.pinned}>
          <Quote side={note.side} text={note.pin.quote} />
          {start === EMPTY_NOTE && (
            <IconButton
              size="sm"
              label={t('notes.unpin')}
              icon={<X />}
              onClick={() => setAndFocus({ pin: null, side: null, suggestion: null }, fieldRef)}
            />
          )}
        </div>
      )}
      {!onlyKind && (
        <MentionField
          label={label}
          value={note.text}
          onChange={(text) => set({ text })}
          onKeyDown={onKeyDown}
          fieldRef={fieldRef}
        />
      )}
      {!onlyKind && note.suggestion !== null && (
        <div className={styles.pinned}>
          <Field label={t('notes.suggestion.label', { side: t(`common.side.${side}`) })}>
            {(control) => (
              <TextArea
                {...control}
                ref={proposal}
                lang={side === 'source' ? 'th' : 'en'}
                rows={2}
                maxLength={100_000}
                value={note.suggestion ?? ''}
                onChange={(event) => set({ suggestion: event.target.value })}
                onKeyDown={onKeyDown}
              />
            )}
          </Field>
          <IconButton
            size="sm"
            label={t('notes.suggestion.drop')}
            icon={<X />}
            onClick={() =>
              setAndFocus({ suggestion: null, ...(note.pin === null ? { side: null } : {}) }, fieldRef)
            }
          />
        </div>
      )}
      {detailed && (says || note.pin !== null) && (
        <KindFields note={note} onChange={set} onKeyDown={onKeyDown} />
      )}
      <div className={styles.formActions}>
        <Button size="sm" variant="primary" type="submit" disabled={!says} busy={sending}>
          {submit}
        </Button>
        {onCancel !== undefined && (
          <Button size="sm" variant="quiet" onClick={cancel}>
            {t('common.cancel')}
          </Button>
        )}
        {detailed && !onlyKind && note.suggestion === null && (
          <Button size="sm" variant="quiet" icon={<Replace />} onClick={suggest}>
            {t('notes.suggestion.add')}
          </Button>
        )}
        <Kbd keys={formatKeys(SEND_KEYS, platform)} />
      </div>
    </form>
  );
}

import { Check, RotateCcw, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonId } from '../../core/model.ts';
import type { ThreadNote } from '../../electron/ipc/contract.ts';
import { focusTab } from '../commands/regions.ts';
import { undoing } from '../commands/run.ts';
import { i18n } from '../i18n.ts';
import { act } from '../state/act.ts';
import { useProject } from '../state/project.ts';
import { presentPerson, useSettings } from '../state/settings.ts';
import { fullMoment, shortMoment } from '../text/when.ts';
import { announce, Badge, Button, cx, IconButton, showToast } from '../ui/index.ts';
import { NoteForm } from './NoteForm.tsx';
import styles from './Notes.module.css';
import { draftKey, useNoteDrafts } from './note-drafts.ts';
import type { Thread } from './threads.ts';

async function resolve(thread: Thread, resolved: boolean): Promise<void> {
  if ((await act('notes.resolve', { note: thread.opening.id, resolved })) === undefined) return;
  announce(i18n.t(resolved ? 'editor.notes.resolvedDone' : 'editor.notes.reopenedDone'));
}

async function remove(note: ThreadNote): Promise<void> {
  // The button goes with the note. In an open text Ctrl+Z would be the text's own.
  focusTab('notes');
  const applied = await act('notes.delete', { note: note.id });
  if (applied === undefined) return;
  showToast({
    tone: 'info',
    text: i18n.t('editor.notes.deleted'),
    action: undoing(applied.command),
  });
}

/** A note, its answers, and what can be said or done about it. */
export function NoteThread({ thread }: { readonly thread: Thread }) {
  const { t } = useTranslation();
  const begun = useProject(({ info }) => useNoteDrafts.getState().has(draftKey(info?.id, thread.opening.id)));
  const [answering, setAnswering] = useState<'asked' | 'begun' | null>(begun ? 'begun' : null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (answering === 'asked') field.current?.focus();
  }, [answering]);
  const readOnly = useProject(({ info }) => info?.readOnly ?? false);
  const me = useSettings((state) => presentPerson(state)?.id ?? null);
  const { opening, answers } = thread;
  const { resolved } = opening;
  const answer = async (text: string) => {
    const args = { segment: opening.segmentId, parent: opening.id, text };
    const sent = (await act('notes.add', args)) !== undefined;
    if (sent) setAnswering(null);
    return sent;
  };
  return (
    <article className={cx(styles.thread, resolved && styles.resolved)}>
      {resolved && (
        <Badge tone="success" icon={<Check aria-hidden />}>
          {t('editor.notes.resolved')}
        </Badge>
      )}
      <NoteBody note={opening} me={me} deletable={answers.length === 0 && !readOnly} />
      {answers.length > 0 && (
        <div className={styles.answers}>
          {answers.map((note) => (
            <NoteBody key={note.id} note={note} me={me} deletable={!readOnly} />
          ))}
        </div>
      )}
      {answering !== null ? (
        <NoteForm
          place={opening.id}
          label={t('editor.notes.answer')}
          submit={t('editor.notes.send')}
          onSend={answer}
          onCancel={() => setAnswering(null)}
          fieldRef={field}
        />
      ) : (
        !readOnly && (
          <div className={styles.threadActions}>
            <Button size="sm" variant="quiet" onClick={() => setAnswering('asked')}>
              {t('editor.notes.answer')}
            </Button>
            <Button
              size="sm"
              variant="quiet"
              icon={resolved ? <RotateCcw /> : <Check />}
              onClick={() => void resolve(thread, !resolved)}
            >
              {t(resolved ? 'editor.notes.reopen' : 'editor.notes.resolve')}
            </Button>
          </div>
        )
      )}
    </article>
  );
}

interface NoteBodyProps {
  readonly note: ThreadNote;
  readonly me: PersonId | null;
  readonly deletable: boolean;
}

function NoteBody({ note, me, deletable }: NoteBodyProps) {
  const { t, i18n: language } = useTranslation();
  return (
    <div className={styles.note}>
      <p className={styles.by}>
        <strong>{note.authorName}</strong>
        <time
          dateTime={new Date(note.createdAt).toISOString()}
          title={fullMoment(note.createdAt, language.language)}
        >
          {shortMoment(note.createdAt, Date.now(), language.language)}
        </time>
        {deletable && note.author === me && (
          <IconButton
            size="sm"
            label={t('editor.notes.delete')}
            icon={<Trash2 />}
            className={styles.delete}
            onClick={() => void remove(note)}
          />
        )}
      </p>
      <p className={cx(styles.noteText, 'selectable')}>{note.text}</p>
    </div>
  );
}

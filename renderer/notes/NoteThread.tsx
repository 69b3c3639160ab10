import { Check, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SUGGESTS } from '../../core/notes/note.ts';
import type { DraftedNote, Row, ThreadNote } from '../../electron/ipc/contract.ts';
import { focusTab } from '../commands/regions.ts';
import { act } from '../state/act.ts';
import { useProject } from '../state/project.ts';
import { presentPerson, useSettings } from '../state/settings.ts';
import { fullMoment, shortMoment } from '../text/when.ts';
import { Button, cx, IconButton } from '../ui/index.ts';
import { remove, resolve } from './act.ts';
import { KindBadges } from './KindBadges.tsx';
import { goToWords, useLook } from './look.ts';
import { NoteForm } from './NoteForm.tsx';
import styles from './Notes.module.css';
import { NoteText } from './NoteText.tsx';
import { useNoteDrafts } from './note-drafts.ts';
import { Quote } from './Quote.tsx';
import { Suggestion } from './Suggestion.tsx';
import type { Thread } from './threads.ts';

/** A note, its answers, and what can be said or done about it. */
export function NoteThread({ thread, row }: { readonly thread: Thread; readonly row: Row }) {
  const { t } = useTranslation();
  const { opening, answers } = thread;
  const begun = useNoteDrafts.getState().has(opening.id);
  const [answering, setAnswering] = useState<'asked' | 'begun' | null>(begun ? 'begun' : null);
  const box = useRef<HTMLElement>(null);
  const stopAnswering = () => {
    focusTab('notes');
    setAnswering(null);
  };
  const looked = useLook(({ note }) => note === opening.id);
  useEffect(() => {
    if (looked) box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [looked]);
  const readOnly = useProject(({ info }) => info?.readOnly ?? false);
  const { resolved, side, span, quote } = opening;
  const answer = async ({ text }: DraftedNote) => {
    const args = { segment: opening.segmentId, parent: opening.id, text };
    const sent = (await act('notes.add', args)) !== undefined;
    if (sent) stopAnswering();
    return sent;
  };
  const badged = resolved || opening.blocking || opening.category !== null || opening.severity !== null;
  const onGo = side === null || span === null ? undefined : () => void goToWords(row, opening.id, side, span);
  return (
    <article
      ref={box}
      aria-current={looked || undefined}
      className={cx(styles.thread, resolved && styles.resolved, looked && styles.looked)}
    >
      {badged && (
        <p className={styles.badges}>
          <KindBadges note={opening} />
        </p>
      )}
      {side !== null && quote !== null && <Quote side={side} text={quote} gone={span === null} onGo={onGo} />}
      <NoteBody
        note={opening}
        row={row}
        deletable={answers.every(({ author }) => author === opening.author)}
      />
      <Suggestion note={opening} row={row} />
      {answers.length > 0 && (
        <div className={styles.answers}>
          {answers.map((note) => (
            <NoteBody key={note.id} note={note} row={row} deletable />
          ))}
        </div>
      )}
      {answering !== null ? (
        <NoteForm
          place={opening.id}
          label={t('editor.notes.answer')}
          submit={t('editor.notes.send')}
          onSend={answer}
          onCancel={stopAnswering}
          asked={answering === 'asked'}
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
              onClick={() => void resolve(opening, !resolved)}
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
  readonly row: Row;
  readonly deletable: boolean;
}

function NoteBody({ note, row, deletable }: NoteBodyProps) {
  const { t, i18n: language } = useTranslation();
  const place = `edit:${note.id}`;
  const [editing, setEditing] = useState<'asked' | 'begun' | null>(
    useNoteDrafts.getState().has(place) ? 'begun' : null,
  );
  const stopEditing = () => {
    focusTab('notes');
    setEditing(null);
  };
  const readOnly = useProject(({ info }) => info?.readOnly ?? false);
  const mine = useSettings((state) => presentPerson(state)?.id === note.author);
  const reviewer = useSettings(({ role }) => role === 'reviewer');
  const opens = note.parentId === null;
  const when = (at: number) => fullMoment(at, language.language);
  const { text, side, span, quote, category, severity, blocking, suggestion } = note;
  const pin = quote === null ? null : { span: span ?? { start: 0, end: 0 }, quote };
  const save = async (draft: DraftedNote) => {
    const words = mine ? { text: draft.text === '' ? text : draft.text } : {};
    const proposed = mine && opens && side !== null ? { suggestion: draft.suggestion } : {};
    const { category: kind, severity: weight, blocking: blocks } = draft;
    const kinds = opens ? { category: kind, severity: weight, blocking: blocks } : {};
    const saved = (await act('notes.edit', { note: note.id, ...words, ...proposed, ...kinds })) !== undefined;
    if (saved) stopEditing();
    return saved;
  };
  if (editing !== null && !readOnly) {
    return (
      <NoteForm
        place={place}
        label={t('notes.edit')}
        submit={t('notes.save')}
        start={{ text, side, pin, category, severity, blocking, suggestion }}
        onlyKind={!mine}
        {...(opens ? { texts: row.segment } : {})}
        onSend={save}
        onCancel={stopEditing}
        asked={editing === 'asked'}
      />
    );
  }
  return (
    <div className={styles.note}>
      <p className={styles.by}>
        <strong>{note.authorName}</strong>
        <time dateTime={new Date(note.createdAt).toISOString()} title={when(note.createdAt)}>
          {shortMoment(note.createdAt, Date.now(), language.language)}
        </time>
        {note.editedAt !== null && (
          <span className={styles.says} title={t('notes.editedAt', { at: when(note.editedAt) })}>
            {t('notes.edited')}
          </span>
        )}
        {!readOnly && (mine || (reviewer && opens)) && (
          <span className={styles.tools}>
            <IconButton
              size="sm"
              label={t('notes.edit')}
              icon={<Pencil />}
              onClick={() => setEditing('asked')}
            />
            {mine && deletable && (
              <IconButton
                size="sm"
                label={t('editor.notes.delete')}
                icon={<Trash2 />}
                onClick={() => void remove(note)}
              />
            )}
          </span>
        )}
      </p>
      {!(opens && text === SUGGESTS) && <NoteText text={text} />}
    </div>
  );
}

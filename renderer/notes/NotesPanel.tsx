import { MessageSquareText, MousePointer2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SegmentId } from '../../core/model.ts';
import type { DraftedNote, Row } from '../../electron/ipc/contract.ts';
import { must } from '../api.ts';
import { act } from '../state/act.ts';
import { usePanel } from '../state/panel.ts';
import { useProject } from '../state/project.ts';
import { useOfSegment } from '../state/use-of-segment.ts';
import { announce, EmptyState } from '../ui/index.ts';
import { NoteForm } from './NoteForm.tsx';
import styles from './Notes.module.css';
import { NoteThread } from './NoteThread.tsx';
import { threads } from './threads.ts';

const listNotes = (segment: SegmentId) => must('notes.list', { segment });

export function NotesPanel({ row }: { readonly row: Row | null }) {
  const { t } = useTranslation();
  const notes = useOfSegment(row?.segment.id ?? null, listNotes);
  const readOnly = useProject(({ info }) => info?.readOnly ?? false);
  const noteWish = usePanel((state) => state.noteWish);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!noteWish) return;
    usePanel.setState({ noteWish: false });
    field.current?.focus();
  }, [noteWish]);
  if (row === null) {
    return (
      <EmptyState
        icon={<MousePointer2 />}
        title={t('editor.panel.noRow')}
        text={t('editor.panel.noRowHint')}
      />
    );
  }
  const segment = row.segment.id;
  const send = async (note: DraftedNote) => {
    const sent = (await act('notes.add', { segment, parent: null, ...note })) !== undefined;
    if (sent) announce(t('editor.notes.added'));
    return sent;
  };
  return (
    <div className={styles.panel}>
      {!readOnly && (
        <NoteForm
          key={segment}
          place={segment}
          label={t('editor.notes.write', { number: row.number })}
          submit={t('editor.notes.add')}
          texts={row.segment}
          onSend={send}
          fieldRef={field}
        />
      )}
      {notes !== null && notes.length === 0 && (
        <EmptyState
          icon={<MessageSquareText />}
          title={t('editor.notes.none')}
          text={t('editor.notes.noneHint')}
        />
      )}
      {threads(notes ?? []).map((thread) => (
        <NoteThread key={thread.opening.id} thread={thread} row={row} />
      ))}
    </div>
  );
}

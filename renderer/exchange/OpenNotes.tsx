import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentId, SegmentId } from '../../core/model.ts';
import type { ListedThread } from '../../electron/ipc/contract.ts';
import { must } from '../api.ts';
import { openDialog } from '../state/app.ts';
import { Button } from '../ui/index.ts';
import { Lines } from './Standing.tsx';

interface OpenNotesProps {
  readonly document: DocumentId | null;
  readonly onGo: (segment: SegmentId) => void;
}

const SHOWN = 20;

/** Notes that are still open, before anything is written; the gravest first. */
export function OpenNotes({ document, onGo }: OpenNotesProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<{
    readonly count: number;
    readonly first: readonly ListedThread[];
  } | null>(null);
  useEffect(() => {
    let current = true;
    void (async () => {
      const filter = {
        ...({ status: 'open', blocking: false, mine: false, mentionsMe: false } as const),
        ...{ category: null, author: null, document },
      };
      const found = await must('notes.find', { filter, sort: 'severity' });
      const notes = found?.notes.slice(0, SHOWN) ?? [];
      const first = notes.length === 0 ? [] : await must('notes.threads', { notes });
      if (current && found !== undefined) setOpen({ count: found.notes.length, first: first ?? [] });
    })();
    return () => {
      current = false;
    };
  }, [document]);
  if (open === null || open.count === 0) return null;
  return (
    <>
      <Lines
        title={t('notes.beforeExport', { count: open.count })}
        total={open.count}
        lines={open.first.map(({ opening, number }) => ({
          key: opening.id,
          segment: opening.segmentId,
          number,
          what: opening.blocking ? t('notes.blocking.badge') : opening.authorName,
          text: opening.text,
        }))}
        onGo={onGo}
      />
      <Button size="sm" variant="quiet" onClick={() => openDialog({ kind: 'all-notes' })}>
        {t('notes.all.open')}
      </Button>
    </>
  );
}

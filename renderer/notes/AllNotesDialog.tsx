import { useVirtualizer } from '@tanstack/react-virtual';
import { MessageSquareText } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedThread, NoteFilter, NoteSort } from '../../electron/ipc/contract.ts';
import { closeDialog } from '../state/app.ts';
import { shortMoment } from '../text/when.ts';
import { Button, Dialog, EmptyState } from '../ui/index.ts';
import styles from './AllNotes.module.css';
import { KindBadges } from './KindBadges.tsx';
import { goToThread } from './look.ts';
import { NoteFilters } from './NoteFilters.tsx';
import { NoteText } from './NoteText.tsx';
import { Quote } from './Quote.tsx';
import { useThreads } from './use-threads.ts';

const START: NoteFilter = {
  ...{ status: 'open', blocking: false, mine: false, mentionsMe: false },
  ...{ category: null, author: null, document: null },
};

/** Every thread of the project, filtered and ordered; each leads to its segment. */
export function AllNotesDialog() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState(START);
  const [sort, setSort] = useState<NoteSort>('newest');
  const { found, threads, load } = useThreads(filter, sort);
  const scroller = useRef<HTMLDivElement>(null);
  const notes = found?.notes ?? [];
  const virtualizer = useVirtualizer({
    count: notes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 96,
    getItemKey: (index) => notes[index] ?? index,
    overscan: 6,
  });
  const first = virtualizer.range?.startIndex ?? 0;
  const last = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    if (found !== null) void load(first, last + 6);
  });
  return (
    <Dialog
      size="full"
      title={t('notes.all.title')}
      onClose={closeDialog}
      footer={<Button onClick={closeDialog}>{t('common.close')}</Button>}
    >
      <div className={styles.body}>
        <NoteFilters
          {...{ filter, sort, found }}
          onFilter={(change) => setFilter({ ...filter, ...change })}
          onSort={setSort}
        />
        <p role="status" className={styles.count}>
          {found === null ? '' : t('notes.all.count', { count: notes.length })}
        </p>
        <div ref={scroller} className={styles.list}>
          {found !== null && notes.length === 0 && (
            <EmptyState
              icon={<MessageSquareText />}
              title={t('notes.all.none')}
              text={t('notes.all.noneHint')}
            />
          )}
          <ul aria-label={t('notes.all.list')} style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map((item) => {
              const id = notes[item.index];
              const thread = id === undefined ? undefined : threads.get(id);
              return (
                <li
                  key={item.key}
                  ref={virtualizer.measureElement}
                  data-index={item.index}
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  {thread === undefined ? <div className={styles.waiting} /> : <Thread thread={thread} />}
                </li>
              );
            })}
          </ul>
        </div>
      </div>
    </Dialog>
  );
}

function Thread({ thread }: { readonly thread: ListedThread }) {
  const { t, i18n } = useTranslation();
  const { opening, number, documentName, answers } = thread;
  const { side, quote, span } = opening;
  const go = () => {
    closeDialog();
    void goToThread(opening.segmentId, opening.id);
  };
  return (
    <article className={styles.thread}>
      <p className={styles.head}>
        <button type="button" className={styles.where} title={documentName} onClick={go}>
          {t('notes.all.where', { number })}
        </button>
        <strong>{opening.authorName}</strong>
        <time>{shortMoment(opening.createdAt, Date.now(), i18n.language)}</time>
        <KindBadges note={opening} />
        {answers > 0 && <span className={styles.answers}>{t('notes.all.answers', { count: answers })}</span>}
      </p>
      {side !== null && quote !== null && <Quote side={side} text={quote} gone={span === null} />}
      <NoteText text={opening.text} short />
    </article>
  );
}

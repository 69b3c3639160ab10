import { useVirtualizer } from '@tanstack/react-virtual';
import { History, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandId, DocumentId, PersonId } from '../../core/model.ts';
import type { TimelineFilter } from '../../electron/ipc/contract.ts';
import { closeDialog, openDialog } from '../state/app.ts';
import { useProject } from '../state/project.ts';
import { Button, Dialog, EmptyState, Field, Select, TextInput } from '../ui/index.ts';
import { dayAfter, startOfDay } from './days.ts';
import { GROUP_NAMES, type KindGroup, kindsOf } from './kind-groups.ts';
import styles from './Timeline.module.css';
import { TimelineItem } from './TimelineItem.tsx';
import { useTimeline } from './use-timeline.ts';

interface Choice {
  readonly person: PersonId | '';
  readonly group: KindGroup | '';
  readonly document: DocumentId | '';
  /** Days like `2026-11-30`; empty: no bound. */
  readonly from: string;
  readonly to: string;
}

const ANY: Choice = { person: '', group: '', document: '', from: '', to: '' };

function filterOf({ person, group, document, from, to }: Choice): TimelineFilter {
  return {
    person: person === '' ? null : person,
    kinds: group === '' ? [] : [...kindsOf(group)],
    document: document === '' ? null : document,
    from: startOfDay(from),
    to: startOfDay(dayAfter(to)),
  };
}

/** Everything that was done in the project: who, when, what, why. */
export function HistoryDialog() {
  const { t } = useTranslation();
  const readOnly = useProject(({ info }) => info?.readOnly ?? false);
  const [choice, setChoice] = useState(ANY);
  const filter = useMemo(() => filterOf(choice), [choice]);
  const { entries, more, total, loadMore } = useTimeline(filter);
  return (
    <Dialog
      size="full"
      title={t('history.timeline.title')}
      className={styles.dialog ?? ''}
      onClose={closeDialog}
      footer={
        <>
          <p role="status" className={styles.total}>
            {total === null ? '' : t('history.timeline.total', { count: total })}
          </p>
          {!readOnly && (
            <Button icon={<Undo2 />} onClick={() => openDialog({ kind: 'take-back', entry: null })}>
              {t('history.timeline.takeBack')}
            </Button>
          )}
          <Button onClick={closeDialog}>{t('common.close')}</Button>
        </>
      }
    >
      <div className={styles.body}>
        <Filters choice={choice} onChange={setChoice} />
        {entries.length === 0 && total !== null && (
          <EmptyState
            icon={<History />}
            title={t('history.timeline.none')}
            text={t('history.timeline.noneHint')}
          />
        )}
        <List key={JSON.stringify(filter)} {...{ entries, more, loadMore, readOnly }} />
      </div>
    </Dialog>
  );
}

interface FiltersProps {
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

function Filters({ choice, onChange }: FiltersProps) {
  const { t } = useTranslation();
  const documents = useProject(({ info }) => info?.documents) ?? [];
  const people = useProject(({ info }) => info?.people) ?? [];
  const set = (part: Partial<Choice>) => onChange({ ...choice, ...part });
  return (
    <div className={styles.filters}>
      <Field label={t('history.timeline.person')}>
        {(control) => (
          <Select
            {...control}
            data-autofocus
            value={choice.person}
            onChange={(event) => set({ person: event.currentTarget.value as PersonId | '' })}
          >
            <option value="">{t('history.timeline.anyone')}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t('history.timeline.kind')}>
        {(control) => (
          <Select
            {...control}
            value={choice.group}
            onChange={(event) => set({ group: event.currentTarget.value as KindGroup | '' })}
          >
            <option value="">{t('history.timeline.anything')}</option>
            {GROUP_NAMES.map((group) => (
              <option key={group} value={group}>
                {t(`history.timeline.group.${group}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {documents.length > 1 && (
        <Field label={t('history.timeline.document')}>
          {(control) => (
            <Select
              {...control}
              value={choice.document}
              onChange={(event) => set({ document: event.currentTarget.value as DocumentId | '' })}
            >
              <option value="">{t('history.timeline.anywhere')}</option>
              {documents.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {(['from', 'to'] as const).map((bound) => (
        <Field key={bound} label={t(`history.timeline.${bound}`)}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              value={choice[bound]}
              onChange={(event) => set({ [bound]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}

interface ListProps extends Pick<ReturnType<typeof useTimeline>, 'entries' | 'more' | 'loadMore'> {
  readonly readOnly: boolean;
}

/** Up to here everything is drawn; beyond, only what is in view. */
const DRAWN_WHOLE = 40;
/** So many entries before the end of what is here, the next page is asked for. */
const AHEAD = 20;

function List({ entries, more, loadMore, readOnly }: ListProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<ReadonlySet<CommandId>>(new Set());
  const scroller = useRef<HTMLDivElement>(null);
  const whole = entries.length <= DRAWN_WHOLE;
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 48,
    getItemKey: (index) => entries[index]?.command.id ?? index,
    overscan: 10,
    enabled: !whole,
  });
  const last = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    if (more && !whole && last >= entries.length - AHEAD) loadMore();
  });
  const draw = (at: number) => {
    const entry = entries[at];
    if (entry === undefined) return null;
    const { id } = entry.command;
    return (
      <TimelineItem
        entry={entry}
        open={opened.has(id)}
        readOnly={readOnly}
        onToggle={(open) =>
          setOpened(open ? new Set([...opened, id]) : new Set([...opened].filter((other) => other !== id)))
        }
      />
    );
  };
  return (
    <section ref={scroller} className={styles.scroller} aria-label={t('history.timeline.title')} tabIndex={0}>
      {whole ? (
        entries.map(({ command }, at) => <div key={command.id}>{draw(at)}</div>)
      ) : (
        <div className={styles.tall} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ key, index, start }) => (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.placed}
              style={{ transform: `translateY(${start}px)` }}
            >
              {draw(index)}
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

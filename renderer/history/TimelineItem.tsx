import { ChevronDown, ChevronRight, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandId } from '../../core/model.ts';
import type { TimelineEntry, TimelineGroup } from '../../electron/ipc/contract.ts';
import { must } from '../api.ts';
import { closeDialog, openDialog } from '../state/app.ts';
import { goToSegment } from '../state/selection.ts';
import { fullMoment, shortMoment } from '../text/when.ts';
import { Badge, Button, cx, Progress } from '../ui/index.ts';
import { happenings } from './describe.ts';
import { useEntryTitle } from './entry-title.ts';
import { Happenings } from './Happenings.tsx';
import styles from './Timeline.module.css';

interface TimelineItemProps {
  readonly entry: TimelineEntry;
  readonly open: boolean;
  readonly readOnly: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** One command: who, when, what, why; opened, what it did to each segment. */
export function TimelineItem({ entry, open, readOnly, onToggle }: TimelineItemProps) {
  const { t, i18n } = useTranslation();
  const { command, authorName, reason, standing, first } = entry;
  const title = useEntryTitle(entry);
  const count = command.segments;
  return (
    <article className={cx(styles.item, standing === 'undone' && styles.undone)} aria-label={title}>
      <div className={styles.line}>
        <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => onToggle(!open)}>
          {open ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
          <strong>{title}</strong>
        </button>
        {standing === 'undone' && <Badge tone="neutral">{t('history.timeline.undone')}</Badge>}
        <span className={styles.by}>
          {t('editor.history.by', { name: authorName, role: t(`common.role.${command.role}`) })} ·{' '}
          <time dateTime={new Date(command.at).toISOString()} title={fullMoment(command.at, i18n.language)}>
            {shortMoment(command.at, Date.now(), i18n.language)}
          </time>
        </span>
        <span className={styles.fill} />
        {first !== null && count <= 1 && <SegmentLink segment={first.segment} number={first.number} />}
        {count > 1 && <span className={styles.by}>{t('history.timeline.segments', { count })}</span>}
        {!readOnly && standing === 'in-force' && (
          <Button
            size="sm"
            variant="quiet"
            icon={<Undo2 />}
            aria-label={t('history.timeline.undoOf', { what: title })}
            onClick={() => openDialog({ kind: 'take-back', entry })}
          >
            {t('history.timeline.undo')}
          </Button>
        )}
      </div>
      {[command.why, reason].map(
        (why, at) =>
          why !== null && (
            <p key={at === 0 ? 'why' : 'reason'} className={cx(styles.why, 'selectable')}>
              {why}
            </p>
          ),
      )}
      {open && <Changes command={command.id} />}
    </article>
  );
}

export function SegmentLink({
  segment,
  number,
}: {
  readonly segment: TimelineGroup['segment'];
  readonly number: number;
}) {
  const { t } = useTranslation();
  return (
    <Button
      size="sm"
      variant="quiet"
      onClick={() => {
        closeDialog();
        if (segment !== null) void goToSegment(segment);
      }}
    >
      {t('history.timeline.segment', { number })}
    </Button>
  );
}

/** Segments of a command that are drawn at once. */
const GROUPS = 20;

function Changes({ command }: { readonly command: CommandId }) {
  const { t } = useTranslation();
  const [groups, setGroups] = useState<readonly TimelineGroup[]>([]);
  const [total, setTotal] = useState<number | null>(null);
  const [wanted, setWanted] = useState(GROUPS);
  const from = wanted - GROUPS;
  useEffect(() => {
    let current = true;
    void must('history.changes', { command, from, limit: GROUPS }).then((page) => {
      if (!current || page === undefined) return;
      setGroups((before) => [...before.slice(0, from), ...page.groups]);
      setTotal(page.total);
    });
    return () => {
      current = false;
    };
  }, [command, from]);
  if (total === null) return <Progress label={t('history.timeline.looking')} />;
  const left = total - groups.length;
  return (
    <div className={styles.changes}>
      {groups.map((group) => (
        <Group key={group.segment ?? 'project'} group={group} />
      ))}
      {left > 0 && (
        <Button size="sm" onClick={() => setWanted(wanted + GROUPS)}>
          {t('history.timeline.more', { count: Math.min(left, GROUPS), left })}
        </Button>
      )}
    </div>
  );
}

function Group({ group }: { readonly group: TimelineGroup }) {
  const { t } = useTranslation();
  const { segment, number, tags, changes } = group;
  const done = happenings({ changes });
  const isProject = segment === null;
  return (
    <section className={styles.group}>
      {number !== null && <SegmentLink segment={segment} number={number} />}
      {number === null && (
        <p className={styles.by}>{t(isProject ? 'history.timeline.project' : 'history.timeline.gone')}</p>
      )}
      <div className={styles.what}>
        {done.length === 0 && !isProject && <p className={styles.by}>{t('history.timeline.noText')}</p>}
        <Happenings happenings={done} tags={tags} />
      </div>
    </section>
  );
}

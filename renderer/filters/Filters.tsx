import {
  Eraser,
  EyeOff,
  FileText,
  GitCompareArrows,
  ListChecks,
  MessageSquareText,
  TriangleAlert,
  User,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FAMILIES, SEGMENT_STATES, type SegmentState } from '../../core/model.ts';
import { run } from '../commands/run.ts';
import { STATE_MARKS } from '../marks/marks.tsx';
import { useProject } from '../state/project.ts';
import { changeFilter } from '../state/selection.ts';
import { useSettings } from '../state/settings.ts';
import { isFiltered, NO_FILTER, useView } from '../state/view.ts';
import { Button, cx, IconButton } from '../ui/index.ts';
import styles from './Filters.module.css';

const toggled = <T,>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

const NOT_APPROVED: SegmentState[] = SEGMENT_STATES.filter((state) => state !== 'approved');
const sameStates = (a: readonly SegmentState[], b: readonly SegmentState[]): boolean =>
  a.length === b.length && a.every((state) => b.includes(state));

/** What the grid shows: by state, artifact, notes, person and document, each with its number. */
export function Filters() {
  const { t } = useTranslation();
  const filter = useView((state) => state.filter);
  const summary = useProject((state) => state.summary);
  const documents = useProject(({ info }) => info?.documents) ?? [];
  const reviewer = useSettings((settings) => settings.role === 'reviewer');
  const set = (change: Parameters<typeof changeFilter>[0]) => void changeFilter(change);
  const families = FAMILIES.filter(
    (family) => (summary?.openByFamily[family] ?? 0) > 0 || filter.families.includes(family),
  );
  return (
    <nav id="filters" aria-label={t('editor.filters.label')} className={styles.filters}>
      <div className={styles.scroller}>
        <Group title={t('editor.filters.state')}>
          {SEGMENT_STATES.map((state) => {
            const { icon: Icon, tone } = STATE_MARKS[state];
            return (
              <Toggle
                key={state}
                icon={<Icon className={styles[tone]} />}
                label={t(`common.state.${state}`)}
                count={summary?.states[state] ?? 0}
                on={filter.states.includes(state)}
                onToggle={() => set({ states: toggled(filter.states, state) })}
              />
            );
          })}
        </Group>
        <Group
          title={t('editor.filters.artifacts')}
          action={
            <IconButton
              size="sm"
              label={t('menu.artifact.rules')}
              icon={<ListChecks />}
              onClick={() => void run('artifact.rules')}
            />
          }
        >
          <Toggle
            icon={<TriangleAlert className={styles.warning} />}
            label={t('editor.filters.anyArtifact')}
            count={summary?.openArtifacts ?? 0}
            on={filter.anyArtifact}
            onToggle={() => set({ anyArtifact: !filter.anyArtifact })}
          />
          {families.map((family) => (
            <Toggle
              key={family}
              icon={null}
              label={t(`families.${family}`)}
              count={summary?.openByFamily[family] ?? 0}
              on={filter.families.includes(family)}
              onToggle={() => set({ families: toggled(filter.families, family) })}
            />
          ))}
        </Group>
        <Group title={t('editor.filters.more')}>
          <Toggle
            icon={<MessageSquareText />}
            label={t('editor.filters.openNotes')}
            count={summary?.openNotes ?? 0}
            on={filter.openNotes}
            onToggle={() => set({ openNotes: !filter.openNotes })}
          />
          <Toggle
            icon={<User />}
            label={t('editor.filters.mine')}
            count={null}
            on={filter.mine}
            onToggle={() => set({ mine: !filter.mine })}
          />
        </Group>
        <Group title={t('editor.filters.review')}>
          <Toggle
            icon={<EyeOff />}
            label={t('editor.filters.hideApproved')}
            count={null}
            on={sameStates(filter.states, NOT_APPROVED)}
            onToggle={() => set({ states: sameStates(filter.states, NOT_APPROVED) ? [] : NOT_APPROVED })}
          />
          {reviewer && (
            <Toggle
              icon={<GitCompareArrows />}
              label={t('editor.filters.changedSinceMine')}
              count={null}
              on={filter.changedSinceMine === true}
              onToggle={() => set({ changedSinceMine: filter.changedSinceMine !== true })}
            />
          )}
        </Group>
        {documents.length > 1 && (
          <Group title={t('editor.filters.documents')}>
            {documents.map(({ id, name, segments }) => (
              <Toggle
                key={id}
                icon={<FileText />}
                label={name}
                count={segments}
                on={filter.document === id}
                onToggle={() => set({ document: filter.document === id ? null : id })}
              />
            ))}
          </Group>
        )}
      </div>
      {isFiltered(filter) && (
        <Button
          size="sm"
          variant="quiet"
          icon={<Eraser />}
          className={styles.clear}
          onClick={() => void changeFilter(NO_FILTER)}
        >
          {t('commands.view.clearFilters')}
        </Button>
      )}
    </nav>
  );
}

interface GroupProps {
  readonly title: string;
  /** A button beside the title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

function Group({ title, action, children }: GroupProps) {
  return (
    <section className={styles.group} aria-label={title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {action}
      </div>
      <ul>{children}</ul>
    </section>
  );
}

interface ToggleProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly count: number | null;
  readonly on: boolean;
  readonly onToggle: () => void;
}

function Toggle({ icon, label, count, on, onToggle }: ToggleProps) {
  return (
    <li>
      <button
        type="button"
        aria-pressed={on}
        className={cx(styles.toggle, count === 0 && styles.none)}
        onClick={onToggle}
      >
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
        <span className={styles.label}>{label}</span>
        {count !== null && <span className={styles.count}>{count.toLocaleString('en')}</span>}
      </button>
    </li>
  );
}

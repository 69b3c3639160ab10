import { GitCompareArrows, History, MousePointer2, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { InlineTag } from '../../core/formats/inline.ts';
import type { CommandId, CommandKind, SegmentId } from '../../core/model.ts';
import type { Row, SegmentHistory } from '../../electron/ipc/contract.ts';
import { must } from '../api.ts';
import { i18n } from '../i18n.ts';
import { act } from '../state/act.ts';
import { flushCell } from '../state/cell.ts';
import { useProject } from '../state/project.ts';
import { activeRow, toggleBase, useSelection } from '../state/selection.ts';
import { useOfSegment } from '../state/use-of-segment.ts';
import { fullMoment, shortMoment } from '../text/when.ts';
import { announce, Button, cx, EmptyState } from '../ui/index.ts';
import { changesText, happenings, restorable } from './describe.ts';
import { Happenings } from './Happenings.tsx';
import styles from './History.module.css';

const historyOf = (segment: SegmentId) => must('segments.history', { segment });

let restoring = false;

/** Once for a double click: the second one would find the segment changed, by the first. */
async function restoreOnce(command: CommandId): Promise<void> {
  if (restoring) return;
  restoring = true;
  await restore(command).finally(() => {
    restoring = false;
  });
}

async function restore(command: CommandId): Promise<void> {
  if (!(await flushCell())) return;
  const row = activeRow();
  if (row === null) return;
  const { id, revision } = row.segment;
  const applied = await act('segments.restore', { segment: id, expectedRevision: revision, command });
  if (applied !== undefined) announce(i18n.t('editor.history.restored'));
}

/** Everything that happened to the active segment, the newest first. */
export function HistoryPanel({ row }: { readonly row: Row | null }) {
  const { t } = useTranslation();
  const history = useOfSegment(row?.segment.id ?? null, historyOf);
  const readOnly = useProject(({ info }) => info?.readOnly ?? false);
  if (row === null) {
    return (
      <EmptyState
        icon={<MousePointer2 />}
        title={t('editor.panel.noRow')}
        text={t('editor.panel.noRowHint')}
      />
    );
  }
  if (history === null) return null;
  if (history.length === 0) {
    return (
      <EmptyState icon={<History />} title={t('editor.history.none')} text={t('editor.history.noneHint')} />
    );
  }
  const newestFirst = [...history].sort((a, b) => b.command.at - a.command.at);
  return (
    <ol className={styles.list}>
      {newestFirst.map((entry, at) => (
        <Entry
          key={entry.command.id}
          entry={entry}
          tags={row.segment.tags}
          replayed={kindOf(history, entry.command.of)}
          comparable={at > 0 && newestFirst.slice(0, at).some(changesText)}
          onRestore={
            !readOnly && restorable(newestFirst, at) ? () => void restoreOnce(entry.command.id) : null
          }
        />
      ))}
    </ol>
  );
}

/** What an undo or a redo was of; null where that isn't in the list. */
function kindOf(history: readonly SegmentHistory[], id: CommandId | null): CommandKind | null {
  return history.find(({ command }) => command.id === id)?.command.kind ?? null;
}

interface EntryProps {
  readonly entry: SegmentHistory;
  /** Of the segment as it stands: earlier texts are drawn with them. */
  readonly tags: readonly InlineTag[];
  readonly replayed: CommandKind | null;
  readonly onRestore: (() => void) | null;
  /** A text has changed since. */
  readonly comparable: boolean;
}

function Entry({ entry, tags, replayed, onRestore, comparable }: EntryProps) {
  const compared = useSelection(({ base }) => base?.kind === 'command' && base.command === entry.command.id);
  const { t, i18n: language } = useTranslation();
  const { command, authorName } = entry;
  const { kind } = command;
  const what = t(`editor.kind.${replayed ?? kind}`);
  const title =
    replayed !== null && (kind === 'undo' || kind === 'redo') ? t(`editor.${kind}.label`, { what }) : what;
  return (
    <li className={styles.entry}>
      <p className={styles.by}>
        <strong>{title}</strong>
        <span>
          {t('editor.history.by', { name: authorName, role: t(`common.role.${command.role}`) })} ·{' '}
          <time
            dateTime={new Date(command.at).toISOString()}
            title={fullMoment(command.at, language.language)}
          >
            {shortMoment(command.at, Date.now(), language.language)}
          </time>
        </span>
      </p>
      {command.why !== null && <p className={cx(styles.why, 'selectable')}>{command.why}</p>}
      {entry.reason != null && <p className={cx(styles.why, 'selectable')}>{entry.reason}</p>}
      <Happenings happenings={happenings(entry)} tags={tags} />
      {comparable && (
        <Button
          size="sm"
          variant="quiet"
          icon={<GitCompareArrows />}
          aria-pressed={compared}
          className={styles.restore}
          onClick={() => toggleBase({ kind: 'command', command: command.id })}
        >
          {t('editor.history.compare')}
        </Button>
      )}
      {onRestore !== null && (
        <Button
          size="sm"
          variant="quiet"
          icon={<RotateCcw />}
          className={styles.restore}
          onClick={(event) => event.detail < 2 && onRestore()}
        >
          {t('editor.history.restore')}
        </Button>
      )}
    </li>
  );
}

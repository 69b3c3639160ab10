import { Wrench } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../core/errors.ts';
import type { SegmentId } from '../../core/model.ts';
import type { RepairLine } from '../../electron/ipc/contract.ts';
import { call } from '../api.ts';
import { ReasonField, reasonOf } from '../history/ReasonField.tsx';
import { useSlow } from '../project/use-job.ts';
import { ensurePerson } from '../settings/ensure-person.ts';
import { adoptApplied } from '../state/act.ts';
import type { RepairScope } from '../state/app.ts';
import { flushCell } from '../state/cell.ts';
import { announce, Button, Dialog, Progress, showToast } from '../ui/index.ts';
import { ChangeList, TickAll } from './ChangeList.tsx';
import { type Collected, collectRepairs } from './collect-repairs.ts';
import { FailureNote } from './FailureNote.tsx';
import { cancelJob, JobProgress } from './JobProgress.tsx';
import styles from './RepairPreview.module.css';
import { groupRepairs, repairKey } from './repair-groups.ts';
import { Skipped } from './Skipped.tsx';
import { useTicks } from './use-ticks.ts';

interface RepairPreviewProps {
  readonly scope: RepairScope;
  readonly onClose: () => void;
}

const NO_LINES: readonly RepairLine[] = [];
const TITLES = {
  'all-safe': 'dialogs.repair.titleSafe',
  alike: 'dialogs.repair.titleAlike',
  rule: 'dialogs.repair.titleRule',
} as const;

/** What a bulk repair would do, by rule, line by line; all that is ticked is one command and one undo. */
export function RepairPreview({ scope, onClose }: RepairPreviewProps) {
  const { t } = useTranslation();
  const [preview, setPreview] = useState<Collected | null>(null);
  const [collected, setCollected] = useState<{ readonly done: number; readonly total: number } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [applying, setApplying] = useState(false);
  const [why, setWhy] = useState('');
  const [skipped, setSkipped] = useState<readonly SegmentId[]>([]);
  const { ticked, tick, reset } = useTicks();
  const slow = useSlow(preview === null && failure === null);

  useEffect(() => {
    let current = true;
    void (async () => {
      await flushCell();
      const tell = (done: number, total: number) => current && setCollected({ done, total });
      const result = await collectRepairs(scope, tell, () => current);
      if (!current) return;
      if (!result.ok) return setFailure(result.error);
      setPreview(result.value);
      reset(result.value.lines.map(repairKey));
    })();
    return () => {
      current = false;
    };
  }, [scope, reset]);

  const lines = preview?.lines ?? NO_LINES;
  const keys = useMemo(() => lines.map(repairKey), [lines]);
  const groups = useMemo(() => groupRepairs(t, lines), [t, lines]);
  const picked = lines.filter((line) => ticked.has(repairKey(line)));
  const apply = async () => {
    if (picked.length === 0 || applying || !(await ensurePerson())) return;
    setFailure(null);
    setApplying(true);
    const result = await call('repair.apply', {
      picks: picked.map(({ artifact, fix, revision }) => ({ artifact: artifact.id, fix, revision })),
      ...reasonOf(why),
    });
    setApplying(false);
    if (!result.ok) return setFailure(result.error);
    await adoptApplied(result.value);
    const left = new Set(result.value.skipped);
    const done = t('dialogs.repair.done', {
      count: picked.filter(({ artifact }) => !left.has(artifact.segmentId)).length,
    });
    showToast({ tone: 'success', text: done });
    announce(done);
    if (left.size === 0) onClose();
    else setSkipped(result.value.skipped);
  };

  const title = t(TITLES[scope.kind]);
  // Work that runs is ended first, and the dialog stays: nothing has changed then.
  const leave = applying ? () => void cancelJob() : onClose;
  const empty = preview !== null && lines.length === 0;
  const finished = empty || skipped.length > 0;
  return (
    <Dialog
      size="full"
      title={title}
      onClose={leave}
      footer={
        finished ? (
          <Button onClick={onClose}>{t('dialogs.repair.close')}</Button>
        ) : (
          <>
            <Button onClick={leave}>{t('dialogs.repair.cancel')}</Button>
            <Button
              variant="primary"
              icon={<Wrench />}
              data-autofocus
              busy={applying || picked.length === 0}
              onClick={() => void apply()}
            >
              {applying ? t('dialogs.repair.applying') : t('dialogs.repair.apply', { count: picked.length })}
            </Button>
          </>
        )
      }
    >
      <div className={styles.body}>
        {failure !== null && <FailureNote failure={failure} />}
        <JobProgress active={applying} label={t('dialogs.repair.applying')} />
        {slow && (
          <div className={styles.looking}>
            <p>{t('dialogs.repair.looking')}</p>
            <Progress
              label={t('dialogs.repair.looking')}
              {...(collected === null ? {} : { value: collected.done, max: collected.total })}
            />
          </div>
        )}
        {empty && (
          <p>{scope.kind === 'all-safe' ? t('dialogs.repair.noneSafe') : t('dialogs.repair.none')}</p>
        )}
        {skipped.length > 0 && (
          <Skipped
            segments={skipped.map((segment) => ({
              segment,
              number: lines.find((line) => line.artifact.segmentId === segment)?.number ?? 0,
            }))}
            onGo={onClose}
          />
        )}
        {lines.length > 0 && skipped.length === 0 && (
          <>
            <p className={styles.lead}>{t('dialogs.repair.lead')}</p>
            <div className={styles.counts}>
              <TickAll
                label={t('dialogs.changes.all', { count: lines.length })}
                keys={keys}
                ticked={ticked}
                onTick={tick}
              />
              <p>{t('dialogs.changes.picked', { picked: picked.length, count: lines.length })}</p>
            </div>
            <ReasonField value={why} onChange={setWhy} />
            <ChangeList label={title} groups={groups} ticks={{ ticked, onTick: tick }} />
            {preview !== null && preview.total > lines.length && (
              <p className={styles.lead}>
                {t('dialogs.changes.capped', { shown: lines.length, total: preview.total })}
              </p>
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}

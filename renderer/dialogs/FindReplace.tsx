import { Replace, Search } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../core/errors.ts';
import type { SegmentId } from '../../core/model.ts';
import type { Args, ReplaceLine } from '../../electron/ipc/contract.ts';
import { call } from '../api.ts';
import { ReasonField, reasonOf } from '../history/ReasonField.tsx';
import { useSlow } from '../project/use-job.ts';
import { ensurePerson } from '../settings/ensure-person.ts';
import { adoptApplied } from '../state/act.ts';
import { flushCell } from '../state/cell.ts';
import { announce, Button, Dialog, Progress, showToast } from '../ui/index.ts';
import { ChangeList, TickAll } from './ChangeList.tsx';
import { FailureNote } from './FailureNote.tsx';
import styles from './FindReplace.module.css';
import { FindReplaceForm } from './FindReplaceForm.tsx';
import { cancelJob, JobProgress } from './JobProgress.tsx';
import { replaceGroups, replaceKey } from './replace-groups.ts';
import { Skipped } from './Skipped.tsx';
import { useTicks } from './use-ticks.ts';

export type ReplaceRequest = Args<'replace.preview'>;

interface FindReplaceProps {
  /** What is to be looked for, if known. */
  readonly find: string;
  readonly onClose: () => void;
}

interface Preview {
  readonly request: ReplaceRequest;
  readonly lines: readonly ReplaceLine[];
  readonly total: number;
}

const NO_LINES: readonly ReplaceLine[] = [];
const same = (a: ReplaceRequest, b: ReplaceRequest) => JSON.stringify(a) === JSON.stringify(b);

/** Searches the whole project, shows what would change, and changes what is ticked as one command. */
export function FindReplace({ find, onClose }: FindReplaceProps) {
  const { t } = useTranslation();
  const [request, setRequest] = useState<ReplaceRequest>({
    find,
    replace: '',
    mode: 'plain',
    matchCase: false,
    side: 'source',
  });
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState<'looking' | 'applying' | null>(null);
  const [why, setWhy] = useState('');
  const [skipped, setSkipped] = useState<readonly SegmentId[]>([]);
  const { ticked, tick, reset } = useTicks();
  const slow = useSlow(busy === 'looking');

  useEffect(() => {
    void flushCell();
  }, []);

  const change = (next: ReplaceRequest) => {
    setRequest(next);
    setFailure(null);
    setPreview(null);
    setSkipped([]);
  };
  const look = async () => {
    if (request.find === '' || busy !== null) return;
    setBusy('looking');
    const result = await call('replace.preview', request);
    setBusy(null);
    if (!result.ok) return setFailure(result.error);
    setPreview({ request, ...result.value });
    reset(result.value.lines.map(replaceKey));
  };

  // A preview of another search than the one in the form is none.
  const current = preview !== null && same(preview.request, request) ? preview : null;
  const lines = current?.lines ?? NO_LINES;
  const keys = useMemo(() => lines.map(replaceKey), [lines]);
  const groups = useMemo(() => replaceGroups(t, lines, request.side), [t, lines, request.side]);
  const picked = lines.filter((line) => ticked.has(replaceKey(line)));
  const apply = async () => {
    if (picked.length === 0 || busy !== null || !(await ensurePerson())) return;
    setFailure(null);
    setBusy('applying');
    const result = await call('replace.apply', {
      edits: picked.map(({ segment, revision, side, after }) => ({
        segment,
        expectedRevision: revision,
        side,
        after,
      })),
      ...reasonOf(why),
    });
    setBusy(null);
    if (!result.ok) return setFailure(result.error);
    await adoptApplied(result.value);
    const done = t('dialogs.replace.done', { count: result.value.changed });
    showToast({ tone: 'success', text: done });
    announce(done);
    if (result.value.skipped.length === 0) onClose();
    else setSkipped(result.value.skipped);
  };

  const leave = busy === 'applying' ? () => void cancelJob() : onClose;
  const ready = lines.length > 0 && skipped.length === 0;
  return (
    <Dialog
      size="full"
      title={t('dialogs.replace.title')}
      onClose={leave}
      onSubmit={() => void look()}
      footer={
        <>
          <Button onClick={leave}>
            {t(skipped.length > 0 ? 'dialogs.replace.close' : 'dialogs.replace.cancel')}
          </Button>
          {ready ? (
            <Button
              variant="primary"
              icon={<Replace />}
              busy={busy !== null || picked.length === 0}
              onClick={() => void apply()}
            >
              {busy === 'applying'
                ? t('dialogs.replace.applying')
                : t('dialogs.replace.apply', { count: picked.length })}
            </Button>
          ) : (
            <Button
              type="submit"
              variant="primary"
              icon={<Search />}
              busy={busy !== null || request.find === ''}
            >
              {t('dialogs.replace.preview')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.body}>
        <FindReplaceForm value={request} onChange={change} />
        {failure !== null && <FailureNote failure={failure} />}
        {slow && <Progress label={t('dialogs.replace.looking')} />}
        <JobProgress active={busy === 'applying'} label={t('dialogs.replace.applying')} />
        {current !== null && lines.length === 0 && <p role="status">{t('dialogs.replace.none')}</p>}
        {skipped.length > 0 && (
          <Skipped
            segments={skipped.map((segment) => ({
              segment,
              number: lines.find((line) => line.segment === segment)?.number ?? 0,
            }))}
            onGo={onClose}
          />
        )}
        {current !== null && ready && (
          <>
            <div className={styles.counts}>
              <TickAll
                label={t('dialogs.changes.all', { count: lines.length })}
                keys={keys}
                ticked={ticked}
                onTick={tick}
              />
              <p role="status">
                {t('dialogs.replace.found', {
                  places: lines.reduce((sum, { count }) => sum + count, 0),
                  texts: lines.length,
                })}
                {' · '}
                {t('dialogs.changes.picked', { picked: picked.length, count: lines.length })}
              </p>
            </div>
            <ReasonField value={why} onChange={setWhy} />
            <ChangeList
              label={t('dialogs.replace.preview')}
              groups={groups}
              ticks={{ ticked, onTick: tick }}
            />
            <p className={styles.hint}>
              {current.total > lines.length
                ? t('dialogs.changes.capped', { shown: lines.length, total: current.total })
                : t('dialogs.changes.approvals')}
            </p>
          </>
        )}
      </div>
    </Dialog>
  );
}

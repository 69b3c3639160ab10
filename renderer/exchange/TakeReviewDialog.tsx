import { ClipboardCheck } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../core/errors.ts';
import type { SegmentId } from '../../core/model.ts';
import type { ReviewPreview } from '../../electron/ipc/contract.ts';
import { ChangeList } from '../dialogs/ChangeList.tsx';
import { FailureNote } from '../dialogs/FailureNote.tsx';
import { Skipped } from '../dialogs/Skipped.tsx';
import { useTicks } from '../dialogs/use-ticks.ts';
import { adoptApplied, callAs } from '../state/act.ts';
import { announce, Button, Dialog, showToast } from '../ui/index.ts';
import styles from './ExportDialog.module.css';
import { editsOf, reviewGroups, ticksOf } from './review-lines.ts';

interface TakeReviewDialogProps {
  readonly preview: ReviewPreview;
  readonly onClose: () => void;
}

/** What a review table that came back would change, line by line, before any of it is taken in. */
export function TakeReviewDialog({ preview, onClose }: TakeReviewDialogProps) {
  const { t } = useTranslation();
  const { name, lines, same, unknown, repeated } = preview;
  const { ticked, tick, reset } = useTicks();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const [skipped, setSkipped] = useState<readonly SegmentId[]>([]);
  const groups = useMemo(() => reviewGroups(t, lines), [t, lines]);
  useEffect(() => reset(ticksOf(lines)), [lines, reset]);
  const edits = editsOf(lines, ticked);
  const done = skipped.length > 0;

  const apply = async () => {
    if (busy || done || edits.length === 0) return;
    setFailure(null);
    setBusy(true);
    const result = await callAs('review.take', { edits });
    setBusy(false);
    if (!result.ok) return setFailure(result.error);
    await adoptApplied(result.value);
    const text = t('exchange.takeReview.done', { count: result.value.changed });
    showToast({ tone: 'success', text });
    announce(text);
    if (result.value.skipped.length === 0) onClose();
    else setSkipped(result.value.skipped);
  };

  return (
    <Dialog
      size="full"
      title={t('exchange.takeReview.title', { name })}
      onClose={onClose}
      onSubmit={() => void apply()}
      footer={
        <>
          <Button onClick={onClose}>
            {t(done || lines.length === 0 ? 'common.close' : 'common.cancel')}
          </Button>
          {lines.length > 0 && !done && (
            <Button
              type="submit"
              variant="primary"
              data-autofocus
              icon={<ClipboardCheck />}
              busy={busy || edits.length === 0}
            >
              {t('exchange.takeReview.apply', { count: edits.length })}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.formats}>
        {failure !== null && <FailureNote failure={failure} />}
        <p role="status">
          {lines.length === 0
            ? t('exchange.takeReview.none')
            : t('exchange.takeReview.found', { count: lines.length })}
          {' · '}
          {t('exchange.takeReview.same', { count: same })}
          {unknown > 0 && ` · ${t('exchange.takeReview.unknown', { count: unknown })}`}
          {repeated > 0 && ` · ${t('exchange.takeReview.repeated', { count: repeated })}`}
        </p>
        {done ? (
          <Skipped
            segments={skipped.map((segment) => ({
              segment,
              number: lines.find((line) => line.segment === segment)?.number ?? 0,
            }))}
            onGo={onClose}
          />
        ) : (
          lines.length > 0 && (
            <>
              <ChangeList
                label={t('exchange.takeReview.list')}
                groups={groups}
                ticks={{ ticked, onTick: tick }}
              />
              <p className={styles.more}>{t('exchange.takeReview.hint')}</p>
            </>
          )
        )}
      </div>
    </Dialog>
  );
}

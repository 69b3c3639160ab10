import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../core/errors.ts';
import type { DocumentId, SegmentId } from '../../core/model.ts';
import type { ExportOffer, ExportReview } from '../../electron/ipc/contract.ts';
import { call } from '../api.ts';
import { FailureNote } from '../dialogs/FailureNote.tsx';
import { JobOverlay } from '../project/JobOverlay.tsx';
import { flushCell } from '../state/cell.ts';
import { useProject } from '../state/project.ts';
import { goToSegment } from '../state/selection.ts';
import { announce, Button, Checkbox, Dialog, Field, Select, showToast } from '../ui/index.ts';
import { type Choice, formatOf, isMarked, settled } from './choices.ts';
import styles from './ExportDialog.module.css';
import { FormatChoice } from './FormatChoice.tsx';
import { Losses } from './Losses.tsx';
import { OpenNotes } from './OpenNotes.tsx';
import { Standing } from './Standing.tsx';
import { Verdict } from './Verdict.tsx';

interface ExportDialogProps {
  readonly onClose: () => void;
}

/** Formats in which leaving out what is not approved makes sense: the others carry the states along. */
const CAN_LEAVE_OUT: readonly Choice[] = ['tmx-1.4', 'text-thai', 'text-english', 'text-both'];

/** What the file will be, and what still stands in the way of a clean one, before anything is written. */
export function ExportDialog({ onClose }: ExportDialogProps) {
  const { t } = useTranslation();
  const documents = useProject((project) => project.info)?.documents ?? [];
  const [wanted, setWanted] = useState<Choice | null>(null);
  const [offer, setOffer] = useState<ExportOffer | null>(null);
  const [document, setDocument] = useState<DocumentId | null>(null);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [review, setReview] = useState<ExportReview | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [writing, setWriting] = useState(false);
  const choice = settled(wanted, offer);
  const marked = isMarked(choice, offer);
  const canLeaveOut = CAN_LEAVE_OUT.includes(choice);
  // A memory is reused without being read again, so unless the person says otherwise it takes what is approved.
  const approvedOnly = canLeaveOut && (chosen ?? choice === 'tmx-1.4');

  useEffect(() => {
    let current = true;
    void (async () => {
      await flushCell();
      const [result, offered] = await Promise.all([
        call('export.review', { document }),
        call('export.offer', { document }),
      ]);
      if (!current) return;
      setOffer(offered.ok ? offered.value : null);
      if (result.ok) setReview(result.value);
      else setFailure(result.error);
    })();
    return () => {
      current = false;
    };
  }, [document]);

  const write = async () => {
    if (writing) return;
    setFailure(null);
    setWriting(true);
    const result = await call('export.write', {
      ...formatOf(choice),
      document,
      approvedOnly,
    });
    setWriting(false);
    if (!result.ok) {
      if (result.error.code !== 'cancelled') setFailure(result.error);
      return;
    }
    const written = result.value;
    if (written === null) return;
    const params = { name: written.name, count: written.segments };
    const text = written.clean
      ? t('exchange.done.clean', params)
      : marked
        ? t('exchange.done.marked', params)
        : t('exchange.done.unmarked', params);
    showToast({ tone: 'success', text });
    announce(text);
    onClose();
  };
  const jump = (segment: SegmentId) => {
    onClose();
    void goToSegment(segment);
  };

  return (
    <Dialog
      size="lg"
      title={t('exchange.title')}
      onClose={onClose}
      onSubmit={() => void write()}
      footer={
        <>
          <Button onClick={onClose}>{t('exchange.cancel')}</Button>
          <Button type="submit" variant="primary" data-autofocus busy={writing || review === null}>
            {writing ? t('exchange.writing') : t('exchange.write')}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <div className={styles.what}>
          <FormatChoice offer={offer} selected={choice} onSelect={setWanted} />
          {documents.length > 1 && (
            <Field label={t('exchange.document.label')}>
              {(control) => (
                <Select
                  {...control}
                  value={document ?? ''}
                  onChange={({ currentTarget: { value } }) =>
                    setDocument(documents.find(({ id }) => id === value)?.id ?? null)
                  }
                >
                  <option value="">{t('exchange.document.all')}</option>
                  {documents.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          )}
          {canLeaveOut && review !== null && (
            <Checkbox
              label={t('exchange.approvedOnly.label')}
              hint={t('exchange.approvedOnly.hint', {
                approved: review.approved,
                segments: review.segments,
              })}
              checked={approvedOnly}
              onChange={(event) => setChosen(event.currentTarget.checked)}
            />
          )}
        </div>
        <section aria-labelledby="review-title" className={styles.review}>
          <h3 id="review-title" className={styles.title}>
            {t('exchange.review.title')}
          </h3>
          {failure !== null && <FailureNote failure={failure} />}
          {review === null && failure === null && <p>{t('exchange.review.looking')}</p>}
          {review !== null && (
            <>
              <Verdict review={review} marked={marked} />
              {offer !== null && <Losses offer={offer} choice={choice} />}
              <OpenNotes document={document} onGo={jump} />
              <Standing review={review} onGo={jump} />
            </>
          )}
        </section>
      </div>
      <JobOverlay active={writing} label={t('exchange.writing')} />
    </Dialog>
  );
}

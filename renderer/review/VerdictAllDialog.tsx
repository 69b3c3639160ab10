import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { needsReason, VERDICTS, type Verdict } from '../../core/workflow.ts';
import type { Row } from '../../electron/ipc/contract.ts';
import { openArtifacts, openErrors } from '../artifacts/mend.ts';
import { ArtifactCounts } from '../marks/marks.tsx';
import { act } from '../state/act.ts';
import { closeDialog } from '../state/app.ts';
import { flushCell } from '../state/cell.ts';
import { useView } from '../state/view.ts';
import { announce, Button, Dialog, Progress, RadioGroup, showToast } from '../ui/index.ts';
import { type JudgedRows, judgeAll, MOST_JUDGED, shownRows } from './judge-all.ts';
import { ReasonField } from './ReasonField.tsx';
import styles from './VerdictAllDialog.module.css';

/** Rows listed in the preview; the number is always the true one. */
const LISTED = 200;
/** Numbers named of the segments that are left out, for each reason. */
const NAMED = 12;
const NOBODY: readonly Row[] = [];

/** Gives one verdict on what the filter shows, after a look at it: what breaks a rule is left out, and why is said. */
export function VerdictAllDialog() {
  const { t } = useTranslation();
  const [shown, setShown] = useState<readonly Row[] | null>(null);
  const [verdict, setVerdict] = useState<Verdict>('approve');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [leaving, setLeaving] = useState(true);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void (async () => {
      await flushCell();
      const rows = await shownRows();
      if (rows === null) closeDialog();
      else setShown(rows);
    })();
  }, []);

  const total = useView((state) => state.total);
  const judged = useMemo(() => judgeAll(shown ?? NOBODY, verdict), [shown, verdict]);
  const faulty =
    verdict === 'approve' ? judged.rows.filter((row) => openErrors(row.artifacts) > 0).length : 0;
  const rows =
    faulty > 0 && leaving ? judged.rows.filter((row) => openErrors(row.artifacts) === 0) : judged.rows;
  const count = rows.length;
  const marked = judged.rows.filter((row) => openArtifacts(row.artifacts).length > 0).length;
  const give = async () => {
    if (count === 0 || busy) return;
    if (needsReason(verdict) && reason.trim() === '') return setMissing(true);
    setBusy(true);
    const segments = rows.map(({ segment: { id, revision } }) => ({
      segment: id,
      expectedRevision: revision,
    }));
    const why = needsReason(verdict) ? reason.trim() : null;
    const applied = await act('segments.verdict', { segments, verdict, reason: why });
    setBusy(false);
    if (applied === undefined) return;
    const text = t(`editor.verdictAll.done.${verdict}`, { count: applied.changed });
    announce(text);
    showToast({ tone: 'success', text });
    closeDialog();
  };
  return (
    <Dialog
      size="lg"
      title={t('editor.verdictAll.title')}
      onClose={closeDialog}
      onSubmit={() => void give()}
      footer={
        <>
          <Button onClick={closeDialog}>{t('common.cancel')}</Button>
          <Button
            variant={verdict === 'reject' ? 'danger' : 'primary'}
            type="submit"
            data-autofocus
            disabled={count === 0}
            busy={busy}
          >
            {t(`editor.verdictAll.apply.${verdict}`, { count })}
          </Button>
        </>
      }
    >
      {shown === null ? (
        <Progress label={t('editor.verdictAll.looking')} />
      ) : (
        <div className={styles.body}>
          <RadioGroup<Verdict>
            look="segmented"
            label={t('editor.verdictAll.verdict')}
            hideLabel
            selected={verdict}
            onSelect={setVerdict}
            options={VERDICTS.map((id) => ({ id, label: t(`editor.verdictAll.name.${id}`) }))}
          />
          {verdict !== 'approve' && verdict !== 'reopen' && (
            <ReasonField
              verdict={verdict}
              value={reason}
              missing={missing}
              onChange={(value) => {
                setReason(value);
                setMissing(false);
              }}
            />
          )}
          <p className={styles.lead}>
            {t(judged.rows.length > 0 ? 'editor.verdictAll.lead' : 'editor.verdictAll.none')}
          </p>
          {marked > 0 && (
            <p className={styles.others}>{t('editor.verdictAll.withArtifacts', { count: marked })}</p>
          )}
          {total > MOST_JUDGED && (
            <p className={styles.others}>{t('editor.verdictAll.capped', { shown: MOST_JUDGED, total })}</p>
          )}
          <LeftOut refused={judged.refused} />
          {faulty > 0 && (
            <label className={styles.leave}>
              <input type="checkbox" checked={leaving} onChange={() => setLeaving(!leaving)} />
              <span>{t('editor.verdictAll.leaveErrors', { count: faulty })}</span>
            </label>
          )}
          {count > 0 && <Listed rows={rows} />}
        </div>
      )}
    </Dialog>
  );
}

/** What stands in the way, of how many segments, and which. */
function LeftOut({ refused }: Pick<JudgedRows, 'refused'>) {
  const { t } = useTranslation();
  if (refused.length === 0) return null;
  return (
    <ul className={styles.refused}>
      {refused.map(({ refusal, numbers }) => (
        <li key={refusal}>
          {t('editor.verdictAll.leftOut', { count: numbers.length })} {t(`common.refusal.${refusal}`)}{' '}
          <span className={styles.numbers}>
            {numbers.slice(0, NAMED).join(', ')}
            {numbers.length > NAMED && '…'}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Listed({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation();
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('editor.grid.number')}</th>
            <th scope="col">{t('common.side.source')}</th>
            <th scope="col">{t('common.side.target')}</th>
            <th scope="col">{t('editor.verdictAll.artifacts')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, LISTED).map(({ segment, number, artifacts }) => (
            <tr key={segment.id}>
              <td>{number}</td>
              <td lang="th">{segment.source}</td>
              <td lang="en">{segment.target}</td>
              <td>
                <ArtifactCounts artifacts={artifacts} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > LISTED && (
        <p className={styles.others}>{t('editor.verdictAll.more', { count: rows.length - LISTED })}</p>
      )}
    </>
  );
}

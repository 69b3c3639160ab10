import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openArtifacts, openErrors } from '../artifacts/mend.ts';
import { ArtifactCounts } from '../marks/marks.tsx';
import { act } from '../state/act.ts';
import { closeDialog } from '../state/app.ts';
import { announce, Button, Dialog, Progress, showToast } from '../ui/index.ts';
import styles from './ApproveAllDialog.module.css';
import { type Approvable, approvable } from './approvable.ts';

/** Rows listed in the preview; the number is always the true one. */
const LISTED = 200;

/** Approves what the filter shows, after a look at it. */
export function ApproveAllDialog() {
  const { t } = useTranslation();
  const [found, setFound] = useState<Approvable | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void approvable().then((result) => (result === null ? closeDialog() : setFound(result)));
  }, []);
  const [leaving, setLeaving] = useState(true);
  const all = found?.rows ?? [];
  const sound = all.filter((row) => openErrors(row.artifacts) === 0);
  const faulty = all.length - sound.length;
  const marked = all.filter((row) => openArtifacts(row.artifacts).length > 0).length;
  const rows = leaving ? sound : all;
  const count = rows.length;
  const approve = async () => {
    if (count === 0) return;
    setBusy(true);
    const segments = rows.map(({ segment }) => ({
      segment: segment.id,
      expectedRevision: segment.revision,
    }));
    const applied = await act('segments.verdict', { segments, verdict: 'approve', reason: null });
    setBusy(false);
    if (applied === undefined) return;
    const text = t('editor.approveAll.done', { count: applied.changed });
    announce(text);
    showToast({ tone: 'success', text });
    closeDialog();
  };
  return (
    <Dialog
      size="lg"
      title={t('editor.approveAll.title')}
      onClose={closeDialog}
      onSubmit={() => void approve()}
      footer={
        <>
          <Button onClick={closeDialog}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" disabled={count === 0} busy={busy}>
            {t('editor.approveAll.apply', { count })}
          </Button>
        </>
      }
    >
      {found === null ? (
        <Progress label={t('editor.approveAll.looking')} />
      ) : (
        <>
          <p className={styles.lead}>
            {t(all.length > 0 ? 'editor.approveAll.lead' : 'editor.approveAll.none')}
          </p>
          {marked > 0 && (
            <p className={styles.others}>{t('editor.approveAll.withArtifacts', { count: marked })}</p>
          )}
          {found.others > 0 && (
            <p className={styles.others}>{t('editor.approveAll.others', { count: found.others })}</p>
          )}
          {faulty > 0 && (
            <label className={styles.leave}>
              <input type="checkbox" checked={leaving} onChange={() => setLeaving(!leaving)} />
              <span>{t('editor.approveAll.leaveErrors', { count: faulty })}</span>
            </label>
          )}
          {count > 0 && (
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('editor.grid.number')}</th>
                  <th scope="col">{t('common.side.source')}</th>
                  <th scope="col">{t('common.side.target')}</th>
                  <th scope="col">{t('editor.approveAll.artifacts')}</th>
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
          )}
          {count > LISTED && (
            <p className={styles.others}>{t('editor.approveAll.more', { count: count - LISTED })}</p>
          )}
        </>
      )}
    </Dialog>
  );
}

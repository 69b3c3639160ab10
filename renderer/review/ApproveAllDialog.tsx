import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
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
  const count = found?.rows.length ?? 0;
  const approve = async () => {
    if (found === null || count === 0) return;
    setBusy(true);
    const segments = found.rows.map(({ segment }) => ({
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
          <p className={styles.lead}>{t(count > 0 ? 'editor.approveAll.lead' : 'editor.approveAll.none')}</p>
          {found.others > 0 && (
            <p className={styles.others}>{t('editor.approveAll.others', { count: found.others })}</p>
          )}
          {count > 0 && (
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('editor.grid.number')}</th>
                  <th scope="col">{t('common.side.source')}</th>
                  <th scope="col">{t('common.side.target')}</th>
                </tr>
              </thead>
              <tbody>
                {found.rows.slice(0, LISTED).map(({ segment, number }) => (
                  <tr key={segment.id}>
                    <td>{number}</td>
                    <td lang="th">{segment.source}</td>
                    <td lang="en">{segment.target}</td>
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

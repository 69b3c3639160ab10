import { Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../core/errors.ts';
import { SEGMENT_STATES } from '../../core/model.ts';
import type { ListedHandOff } from '../../electron/ipc/contract.ts';
import { FailureNote } from '../dialogs/FailureNote.tsx';
import { adoptApplied, callAs } from '../state/act.ts';
import { closeDialog } from '../state/app.ts';
import { flushCell } from '../state/cell.ts';
import { announce, Button, Dialog, Field, showToast, TextArea } from '../ui/index.ts';
import styles from './Handing.module.css';

const LONGEST_MESSAGE = 2_000;

/** How far it is, and the file that goes back. */
export function ReturnDialog({ handOff }: { readonly handOff: ListedHandOff }) {
  const { t } = useTranslation();
  const { id, from: name, states, to } = handOff;
  const [message, setMessage] = useState('');
  const [writing, setWriting] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const left = to.role === 'reviewer' ? (states.translated ?? 0) : 0;

  useEffect(() => {
    void flushCell();
  }, []);

  const giveBack = async () => {
    if (writing || !(await flushCell())) return;
    setFailure(null);
    setWriting(true);
    const result = await callAs('handOffs.return', { handOff: id, message: message.trim() });
    setWriting(false);
    if (!result.ok) return setFailure(result.error);
    if (result.value === null) return;
    closeDialog();
    await adoptApplied(result.value.applied);
    const text = t('handing.return.done', { file: result.value.name, name });
    showToast({ tone: 'success', text });
    announce(text);
  };

  return (
    <Dialog
      title={t('handing.return.title', { name })}
      onClose={closeDialog}
      onSubmit={() => void giveBack()}
      footer={
        <>
          <Button onClick={closeDialog}>{t('handing.send.cancel')}</Button>
          <Button type="submit" variant="primary" icon={<Undo2 />} busy={writing}>
            {writing ? t('handing.send.writing') : t('handing.return.write')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{t('handing.return.lead', { name })}</p>
        {failure !== null && <FailureNote failure={failure} />}
        <div>
          <p className={styles.title}>{t('handing.return.standing')}</p>
          <ul className={styles.list}>
            {SEGMENT_STATES.filter((state) => (states[state] ?? 0) > 0).map((state) => (
              <li key={state}>
                {t('handing.return.state', { state: t(`common.state.${state}`), count: states[state] ?? 0 })}
              </li>
            ))}
          </ul>
          {left > 0 && <p>{t('handing.return.left', { count: left })}</p>}
        </div>
        <Field label={t('handing.return.message.label')} hint={t('handing.return.message.hint', { name })}>
          {(control) => (
            <TextArea
              {...control}
              data-autofocus
              value={message}
              maxLength={LONGEST_MESSAGE}
              onChange={(event) => setMessage(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}

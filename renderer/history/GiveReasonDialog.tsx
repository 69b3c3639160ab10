import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../electron/ipc/contract.ts';
import { must } from '../api.ts';
import { act } from '../state/act.ts';
import { closeDialog } from '../state/app.ts';
import { presentPerson, useSettings } from '../state/settings.ts';
import { announce, Button, Dialog, Field, showToast, TextArea } from '../ui/index.ts';
import { useEntryTitle } from './entry-title.ts';
import styles from './Timeline.module.css';

const LONGEST = 2_000;

/** Why one did what one did last: an entry of its own, which is undone like any other. */
export function GiveReasonDialog() {
  const { t } = useTranslation();
  const last = useOwnLast();
  return (
    <>
      {last === null && (
        <Dialog
          title={t('history.reason.title')}
          onClose={closeDialog}
          footer={<Button onClick={closeDialog}>{t('common.close')}</Button>}
        >
          <p className={styles.lead}>{t('history.reason.nothing')}</p>
        </Dialog>
      )}
      {last != null && <Form entry={last} />}
    </>
  );
}

function Form({ entry }: { readonly entry: TimelineEntry }) {
  const { t } = useTranslation();
  const what = useEntryTitle(entry);
  const [text, setText] = useState(entry.reason ?? '');
  const [busy, setBusy] = useState(false);
  const where = entry.first === null ? '' : t('history.timeline.segment', { number: entry.first.number });
  const give = async () => {
    if (busy) return;
    setBusy(true);
    const applied = await act('history.giveReason', { command: entry.command.id, reason: text });
    setBusy(false);
    if (applied === undefined) return;
    const done = t(text.trim() === '' ? 'history.reason.removed' : 'history.reason.given');
    announce(done);
    showToast({ tone: 'success', text: done });
    closeDialog();
  };
  return (
    <Dialog
      title={t('history.reason.title')}
      onClose={closeDialog}
      onSubmit={() => void give()}
      footer={
        <>
          <Button onClick={closeDialog}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy || text.trim() === (entry.reason ?? '')}>
            {t('history.reason.give')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.lead}>
          {t('history.reason.lead')}{' '}
          <strong>{[what, where].filter((part) => part !== '').join(' · ')}</strong>
        </p>
        {entry.command.why !== null && <p className={styles.by}>{entry.command.why}</p>}
        <Field label={t('history.reason.field')}>
          {(control) => (
            <TextArea
              {...control}
              data-autofocus
              value={text}
              maxLength={LONGEST}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}

/** Among so many of the last ones there is one that is not itself the giving of a reason. */
const LOOKED_AT = 50;

/** Undefined until it is known; null where there is none. */
function useOwnLast(): TimelineEntry | null | undefined {
  const own = useSettings((settings) => presentPerson(settings)?.id ?? null);
  const [last, setLast] = useState<TimelineEntry | null | undefined>(undefined);
  useEffect(() => {
    let current = true;
    if (own === null) return setLast(null);
    const filter = { person: own, kinds: [], document: null, from: null, to: null };
    void must('history.list', { filter, before: null, limit: LOOKED_AT }).then((page) => {
      if (!current || page === undefined) return;
      setLast(page.entries.find(({ command }) => command.kind !== 'give-reason') ?? null);
    });
    return () => {
      current = false;
    };
  }, [own]);
  return last;
}

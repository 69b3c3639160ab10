import { GitMerge } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../core/errors.ts';
import type { ChosenFile, MergeChoices, MergePreview } from '../../electron/ipc/contract.ts';
import { call } from '../api.ts';
import { FailureNote } from '../dialogs/FailureNote.tsx';
import { useSlow } from '../project/use-job.ts';
import { ensurePerson } from '../settings/ensure-person.ts';
import { adoptApplied } from '../state/act.ts';
import { closeDialog } from '../state/app.ts';
import { flushCell } from '../state/cell.ts';
import { announce, Button, Checkbox, Dialog, Progress, RadioGroup, showToast } from '../ui/index.ts';
import { forgetCopy } from './beside.ts';
import { ConflictCard } from './ConflictCard.tsx';
import { Joining } from './Joining.tsx';
import styles from './MergeDialog.module.css';

const RULES = ['none', 'mine', 'theirs', 'newer'] as const;
const ONE_BY_ONE: MergeChoices = { picks: [], prefer: null };

/** What another copy brings, what contradicts, and the choice: then both are one, as one command that can be undone. */
export function MergeDialog({ copy }: { readonly copy: ChosenFile }) {
  const { t } = useTranslation();
  const [choices, setChoices] = useState(ONE_BY_ONE);
  const [preview, setPreview] = useState<MergePreview | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [merging, setMerging] = useState(false);
  const [acceptFaults, setAcceptFaults] = useState(false);
  const slow = useSlow(preview === null && failure === null);

  useEffect(() => {
    let current = true;
    void (async () => {
      await flushCell();
      const result = await call('copies.preview', { token: copy.token, choices });
      if (!current) return;
      if (result.ok) setPreview(result.value);
      else setFailure(result.error);
    })();
    return () => {
      current = false;
    };
  }, [copy.token, choices]);

  const faulty = preview !== null && preview.faults.mine + preview.faults.theirs > 0;
  const ready = preview !== null && !preview.nothingNew && preview.open === 0 && (!faulty || acceptFaults);
  const merge = async () => {
    if (!ready || merging || !(await ensurePerson())) return;
    setFailure(null);
    setMerging(true);
    const result = await call('copies.merge', { token: copy.token, choices, acceptFaults });
    setMerging(false);
    if (!result.ok) return setFailure(result.error);
    forgetCopy(copy.token);
    closeDialog();
    await adoptApplied(result.value);
    const done = t('copies.done', { count: result.value.changed });
    showToast({ tone: 'success', text: done });
    announce(done);
  };
  const pick = (id: string, branch: 'mine' | 'theirs') =>
    setChoices((before) => ({
      ...before,
      picks: [...before.picks.filter(({ conflict }) => conflict !== id), { conflict: id, take: branch }],
    }));

  return (
    <Dialog
      size="full"
      title={t('copies.title', { name: copy.name })}
      onClose={closeDialog}
      onSubmit={() => void merge()}
      footer={
        preview?.nothingNew === true ? (
          <Button data-autofocus onClick={closeDialog}>
            {t('copies.close')}
          </Button>
        ) : (
          <>
            {preview !== null && preview.open > 0 && (
              <p className={styles.open}>{t('copies.conflicts.open', { count: preview.open })}</p>
            )}
            <Button onClick={closeDialog}>{t('copies.cancel')}</Button>
            <Button type="submit" variant="primary" icon={<GitMerge />} busy={merging || !ready}>
              {merging ? t('copies.merging') : t('copies.merge')}
            </Button>
          </>
        )
      }
    >
      <div className={styles.body}>
        {failure !== null && <FailureNote failure={failure} />}
        {slow && <Progress label={t('copies.looking')} />}
        {preview?.nothingNew === true && <p>{t('copies.nothingNew')}</p>}
        {preview !== null && !preview.nothingNew && (
          <>
            <Joining preview={preview} />
            {faulty && (
              <section className={styles.faults}>
                {preview.faults.mine > 0 && <p>{t('copies.faults.mine')}</p>}
                {preview.faults.theirs > 0 && <p>{t('copies.faults.theirs')}</p>}
                <Checkbox
                  label={t('copies.faults.accept')}
                  hint={t('copies.faults.hint')}
                  checked={acceptFaults}
                  onChange={(event) => setAcceptFaults(event.currentTarget.checked)}
                />
              </section>
            )}
            <Conflicts
              preview={preview}
              rule={choices.prefer ?? 'none'}
              onRule={(rule) => setChoices({ picks: [], prefer: rule === 'none' ? null : rule })}
              onPick={pick}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}

interface ConflictsProps {
  readonly preview: MergePreview;
  readonly rule: (typeof RULES)[number];
  readonly onRule: (rule: (typeof RULES)[number]) => void;
  readonly onPick: (id: string, branch: 'mine' | 'theirs') => void;
}

function Conflicts({ preview, rule, onRule, onPick }: ConflictsProps) {
  const { t } = useTranslation();
  const { conflicts, conflictCount } = preview;
  if (conflictCount === 0) return <p className={styles.calm}>{t('copies.conflicts.none')}</p>;
  return (
    <section aria-labelledby="conflicts-title" className={styles.conflicts}>
      <h3 id="conflicts-title" className={styles.title}>
        {t('copies.conflicts.title', { count: conflictCount })}
      </h3>
      <p>{t('copies.conflicts.lead')}</p>
      <RadioGroup
        look="segmented"
        label={t('copies.rule.legend')}
        hideLabel
        selected={rule}
        onSelect={onRule}
        options={RULES.map((id) => ({ id, label: t(`copies.rule.${id}`) }))}
      />
      <ol className={styles.cards}>
        {conflicts.map((conflict) => (
          <ConflictCard
            key={conflict.id}
            conflict={conflict}
            onPick={(branch) => onPick(conflict.id, branch)}
          />
        ))}
      </ol>
      {conflictCount > conflicts.length && (
        <p>{t('copies.conflicts.capped', { shown: conflicts.length, total: conflictCount })}</p>
      )}
    </section>
  );
}

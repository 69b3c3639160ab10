import { Save, Search } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../core/errors.ts';
import type { Trial, UserRule, UserRuleDefinition } from '../../electron/ipc/contract.ts';
import { call } from '../api.ts';
import { FailureNote } from '../dialogs/FailureNote.tsx';
import { cancelJob, JobProgress } from '../dialogs/JobProgress.tsx';
import { useSlow } from '../project/use-job.ts';
import { adoptApplied, callAs } from '../state/act.ts';
import { flushCell } from '../state/cell.ts';
import { forgetOffer } from '../state/offer.ts';
import { announce, Button, Dialog, Progress, showToast } from '../ui/index.ts';
import styles from './RuleDialog.module.css';
import { RuleForm } from './RuleForm.tsx';
import { suggestedName } from './rule-words.ts';
import { TrialList } from './TrialList.tsx';

interface RuleDialogProps {
  /** Null: a new one. */
  readonly rule: UserRule | null;
  /** What of a new one is known already: it is tried at once. */
  readonly start: Partial<UserRuleDefinition>;
  /** It leads back to the list of rules, where the rule is seen then. */
  readonly listed: boolean;
  readonly onClose: () => void;
}

const EMPTY: UserRuleDefinition = {
  name: '',
  reason: '',
  family: 'custom',
  severity: 'warning',
  side: 'source',
  mode: 'plain',
  find: '',
  matchCase: true,
  replacement: '',
  safe: false,
};

/** As the contract has it. */
export const LONGEST_NAME = 120;
/** A trial asks for no name. */
const NAMELESS = '…';

/** What a trial depends on: a new name needs no new one. */
const tried = ({ side, mode, find, matchCase, replacement }: UserRuleDefinition) =>
  JSON.stringify([side, mode, find, matchCase, replacement]);

/** Makes or changes a rule: first it is tried on the project, then it is saved, and looks through all of it. */
export function RuleDialog({ rule, start, listed, onClose }: RuleDialogProps) {
  const { t } = useTranslation();
  const [opened] = useState<UserRuleDefinition>(() => {
    const { id: _id, ...known } = { id: null, ...EMPTY, ...rule, ...start };
    return known;
  });
  const [definition, setDefinition] = useState(opened);
  /** A name that the person wrote stays; until then it follows the pattern. */
  const [named, setNamed] = useState(rule !== null);
  const [trial, setTrial] = useState<{ readonly of: string; readonly result: Trial } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState<'trying' | 'saving' | null>(null);
  const slow = useSlow(busy === 'trying');

  const suggestion = suggestedName(t, definition).slice(0, LONGEST_NAME);
  const name = (named ? definition.name.trim() : '') || suggestion;
  const current = trial !== null && trial.of === tried(definition) ? trial.result : null;
  const tryOut = useCallback(async (what: UserRuleDefinition) => {
    setFailure(null);
    setBusy('trying');
    await flushCell();
    const result = await call('rules.try', { definition: { ...what, name: NAMELESS } });
    setBusy(null);
    if (!result.ok) return setFailure(result.error);
    setTrial({ of: tried(what), result: result.value });
  }, []);
  useEffect(() => {
    if (opened.find !== '') void tryOut(opened);
  }, [opened, tryOut]);
  const save = async () => {
    if (current === null || busy !== null || name === '') return;
    setFailure(null);
    setBusy('saving');
    const result = await callAs('rules.put', { rules: [{ ...definition, name, id: rule?.id ?? null }] });
    setBusy(null);
    if (!result.ok) return setFailure(result.error);
    await adoptApplied(result.value);
    forgetOffer(definition);
    if (result.value.stoppedRules.length === 0) {
      const saved = t('ruling.edit.saved', { name });
      if (!listed) showToast({ tone: 'success', text: saved });
      announce(saved);
    }
    onClose();
  };
  const leave = busy === 'saving' ? () => void cancelJob() : onClose;
  return (
    <Dialog
      size="full"
      title={rule === null ? t('ruling.edit.titleNew') : t('ruling.edit.titleEdit', { name: rule.name })}
      onClose={leave}
      onSubmit={() => {
        if (definition.find !== '' && busy === null) void tryOut(definition);
      }}
      footer={
        <>
          <Button onClick={leave}>{t('common.cancel')}</Button>
          {current === null ? (
            <Button
              type="submit"
              variant="primary"
              icon={<Search />}
              busy={busy !== null || definition.find === ''}
            >
              {t('ruling.edit.preview')}
            </Button>
          ) : (
            <Button
              variant="primary"
              icon={<Save />}
              busy={busy !== null || name === ''}
              onClick={() => void save()}
            >
              {t('ruling.edit.save')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.body}>
        <RuleForm
          value={{ ...definition, name: named ? definition.name : suggestion }}
          suggestion={suggestion}
          onChange={(change) => {
            if (change.name !== undefined) setNamed(true);
            setDefinition({ ...definition, ...change });
            setFailure(null);
          }}
        />
        <div className={styles.trial}>
          {failure !== null && <FailureNote failure={failure} />}
          {slow && <Progress label={t('ruling.edit.looking')} />}
          <JobProgress active={busy === 'saving'} label={t('ruling.edit.saving')} />
          {current === null ? (
            failure === null && !slow && <p className={styles.muted}>{t('ruling.edit.notYet')}</p>
          ) : (
            <TrialList trial={current} />
          )}
        </div>
      </div>
    </Dialog>
  );
}

import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UserRule } from '../../electron/ipc/contract.ts';
import { cancelJob, JobProgress } from '../dialogs/JobProgress.tsx';
import { SeverityMark } from '../marks/marks.tsx';
import { act } from '../state/act.ts';
import { announce, Badge, Button, Dialog } from '../ui/index.ts';
import styles from './Rules.module.css';
import { saysTheSame, summaryOf } from './rule-words.ts';
import { useRules } from './use-rules.ts';

interface ImportRulesDialogProps {
  /** Of the file. */
  readonly name: string;
  readonly rules: readonly UserRule[];
  readonly onClose: () => void;
}

/** What a file of rules holds, and what becomes of each; taken in as one command. */
export function ImportRulesDialog({ name, rules, onClose }: ImportRulesDialogProps) {
  const { t } = useTranslation();
  const { list } = useRules();
  const [busy, setBusy] = useState(false);
  const own = new Map((list?.own ?? []).map(({ rule }) => [rule.id, rule]));
  const fate = (rule: UserRule) => {
    const here = own.get(rule.id);
    if (here === undefined) return 'new';
    return saysTheSame(here, rule) ? 'same' : 'replaces';
  };
  const wanted = list === null ? [] : rules.filter((rule) => fate(rule) !== 'same');
  const take = async () => {
    if (busy || wanted.length === 0) return;
    setBusy(true);
    const applied = await act('rules.put', { rules: [...wanted] });
    setBusy(false);
    if (applied === undefined) return;
    announce(t('ruling.import.done', { count: wanted.length }));
    onClose();
  };
  const leave = busy ? () => void cancelJob() : onClose;
  return (
    <Dialog
      size="lg"
      title={t('ruling.import.title')}
      onClose={leave}
      onSubmit={() => void take()}
      footer={
        <>
          <Button onClick={leave}>{t('common.cancel')}</Button>
          <Button
            type="submit"
            variant="primary"
            icon={<FileUp />}
            data-autofocus
            busy={busy || wanted.length === 0}
          >
            {t('ruling.import.take', { count: wanted.length })}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p className={styles.muted}>{t('ruling.import.lead', { name })}</p>
        {list !== null && wanted.length === 0 && <p>{t('ruling.import.nothing')}</p>}
        <ul className={styles.rules}>
          {rules.map((rule) => (
            <li key={rule.id} className={styles.imported}>
              <div className={styles.says}>
                <p className={styles.name}>{rule.name}</p>
                <p className={styles.muted}>{`${summaryOf(t, rule)} · ${t(`common.side.${rule.side}`)}`}</p>
              </div>
              <SeverityMark severity={rule.severity} />
              <Badge tone={fate(rule) === 'new' ? 'success' : 'neutral'}>
                {t(`ruling.import.${fate(rule)}`)}
              </Badge>
            </li>
          ))}
        </ul>
        <JobProgress active={busy} label={t('ruling.list.scanning')} />
      </div>
    </Dialog>
  );
}

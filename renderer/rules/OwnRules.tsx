import { Download, FileUp, PencilLine, Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ListedUserRule, UserRule } from '../../electron/ipc/contract.ts';
import { must } from '../api.ts';
import { act, replay } from '../state/act.ts';
import { openDialog } from '../state/app.ts';
import { announce, Button, IconButton, showToast } from '../ui/index.ts';
import { RuleRow } from './RuleRow.tsx';
import styles from './Rules.module.css';
import { summaryOf, switchName } from './rule-words.ts';

interface OwnRulesProps {
  /** Those that are shown. */
  readonly rules: readonly ListedUserRule[];
  readonly all: readonly ListedUserRule[];
  readonly readOnly: boolean;
  readonly busy: boolean;
  readonly isOn: (rule: string, on: boolean) => boolean;
  readonly onSwitch: (rule: UserRule, on: boolean) => void;
}

export function OwnRules({ rules, all, readOnly, busy, isOn, onSwitch }: OwnRulesProps) {
  const { t } = useTranslation();
  const title = t('ruling.own.title');
  const exportAll = async () => {
    const written = await must('rules.write', { rules: all.map(({ rule }) => rule.id) });
    if (written === undefined || written === null) return;
    const text = t('ruling.own.exported', { count: written.rules, name: written.name });
    showToast({ tone: 'success', text });
    announce(text);
  };
  return (
    <section aria-label={title} className={styles.family}>
      <header className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <div className={styles.tools}>
          {!readOnly && (
            <>
              <Button
                size="sm"
                icon={<Plus />}
                busy={busy}
                onClick={() => openDialog({ kind: 'rule', rule: null, start: {}, from: 'rules' })}
              >
                {t('ruling.own.make')}
              </Button>
              <Button size="sm" icon={<FileUp />} busy={busy} onClick={() => void importRules()}>
                {t('ruling.own.import')}
              </Button>
            </>
          )}
          {all.length > 0 && (
            <Button size="sm" icon={<Download />} busy={busy} onClick={() => void exportAll()}>
              {t('ruling.own.export')}
            </Button>
          )}
        </div>
      </header>
      {all.length === 0 && <p className={styles.muted}>{t('ruling.own.none')}</p>}
      <ul className={styles.rules}>
        {rules.map(({ rule, on, open, kept, repairable, standing, stoppedAt }) => (
          <RuleRow
            key={rule.id}
            name={switchName(rule)}
            title={rule.name}
            severity={rule.severity}
            open={open}
            kept={kept}
            repairable={repairable}
            on={isOn(switchName(rule), on)}
            readOnly={readOnly || standing === 'broken'}
            busy={busy}
            onSwitch={(value) => onSwitch(rule, value)}
            actions={
              !readOnly && (
                <>
                  <IconButton
                    size="sm"
                    icon={<PencilLine />}
                    label={t('ruling.own.editOf', { name: rule.name })}
                    onClick={() => openDialog({ kind: 'rule', rule, start: {}, from: 'rules' })}
                  />
                  <IconButton
                    size="sm"
                    icon={<Trash2 />}
                    label={t('ruling.own.deleteOf', { name: rule.name })}
                    onClick={() =>
                      void remove(rule, t('ruling.own.deleted', { name: rule.name }), t('common.undo'))
                    }
                  />
                </>
              )
            }
          >
            <p className={styles.muted}>
              {summaryOf(t, rule)}
              {rule.safe && ` · ${t('ruling.own.safe')}`}
              {` · ${t(`common.side.${rule.side}`)}`}
            </p>
            {standing === 'broken' && <p className={styles.warning}>{t('ruling.own.broken')}</p>}
            {standing === 'stopped' && (
              <p className={styles.warning}>
                {stoppedAt === null
                  ? t('ruling.own.stoppedSomewhere')
                  : t('ruling.own.stopped', { number: stoppedAt })}
              </p>
            )}
          </RuleRow>
        ))}
      </ul>
    </section>
  );
}

async function remove(rule: UserRule, deleted: string, undo: string): Promise<void> {
  const applied = await act('rules.remove', { rules: [rule.id] });
  if (applied === undefined) return;
  announce(deleted);
  const takeBack = () => void replay('undo', applied.command);
  showToast({ tone: 'info', text: deleted, action: { label: undo, run: takeBack } });
}

/** A file is chosen and read; what is in it is shown before anything is taken in. */
async function importRules(): Promise<void> {
  const file = await must('files.choose', { purpose: 'rules' });
  if (file === undefined || file === null) return;
  const read = await must('rules.read', { token: file.token });
  if (read !== undefined) openDialog({ kind: 'import-rules', name: read.name, rules: read.rules });
}

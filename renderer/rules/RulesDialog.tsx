import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FAMILIES, type Family } from '../../core/model.ts';
import type { ListedRule, RuleList } from '../../electron/ipc/contract.ts';
import { cancelJob, JobProgress } from '../dialogs/JobProgress.tsx';
import { useSlow } from '../project/use-job.ts';
import { useProject } from '../state/project.ts';
import { announce, Button, Dialog, Field, Progress, TextInput } from '../ui/index.ts';
import { OwnRules } from './OwnRules.tsx';
import { RuleRow } from './RuleRow.tsx';
import styles from './Rules.module.css';
import { switchName, titleOf } from './rule-words.ts';
import { useRules } from './use-rules.ts';

/** Every rule that looks at the project, with its switch; those that people have made come first. */
export function RulesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { list, pending, switchRules } = useRules();
  const readOnly = useProject(({ info }) => info?.readOnly ?? false);
  const [search, setSearch] = useState('');
  const busy = pending.size > 0;
  const slow = useSlow(list === null);
  // What is done at once goes on behind a closed dialog; what takes long is ended by leaving it.
  const long = useSlow(busy);
  const leave = long ? () => void cancelJob() : onClose;
  const change = async (rules: readonly string[], on: boolean, name: string | null) => {
    if (!(await switchRules(rules, on))) return;
    const said =
      name === null
        ? t('ruling.list.switchedMany', { count: rules.length })
        : t(on ? 'ruling.list.switchedOn' : 'ruling.list.switchedOff', { name });
    announce(said);
  };
  const words = search.trim().toLowerCase();
  const matches = (text: string) => text.toLowerCase().includes(words);
  const shown = filtered(list, (rule) => matches(titleOf(t, rule)) || matches(t(`families.${rule.family}`)));
  const own = (list?.own ?? []).filter(({ rule }) => matches(rule.name) || matches(rule.find));
  const isOn = (rule: string, on: boolean) => pending.get(rule) ?? on;
  return (
    <Dialog
      size="lg"
      title={t('ruling.list.title')}
      className={styles.dialog ?? ''}
      onClose={leave}
      footer={
        <>
          <div className={styles.job}>
            <JobProgress active={busy} label={t('ruling.list.scanning')} />
          </div>
          <Button onClick={leave}>{t(long ? 'common.cancel' : 'ruling.list.close')}</Button>
        </>
      }
    >
      <div className={styles.body}>
        <p className={styles.muted}>{t('ruling.list.lead')}</p>
        <Field label={t('ruling.list.search')} hideLabel>
          {(control) => (
            <TextInput
              {...control}
              type="search"
              data-autofocus
              placeholder={t('ruling.list.search')}
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
          )}
        </Field>
        {slow && <Progress label={t('ruling.list.looking')} />}
        {list !== null && (
          <>
            <OwnRules
              rules={own}
              all={list.own}
              readOnly={readOnly}
              busy={busy}
              isOn={isOn}
              onSwitch={(rule, on) => void change([switchName(rule)], on, rule.name)}
            />
            {shown.map(([family, rules]) => (
              <FamilyRules
                key={family}
                family={family}
                rules={rules}
                readOnly={readOnly}
                busy={busy}
                isOn={isOn}
                onSwitch={(some, on, name) => void change(some, on, name)}
              />
            ))}
            {shown.length === 0 && own.length === 0 && words !== '' && (
              <p className={styles.muted}>{t('ruling.list.none')}</p>
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}

/** By family, in the order of the families. */
function filtered(
  list: RuleList | null,
  wanted: (rule: ListedRule) => boolean,
): readonly (readonly [Family, readonly ListedRule[]])[] {
  const families = Map.groupBy((list?.builtIn ?? []).filter(wanted), ({ family }) => family);
  return FAMILIES.flatMap((family) => {
    const rules = families.get(family);
    return rules === undefined ? [] : [[family, rules] as const];
  });
}

interface FamilyRulesProps {
  readonly family: Family;
  readonly rules: readonly ListedRule[];
  readonly readOnly: boolean;
  readonly busy: boolean;
  readonly isOn: (rule: string, on: boolean) => boolean;
  readonly onSwitch: (rules: readonly string[], on: boolean, name: string | null) => void;
}

function FamilyRules({ family, rules, readOnly, busy, isOn, onSwitch }: FamilyRulesProps) {
  const { t } = useTranslation();
  const name = t(`families.${family}`);
  const on = rules.filter((rule) => isOn(rule.id, rule.on)).length;
  const all = on === rules.length;
  const others = rules.filter((rule) => isOn(rule.id, rule.on) === all).map(({ id }) => id);
  return (
    <section aria-label={name} className={styles.family}>
      <header className={styles.head}>
        <h3 className={styles.title}>{name}</h3>
        <p className={styles.muted}>{t('ruling.list.on', { on, count: rules.length })}</p>
        {rules.length > 1 && !readOnly && (
          <Button size="sm" variant="quiet" busy={busy} onClick={() => onSwitch(others, !all, null)}>
            {t(all ? 'ruling.list.family.nothing' : 'ruling.list.family.all')}
          </Button>
        )}
      </header>
      <ul className={styles.rules}>
        {rules.map((rule) => (
          <RuleRow
            key={rule.id}
            name={rule.id}
            title={titleOf(t, rule)}
            severity={rule.severity}
            open={rule.open}
            kept={rule.kept}
            repairable={rule.repairable}
            on={isOn(rule.id, rule.on)}
            readOnly={readOnly}
            busy={busy}
            onSwitch={(value) => onSwitch([rule.id], value, titleOf(t, rule))}
          >
            <p className={styles.muted}>{t(`ruling.list.needs.${rule.needs}`)}</p>
            {!rule.onByDefault && <p className={styles.muted}>{t('ruling.list.offByDefault')}</p>}
          </RuleRow>
        ))}
      </ul>
    </section>
  );
}

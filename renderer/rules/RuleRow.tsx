import { Wrench } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '../../core/model.ts';
import { SeverityMark } from '../marks/marks.tsx';
import { openDialog } from '../state/app.ts';
import { Button } from '../ui/index.ts';
import styles from './Rules.module.css';

interface RuleRowProps {
  /** By which artifacts and switches know it. */
  readonly name: string;
  readonly title: string;
  readonly severity: Severity;
  readonly open: number;
  readonly kept: number;
  readonly repairable: number;
  readonly on: boolean;
  readonly readOnly: boolean;
  readonly busy: boolean;
  readonly onSwitch: (on: boolean) => void;
  /** Buttons of its own. */
  readonly actions?: ReactNode;
  /** What is said of it under the title. */
  readonly children: ReactNode;
}

/** One rule with its switch, how grave its finds are, and how many there are. */
export function RuleRow(props: RuleRowProps) {
  const { name, title, severity, open, kept, repairable, on, readOnly, busy, onSwitch, actions, children } =
    props;
  const { t } = useTranslation();
  const id = useId();
  return (
    <li className={styles.rule}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={on}
        className={styles.switch}
        checked={on}
        disabled={readOnly}
        aria-disabled={busy || undefined}
        aria-describedby={`${id}-says`}
        onChange={() => {
          if (!busy) onSwitch(!on);
        }}
      />
      <div className={styles.says}>
        <label htmlFor={id} className={styles.name}>
          {title}
        </label>
        <div id={`${id}-says`} className={styles.facts}>
          {children}
        </div>
      </div>
      <div>
        <SeverityMark severity={severity} />
      </div>
      <p className={styles.counts}>
        {open > 0 && <span>{t('ruling.list.open', { count: open })}</span>}
        {kept > 0 && <span>{t('ruling.list.kept', { count: kept })}</span>}
      </p>
      <div className={styles.actions}>
        {repairable > 0 && !readOnly && (
          <Button
            size="sm"
            variant="quiet"
            icon={<Wrench />}
            busy={busy}
            aria-label={t('ruling.list.repairOf', { name: title })}
            onClick={() => openDialog({ kind: 'repair', scope: { kind: 'rule', rule: name } })}
          >
            {t('ruling.list.repair')}
          </Button>
        )}
        {actions}
      </div>
    </li>
  );
}

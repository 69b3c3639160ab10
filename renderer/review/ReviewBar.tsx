import { Check, CheckCheck, CircleX, MessageSquareReply, OctagonAlert, SkipForward } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SegmentId } from '../../core/model.ts';
import type { Verdict } from '../../core/workflow.ts';
import type { Row } from '../../electron/ipc/contract.ts';
import { openErrors } from '../artifacts/mend.ts';
import { run } from '../commands/run.ts';
import type { CommandName } from '../commands/table.ts';
import { useKeys } from '../commands/use-keys.ts';
import { type Asking, askReason, usePanel } from '../state/panel.ts';
import { useProject } from '../state/project.ts';
import { focusRow } from '../state/selection.ts';
import { useSettings } from '../state/settings.ts';
import { Button, type ButtonProps, Kbd, Tooltip } from '../ui/index.ts';
import { ReasonField } from './ReasonField.tsx';
import styles from './ReviewBar.module.css';
import { giveVerdict, judge } from './verdict.ts';

/** What decides over the active row: confirming for a translator, verdicts for a reviewer; one place, below the grid. */
export function ReviewBar({ row }: { readonly row: Row | null }) {
  const { t } = useTranslation();
  const role = useSettings((state) => state.role);
  // Judged anew when the person or the project changes.
  useSettings((state) => state.people);
  const readOnly = useProject(({ info }) => info?.readOnly ?? false);
  const asking = usePanel((state) => (row === null ? undefined : state.asking.get(row.segment.id)));
  if (readOnly) return <p className={styles.bar}>{t('editor.readOnly')}</p>;
  if (asking !== undefined && row !== null)
    return <ReasonForm key={row.segment.id} id={row.segment.id} asking={asking} />;
  const decision = row === null || role !== 'reviewer' ? null : judge(row, 'approve');
  const refusal = decision?.allowed === false ? decision.refusal : null;
  const errors = row === null ? 0 : openErrors(row.artifacts);
  const refused = (verdict: Verdict) => row === null || judge(row, verdict)?.allowed === false;
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('editor.review.label')}>
      {role === 'reviewer' ? (
        <>
          <Act
            name="review.approve"
            icon={<CheckCheck />}
            variant="primary"
            off={refusal !== null || row === null}
          />
          <Act name="review.approveStay" icon={<Check />} off={refusal !== null || row === null} />
          <Act name="review.requestChanges" icon={<MessageSquareReply />} off={refused('request-changes')} />
          <Act name="review.reject" icon={<CircleX />} off={refused('reject')} />
          <Act name="review.next" icon={<SkipForward />} variant="quiet" off={false} />
        </>
      ) : (
        <>
          <Act name="segment.confirm" icon={<Check />} variant="primary" off={row === null} />
          <Act name="segment.nextUntranslated" icon={<SkipForward />} variant="quiet" off={false} />
        </>
      )}
      <p className={styles.why} aria-live="polite">
        {(refusal === 'own-edit' || refusal === 'blocking-note') && t(`common.refusal.${refusal}`)}
        {refusal === null && errors > 0 && (
          <span className={styles.errors}>
            <OctagonAlert aria-hidden />
            {t('editor.review.openErrors', { count: errors })}
          </span>
        )}
      </p>
    </div>
  );
}

interface ActProps {
  readonly name: CommandName & `${string}.${string}`;
  readonly icon: ReactNode;
  readonly variant?: ButtonProps['variant'];
  readonly off: boolean;
}

/** A command as a button, with its key beside it. */
function Act({ name, icon, variant = 'secondary', off }: ActProps) {
  const { t } = useTranslation();
  const keys = useKeys(name);
  const label = t(`editor.act.${name}` as 'editor.act.review.approve');
  return (
    <Tooltip text={label} keys={keys}>
      <Button size="sm" variant={variant} icon={icon} aria-disabled={off} onClick={() => void run(name)}>
        {label}
        {keys !== undefined && variant === 'primary' && (
          <>
            {' '}
            <Kbd keys={keys} />
          </>
        )}
      </Button>
    </Tooltip>
  );
}

/** Requests and rejections come with a reason: asked for here, in place of the buttons. */
function ReasonForm({ id, asking }: { readonly id: SegmentId; readonly asking: Asking }) {
  const { t } = useTranslation();
  const { verdict, reason } = asking;
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // Who comes back to a reason that is half written has not asked for its field.
  const begun = useRef(reason !== '');
  useEffect(() => {
    if (!begun.current) field.current?.focus();
  }, []);
  const close = () => {
    askReason(id, null);
    focusRow();
  };
  const submit = async () => {
    if (reason.trim() === '') setMissing(true);
    else if (await giveVerdict(verdict, reason.trim(), true)) focusRow();
  };
  return (
    <form
      className={styles.bar}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ReasonField
        ref={field}
        verdict={verdict}
        value={reason}
        missing={missing}
        onChange={(value) => {
          askReason(id, { reason: value });
          setMissing(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) close();
        }}
      />
      <Button variant={verdict === 'reject' ? 'danger' : 'primary'} type="submit">
        {t(`editor.review.send.${verdict}`)}
      </Button>
      <Button variant="quiet" onClick={close}>
        {t('common.cancel')}
      </Button>
    </form>
  );
}

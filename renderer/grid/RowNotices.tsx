import { CircleAlert, History, MessageSquareReply } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { InlineTag } from '../../core/formats/inline.ts';
import type { Side } from '../../core/model.ts';
import type { Row } from '../../electron/ipc/contract.ts';
import { type Conflict, discardDraft, keepDraft, resolveConflict } from '../state/cell.ts';
import { ChippedText } from '../tags/ChipMark.tsx';
import { DiffText } from '../text/DiffText.tsx';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import styles from './RowNotices.module.css';

interface RowNoticesProps {
  readonly row: Row;
  readonly active: boolean;
  /** Sides on which a draft was left when the app ended. */
  readonly drafts: readonly Side[];
  readonly conflict: Conflict | null;
}

/** What has to be said about a row, below its texts: a left draft, a conflict, the reason of a verdict. */
export function RowNotices({ row, active, drafts, conflict }: RowNoticesProps) {
  const { t } = useTranslation();
  const { verdictReason, state } = row.segment;
  return (
    <>
      {conflict !== null && <ConflictNotice conflict={conflict} tags={row.segment.tags} />}
      {drafts.map((side) => (
        <DraftNotice key={side} row={row} side={side} />
      ))}
      {active && verdictReason !== null && (
        <Notice icon={<MessageSquareReply />} tone={state === 'rejected' ? 'error' : 'warning'}>
          <p className="selectable">
            <strong>
              {t(state === 'rejected' ? 'editor.verdict.rejected' : 'editor.verdict.requested')}
            </strong>{' '}
            {verdictReason}
          </p>
        </Notice>
      )}
    </>
  );
}

interface NoticeProps {
  readonly icon: ReactNode;
  readonly tone: 'info' | 'warning' | 'error';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

function Notice({ icon, tone, children, actions }: NoticeProps) {
  return (
    <div className={cx(styles.notice, styles[tone])}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <div className={styles.says}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

function DraftNotice({ row, side }: { readonly row: Row; readonly side: Side }) {
  const { t } = useTranslation();
  const draft = row.drafts[side] ?? '';
  return (
    <Notice
      icon={<History />}
      tone="info"
      actions={
        <>
          <Button size="sm" variant="primary" onClick={() => void keepDraft(row, side)}>
            {t('editor.draft.keep')}
          </Button>
          <Button size="sm" onClick={() => void discardDraft(row, side)}>
            {t('editor.draft.discard')}
          </Button>
        </>
      }
    >
      <p className={styles.title}>{t(`editor.draft.${side}`)}</p>
      <p className={cx(styles.text, 'selectable')} lang={side === 'source' ? 'th' : 'en'}>
        <DiffText before={row.segment[side]} after={draft} side={side} tags={row.segment.tags} />
      </p>
    </Notice>
  );
}

interface ConflictNoticeProps {
  readonly conflict: Conflict;
  readonly tags: readonly InlineTag[];
}

function ConflictNotice({ conflict, tags }: ConflictNoticeProps) {
  const { t } = useTranslation();
  const { side, mine, theirs } = conflict;
  const lang = side === 'source' ? 'th' : 'en';
  return (
    <Notice
      icon={<CircleAlert />}
      tone="error"
      actions={
        <>
          <Button size="sm" variant="primary" onClick={() => void resolveConflict('mine')}>
            {t('editor.conflict.keepMine')}
          </Button>
          <Button size="sm" onClick={() => void resolveConflict('theirs')}>
            {t('editor.conflict.takeTheirs')}
          </Button>
        </>
      }
    >
      <p className={styles.title}>{t('editor.conflict.title')}</p>
      <p className={styles.hint}>{t('editor.conflict.hint')}</p>
      <dl className={styles.versions}>
        <dt>{t('editor.conflict.theirs')}</dt>
        <dd lang={lang} className={cx(styles.text, 'selectable')}>
          <ChippedText text={theirs} tags={tags} />
        </dd>
        <dt>{t('editor.conflict.mine')}</dt>
        <dd lang={lang} className={cx(styles.text, 'selectable')}>
          <DiffText before={theirs} after={mine} side={side} tags={tags} />
        </dd>
      </dl>
    </Notice>
  );
}

import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../core/errors.ts';
import { describeFailure } from '../../i18n/failure.ts';
import styles from './FailureNote.module.css';

interface FailureNoteProps {
  readonly failure: Failure;
  /** Buttons: what can be done about it here. */
  readonly children?: ReactNode;
}

/** A failure said in its place on the page: what happened, what was kept, what to do. */
export function FailureNote({ failure, children }: FailureNoteProps) {
  const { t } = useTranslation();
  const { title, body } = describeFailure(t, failure);
  return (
    <div role="alert" className={styles.note}>
      <CircleAlert className={styles.icon} aria-hidden />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <p className="selectable">{body}</p>
        {children !== undefined && <div className={styles.actions}>{children}</div>}
      </div>
    </div>
  );
}

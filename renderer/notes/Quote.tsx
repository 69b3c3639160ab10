import { useTranslation } from 'react-i18next';
import type { Side } from '../../core/model.ts';
import { cx } from '../ui/index.ts';
import styles from './Notes.module.css';

interface QuoteProps {
  readonly side: Side;
  readonly text: string;
  /** The words are not in the text any more. */
  readonly gone?: boolean;
  /** Leads to the words. */
  readonly onGo?: (() => void) | undefined;
}

/** The words that a note is about. */
export function Quote({ side, text, gone = false, onGo }: QuoteProps) {
  const { t } = useTranslation();
  const lang = side === 'source' ? 'th' : 'en';
  const says = gone ? t('notes.quote.gone') : undefined;
  if (onGo === undefined || gone) {
    return (
      <blockquote lang={lang} className={cx(styles.quote, gone && styles.gone)} title={says}>
        {text}
        {gone && <span className={styles.says}>{says}</span>}
      </blockquote>
    );
  }
  return (
    <button
      type="button"
      lang={lang}
      className={cx(styles.quote, styles.link)}
      title={t('notes.quote.go')}
      onClick={onGo}
    >
      {text}
    </button>
  );
}

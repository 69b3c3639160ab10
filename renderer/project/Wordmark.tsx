import { cx } from '../ui/index.ts';
import styles from './Wordmark.module.css';

interface WordmarkProps {
  /** Small: not the page's heading, only the name. */
  readonly size?: 'large' | 'small';
}

/** The product's name in both scripts; reads as one name. */
export function Wordmark({ size = 'large' }: WordmarkProps) {
  const Tag = size === 'large' ? 'h1' : 'p';
  return (
    <Tag className={cx(styles.wordmark, size === 'small' && styles.small)}>
      <span className={styles.mark} aria-hidden>
        <span className={styles.thaiTile}>
          <b>ส</b>
        </span>
        <span className={styles.latinTile}>
          <b>S</b>
        </span>
      </span>
      <span className={styles.names}>
        <span lang="th" className={styles.thai}>
          สองภาษา
        </span>{' '}
        <span lang="en" className={styles.latin}>
          Songphasa
        </span>
      </span>
    </Tag>
  );
}

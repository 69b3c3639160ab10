import styles from './Progress.module.css';

interface ProgressProps {
  readonly label: string;
  /** Both absent while nobody knows how much there is. */
  readonly value?: number;
  readonly max?: number;
}

export function Progress({ label, value, max }: ProgressProps) {
  return <progress className={styles.progress} aria-label={label} value={value} max={max} />;
}

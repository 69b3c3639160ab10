import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import { cx } from './cx.ts';

export type Tone = 'neutral' | 'accent' | 'error' | 'warning' | 'hint' | 'success' | 'info';

interface BadgeProps {
  readonly tone?: Tone;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  /** Without the soft background: for rows that hold many. */
  readonly plain?: boolean;
  readonly title?: string;
}

/** A short word with a tone; the word or icon carries the meaning, the colour only supports it. */
export function Badge({ tone = 'neutral', icon, children, plain = false, title }: BadgeProps) {
  return (
    <span title={title} className={cx(styles.badge, styles[tone], plain && styles.plain)}>
      {icon}
      {children}
    </span>
  );
}

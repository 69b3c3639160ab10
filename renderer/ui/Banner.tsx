import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { cx } from './cx.ts';

interface BannerProps {
  readonly tone: 'info' | 'accent' | 'error';
  /** A lucide icon element. */
  readonly icon: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits; without one it says nothing by itself. */
  readonly role?: 'alert' | 'status';
  /** By which it is found as a region. */
  readonly label?: string;
  /** Buttons, the primary one last. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** A line over the whole width of the page that stays until something is done about it. */
export function Banner({ tone, icon, role, label, actions, children }: BannerProps) {
  return (
    <section {...{ role, 'aria-label': label }} className={cx(styles.banner, styles[tone])}>
      <span aria-hidden className={styles.icon}>
        {icon}
      </span>
      <p className={styles.says}>{children}</p>
      {actions}
    </section>
  );
}

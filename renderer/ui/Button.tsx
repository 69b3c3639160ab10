import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './Button.module.css';
import { cx } from './cx.ts';
import { Tooltip } from './Tooltip.tsx';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'md' | 'sm';
  /** A lucide icon element, drawn before the label. */
  readonly icon?: ReactNode;
  /** Stays focusable and says so to assistive technology, but does nothing. */
  readonly busy?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button(props: ButtonProps) {
  const {
    variant = 'secondary',
    size = 'md',
    icon,
    busy = false,
    className,
    children,
    onClick,
    ...rest
  } = props;
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || rest['aria-disabled'] || undefined}
      className={cx(styles.button, styles[variant], styles[size], className)}
      onClick={busy ? undefined : onClick}
    >
      {icon}
      <span className={styles.label}>{children}</span>
    </button>
  );
}

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  /** The accessible name; shown as the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly size?: 'md' | 'sm';
  /** The shortcut, as formatted for the platform; shown in the tooltip. */
  readonly keys?: string | undefined;
  /** For buttons that switch something on and off. */
  readonly pressed?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ label, icon, size = 'md', keys, pressed, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        aria-pressed={pressed}
        className={cx(styles.button, styles.quiet, styles.icon, styles[size], className)}
      >
        {icon}
      </button>
    </Tooltip>
  );
}

import { X } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './Button.tsx';
import { cx } from './cx.ts';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  /** Esc, the close button. The owner takes the dialog away. */
  readonly onClose: () => void;
  /** Buttons, the primary one last. */
  readonly footer?: ReactNode;
  readonly size?: 'sm' | 'md' | 'lg' | 'full';
  /** Enter in a field, or the footer's submit button (type="submit"). */
  readonly onSubmit?: () => void;
  readonly className?: string;
  /** Holds nothing that takes the focus: its text does then, so that it is scrolled by keyboard. */
  readonly toRead?: boolean;
  readonly children: ReactNode;
}

/** Where the focus goes first, best first: left to itself, the platform takes the close button. */
const FIRST = [
  '[data-autofocus]',
  '[data-body] :is(input:checked, input:not([type=radio]), select, textarea, button)',
  'footer button',
];

function firstControl(dialog: HTMLElement): HTMLElement | undefined {
  return (
    FIRST.map((selector) => dialog.querySelector<HTMLElement>(selector)).find((found) => found !== null) ??
    undefined
  );
}

/** Modal: the platform's own <dialog> keeps the focus inside; at the end it goes back to where it was. */
export function Dialog({
  title,
  onClose,
  footer,
  size = 'md',
  onSubmit,
  className,
  toRead = false,
  children,
}: DialogProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // At layout: it is closed while it still is on the page. What closes after it was taken away gives no focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    const before = document.activeElement;
    if (!element.open) element.showModal();
    (firstControl(element) ?? element.querySelector<HTMLElement>('[data-body]'))?.focus();
    return () => {
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const content = (
    <>
      <header className={styles.header}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <IconButton label={t('common.close')} icon={<X />} onClick={onClose} />
      </header>
      <div className={styles.body} data-body tabIndex={toRead ? 0 : -1}>
        {children}
      </div>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </>
  );
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={cx(styles.dialog, styles[size], className)}
      onCancel={(event) => {
        event.preventDefault();
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {onSubmit === undefined ? (
        <div className={styles.frame}>{content}</div>
      ) : (
        <form
          className={styles.frame}
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit();
          }}
        >
          {content}
        </form>
      )}
    </dialog>
  );
}

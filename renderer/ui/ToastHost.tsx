import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from './Button.tsx';
import { cx } from './cx.ts';
import styles from './ToastHost.module.css';
import { dismissToast, type Toast, useToasts } from './toast.ts';

const ICONS = { info: Info, success: CircleCheck, error: CircleAlert } as const;
const STAYS_MS = 6_000;

function ToastCard({ toast }: { readonly toast: Toast }) {
  const { t } = useTranslation();
  const Icon = ICONS[toast.tone];
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || toast.tone === 'error') return;
    const timer = setTimeout(() => dismissToast(toast.id), STAYS_MS);
    return () => clearTimeout(timer);
  }, [held, toast]);
  const action = toast.action;
  // Stays as long as it is being read.
  const listeners = {
    onPointerEnter: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  };
  return (
    <div
      role={toast.tone === 'error' ? 'alert' : 'status'}
      className={cx(styles.toast, styles[toast.tone])}
      {...listeners}
    >
      <Icon className={styles.icon} aria-hidden />
      <div className={cx(styles.says, 'selectable')}>
        {toast.title !== undefined && <p className={styles.title}>{toast.title}</p>}
        <p>{toast.text}</p>
      </div>
      {action !== undefined && (
        <Button
          size="sm"
          variant="quiet"
          onClick={() => {
            dismissToast(toast.id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton size="sm" label={t('common.dismiss')} icon={<X />} onClick={() => dismissToast(toast.id)} />
    </div>
  );
}

/** Where toasts stand; once, at the root of the page. In the top layer, and brought up anew with each one. */
export function ToastHost() {
  const { t } = useTranslation();
  const toasts = useToasts((state) => state.toasts);
  const host = useRef<HTMLElement>(null);
  const newest = toasts.at(-1)?.id;
  useEffect(() => {
    const element = host.current;
    if (element === null || newest === undefined) return;
    element.hidePopover?.();
    element.showPopover?.();
  }, [newest]);
  return (
    <section ref={host} popover="manual" aria-label={t('common.notifications')} className={styles.host}>
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
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
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const start = () => {
    if (toast.tone !== 'error') timer.current = setTimeout(() => dismissToast(toast.id), STAYS_MS);
  };
  const stop = () => clearTimeout(timer.current);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card lives for one toast, told apart by its key
  useEffect(() => {
    start();
    return stop;
  }, []);
  const action = toast.action;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the handlers only keep the card while it is being read
    <div
      role={toast.tone === 'error' ? 'alert' : 'status'}
      className={cx(styles.toast, styles[toast.tone])}
      onPointerEnter={stop}
      onPointerLeave={start}
      onFocus={stop}
      onBlur={start}
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

import { cloneElement, type ReactElement, type Ref, useEffect, useId, useRef, useState } from 'react';
import { Kbd } from './Kbd.tsx';
import { type Anchor, Popover } from './Popover.tsx';
import styles from './Tooltip.module.css';

interface Described {
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly ref?: Ref<HTMLElement>;
}

interface TooltipProps {
  readonly text: string;
  /** Shortcut, as formatted for the platform. */
  readonly keys?: string | undefined;
  /** One focusable element. */
  readonly children: ReactElement<Described>;
}

const DELAY = 450;

/** Shown on hover after a moment, on keyboard focus at once; goes with Esc. */
export function Tooltip({ text, keys, children }: TooltipProps) {
  const id = useId();
  const [anchor, setAnchor] = useState<Anchor | null>(null);
  const host = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const show = () => setAnchor(host.current?.firstElementChild?.getBoundingClientRect() ?? null);
  const hide = () => {
    clearTimeout(timer.current);
    setAnchor(null);
  };
  const onPointerEnter = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(show, DELAY);
  };
  const onFocus = () => {
    if (host.current?.querySelector(':focus-visible') !== null) show();
  };
  // What already names the element is not said a second time.
  const describedBy = anchor !== null && children.props['aria-label'] !== text ? id : undefined;
  const listeners = {
    onPointerEnter,
    onPointerLeave: hide,
    onPointerDown: hide,
    onFocus,
    onBlur: hide,
    onKeyDown: hide,
  };
  return (
    <span ref={host} className={styles.host} {...listeners}>
      {cloneElement(children, describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      {anchor !== null && (
        <Popover anchor={anchor} onClose={hide} dismiss={false} className={styles.tip}>
          <span role="tooltip" id={id}>
            {text}
          </span>
          {keys !== undefined && <Kbd keys={keys} />}
        </Popover>
      )}
    </span>
  );
}

import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { cx } from './cx.ts';
import styles from './Popover.module.css';

export interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface PopoverProps {
  /** Viewport coordinates of what it belongs to. */
  readonly anchor: Anchor;
  readonly align?: 'start' | 'end';
  readonly className?: string | undefined;
  /** Esc, or a press outside of it. */
  readonly onClose: () => void;
  /** Whether Esc and outside presses are watched; false where the owner does. */
  readonly dismiss?: boolean;
  readonly children: ReactNode;
}

const GAP = 4;
const MARGIN = 8;

/** Below the anchor where there is room, else above; never out of the window. Pure, for the tests. */
export function place(
  anchor: Anchor,
  box: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
  align: 'start' | 'end',
): { readonly left: number; readonly top: number } {
  const wanted = align === 'start' ? anchor.left : anchor.right - box.width;
  const left = Math.max(MARGIN, Math.min(wanted, view.width - box.width - MARGIN));
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - box.height;
  const fitsBelow = below + box.height <= view.height - MARGIN;
  const top = fitsBelow || above < MARGIN ? Math.min(below, view.height - box.height - MARGIN) : above;
  return { left, top: Math.max(MARGIN, top) };
}

/** A box in the top layer (so that it also stands above a modal dialog), placed beside its anchor. */
export function Popover(props: PopoverProps) {
  const { anchor, align = 'start', className, onClose, dismiss = true, children } = props;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    element.showPopover?.();
    const { width, height } = element.getBoundingClientRect();
    const view = { width: window.innerWidth, height: window.innerHeight };
    const { left, top } = place(anchor, { width, height }, view, align);
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  }, [anchor, align]);
  useEffect(() => {
    if (!dismiss) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    };
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && box.current?.contains(event.target) !== true) onClose();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPress, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPress, true);
    };
  }, [dismiss, onClose]);
  // Inside the open dialog, if any: what lies outside of a modal dialog is inert.
  const host = document.querySelector('dialog[open]') ?? document.body;
  return createPortal(
    <div ref={box} popover="manual" className={cx(styles.popover, className)}>
      {children}
    </div>,
    host,
  );
}

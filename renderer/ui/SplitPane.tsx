import { type KeyboardEvent, type PointerEvent, type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import styles from './SplitPane.module.css';

interface SplitPaneProps {
  /** Name of the pane, said with the divider. */
  readonly label: string;
  /** Which side of the content the pane stands on. */
  readonly side: 'start' | 'end';
  /** Pixels, as are the bounds. */
  readonly size: number;
  readonly min: number;
  readonly max: number;
  readonly onSize: (size: number) => void;
  /** Beside the content, over its edge for want of room, or not at all. */
  readonly place: 'beside' | 'over' | 'hidden';
  /** Escape in a pane that lies over the content. */
  readonly onHide: () => void;
  readonly pane: ReactNode;
  readonly children: ReactNode;
}

const STEP = 16;

/** A pane of adjustable width beside what takes the rest; the divider moves by pointer and by arrow keys. */
export function SplitPane(props: SplitPaneProps) {
  const { label, side, size, min, max, onSize, place, onHide, pane, children } = props;
  const id = useId();
  const clamp = (wanted: number) => Math.round(Math.max(min, Math.min(max, wanted)));
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.preventDefault();
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const from = event.clientX;
    const onMove = (move: globalThis.PointerEvent) =>
      onSize(clamp(size + (side === 'start' ? move.clientX - from : from - move.clientX)));
    const onUp = () => {
      handle.removeEventListener('pointermove', onMove);
      handle.removeEventListener('pointerup', onUp);
      handle.removeEventListener('pointercancel', onUp);
    };
    handle.addEventListener('pointermove', onMove);
    handle.addEventListener('pointerup', onUp);
    handle.addEventListener('pointercancel', onUp);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const grow = side === 'start' ? 'ArrowRight' : 'ArrowLeft';
    const shrink = side === 'start' ? 'ArrowLeft' : 'ArrowRight';
    const wanted = { [grow]: size + STEP, [shrink]: size - STEP, Home: min, End: max }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onSize(clamp(wanted));
  };
  // The window splitter pattern: a separator that takes the focus and has a value is a widget.
  const widget = {
    role: 'separator',
    tabIndex: 0,
    'aria-orientation': 'vertical',
    'aria-label': label,
    'aria-controls': id,
    'aria-valuenow': size,
    'aria-valuemin': min,
    'aria-valuemax': max,
    onPointerDown,
    onKeyDown,
  } as const;
  const divider = place === 'beside' && <div {...widget} className={cx(styles.divider, styles[side])} />;
  const listeners = {
    onKeyDown: (event: KeyboardEvent) => {
      if (place === 'over' && event.key === 'Escape' && !event.nativeEvent.isComposing) onHide();
    },
  };
  const beside = place !== 'hidden' && (
    <div
      id={id}
      className={cx(styles.pane, place === 'over' && styles.over, styles[side])}
      style={{ width: size }}
      {...listeners}
    >
      {pane}
    </div>
  );
  return (
    <div className={styles.split}>
      {side === 'start' && beside}
      {side === 'start' && divider}
      <div className={styles.rest}>{children}</div>
      {side === 'end' && divider}
      {side === 'end' && beside}
    </div>
  );
}

import { Check } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { cx } from './cx.ts';
import { Kbd } from './Kbd.tsx';
import styles from './Menu.module.css';
import { type Anchor, Popover } from './Popover.tsx';

export type MenuEntry =
  | { readonly kind: 'separator'; readonly id: string }
  | { readonly kind: 'heading'; readonly id: string; readonly label: string }
  | {
      readonly kind: 'item';
      readonly id: string;
      readonly label: string;
      readonly icon?: ReactNode;
      readonly keys?: string | undefined;
      readonly disabled?: boolean;
      /** Present on entries that are on or off. */
      readonly checked?: boolean;
      readonly danger?: boolean;
      readonly run: () => void;
    };

interface MenuListProps {
  readonly label: string;
  readonly anchor: Anchor;
  readonly align?: 'start' | 'end';
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
}

const itemsOf = (list: HTMLElement | null) => [
  ...(list?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? []),
];

/** The open menu: arrows, Home, End and the first letter move; Enter runs; Esc and Tab close. */
export function MenuList({ label, anchor, align = 'start', entries, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    before.current = document.activeElement;
    itemsOf(list.current)[0]?.focus();
    return () => {
      if (before.current instanceof HTMLElement) before.current.focus();
    };
  }, []);
  const icons = entries.some(
    (entry) => entry.kind === 'item' && (entry.icon !== undefined || entry.checked !== undefined),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const all = itemsOf(list.current);
    const at = all.findIndex((item) => item.matches(':focus'));
    const next = menuMove(
      event.key,
      at,
      all.map((item) => item.textContent ?? ''),
    );
    if (event.key === 'Tab') onClose();
    else if (next === null) return;
    else all[next]?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Popover anchor={anchor} align={align} onClose={onClose} className={styles.menu}>
      <div ref={list} role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
        {entries.map((entry) => {
          if (entry.kind === 'separator') return <hr key={entry.id} className={styles.separator} />;
          if (entry.kind === 'heading') {
            return (
              <div key={entry.id} role="presentation" className={styles.heading}>
                {entry.label}
              </div>
            );
          }
          const choose = () => {
            if (entry.disabled === true) return;
            onClose();
            entry.run();
          };
          return (
            <button
              key={entry.id}
              type="button"
              {...(entry.checked === undefined
                ? { role: 'menuitem' }
                : { role: 'menuitemcheckbox', 'aria-checked': entry.checked })}
              aria-disabled={entry.disabled}
              tabIndex={-1}
              className={cx(styles.item, entry.danger && styles.danger)}
              onClick={choose}
              onPointerMove={(event) => event.currentTarget.focus()}
            >
              {icons && (
                <span className={styles.icon}>{entry.checked === true ? <Check /> : entry.icon}</span>
              )}
              <span className={styles.label}>{entry.label}</span>
              {entry.keys !== undefined && <Kbd keys={entry.keys} />}
            </button>
          );
        })}
      </div>
    </Popover>
  );
}

/** Where the focus goes on a key, or null where the key means nothing to a menu. */
export function menuMove(key: string, at: number, labels: readonly string[]): number | null {
  const count = labels.length;
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1 || key === ' ') return null;
  const letter = key.toLocaleLowerCase();
  for (let step = 1; step <= count; step += 1) {
    const index = (at + step) % count;
    if (labels[index]?.trim().toLocaleLowerCase().startsWith(letter) === true) return index;
  }
  return null;
}

interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly align?: 'start' | 'end';
  /** Draws the button that opens it; spread the props on it. */
  readonly trigger: (props: {
    readonly onClick: (event: { readonly currentTarget: Element }) => void;
    readonly 'aria-haspopup': 'menu';
    readonly 'aria-expanded': boolean;
  }) => ReactNode;
}

export function Menu({ label, entries, align = 'start', trigger }: MenuProps) {
  const [anchor, setAnchor] = useState<Anchor | null>(null);
  const close = useCallback(() => setAnchor(null), []);
  return (
    <>
      {trigger({
        onClick: (event) => setAnchor(anchor === null ? event.currentTarget.getBoundingClientRect() : null),
        'aria-haspopup': 'menu',
        'aria-expanded': anchor !== null,
      })}
      {anchor !== null && (
        <MenuList label={label} anchor={anchor} align={align} entries={entries} onClose={close} />
      )}
    </>
  );
}

/** How a chip is drawn, by React in a closed cell and by hand in the open one: alike. */
import type { ChipRole } from '../../core/formats/inline.ts';
import { cx } from '../ui/cx.ts';
import styles from './Tags.module.css';

export interface ChipState {
  /** A half without its other half. */
  readonly broken?: boolean;
  readonly selected?: boolean;
  readonly movable?: boolean;
}

export function chipClass(role: ChipRole, { broken, selected, movable }: ChipState = {}): string {
  return cx(
    styles.chip,
    role === 'open' && styles.open,
    role === 'close' && styles.close,
    broken === true && styles.broken,
    selected === true && styles.selected,
    movable === true && styles.movable,
  );
}

/** The spelling in three: what is there for copying only, the number that is seen, and again what is there only. */
export function chipSpelling(spelled: string): readonly [string, string, string] {
  const [number = ''] = /\d+/.exec(spelled) ?? [];
  const at = spelled.indexOf(number);
  return [spelled.slice(0, at), number, spelled.slice(at + number.length)];
}

export const SPELLED = styles.spelled ?? '';

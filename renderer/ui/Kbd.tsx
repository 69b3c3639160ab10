import styles from './Kbd.module.css';

/** A shortcut, already formatted for the platform (`formatKeys` of commands/keys.ts). */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className={styles.kbd}>{keys}</kbd>;
}

import { memo } from 'react';
import type { Side } from '../../core/model.ts';
import { shortened } from './shortened.ts';
import styles from './Text.module.css';
import { wordDiff } from './word-diff.ts';

interface DiffTextProps {
  readonly before: string;
  readonly after: string;
  readonly side: Side;
  /** Cuts what stayed the same short. */
  readonly short?: boolean;
}

/** What went and what came, word by word; read aloud as deletion and insertion. */
export const DiffText = memo(function DiffText({ before, after, side, short = false }: DiffTextProps) {
  const parts = wordDiff(before, after, side);
  let at = 0;
  return (short ? shortened(parts) : parts).map(({ kind, text }) => {
    const key = at;
    at += text.length;
    if (kind === 'same') return text;
    return kind === 'inserted' ? (
      <ins key={`+${key}`} className={styles.inserted}>
        {text}
      </ins>
    ) : (
      <del key={`-${key}`} className={styles.deleted}>
        {text}
      </del>
    );
  });
});

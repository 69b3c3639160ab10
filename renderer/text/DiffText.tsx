import { memo } from 'react';
import type { Side } from '../../core/model.ts';
import styles from './Text.module.css';
import { wordDiff } from './word-diff.ts';

interface DiffTextProps {
  readonly before: string;
  readonly after: string;
  readonly side: Side;
}

/** What went and what came, word by word; read aloud as deletion and insertion. */
export const DiffText = memo(function DiffText({ before, after, side }: DiffTextProps) {
  let at = 0;
  return wordDiff(before, after, side).map(({ kind, text }) => {
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

import { memo } from 'react';
import type { InlineTag } from '../../core/formats/inline.ts';
import type { Side } from '../../core/model.ts';
import { ChippedText } from '../tags/ChipMark.tsx';
import { shortened } from './shortened.ts';
import styles from './Text.module.css';
import { wordDiff } from './word-diff.ts';

interface DiffTextProps {
  readonly before: string;
  readonly after: string;
  readonly side: Side;
  readonly tags?: readonly InlineTag[];
  /** Cuts what stayed the same short. */
  readonly short?: boolean;
}

const NO_TAGS: readonly InlineTag[] = [];

/** What went and what came, word by word; read aloud as deletion and insertion. */
export const DiffText = memo(function DiffText(props: DiffTextProps) {
  const { before, after, side, tags = NO_TAGS, short = false } = props;
  const parts = wordDiff(before, after, side, tags);
  let at = 0;
  return (short ? shortened(parts, undefined, tags) : parts).map(({ kind, text }) => {
    const key = at;
    at += text.length;
    const drawn = <ChippedText key={`=${key}`} text={text} tags={tags} />;
    if (kind === 'same') return drawn;
    return kind === 'inserted' ? (
      <ins key={`+${key}`} className={styles.inserted}>
        {drawn}
      </ins>
    ) : (
      <del key={`-${key}`} className={styles.deleted}>
        {drawn}
      </del>
    );
  });
});

import { ArrowRight } from 'lucide-react';
import type { InlineTag } from '../../core/formats/inline.ts';
import { StateMark } from '../marks/marks.tsx';
import { DiffText } from '../text/DiffText.tsx';
import { cx } from '../ui/index.ts';
import type { Happening } from './describe.ts';
import styles from './History.module.css';

interface HappeningsProps {
  readonly happenings: readonly Happening[];
  /** Of the segment as it stands: earlier texts are drawn with them. */
  readonly tags: readonly InlineTag[];
}

/** What was done to one segment: texts as word-level diffs, states, words of notes. */
export function Happenings({ happenings, tags }: HappeningsProps) {
  return happenings.map((happening, at) => (
    <What key={`${at}-${happening.kind}`} happening={happening} tags={tags} />
  ));
}

interface WhatProps {
  readonly happening: Happening;
  readonly tags: readonly InlineTag[];
}

function What({ happening, tags }: WhatProps) {
  switch (happening.kind) {
    case 'text':
      return (
        <p lang={happening.side === 'source' ? 'th' : 'en'} className={cx(styles.text, 'selectable')}>
          <DiffText
            short
            before={happening.before}
            after={happening.after}
            side={happening.side}
            tags={tags}
          />
        </p>
      );
    case 'state':
      return (
        <p className={styles.states}>
          <StateMark state={happening.before} plain />
          <ArrowRight aria-hidden />
          <StateMark state={happening.after} plain />
        </p>
      );
    case 'words':
      return <p className={cx(styles.words, 'selectable')}>{happening.text}</p>;
  }
}

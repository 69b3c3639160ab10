import { useTranslation } from 'react-i18next';
import type { InlineTag } from '../../core/formats/inline.ts';
import type { Side } from '../../core/model.ts';
import { ChippedText } from '../tags/ChipMark.tsx';
import { cx, Field } from '../ui/index.ts';
import styles from './SplitDialog.module.css';

const NO_TAGS: readonly InlineTag[] = [];

interface CutSliderProps {
  readonly side: Side;
  readonly text: string;
  readonly tags?: readonly InlineTag[];
  /** Places where the text may be cut, rising. */
  readonly cuts: readonly number[];
  /** Index among them. */
  readonly cut: number;
  readonly onCut: (cut: number) => void;
}

/** Of a long text its end: there it is cut. */
function showEnd(part: HTMLElement | null): void {
  if (part !== null) part.scrollTop = part.scrollHeight;
}

/** Where a text is cut, moved from place to place, with both parts in sight. */
export function CutSlider({ side, text, tags = NO_TAGS, cuts, cut, onCut }: CutSliderProps) {
  const { t } = useTranslation();
  const offset = cuts[cut];
  if (offset === undefined) return <p className={styles.lead}>{t(`editor.split.whole.${side}`)}</p>;
  const [before, after] = [text.slice(0, offset), text.slice(offset)];
  return (
    <div className={styles.cut}>
      <Field label={t('editor.split.cut', { side: t(`common.side.${side}`) })}>
        {(control) => (
          <input
            {...control}
            type="range"
            min={0}
            max={cuts.length - 1}
            value={cut}
            aria-valuetext={`${before.slice(-24)} | ${after.slice(0, 24)}`}
            onChange={(event) => onCut(Number(event.target.value))}
          />
        )}
      </Field>
      <div lang={side === 'source' ? 'th' : 'en'} className={styles.parts}>
        <p key={offset} ref={showEnd} className={cx(styles.part, 'selectable')}>
          <ChippedText text={before} tags={tags} />
        </p>
        <p className={cx(styles.part, 'selectable')}>
          <ChippedText text={after} tags={tags} />
        </p>
      </div>
    </div>
  );
}

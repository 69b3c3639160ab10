import { useTranslation } from 'react-i18next';
import { type Chip, type InlineTag, inlineParts, spellChip } from '../../core/formats/inline.ts';
import { chipClass, chipSpelling, SPELLED } from './chip-look.ts';
import { chipName } from './tag-words.ts';

interface ChipMarkProps {
  readonly chip: Pick<Chip, 'role' | 'tag'>;
  /** False where what stands beside it says the same. */
  readonly named?: boolean;
}

/** A tag in a text that is not being edited. */
export function ChipMark({ chip, named = true }: ChipMarkProps) {
  const { t } = useTranslation();
  const { role, tag } = chip;
  const [before, number, after] = chipSpelling(spellChip(tag.number, role));
  const name = chipName(chip, t);
  const says = named ? { role: 'img', 'aria-label': name, title: name } : { 'aria-hidden': true };
  return (
    <span className={chipClass(role)} data-chip={role} {...says}>
      <span className={SPELLED}>{before}</span>
      {number}
      <span className={SPELLED}>{after}</span>
    </span>
  );
}

interface ChippedTextProps {
  readonly text: string;
  readonly tags: readonly InlineTag[];
}

/** A text, or a piece of one that parts no chip, with its tags drawn as chips. */
export function ChippedText({ text, tags }: ChippedTextProps) {
  if (tags.length === 0) return text;
  return inlineParts(text, tags).map((part) =>
    part.kind === 'text' ? part.text : <ChipMark key={part.start} chip={part} />,
  );
}

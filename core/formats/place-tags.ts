/**
 * Where a tag that a translation lost belongs: around the same words where both texts have them (a name, a number), at the
 * edges where it stood at the edges, before the end punctuation, and else at the word in the same proportion, in the order
 * that the source has its tags in. A guess, to be looked at.
 */
import type { Span } from '../model.ts';
import { segmentWords } from '../text/words.ts';
import { applyChanges, chipAcross, type MissingTag, missingTags, type TextChange } from './chip-edit.ts';
import { type Chip, type ChipRole, chipsIn, type InlineTag, inlineParts, spellChip } from './inline.ts';

const END_MARKS = /[.!?…:;,]+["”’)»\]]*$/;

/** The target with those tags put in that the source has and it lacks. */
export function placeMissingTags(
  source: string,
  target: string,
  tags: readonly InlineTag[],
  wanted: readonly InlineTag[] = tags,
): string {
  return missingTags(source, target, wanted).reduce((text, missing) => {
    return applyChanges(text, placeTag(source, text, tags, missing));
  }, target);
}

/** The changes that put one missing tag into the target, in order. */
export function placeTag(
  source: string,
  target: string,
  tags: readonly InlineTag[],
  { tag, lacks }: MissingTag,
): readonly TextChange[] {
  const places = new Places(source, target, tags);
  if (lacks !== 'both') return [places.change(tag, lacks)].filter((one) => one !== null);
  const enclosed = places.sameWords(tag);
  const put = (offset: number, role: ChipRole): TextChange => {
    return { start: offset, end: offset, insert: spellChip(tag.number, role) };
  };
  if (enclosed !== null) return [put(enclosed.start, 'open'), put(enclosed.end, 'close')];
  const [open, close] = [places.change(tag, 'open'), places.change(tag, 'close')];
  if (open === null || close === null) return [];
  // The proportion of a short word may be less than a word here: a pair holds something if it held something there.
  const end = close.start > open.start ? close.start : places.wordEnd(open.start);
  return [open, { ...close, start: end, end }];
}

/** Characters of text, without chips, before an offset. */
function textBefore(text: string, tags: readonly InlineTag[], offset: number): string {
  return inlineParts(text, tags)
    .filter((part) => part.kind === 'text' && part.start < offset)
    .map(({ start, end }) => text.slice(start, Math.min(end, offset)))
    .join('');
}

class Places {
  private readonly there: readonly Chip[];
  private readonly here: readonly Chip[];
  private readonly sourceText: string;
  private readonly source: string;
  private readonly target: string;
  private readonly tags: readonly InlineTag[];

  constructor(source: string, target: string, tags: readonly InlineTag[]) {
    this.source = source;
    this.target = target;
    this.tags = tags;
    this.there = chipsIn(source, tags);
    this.here = chipsIn(target, tags);
    this.sourceText = textBefore(source, tags, source.length);
  }

  private chip(tag: InlineTag, role: ChipRole): Chip | undefined {
    return this.there.find((one) => one.tag.number === tag.number && one.role === role);
  }

  /** What the pair encloses in the source, where the target has just that, once, and not cut by chips. */
  sameWords(tag: InlineTag): Span | null {
    const [open, close] = [this.chip(tag, 'open'), this.chip(tag, 'close')];
    if (open === undefined || close === undefined) return null;
    const { source, tags } = this;
    const words = textBefore(source, tags, close.start)
      .slice(textBefore(source, tags, open.end).length)
      .trim();
    const start = this.target.indexOf(words);
    const { low, high } = this.bounds(open);
    const end = start + words.length;
    if (words === '' || start < low || end > high || this.target.indexOf(words, start + 1) >= 0) return null;
    if (this.here.some((chip) => chip.start < end && chip.end > start)) return null;
    return { start, end };
  }

  /** Between the chips that stand before and behind it in the source; anywhere if those changed their order. */
  private bounds(chip: Chip): { readonly low: number; readonly high: number } {
    const at = this.there.indexOf(chip);
    const found = (chips: readonly Chip[]) =>
      this.here.filter((one) => chips.some((other) => other.tag === one.tag && other.role === one.role));
    const low = Math.max(0, ...found(this.there.slice(0, at)).map(({ end }) => end));
    const high = Math.min(this.target.length, ...found(this.there.slice(at + 1)).map(({ start }) => start));
    return low <= high ? { low, high } : { low: 0, high: this.target.length };
  }

  /** Null where the source doesn't have that half. */
  change(tag: InlineTag, role: ChipRole): TextChange | null {
    const chip = this.chip(tag, role);
    if (chip === undefined) return null;
    const { low, high } = this.bounds(chip);
    const offset = Math.min(high, Math.max(low, this.wanted(chip, low, high)));
    return { start: offset, end: offset, insert: this.spaced(chip, offset) };
  }

  private wanted(chip: Chip, low: number, high: number): number {
    const { source, target, tags } = this;
    const before = textBefore(source, tags, chip.start);
    const after = this.sourceText.slice(before.length);
    const first = target.length - target.trimStart().length;
    const last = target.trimEnd().length;
    if (before.trim() === '' && chip.role !== 'close') return first;
    const marks = END_MARKS.exec(target.slice(0, last))?.[0].length ?? 0;
    if (after.replace(END_MARKS, '').trim() === '') {
      const wholeText = chip.role === 'close' && this.opensFirst(chip.tag);
      const behind = after.trim() === '' && (END_MARKS.test(before.trimEnd()) || wholeText);
      return behind || chip.tag.equivalent === '\n' ? last : last - marks;
    }
    const length = textBefore(target, tags, target.length).length;
    const share = (before.length / Math.max(1, this.sourceText.length)) * length;
    const distance = (offset: number) => Math.abs(textBefore(target, tags, offset).length - share);
    return this.edges(chip.role)
      .filter((offset) => offset >= low && offset <= Math.min(high, last - marks))
      .reduce((best, offset) => (distance(offset) < distance(best) ? offset : best), Math.max(low, first));
  }

  private opensFirst(tag: InlineTag): boolean {
    const open = this.chip(tag, 'open');
    return open !== undefined && textBefore(this.source, this.tags, open.start).trim() === '';
  }

  /** Where words begin, or for the end of a pair where they end. */
  private edges(role: ChipRole): readonly number[] {
    return segmentWords(this.target, 'en')
      .filter(({ wordLike }) => wordLike)
      .map(({ start, end }) => (role === 'close' ? end : start))
      .filter((offset) => chipAcross(this.here, offset) === undefined);
  }

  /** The end of the first word that ends behind an offset. */
  wordEnd(offset: number): number {
    return this.edges('close').find((end) => end > offset) ?? offset;
  }

  /** A tag that stands for itself between blanks keeps them. */
  private spaced(chip: Chip, offset: number): string {
    const spelled = spellChip(chip.tag.number, chip.role);
    if (chip.role !== 'single') return spelled;
    const { source, target } = this;
    const left = /\s$/.test(source.slice(0, chip.start)) && /\S$/.test(target.slice(0, offset)) ? ' ' : '';
    const right = /^\s/.test(source.slice(chip.end)) && /^[^\s.!?…:;,]/.test(target.slice(offset)) ? ' ' : '';
    return left + spelled + right;
  }
}

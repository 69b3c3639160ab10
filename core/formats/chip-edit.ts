/**
 * Editing a text in which chips stand. A chip is one thing: no change parts it, and where a pair loses one half, the other
 * is known. Pure; the open cell (CodeMirror) and the fixes of the tag check use it alike.
 */
import type { Span } from '../model.ts';
import { type Chip, type ChipRole, chipsIn, type InlineTag, spellChip } from './inline.ts';

/** Replaces the characters from `start` to `end` of a text by `insert`. */
export interface TextChange extends Span {
  readonly insert: string;
}

/** The text with changes made, which are in order and don't overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  return changes.reduceRight((done, { start, end, insert }) => {
    return done.slice(0, start) + insert + done.slice(end);
  }, text);
}

/** The chip that has this offset inside of it, not at an edge. */
export function chipAcross(chips: readonly Chip[], offset: number): Chip | undefined {
  return chips.find(({ start, end }) => start < offset && offset < end);
}

/** The change widened to whole chips; what is put inside of one goes behind it. */
export function wholeChange<Change extends Span>(chips: readonly Chip[], change: Change): Change {
  const first = chipAcross(chips, change.start);
  const last = chipAcross(chips, change.end);
  if (first === undefined && last === undefined) return change;
  if (change.start === change.end) {
    const at = first?.end ?? change.start;
    return { ...change, start: at, end: at };
  }
  return { ...change, start: first?.start ?? change.start, end: last?.end ?? change.end };
}

/** How often each half stands in a text. */
function halves(chips: readonly Chip[]): (tag: InlineTag, role: ChipRole) => number {
  const counts = new Map<string, number>();
  const key = (tag: InlineTag, role: ChipRole) => `${tag.number} ${role}`;
  for (const { tag, role } of chips) counts.set(key(tag, role), (counts.get(key(tag, role)) ?? 0) + 1);
  return (tag, role) => counts.get(key(tag, role)) ?? 0;
}

/** Where `after` has one half of a pair that was whole in `before`: what a deletion has left behind. */
export function orphansOf(before: string, after: string, tags: readonly InlineTag[]): readonly Chip[] {
  const pairs = tags.filter(({ kind }) => kind === 'pair');
  if (pairs.length === 0) return [];
  const was = halves(chipsIn(before, pairs));
  const chips = chipsIn(after, pairs);
  const is = halves(chips);
  return chips.filter(({ tag, role }) => {
    const other = role === 'open' ? 'close' : 'open';
    return was(tag, 'open') === 1 && was(tag, 'close') === 1 && is(tag, role) === 1 && is(tag, other) === 0;
  });
}

/** A tag that a text lacks, whole or one half of it. */
export interface MissingTag {
  readonly tag: InlineTag;
  readonly lacks: 'single' | 'both' | 'open' | 'close';
}

/** What `text` lacks of the tags that `reference` has, in the order of the reference. */
export function missingTags(
  reference: string,
  text: string,
  tags: readonly InlineTag[],
): readonly MissingTag[] {
  const is = halves(chipsIn(text, tags));
  const seen = new Set<InlineTag>();
  return chipsIn(reference, tags).flatMap(({ tag }): MissingTag[] => {
    if (seen.has(tag)) return [];
    seen.add(tag);
    if (tag.kind === 'single') return is(tag, 'single') === 0 ? [{ tag, lacks: 'single' }] : [];
    const [open, close] = [is(tag, 'open') > 0, is(tag, 'close') > 0];
    return open && close ? [] : [{ tag, lacks: open ? 'close' : close ? 'open' : 'both' }];
  });
}

/** The first chip of the reference that `text` lacks, in the order in which a text is written: an open pair is closed first. */
export function nextMissing(reference: string, text: string, tags: readonly InlineTag[]): MissingTag | null {
  const missing = missingTags(reference, text, tags);
  for (const { tag, role } of chipsIn(reference, tags)) {
    const found = missing.find((one) => one.tag === tag);
    if (found?.lacks === 'both' || found?.lacks === role) return found;
  }
  return null;
}

export interface TagInsertion {
  readonly changes: readonly TextChange[];
  /** What is selected afterwards, in the changed text: what a pair encloses, else the caret behind what was put in. */
  readonly selection: Span;
}

/**
 * Puts what is missing of a tag where the selection is: a pair around it, one half at its own end of it, a tag that stands
 * alone behind it. Where nothing is selected, a pair begins: its other half is put in once what it encloses is written.
 */
export function insertTag({ tag, lacks }: MissingTag, selection: Span): TagInsertion {
  const { start, end } = selection;
  const at = (offset: number, role: ChipRole): TextChange => {
    return { start: offset, end: offset, insert: spellChip(tag.number, role) };
  };
  if (lacks === 'both' && start < end) {
    const [open, close] = [at(start, 'open'), at(end, 'close')];
    const shift = open.insert.length;
    return { changes: [open, close], selection: { start: start + shift, end: end + shift } };
  }
  const change = lacks === 'open' || lacks === 'both' ? at(start, 'open') : at(end, lacks);
  const caret = change.start + change.insert.length;
  return { changes: [change], selection: { start: caret, end: caret } };
}

/**
 * Inline tags as data beside the text. In the text a tag stands as a chip: `{1>` and `<1}` around what a pair encloses,
 * `{2}` for a tag that stands alone, the spelling that memoQ users know. Only a number that the segment's tag list has,
 * in a role that its kind allows, is a chip; `{7}` in a segment without a tag 7 is four characters of text, and readers give
 * no tag a number whose chip the text already spells. So plain text needs no escape, a person can type, move and copy a
 * chip like any text, and an editor can draw it as one.
 */
import type { Span } from '../model.ts';

/** What stands in the file for a tag: native code or markup. `close` is empty for a tag that stands alone. */
export interface TagCode {
  readonly open: string;
  readonly close: string;
}

export interface InlineTag {
  /** 1-based, the chip's. */
  readonly number: number;
  readonly kind: 'pair' | 'single';
  /** What it stands for, for people and for formats that keep native code: `<b>` and `</b>`, `%s`, a line break. */
  readonly code: TagCode;
  /** What a text without tags has in its place, such as a line end or a space; mostly nothing. */
  readonly equivalent: string;
  /** Exact markup of the file that it came from, by side; null where that side has no such tag, or there is no file. */
  readonly source: TagCode | null;
  readonly target: TagCode | null;
  /** Whether its markup encloses: such pairs must not cross one another. */
  readonly encloses: boolean;
  readonly canDelete: boolean;
  readonly canCopy: boolean;
  readonly canReorder: boolean;
}

export type ChipRole = 'open' | 'close' | 'single';

export interface Chip extends Span {
  readonly kind: 'chip';
  readonly role: ChipRole;
  readonly tag: InlineTag;
}

export interface PlainText extends Span {
  readonly kind: 'text';
  readonly text: string;
}

export type InlinePart = Chip | PlainText;

const CHIP = /\{(\d{1,5})>|<(\d{1,5})\}|\{(\d{1,5})\}/g;

export function spellChip(number: number, role: ChipRole): string {
  return role === 'open' ? `{${number}>` : role === 'close' ? `<${number}}` : `{${number}}`;
}

/** Numbers whose chips a text spells, be they chips or not. */
export function spelledNumbers(text: string): Set<number> {
  return new Set([...text.matchAll(CHIP)].map(([, open, close, single]) => Number(open ?? close ?? single)));
}

/** The text as chips and what lies between them, without gaps. */
export function inlineParts(text: string, tags: readonly InlineTag[]): InlinePart[] {
  const parts: InlinePart[] = [];
  let start = 0;
  const addText = (end: number): void => {
    if (end > start) parts.push({ kind: 'text', text: text.slice(start, end), start, end });
  };
  if (tags.length > 0) {
    const byNumber = new Map(tags.map((tag) => [tag.number, tag]));
    for (const match of text.matchAll(CHIP)) {
      const [spelled, open, close, single] = match;
      const digits = open ?? close ?? single ?? '';
      const tag = digits.startsWith('0') ? undefined : byNumber.get(Number(digits));
      if (tag === undefined || (tag.kind === 'single') !== (single !== undefined)) continue;
      addText(match.index);
      start = match.index + spelled.length;
      const role = open !== undefined ? 'open' : close !== undefined ? 'close' : 'single';
      parts.push({ kind: 'chip', role, tag, start: match.index, end: start });
    }
  }
  addText(text.length);
  return parts;
}

/** The text without tags, for formats and counts that know none. */
export function plainText(text: string, tags: readonly InlineTag[]): string {
  if (tags.length === 0) return text;
  return inlineParts(text, tags)
    .map((part) => (part.kind === 'text' ? part.text : part.role === 'open' ? '' : part.tag.equivalent))
    .join('');
}

/** The text with the codes that its chips stand for in their places, for formats that know codes as characters only. */
export function spelledOut(text: string, tags: readonly InlineTag[]): string {
  return inlineParts(text, tags)
    .map((part) => {
      if (part.kind === 'text') return part.text;
      return part.role === 'close' ? part.tag.code.close : part.tag.code.open;
    })
    .join('');
}

export type TagProblemKind =
  | 'missing' // in the source, not in the target
  | 'doubled' // in the target more often than in the source
  | 'added' // in the target, not in the source
  | 'unpaired' // one half without the other, or the end before the start
  | 'crossed' // ends after the start of a pair that it does not enclose
  | 'moved'; // one of those that must keep their order does not

export interface TagProblem {
  readonly problem: TagProblemKind;
  readonly tag: InlineTag;
  /** Where in the target; null for what is not there. */
  readonly span: Span | null;
  /** False where the file itself allows it (a tag that may be deleted or copied): a hint, not an error. */
  readonly forbidden: boolean;
}

/** The chips alone, in the order of the text. */
export function chipsIn(text: string, tags: readonly InlineTag[]): Chip[] {
  return inlineParts(text, tags).filter((part) => part.kind === 'chip');
}

/** Pairs that are whole and cross no other; everything else of the chips, with what is wrong with it. */
function nesting(chips: readonly Chip[]): {
  readonly good: ReadonlySet<Chip>;
  readonly problems: TagProblem[];
} {
  const good = new Set<Chip>();
  const problems: TagProblem[] = [];
  const opened: Chip[] = [];
  const bad = (problem: TagProblemKind, chip: Chip): void => {
    problems.push({ problem, tag: chip.tag, span: { start: chip.start, end: chip.end }, forbidden: true });
  };
  for (const chip of chips) {
    if (chip.role === 'single') good.add(chip);
    else if (chip.role === 'open') opened.push(chip);
    else {
      const at = opened.findLastIndex((one) => one.tag === chip.tag);
      const start = opened[at];
      if (start === undefined) {
        bad('unpaired', chip);
        continue;
      }
      const inside = opened.slice(at + 1);
      if (chip.tag.encloses && inside.some((one) => one.tag.encloses)) {
        bad('crossed', chip);
        opened.splice(at, 1);
        continue;
      }
      opened.splice(at, 1);
      good.add(start).add(chip);
    }
  }
  const known = new Set(problems.map(({ tag }) => tag));
  for (const chip of opened) if (!known.has(chip.tag)) bad('unpaired', chip);
  return { good, problems };
}

/** How often each tag begins, and where last. */
function census(chips: readonly Chip[]): ReadonlyMap<InlineTag, { count: number; last: Chip }> {
  const found = new Map<InlineTag, { count: number; last: Chip }>();
  for (const chip of chips) {
    if (chip.role !== 'close')
      found.set(chip.tag, { count: (found.get(chip.tag)?.count ?? 0) + 1, last: chip });
  }
  return found;
}

/**
 * Whether a target with this problem can't be approved: what its file forbids, and what is lost or doubled though the file would
 * allow it, since nobody can tell that from an oversight.
 */
export function preventsApproval({ problem, forbidden }: TagProblem): boolean {
  return forbidden || problem === 'missing' || problem === 'doubled';
}

/** What the target does to the tags of the source. An empty target has lost nothing yet. */
export function tagProblems(source: string, target: string, tags: readonly InlineTag[]): TagProblem[] {
  if (tags.length === 0 || target === '') return [];
  const wanted = chipsIn(source, tags);
  const found = chipsIn(target, tags);
  const { problems } = nesting(found);
  const before = census(wanted);
  const after = census(found);
  const closed = new Set(found.filter(({ role }) => role === 'close').map(({ tag }) => tag));
  for (const tag of tags) {
    const wantedCount = before.get(tag)?.count ?? 0;
    const { count, last } = after.get(tag) ?? { count: 0, last: null };
    const span = last === null ? null : { start: last.start, end: last.end };
    if (wantedCount > 0 && count === 0 && !closed.has(tag)) {
      problems.push({ problem: 'missing', tag, span: null, forbidden: !tag.canDelete });
    } else if (wantedCount === 0 && count > 0) {
      problems.push({ problem: 'added', tag, span, forbidden: tag.target === null });
    } else if (count > wantedCount) {
      problems.push({ problem: 'doubled', tag, span, forbidden: !tag.canCopy });
    }
  }
  const fixed = (chips: readonly Chip[]): Chip[] =>
    chips.filter((chip) => !chip.tag.canReorder && chip.role !== 'close');
  const order = new Map(fixed(wanted).map((chip, place) => [chip.tag, place]));
  let reached = -1;
  for (const chip of fixed(found)) {
    const place = order.get(chip.tag) ?? -1;
    if (place < reached) {
      problems.push({
        problem: 'moved',
        tag: chip.tag,
        span: { start: chip.start, end: chip.end },
        forbidden: true,
      });
    }
    reached = Math.max(reached, place);
  }
  return problems;
}

/**
 * The parts of a text of which a whole file can be made: halves of pairs, crossing ends and a tag for the second time are left
 * out, and what they enclose stays.
 */
export function wholeParts(text: string, tags: readonly InlineTag[]): InlinePart[] {
  const parts = inlineParts(text, tags);
  const { good } = nesting(parts.filter((part) => part.kind === 'chip'));
  const written = new Set<string>();
  return parts.filter((part) => {
    if (part.kind === 'text') return true;
    const once = `${part.tag.number} ${part.role}`;
    if (!good.has(part) || written.has(once)) return false;
    written.add(once);
    return true;
  });
}

/** Text and tags as markup. `codeOf` gives a tag's markup; null leaves it out, and what it encloses stays. */
export function renderInline(
  text: string,
  tags: readonly InlineTag[],
  escapeOf: (text: string) => string,
  codeOf: (tag: InlineTag) => TagCode | null,
): string {
  if (tags.length === 0) return escapeOf(text);
  return wholeParts(text, tags)
    .map((part) => {
      if (part.kind === 'text') return escapeOf(part.text);
      const code = codeOf(part.tag);
      return code === null ? '' : part.role === 'close' ? code.close : code.open;
    })
    .join('');
}

/** Cutting and joining texts with chips. */

import type { Side } from '../model.ts';
import { type InlineTag, inlineParts, spellChip, spelledNumbers } from './inline.ts';

/** The tag that a cut at `offset` would tear: inside its chip, or between the two halves of a pair. Null: none. */
export function tornTag(text: string, tags: readonly InlineTag[], offset: number): InlineTag | null {
  const before = new Set<InlineTag>();
  for (const part of inlineParts(text, tags)) {
    if (part.kind === 'text') continue;
    if (part.start < offset && offset < part.end) return part.tag;
    if (part.role === 'open' && part.end <= offset) before.add(part.tag);
    else if (part.role === 'close' && part.start >= offset && before.has(part.tag)) return part.tag;
    else if (part.role === 'close') before.delete(part.tag);
  }
  return null;
}

/** How a tag is named to people: the chips as they stand in the text. */
export function chipsOf({ number, kind }: InlineTag): string {
  return kind === 'pair'
    ? `${spellChip(number, 'open')}…${spellChip(number, 'close')}`
    : spellChip(number, 'single');
}

export interface Tagged extends Readonly<Record<Side, string>> {
  readonly tags: readonly InlineTag[];
}

export interface JoinedTags {
  readonly tags: readonly InlineTag[];
  /** The text of the first, and of the second, with the numbers that its chips have now. */
  readonly spell: readonly [(text: string) => string, (text: string) => string];
}

/**
 * One list for two segments that become one. The chips of the first keep their numbers, those of the second get free ones
 * where theirs are taken; a tag that both lists have and only one of them uses (parts of a split) stays one tag.
 */
export function joinTags(first: Tagged, other: Tagged): JoinedTags {
  // Told apart by identity: the two may have been given the very same list.
  const second: Tagged = { ...other, tags: other.tags.map((tag) => ({ ...tag })) };
  if (first.tags.length === 0 && second.tags.length === 0) return { tags: [], spell: [same, same] };
  const used = [usedTags(first), usedTags(second)] as const;
  const mine = new Map(first.tags.map((tag) => [JSON.stringify(tag), tag]));
  const shared = (tag: InlineTag): boolean => {
    const twin = mine.get(JSON.stringify(tag));
    return twin !== undefined && !(used[0].has(twin) && used[1].has(tag));
  };
  const own = second.tags.filter((tag) => !shared(tag));
  const taken = plainNumbers(first);
  for (const number of plainNumbers(second)) taken.add(number);
  const numbers = new Map<InlineTag, number>();
  const claim = (tag: InlineTag, number: number): boolean => {
    if (taken.has(number)) return false;
    taken.add(number);
    numbers.set(tag, number);
    return true;
  };
  const late = [...first.tags, ...own].filter((tag) => !claim(tag, tag.number));
  let next = 1;
  for (const tag of late) while (!numbers.has(tag)) claim(tag, next++);
  const renumbered = (tag: InlineTag): InlineTag => ({ ...tag, number: numbers.get(tag) ?? tag.number });
  const place = (tag: InlineTag): InlineTag => (shared(tag) ? (mine.get(JSON.stringify(tag)) ?? tag) : tag);
  const respell =
    (tags: readonly InlineTag[]) =>
    (text: string): string =>
      inlineParts(text, tags)
        .map((part) =>
          part.kind === 'text'
            ? part.text
            : spellChip(numbers.get(place(part.tag)) ?? part.tag.number, part.role),
        )
        .join('');
  return {
    tags: [...first.tags, ...own].map(renumbered).sort((a, b) => a.number - b.number),
    spell: [respell(first.tags), respell(second.tags)],
  };
}

function same(text: string): string {
  return text;
}

function usedTags({ source, target, tags }: Tagged): ReadonlySet<InlineTag> {
  return new Set(
    [source, target].flatMap((text) =>
      inlineParts(text, tags).flatMap((part) => (part.kind === 'chip' ? [part.tag] : [])),
    ),
  );
}

/** Numbers whose chips stand in the texts as mere characters: no tag may get them. */
function plainNumbers({ source, target, tags }: Tagged): Set<number> {
  const numbers = new Set<number>();
  for (const text of [source, target]) {
    for (const part of inlineParts(text, tags)) {
      if (part.kind === 'text') for (const number of spelledNumbers(part.text)) numbers.add(number);
    }
  }
  return numbers;
}

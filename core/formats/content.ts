/**
 * From a file's inline content to text with chips: readers say what stands there in order, and the tags of both sides are
 * matched and numbered here.
 */
import { type ChipRole, type InlineTag, spellChip, spelledNumbers, type TagCode } from './inline.ts';

export interface ContentText {
  readonly kind: 'text';
  readonly text: string;
}

export interface ContentTag {
  readonly kind: 'tag';
  readonly role: ChipRole;
  /** Equal for the two halves of a pair, and for the same tag in source and target. */
  readonly key: string;
  /** The file's own id; where it is a number, the chip gets it if it can. */
  readonly id: string | null;
  /** Exact markup of this half. */
  readonly markup: string;
  readonly code: string;
  readonly equivalent: string;
  readonly encloses: boolean;
  readonly canDelete: boolean;
  readonly canCopy: boolean;
  readonly canReorder: boolean;
}

export type Content = readonly (ContentText | ContentTag)[];

export interface ChippedTexts {
  readonly source: string;
  readonly target: string;
  readonly tags: readonly InlineTag[];
}

/** Occurrences of one tag on one side. */
interface Found {
  readonly key: string;
  readonly first: ContentTag;
  readonly close: ContentTag | null;
}

/** A half without its other half stands alone, a tag met twice on one side is two tags. */
function settle(content: Content): {
  readonly items: readonly (ContentText | Placed)[];
  readonly found: Map<string, Found>;
} {
  const found = new Map<string, Found>();
  const open = new Map<string, { at: number; key: string }>();
  const items: (ContentText | Placed)[] = [];
  const times = new Map<string, number>();
  const unique = (key: string): string => {
    const count = (times.get(key) ?? 0) + 1;
    times.set(key, count);
    return count === 1 ? key : `${key} #${count}`;
  };
  const add = (tag: ContentTag, role: ChipRole): string => {
    const key = unique(tag.key);
    found.set(key, { key, first: tag, close: null });
    items.push({ kind: 'placed', key, role });
    return key;
  };
  for (const item of content) {
    if (item.kind === 'text') items.push(item);
    else if (item.role === 'open') open.set(item.key, { at: items.length, key: add(item, 'single') });
    else if (item.role === 'single') add(item, 'single');
    else {
      const start = open.get(item.key);
      const first = start && found.get(start.key)?.first;
      if (start === undefined || first === undefined) {
        add(item, 'single');
        continue;
      }
      open.delete(item.key);
      found.set(start.key, { key: start.key, first, close: item });
      items[start.at] = { kind: 'placed', key: start.key, role: 'open' };
      items.push({ kind: 'placed', key: start.key, role: 'close' });
    }
  }
  return { items, found };
}

interface Placed {
  readonly kind: 'placed';
  readonly key: string;
  readonly role: ChipRole;
}

function codeOf(found: Found | undefined, what: 'markup' | 'code'): TagCode | null {
  return found === undefined ? null : { open: found.first[what], close: found.close?.[what] ?? '' };
}

function plain(content: Content): string {
  return content.map((item) => (item.kind === 'text' ? item.text : '')).join('');
}

/** The two sides of a segment as texts with chips. A tag that is a pair on one side and alone on the other is two tags. */
export function chipTexts(source: Content, target: Content): ChippedTexts {
  const left = settle(source);
  const right = settle(target);
  if (left.found.size === 0 && right.found.size === 0) {
    return { source: plain(source), target: plain(target), tags: [] };
  }
  const kindOf = (found: Found): 'pair' | 'single' => (found.close === null ? 'single' : 'pair');
  const nameOf = (found: Found): string => `${kindOf(found)} ${found.key}`;
  const sides = new Map<string, { source?: Found; target?: Found }>();
  for (const found of left.found.values()) sides.set(nameOf(found), { source: found });
  for (const found of right.found.values())
    sides.set(nameOf(found), { ...sides.get(nameOf(found)), target: found });

  // Text must not spell the chip of a tag. Joined, as a chip could come about only across a tag's place.
  const taken = spelledNumbers(plain(source));
  for (const number of spelledNumbers(plain(target))) taken.add(number);
  const numbers = new Map<string, number>();
  const claim = (name: string, wanted: number): boolean => {
    if (numbers.has(name) || taken.has(wanted)) return false;
    taken.add(wanted);
    numbers.set(name, wanted);
    return true;
  };
  for (const [name, { source: one, target: other }] of sides) {
    const id = (one ?? other)?.first.id ?? '';
    if (/^[1-9]\d{0,3}$/.test(id)) claim(name, Number(id));
  }
  let next = 1;
  for (const name of sides.keys()) while (!numbers.has(name)) claim(name, next++);

  const tags = [...sides].map(([name, { source: one, target: other }]): InlineTag => {
    const shown = one ?? other;
    const first = shown?.first;
    return {
      number: numbers.get(name) ?? 0,
      kind: shown?.close == null ? 'single' : 'pair',
      code: codeOf(shown, 'code') ?? { open: '', close: '' },
      equivalent: first?.equivalent ?? '',
      source: codeOf(one, 'markup'),
      target: codeOf(other, 'markup'),
      encloses: first?.encloses ?? false,
      canDelete: first?.canDelete ?? true,
      canCopy: first?.canCopy ?? true,
      canReorder: first?.canReorder ?? true,
    };
  });
  const spell = ({ items, found }: ReturnType<typeof settle>): string =>
    items
      .map((item) => {
        if (item.kind === 'text') return item.text;
        const one = found.get(item.key);
        return one === undefined ? '' : spellChip(numbers.get(nameOf(one)) ?? 0, item.role);
      })
      .join('');
  return { source: spell(left), target: spell(right), tags: tags.sort((a, b) => a.number - b.number) };
}

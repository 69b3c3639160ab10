/** What of an HTML text is to be translated: texts between block elements with the inline elements in them, and attributes. */
import type { ContentTag, ContentText } from '../content.ts';
import { nester, tagPart, textPart } from '../inline-markup.ts';
import { REFERENCE, referenced } from './entities.ts';
import { type HtmlAttribute, type HtmlToken, tokenizeHtml } from './tokenize.ts';

export interface HtmlUnit {
  /** Of what is replaced. */
  readonly start: number;
  readonly end: number;
  readonly content: readonly (ContentText | ContentTag)[];
  /** Where its tags stand, in order: attributes that are units of their own lie in them. */
  readonly tags: readonly Pick<Item, 'start' | 'end'>[];
  readonly where: 'text' | 'attribute' | 'raw';
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
/** Stand in a text for themselves. */
const VOID = new Set('br wbr img input area embed'.split(' '));
/** Are one thing, whatever is in them. */
const WHOLE = new Set('svg math object video audio canvas select script style template iframe'.split(' '));
const ATTRIBUTES = new Set(['alt', 'title', 'placeholder', 'aria-label']);
const META = /^(?:description|keywords|(?:og|twitter):(?:title|description))$/i;

type Item = { part: ContentText | ContentTag; readonly start: number; readonly end: number };

const SPACE = /^[ \t\r\n\f]*$/;

function isUntranslated(token: HtmlToken): boolean {
  return (
    token.kind === 'start' &&
    token.attributes.some(({ name, value }) => name === 'translate' && value.toLowerCase() === 'no')
  );
}

/** Text as parts: references resolved, unknown ones as tags, white space as a browser shows it. */
function textItems(text: string, start: number, end: number, keepSpace: boolean): Item[] {
  const items: Item[] = [];
  const add = (content: string, from: number, to: number): void => {
    const shown = keepSpace ? content : content.replace(/[ \t\r\n\f]+/g, ' ');
    const last = items.at(-1);
    if (shown === '') return;
    if (last?.part.kind === 'text' && last.end === from) {
      items[items.length - 1] = { part: textPart(last.part.text + shown), start: last.start, end: to };
    } else items.push({ part: textPart(shown), start: from, end: to });
  };
  let at = start;
  for (const match of text.slice(start, end).matchAll(REFERENCE)) {
    const from = start + match.index;
    const to = from + match[0].length;
    add(text.slice(at, from), at, from);
    const char = referenced(match[1], match[2], match[3]);
    if (char !== null) add(keepSpace || char !== '\u00a0' ? char : '\u00a0', from, to);
    else items.push({ part: tagPart('single', `ref ${from}`, match[0]), start: from, end: to });
    at = to;
  }
  add(text.slice(at, end), at, end);
  return items;
}

const isBlank = (item: Item | undefined): boolean => item?.part.kind === 'text' && SPACE.test(item.part.text);

/** White space, tags that stand alone and pairs around everything stay outside the unit: nobody needs to move them. */
function trimmed(items: readonly Item[]): readonly Item[] {
  let from = 0;
  let to = items.length;
  const outside = (item: Item | undefined): boolean =>
    isBlank(item) ||
    (item?.part.kind === 'tag' && item.part.role === 'single' && !item.part.key.startsWith('ref'));
  for (;;) {
    while (from < to && outside(items[from])) from += 1;
    while (to > from && outside(items[to - 1])) to -= 1;
    const first = items[from]?.part;
    const last = items[to - 1]?.part;
    const around =
      first?.kind === 'tag' &&
      first.role === 'open' &&
      last?.kind === 'tag' &&
      last.role === 'close' &&
      first.key === last.key;
    if (!around) break;
    from += 1;
    to -= 1;
  }
  return items.slice(from, to);
}

function edgesOf(items: readonly Item[]): readonly Item[] {
  return items.map((item, index) => {
    if (item.part.kind !== 'text') return item;
    let { start, end } = item;
    let { text } = item.part;
    if (index === 0 && text.startsWith(' ')) {
      text = text.slice(1);
      start = -1;
    }
    if (index === items.length - 1 && text.endsWith(' ')) {
      text = text.slice(0, -1);
      end = -1;
    }
    return { part: textPart(text), start, end };
  });
}

class Collector {
  readonly units: HtmlUnit[] = [];
  readonly #text: string;
  #items: Item[] = [];
  #names = nester();
  /** Where in the items each open tag is, by key. */
  readonly #openAt = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  text(start: number, end: number, keepSpace: boolean): void {
    this.#items.push(...textItems(this.#text, start, end, keepSpace));
  }

  tag(role: ContentTag['role'], name: string, start: number, end: number, equivalent = ''): void {
    const markup = this.#text.slice(start, end);
    const crosses = role === 'close' && this.#names.innermost() !== name;
    const key = role === 'open' ? this.#names.open(name) : role === 'close' ? this.#names.close(name) : null;
    const settled = key === null ? 'single' : role;
    if (key !== null && role === 'open') this.#openAt.set(key, this.#items.length);
    // Browsers take `<b>a<i>b</b>c</i>`: a pair that crosses another is a pair that need not enclose.
    const opening = this.#items[this.#openAt.get(crosses ? (key ?? '') : '') ?? -1];
    if (opening?.part.kind === 'tag') opening.part = { ...opening.part, encloses: false };
    this.#items.push({
      part: tagPart(settled, key ?? `${name} ${start}`, markup, { equivalent, encloses: key !== null }),
      start,
      end,
    });
  }

  flush(keepSpace = false): void {
    const inner = trimmed(this.#items);
    const items = keepSpace ? inner : edgesOf(inner);
    const [first] = inner;
    const last = inner.at(-1);
    this.#items = [];
    this.#names = nester();
    this.#openAt.clear();
    if (
      first === undefined ||
      last === undefined ||
      !items.some(({ part }) => part.kind === 'text' && part.text.trim() !== '')
    )
      return;
    // Where an edge lost its white space, the unit begins after it and ends before it.
    const lead =
      items[0]?.start === -1
        ? (/^[ \t\r\n\f]*/.exec(this.#text.slice(first.start, first.end))?.[0].length ?? 0)
        : 0;
    const trail =
      items.at(-1)?.end === -1
        ? (/[ \t\r\n\f]*$/.exec(this.#text.slice(last.start, last.end))?.[0].length ?? 0)
        : 0;
    this.units.push({
      start: first.start + lead,
      end: last.end - trail,
      content: items.map(({ part }) => part),
      tags: items.filter(({ part }) => part.kind === 'tag'),
      where: 'text',
    });
  }

  attribute({ start, end, value }: HtmlAttribute): void {
    if (value.trim() === '') return;
    this.units.push({ start, end, content: [textPart(value)], tags: [], where: 'attribute' });
  }

  raw(start: number, end: number): void {
    const items = textItems(this.#text, start, end, false);
    if (items.some(({ part }) => part.kind === 'text' && part.text.trim() !== '')) {
      this.units.push({ start, end, content: items.map(({ part }) => part), tags: [], where: 'raw' });
    }
  }
}

function collectAttributes(token: HtmlToken, collector: Collector): void {
  if (token.kind !== 'start') return;
  const value = (name: string): string => token.attributes.find((one) => one.name === name)?.value ?? '';
  for (const attribute of token.attributes) {
    const isMeta =
      token.name === 'meta' && attribute.name === 'content' && META.test(value('name') || value('property'));
    if (ATTRIBUTES.has(attribute.name) || isMeta) collector.attribute(attribute);
  }
}

/** The units of a text, in order of their ends. */
export function htmlUnits(text: string): HtmlUnit[] {
  const collector = new Collector(text);
  /** An element that is passed over as a whole: its name, how often it is open, where it began, whether it is inline. */
  let skipping: {
    readonly name: string;
    depth: number;
    readonly start: number;
    readonly inline: boolean;
  } | null = null;
  let pre = 0;
  let raw: string | null = null;
  for (const token of tokenizeHtml(text)) {
    if (skipping !== null) {
      if (token.kind === 'start' && token.name === skipping.name && !token.selfClosing) skipping.depth += 1;
      if (token.kind !== 'end' || token.name !== skipping.name) continue;
      skipping.depth -= 1;
      if (skipping.depth > 0) continue;
      if (skipping.inline) collector.tag('single', skipping.name, skipping.start, token.end);
      skipping = null;
      continue;
    }
    switch (token.kind) {
      case 'text':
        if (raw === null) collector.text(token.start, token.end, pre > 0);
        else collector.raw(token.start, token.end);
        raw = null;
        break;
      case 'comment':
        collector.tag('single', 'comment', token.start, token.end);
        break;
      case 'doctype':
        collector.flush();
        break;
      case 'start': {
        const { name, start, end } = token;
        const untranslated = isUntranslated(token);
        const inline = INLINE.has(name) || VOID.has(name) || WHOLE.has(name);
        if (!inline) collector.flush(pre > 0);
        if (!untranslated) collectAttributes(token, collector);
        if ((untranslated || WHOLE.has(name)) && !VOID.has(name) && !token.selfClosing) {
          skipping = { name, depth: 1, start, inline };
        } else if (VOID.has(name) || (inline && token.selfClosing)) {
          collector.tag('single', name, start, end, name === 'br' ? '\n' : '');
        } else if (inline) collector.tag('open', name, start, end);
        else if (name === 'pre' || name === 'listing') pre += 1;
        else if (name === 'title' || name === 'textarea') raw = name;
        break;
      }
      case 'end':
        if (INLINE.has(token.name)) collector.tag('close', token.name, token.start, token.end);
        else {
          collector.flush(pre > 0);
          if (token.name === 'pre' || token.name === 'listing') pre = Math.max(0, pre - 1);
        }
        break;
    }
  }
  collector.flush();
  return collector.units;
}

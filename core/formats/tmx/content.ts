import type { Content, ContentTag, ContentText } from '../content.ts';
import { type InlineTag, renderInline, type TagCode } from '../inline.ts';
import { element } from '../xml/build.ts';
import { endsOf, opaque } from '../xml/content.ts';
import { escapeText } from '../xml/escape.ts';
import { attribute, textContent, type XmlElement } from '../xml/tree.ts';

/** `type` of a `ph` of ours that stands for a character that XML can't carry; its content is U+ and the number. */
export const CHARACTER = 'x-songphasa-character';

function characterOf(node: XmlElement): string | null {
  const code =
    attribute(node, 'type') === CHARACTER ? /^U\+([0-9A-F]{4,6})$/.exec(textContent(node))?.[1] : undefined;
  const number = code === undefined ? Number.NaN : Number.parseInt(code, 16);
  return number <= 0x10ffff ? String.fromCodePoint(number) : null;
}

const ROLES: ReadonlyMap<string, ContentTag['role']> = new Map<string, ContentTag['role']>(
  Object.entries({
    bpt: 'open',
    ept: 'close',
    ph: 'single',
    it: 'single',
    ut: 'single',
  } as const),
);

interface Reading {
  readonly text: string;
  readonly out: (ContentText | ContentTag)[];
  /** `i` pairs the halves within a segment, `x` finds the same tag in the other language: the key of an `i` is its `x`. */
  readonly pairs: Map<string, string>;
  count: number;
}

const FREE = { equivalent: '', canDelete: true, canCopy: true, canReorder: true };

function single(reading: Reading, node: XmlElement, role: ContentTag['role']): void {
  const markup = reading.text.slice(node.start, node.end);
  const x = attribute(node, 'x');
  const i = attribute(node, 'i') ?? '';
  if (role === 'open') reading.pairs.set(i, x ?? `i${i}`);
  const key =
    role === 'single'
      ? `${node.local} ${x ?? `- ${reading.count++}`}`
      : `bpt ${reading.pairs.get(i) ?? `i${i}`}`;
  const id = role === 'single' ? x : (reading.pairs.get(i)?.replace(/^i/, '') ?? i);
  const native = textContent(node);
  reading.out.push({
    kind: 'tag',
    role,
    key,
    id,
    markup,
    code: native === '' ? markup : native,
    encloses: false,
    ...FREE,
  });
}

function read(reading: Reading, node: XmlElement): void {
  for (const child of node.children) {
    if (child.kind === 'text') {
      reading.out.push({ kind: 'text', text: child.text });
      continue;
    }
    if (child.kind !== 'element') {
      reading.out.push(opaque(reading.text, child, reading.count++));
      continue;
    }
    const role = ROLES.get(child.local);
    const character = child.local === 'ph' ? characterOf(child) : null;
    if (character !== null) reading.out.push({ kind: 'text', text: character });
    else if (role !== undefined) single(reading, child, role);
    else if (child.local === 'hi') {
      const ends = endsOf(reading.text, child);
      const x = attribute(child, 'x');
      const shared = {
        kind: 'tag',
        key: `hi ${x ?? `- ${reading.count++}`}`,
        id: x,
        encloses: true,
        ...FREE,
      } as const;
      reading.out.push({ ...shared, role: 'open', markup: ends.open, code: ends.open });
      read(reading, child);
      reading.out.push({ ...shared, role: 'close', markup: ends.close, code: ends.close });
    } else reading.out.push(opaque(reading.text, child, reading.count++));
  }
}

/** The inline content of a `seg`. White space is text: TMX has no word for layout. */
export function readContent(text: string, seg: XmlElement): Content {
  const reading: Reading = { text, out: [], pairs: new Map(), count: 0 };
  read(reading, seg);
  return reading.out;
}

/** The numbers of the character placeholders run on through a segment, after those of its tags. */
function characters(tags: readonly InlineTag[]): (text: string) => string {
  let count = Math.max(0, ...tags.map(({ number }) => number));
  return (text) =>
    escapeText(text, (code) => {
      count += 1;
      const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      return element('ph', { x: count, type: CHARACTER }, number);
    });
}

function freshCode({ number, kind, code }: InlineTag): TagCode {
  if (kind === 'single') return { open: `<ph x="${number}">${escapeText(code.open)}</ph>`, close: '' };
  return {
    open: `<bpt i="${number}" x="${number}">${escapeText(code.open)}</bpt>`,
    close: `<ept i="${number}">${escapeText(code.close)}</ept>`,
  };
}

export function renderFresh(text: string, tags: readonly InlineTag[]): string {
  return renderInline(text, tags, characters(tags), freshCode);
}

/** Text with chips in the markup of the file that it came from; a tag that only the other side has is taken from there. */
export function renderBack(text: string, tags: readonly InlineTag[], side: 'source' | 'target'): string {
  return renderInline(text, tags, characters(tags), (tag) =>
    side === 'source' ? (tag.source ?? tag.target) : (tag.target ?? tag.source),
  );
}

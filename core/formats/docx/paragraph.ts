/**
 * A paragraph of WordprocessingML (ECMA-376, part 1, 17.3) as text with tags, and back. The commonest formatting of a
 * paragraph is its plain text; other formatting is a pair of tags around its text. Tabs and line breaks are characters. What
 * is no text (pictures, notes, fields) is a tag that stands alone.
 */
import { type ChippedTexts, type ContentTag, type ContentText, chipTexts } from '../content.ts';
import { type InlineTag, wholeParts } from '../inline.ts';
import { tagPart, textPart } from '../inline-markup.ts';
import { escapeText } from '../xml/escape.ts';
import { childNamed, elements, textContent, type XmlElement } from '../xml/tree.ts';

/** Marks of places and of the spelling checker: no business of a translator's. Places are kept before the text. */
const PLACES = new Set([
  'bookmarkStart',
  'bookmarkEnd',
  'commentRangeStart',
  'commentRangeEnd',
  'permStart',
  'permEnd',
  'moveFromRangeStart',
  'moveFromRangeEnd',
  'moveToRangeStart',
  'moveToRangeEnd',
]);
const PASSED_OVER = new Set(['proofErr', 'del', 'moveFrom', 'lastRenderedPageBreak', 'pPr', 'rPr']);
const TRANSPARENT = new Set(['ins', 'moveTo']);
const WRAPPERS = new Set(['hyperlink', 'smartTag', 'customXml', 'fldSimple', 'dir', 'bdo']);

type Item =
  | { readonly kind: 'text'; readonly text: string; readonly format: string }
  | { readonly kind: 'tag'; readonly tag: ContentTag };

/** Formatting without what Word sets by itself for each script: Thai and Latin of one sentence are one format. */
function formatOf(text: string, run: XmlElement): string {
  const properties = childNamed(run, 'rPr');
  if (properties === null) return '';
  const w = properties.name.slice(0, -'rPr'.length);
  const inner = text
    .slice(properties.innerStart, properties.innerEnd)
    .replace(new RegExp(`<${w}rPrChange\\b[\\s\\S]*?</${w}rPrChange>`, 'g'), '')
    .replace(new RegExp(`<${w}(?:cs|lang|noProof)(?=[\\s/>])[^>]*/>`, 'g'), '')
    .replace(new RegExp(`\\s${w}hint="[^"]*"`, 'g'), '')
    .replace(new RegExp(`<${w}rFonts\\s*/>`, 'g'), '')
    .trim();
  return inner === '' ? '' : `<${w}rPr>${inner}</${w}rPr>`;
}

/** For people: which formatting a pair of tags stands for. */
function nameOf(format: string): string {
  const has = (name: string): boolean => new RegExp(`<\\w+:${name}(?:\\s*/>|\\s[^>]*/>)`).test(format);
  const name =
    has('b') || has('bCs')
      ? 'b'
      : has('i') || has('iCs')
        ? 'i'
        : has('u')
          ? 'u'
          : has('vertAlign')
            ? 'sup'
            : 'span';
  return name;
}

interface Reading {
  readonly text: string;
  readonly items: Item[];
  readonly places: string[];
  count: number;
}

function single(reading: Reading, markup: string, code: string): void {
  reading.count += 1;
  reading.items.push({ kind: 'tag', tag: { ...tagPart('single', `object ${reading.count}`, markup), code } });
}

/** What a run's child is as characters; null for what is none. */
function characters(child: XmlElement): string | null {
  switch (child.local) {
    case 't':
      return textContent(child);
    case 'tab':
      return '\t';
    case 'cr':
      return '\n';
    case 'br':
      return child.attributes.some(({ local, value }) => local === 'type' && value !== 'textWrapping')
        ? null
        : '\n';
    case 'noBreakHyphen':
      return '\u2011';
    case 'softHyphen':
      return '\u00ad';
    default:
      return null;
  }
}

function readRun(reading: Reading, run: XmlElement): void {
  const format = formatOf(reading.text, run);
  const w = run.name.slice(0, -1);
  for (const child of elements(run)) {
    if (PASSED_OVER.has(child.local)) continue;
    const text = characters(child);
    if (text !== null) reading.items.push({ kind: 'text', text, format });
    else {
      const raw = reading.text.slice(child.start, child.end);
      single(reading, `<${w}r>${format}${raw}</${w}r>`, `<${child.local}/>`);
    }
  }
}

function fieldKind(run: XmlElement): string | null {
  const mark = run.local === 'r' ? childNamed(run, 'fldChar') : null;
  return mark === null ? null : (mark.attributes.find(({ local }) => local === 'fldCharType')?.value ?? null);
}

/** A field from its begin to its end among siblings: where it ends, and where its result begins. */
function fieldEnd(siblings: readonly XmlElement[], from: number): { end: number; separate: number } | null {
  let depth = 0;
  let separate = -1;
  for (let at = from; at < siblings.length; at += 1) {
    const sibling = siblings[at];
    const kind = sibling === undefined ? null : fieldKind(sibling);
    if (kind === 'begin') depth += 1;
    else if (kind === 'separate' && depth === 1) separate = at;
    else if (kind === 'end') {
      depth -= 1;
      if (depth === 0) return { end: at, separate };
    }
  }
  return null;
}

function wrap(reading: Reading, name: string, open: string, close: string, inner: () => void): void {
  reading.count += 1;
  const key = `${name} ${reading.count}`;
  reading.items.push({
    kind: 'tag',
    tag: { ...tagPart('open', key, open, { encloses: true }), code: `<${name}>` },
  });
  inner();
  reading.items.push({
    kind: 'tag',
    tag: { ...tagPart('close', key, close, { encloses: true }), code: `</${name}>` },
  });
}

function readChildren(reading: Reading, siblings: readonly XmlElement[]): void {
  const { text } = reading;
  for (let at = 0; at < siblings.length; at += 1) {
    const child = siblings[at];
    if (child === undefined || PASSED_OVER.has(child.local)) continue;
    if (fieldKind(child) === 'begin') {
      const field = fieldEnd(siblings, at);
      const last = field === null ? child : siblings[field.end];
      const separate = field === null ? undefined : siblings[field.separate];
      const start = child.start;
      const end = last?.end ?? child.end;
      const instruction = text.slice(start, separate?.end ?? end);
      if (
        field !== null &&
        separate !== undefined &&
        last !== undefined &&
        /\bHYPERLINK\b/.test(instruction)
      ) {
        const inner = siblings.slice(field.separate + 1, field.end);
        wrap(reading, 'link', instruction, text.slice(last.start, last.end), () =>
          readChildren(reading, inner),
        );
      } else single(reading, text.slice(start, end), '<field/>');
      if (field !== null) at = field.end;
    } else if (child.local === 'r') readRun(reading, child);
    else if (TRANSPARENT.has(child.local)) readChildren(reading, elements(child));
    else if (PLACES.has(child.local)) reading.places.push(text.slice(child.start, child.end));
    else if (child.local === 'sdt') {
      const content = childNamed(child, 'sdtContent');
      if (content === null) single(reading, text.slice(child.start, child.end), '<sdt/>');
      else {
        const close = text.slice(content.innerEnd, child.end);
        wrap(reading, 'field', text.slice(child.start, content.innerStart), close, () =>
          readChildren(reading, elements(content)),
        );
      }
    } else if (WRAPPERS.has(child.local) && !child.selfClosing) {
      const close = text.slice(child.innerEnd, child.end);
      const name = child.local === 'hyperlink' ? 'link' : child.local;
      wrap(reading, name, text.slice(child.start, child.innerStart), close, () =>
        readChildren(reading, elements(child)),
      );
    } else single(reading, text.slice(child.start, child.end), `<${child.local}/>`);
  }
}

/** The format that most characters have. */
function commonest(items: readonly Item[]): string {
  const lengths = new Map<string, number>();
  for (const item of items) {
    if (item.kind === 'text') lengths.set(item.format, (lengths.get(item.format) ?? 0) + item.text.length);
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** Texts of the base format plain, others in pairs; a pair never reaches over the edge of a link or a field. */
function toContent(items: readonly Item[], base: string): (ContentText | ContentTag)[] {
  const content: (ContentText | ContentTag)[] = [];
  let open: { readonly key: string; readonly format: string } | null = null;
  let count = 0;
  const tag = (role: 'open' | 'close', key: string, format: string): ContentTag => ({
    ...tagPart(role, key, role === 'open' ? format : '', { encloses: true }),
    code: `<${role === 'close' ? '/' : ''}${nameOf(format)}>`,
  });
  const close = (): void => {
    if (open !== null) content.push(tag('close', open.key, open.format));
    open = null;
  };
  for (const item of items) {
    if (item.kind === 'tag') {
      if (item.tag.role !== 'single') close();
      content.push(item.tag);
      continue;
    }
    if (item.text === '') continue;
    const current = open as { readonly key: string; readonly format: string } | null;
    if ((current?.format ?? base) !== item.format) {
      close();
      if (item.format !== base) {
        count += 1;
        open = { key: `format ${count}`, format: item.format };
        content.push(tag('open', open.key, item.format));
      }
    }
    content.push(textPart(item.text));
  }
  close();
  return content;
}

export interface ReadParagraph extends ChippedTexts {
  readonly base: string;
  readonly places: string;
  readonly hasText: boolean;
}

export function readParagraph(text: string, paragraph: XmlElement): ReadParagraph {
  const reading: Reading = { text, items: [], places: [], count: 0 };
  readChildren(reading, elements(paragraph));
  const base = commonest(reading.items);
  return {
    ...chipTexts(toContent(reading.items, base), []),
    base,
    places: reading.places.join(''),
    hasText: reading.items.some((item) => item.kind === 'text' && item.text.trim() !== ''),
  };
}

function runOf(w: string, format: string, text: string): string {
  const pieces = text.split(/([\t\n])/).map((piece) => {
    if (piece === '') return '';
    if (piece === '\t') return `<${w}tab/>`;
    if (piece === '\n') return `<${w}br/>`;
    return `<${w}t xml:space="preserve">${escapeText(piece)}</${w}t>`;
  });
  return text === '' ? '' : `<${w}r>${format}${pieces.join('')}</${w}r>`;
}

/** New content of a paragraph after its properties. The tags are those of the paragraph as it was read just now. */
export function renderParagraph(
  paragraph: XmlElement,
  read: ReadParagraph,
  text: string,
  tags: readonly InlineTag[] = read.tags,
): string {
  const w = paragraph.name.slice(0, -1);
  const formats: string[] = [];
  const runs = wholeParts(text.replace(/\r\n?/g, '\n'), tags).map((part) => {
    if (part.kind === 'text') return runOf(w, formats.at(-1) ?? read.base, part.text);
    const { source, kind } = part.tag;
    if (source === null) return '';
    if (kind === 'pair' && source.close === '') {
      if (part.role === 'open') formats.push(source.open);
      else formats.pop();
      return '';
    }
    return part.role === 'close' ? source.close : source.open;
  });
  return read.places + runs.join('');
}

/** Whether it is one of the copies that Word keeps for programs that don't know the original. */
export function isFallback(element: XmlElement): boolean {
  for (let at: XmlElement | null = element; at !== null; at = at.parent)
    if (at.local === 'Fallback') return true;
  return false;
}

/** How many paragraphs a paragraph is inside of: text boxes hold paragraphs. */
export function depthOf(element: XmlElement): number {
  let depth = 0;
  for (let at = element.parent; at !== null; at = at.parent)
    if (at.local === 'p' && at.uri === element.uri) depth += 1;
  return depth;
}

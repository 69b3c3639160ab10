import { escapeAttribute } from './escape.ts';
import type { XmlElement } from './tree.ts';

/** Puts `text` in the place of [start, end). */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with the patches made. They must not overlap; of insertions at one place the first stays first. */
export function applyPatches(text: string, patches: readonly Patch[]): string {
  const ordered = patches
    .map((patch, index) => ({ patch, index }))
    .sort((a, b) => a.patch.start - b.patch.start || a.patch.end - b.patch.end || a.index - b.index);
  const parts: string[] = [];
  let at = 0;
  for (const { patch } of ordered) {
    if (patch.start < at) throw new Error(`patches overlap at ${patch.start}`);
    parts.push(text.slice(at, patch.start), patch.text);
    at = patch.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

const ATTRIBUTE = /([^\s=<>/"']+)(\s*=\s*)("[^"]*"|'[^']*')/g;

/**
 * Sets attributes of a start tag and leaves everything else in it as it stands: order, quotes, white space. Null takes the
 * attribute away, with the white space before it.
 */
export function patchAttributes(
  text: string,
  element: XmlElement,
  values: Readonly<Record<string, string | null>>,
): Patch[] {
  const tag = text.slice(element.start, element.innerStart);
  const left = new Map(Object.entries(values));
  const patches: Patch[] = [];
  const nameEnd = 1 + element.name.length;
  ATTRIBUTE.lastIndex = nameEnd;
  let lastEnd = nameEnd;
  for (let match = ATTRIBUTE.exec(tag); match !== null; match = ATTRIBUTE.exec(tag)) {
    const [whole, name = '', , quoted = ''] = match;
    const end = match.index + whole.length;
    const value = left.get(name);
    if (value !== undefined) {
      left.delete(name);
      if (value === null)
        patches.push({ start: element.start + lastEnd, end: element.start + end, text: '' });
      else {
        const quote = quoted.charAt(0);
        const escaped = escapeAttribute(value).replaceAll("'", '&apos;');
        patches.push({
          start: element.start + end - quoted.length,
          end: element.start + end,
          text: `${quote}${escaped}${quote}`,
        });
      }
    }
    lastEnd = end;
  }
  const added = [...left]
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value ?? '')}"`)
    .join('');
  if (added !== '') {
    const at = element.start + lastEnd;
    patches.push({ start: at, end: at, text: added });
  }
  return patches;
}

/** Puts content, which is XML already, into an element; one that closes itself is opened. */
export function patchContent(text: string, element: XmlElement, content: string): Patch {
  if (!element.selfClosing) return { start: element.innerStart, end: element.innerEnd, text: content };
  const slash = text.lastIndexOf('/', element.innerStart);
  const start = text.slice(element.start, slash).trimEnd().length + element.start;
  return { start, end: element.innerStart, text: `>${content}</${element.name}>` };
}

/** The white space that stands before an element, to indent what is put beside it alike. */
export function indentBefore(text: string, offset: number): string {
  return /[ \t\r\n]*$/.exec(text.slice(Math.max(0, offset - 200), offset))?.[0] ?? '';
}

import { decode, detectEncoding, encodeUtf8 } from '../../text/encoding.ts';
import type { PlacedText } from '../format.ts';
import { type InlineTag, plainText, renderInline, type TagCode } from '../inline.ts';
import { asPlainText } from '../plain.ts';
import { applyPatches, type Patch } from '../xml/patch.ts';
import { type HtmlUnit, htmlUnits } from './content.ts';
import { tokenizeHtml } from './tokenize.ts';

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\u00a0', '&nbsp;'],
]);

const escaped = (text: string, signs: RegExp): string =>
  asPlainText(text).replace(signs, (sign) => ESCAPES.get(sign) ?? sign);

const within = (inner: Patch, outer: { readonly start: number; readonly end: number }): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** Codes of tags in whose attributes (an alt text, a title) something new stands. Of equal tags the first is the first. */
function codesWith(page: string, unit: HtmlUnit, inside: readonly Patch[], tags: readonly InlineTag[]) {
  const changed = new Map<InlineTag, TagCode>();
  if (inside.length === 0) return changed;
  const left = [...tags];
  for (const { start, end } of unit.tags) {
    const markup = page.slice(start, end);
    const at = left.findIndex(({ source }) => source?.open === markup);
    const [tag] = at === -1 ? [] : left.splice(at, 1);
    const own = inside.filter((patch) => within(patch, { start, end }));
    if (tag?.source == null || own.length === 0) continue;
    const shifted = own.map((patch) => ({ ...patch, start: patch.start - start, end: patch.end - start }));
    changed.set(tag, { ...tag.source, open: applyPatches(markup, shifted) });
  }
  return changed;
}

function rendered(
  { where }: HtmlUnit,
  { text, tags }: PlacedText,
  codes: ReadonlyMap<InlineTag, TagCode>,
): string {
  const inText = (part: string): string => escaped(part, /[&<>\u00a0]/g);
  switch (where) {
    case 'attribute':
      return `"${escaped(plainText(text, tags), /[&<>"\u00a0]/g)}"`;
    case 'raw':
    case 'text':
      return renderInline(text, tags, inText, (tag) => codes.get(tag) ?? tag.source);
  }
}

/** What the page says of itself: its language, and its encoding, which is UTF-8 from now on. */
function patchHead(text: string, language: 'th' | 'en', reencoded: boolean): Patch[] {
  const patches: Patch[] = [];
  for (const token of tokenizeHtml(text)) {
    if (token.kind === 'start' && token.name === 'body') break;
    if (token.kind !== 'start') continue;
    for (const { name, start, end, value } of token.attributes) {
      if (
        token.name === 'html' &&
        (name === 'lang' || name === 'xml:lang') &&
        !value.toLowerCase().startsWith(language)
      ) {
        patches.push({ start, end, text: `"${language}"` });
      } else if (token.name === 'meta' && reencoded && name === 'charset') {
        patches.push({ start, end, text: '"utf-8"' });
      } else if (token.name === 'meta' && reencoded && name === 'content' && /charset=/i.test(value)) {
        patches.push({ start, end, text: `"${value.replace(/charset=[\w.-]+/i, 'charset=utf-8')}"` });
      }
    }
  }
  return patches;
}

/** The page with other texts in it and nothing else changed but what it says of its language and encoding. */
export function writeIntoHtml(
  bytes: Uint8Array,
  texts: readonly PlacedText[],
  language: 'th' | 'en',
): Uint8Array {
  if (texts.length === 0) return bytes;
  const { encoding, bom } = detectEncoding(bytes);
  const text = decode(bytes, encoding);
  const byKey = new Map(texts.map((one) => [one.key, one]));
  const patches = patchHead(text, language, encoding !== 'utf-8');
  // Attributes come before the sentence that they stand in.
  let attributes: Patch[] = [];
  htmlUnits(text).forEach((unit, index) => {
    const placed = byKey.get(String(index));
    if (placed === undefined) return;
    const { start, end, where } = unit;
    if (where === 'attribute') {
      attributes.push({ start, end, text: rendered(unit, placed, new Map()) });
      return;
    }
    const inside = attributes.filter((patch) => within(patch, unit));
    patches.push(...attributes.filter((patch) => !within(patch, unit)));
    attributes = [];
    const codes = codesWith(text, unit, inside, placed.tags);
    patches.push({ start, end, text: rendered(unit, placed, codes) });
  });
  return encodeUtf8((bom ? '\ufeff' : '') + applyPatches(text, [...patches, ...attributes]));
}

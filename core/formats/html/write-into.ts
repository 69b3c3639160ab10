import { decode, detectEncoding, encodeUtf8 } from '../../text/encoding.ts';
import type { PlacedText } from '../format.ts';
import { plainText, renderInline } from '../inline.ts';
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

function rendered({ where }: HtmlUnit, { text, tags }: PlacedText): string {
  const inText = (part: string): string => escaped(part, /[&<>\u00a0]/g);
  switch (where) {
    case 'attribute':
      return `"${escaped(plainText(text, tags), /[&<>"\u00a0]/g)}"`;
    case 'raw':
    case 'text':
      return renderInline(text, tags, inText, (tag) => tag.source);
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
  const { encoding, bom } = detectEncoding(bytes);
  const text = decode(bytes, encoding);
  const byKey = new Map(texts.map((one) => [one.key, one]));
  const patches = htmlUnits(text).flatMap((unit, index): Patch[] => {
    const placed = byKey.get(String(index));
    return placed === undefined ? [] : [{ start: unit.start, end: unit.end, text: rendered(unit, placed) }];
  });
  patches.push(...patchHead(text, language, encoding !== 'utf-8'));
  return encodeUtf8((bom ? '\ufeff' : '') + applyPatches(text, patches));
}

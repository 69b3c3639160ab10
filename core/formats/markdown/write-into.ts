import { decode, detectEncoding, encodeUtf8 } from '../../text/encoding.ts';
import type { PlacedText } from '../format.ts';
import { renderInline } from '../inline.ts';
import { asPlainText } from '../plain.ts';
import { applyPatches, type Patch } from '../xml/patch.ts';
import { type MarkdownUnit, markdownUnits } from './units.ts';

/** At the beginning of a line these would make something else of it than a paragraph. */
const BLOCK_START =
  /^(?:#{1,6}(?=\s|$)|[-+*](?=\s|$)|>|=+\s*$|-+\s*$|~{3}|`{3}|\||:?-+:?\s*\||\[[^\]]*\]:|<|\t| {4})/;

/** One line of prose that stays one: no line ends of its own, and no sign that begins another kind of block. */
function oneLine(rendered: string, { kind }: MarkdownUnit): string {
  const line = rendered.trim();
  if (kind === 'cell') return line.replace(/\s*\n\s*/g, ' ').replace(/(?<!\\)\|/g, '\\|');
  if (kind === 'heading') return line.replace(/\s*\n\s*/g, ' ');
  const numbered = line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
  return BLOCK_START.test(numbered) && !/^<(?:[a-z/]|https?:|mailto:)/i.test(numbered)
    ? `\\${numbered}`
    : numbered;
}

/** The text with other prose in it and nothing else changed. Markdown in the new prose is taken as Markdown. UTF-8. */
export function writeIntoMarkdown(bytes: Uint8Array, texts: readonly PlacedText[]): Uint8Array {
  if (texts.length === 0) return bytes;
  const { encoding, bom } = detectEncoding(bytes);
  const text = decode(bytes, encoding);
  const byKey = new Map(texts.map((one) => [one.key, one]));
  const patches = markdownUnits(text).flatMap((unit, index): Patch[] => {
    const placed = byKey.get(String(index));
    if (placed === undefined) return [];
    const plain = (part: string): string => asPlainText(part).replace(/[ \t]*[\r\n]+[ \t]*/g, ' ');
    const rendered = renderInline(placed.text, placed.tags, plain, (tag) => tag.source);
    return [{ start: unit.start, end: unit.end, text: oneLine(rendered, unit) }];
  });
  return encodeUtf8((bom ? '\ufeff' : '') + applyPatches(text, patches));
}

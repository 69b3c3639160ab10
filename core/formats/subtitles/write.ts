import { decode, detectEncoding, encodeUtf8 } from '../../text/encoding.ts';
import type { PlacedText } from '../format.ts';
import { renderInline } from '../inline.ts';
import { applyPatches } from '../xml/patch.ts';
import { escapeCue, parseCues } from './parse.ts';

/** The subtitles with other texts at the same times. A text that is not given stays as it is. UTF-8, whatever it was. */
export function writeSubtitles(
  bytes: Uint8Array,
  texts: readonly PlacedText[],
  kind: 'srt' | 'vtt',
): Uint8Array {
  if (texts.length === 0) return bytes;
  const { encoding, bom } = detectEncoding(bytes);
  const text = decode(bytes, encoding);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const byKey = new Map(texts.map((one) => [one.key, one]));
  const patches = parseCues(text, kind).flatMap((cue, index) => {
    const placed = byKey.get(String(index));
    if (placed === undefined) return [];
    const rendered = renderInline(
      placed.text,
      placed.tags,
      (part) => escapeCue(part, kind),
      (tag) => tag.source,
    );
    const lines = escapeLines(rendered).replaceAll('\n', newline);
    return [{ start: cue.start, end: cue.end, text: lines }];
  });
  return encodeUtf8((bom ? '\ufeff' : '') + applyPatches(text, patches));
}

/** No blank line among them, and none at the edges: it would end the cue. */
function escapeLines(text: string): string {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .join('\n');
}

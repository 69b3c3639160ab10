import type { PlacedText } from '../format.ts';
import { decodeXml, encodeXml } from '../xml/decode.ts';
import { applyPatches, type Patch } from '../xml/patch.ts';
import { childNamed } from '../xml/tree.ts';
import { writeZip } from '../zip/write.ts';
import { depthOf, readParagraph, renderParagraph } from './paragraph.ts';
import { openDocx, openPart, textParts } from './parts.ts';

/**
 * Texts into the paragraphs of one part, innermost first: a text box is a tag of the paragraph that holds it, so that one
 * has to be read again once the box has its new text.
 */
function writePart(original: string, texts: ReadonlyMap<number, PlacedText>): string {
  let text = original;
  let depth = Math.max(
    0,
    ...openPart(original)
      .paragraphs.filter((_, index) => texts.has(index))
      .map(depthOf),
  );
  for (; depth >= 0; depth -= 1) {
    const part = openPart(text);
    const patches = part.paragraphs.flatMap((paragraph, index): Patch[] => {
      const placed = texts.get(index);
      if (placed === undefined || depthOf(paragraph) !== depth) return [];
      const read = readParagraph(text, paragraph);
      const start = childNamed(paragraph, 'pPr')?.end ?? paragraph.innerStart;
      return [{ start, end: paragraph.innerEnd, text: renderParagraph(paragraph, read, placed.text) }];
    });
    text = applyPatches(text, patches);
  }
  return text;
}

/** The document with other texts in its own layout. Parts that nothing is written into stay as they are. */
export function writeIntoDocx(bytes: Uint8Array, texts: readonly PlacedText[]): Uint8Array {
  if (texts.length === 0) return bytes;
  const archive = openDocx(bytes);
  const byPart = new Map<string, Map<number, PlacedText>>();
  for (const placed of texts) {
    const at = placed.key.lastIndexOf('#');
    const name = placed.key.slice(0, at);
    const part = byPart.get(name) ?? new Map<number, PlacedText>();
    byPart.set(name, part.set(Number(placed.key.slice(at + 1)), placed));
  }
  const known = new Set(textParts(archive));
  return writeZip(
    archive.names.map((name) => {
      const content = archive.read(name) ?? new Uint8Array();
      const placed = known.has(name) ? byPart.get(name) : undefined;
      if (placed === undefined) return [name, content] as const;
      const xml = decodeXml(content);
      return [name, encodeXml(writePart(xml.text, placed), xml)] as const;
    }),
  );
}

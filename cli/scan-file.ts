import { scanDocument } from '../core/artifacts/scan.ts';
import { overlaps } from '../core/artifacts/text.ts';
import { type InlineTag, inlineParts } from '../core/formats/inline.ts';
import type { Detection, Span } from '../core/model.ts';
import type { FileDocument } from './document.ts';

/** What the rules find, a list a segment. Of a file that holds several documents, each is scanned as one. */
export function scanFile(
  { units, segments }: Pick<FileDocument, 'units' | 'segments'>,
  switched: Readonly<Record<string, boolean>>,
): Detection[][] {
  const parts = Map.groupBy(segments.keys(), (index) => units[segments[index]?.unit ?? -1]?.part ?? 0);
  const found: Detection[][] = segments.map(() => []);
  for (const indexes of parts.values()) {
    const texts = indexes.map((index) => ({
      source: segments[index]?.source ?? '',
      target: segments[index]?.target ?? '',
    }));
    scanDocument(texts, { switched }).forEach((list, place) => {
      const index = indexes[place] ?? -1;
      found[index] = outsideChips(list, texts[place], units[segments[index]?.unit ?? -1]?.tags ?? []);
    });
  }
  return found;
}

/** A chip is an inline tag and no text: what is found in one is left out, and an assignment that gives it a number. */
function outsideChips(
  found: Detection[],
  texts: { readonly source: string; readonly target: string } | undefined,
  tags: readonly InlineTag[],
): Detection[] {
  if (tags.length === 0 || found.length === 0 || texts === undefined) return found;
  const chips = {
    source: inlineParts(texts.source, tags).filter((part) => part.kind === 'chip'),
    target: inlineParts(texts.target, tags).filter((part) => part.kind === 'chip'),
  };
  const inChip = (side: Detection['side'], span: Span) => chips[side].some((chip) => overlaps(chip, span));
  return found.flatMap((detection): Detection[] => {
    if (inChip(detection.side, detection.span)) return [];
    const { slotRepair, ...rest } = detection;
    return slotRepair?.slots.some((slot) => inChip('source', slot.span)) ? [rest] : [detection];
  });
}

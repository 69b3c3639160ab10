import { encodeUtf8 } from '../../text/encoding.ts';
import type { ExportDocument, ExportOptions, ExportSegment } from '../document.ts';
import type { WriteOptions } from '../format.ts';
import { plainText } from '../inline.ts';
import { asPlainText } from '../plain.ts';
import { chosenSegments, countSnapshot, isClean } from '../snapshot.ts';

const ENDS_WITH_SPACE = /\s$/;
const STARTS_WITH_SPACE = /^\s/;

/** The white space at the cut, which an edit of the left part may have taken along. */
function thaiGlue(left: ExportSegment, right: ExportSegment): string {
  if (ENDS_WITH_SPACE.test(left.source) || STARTS_WITH_SPACE.test(right.source)) return '';
  return /\s+$/.exec(left.original)?.[0] ?? /^\s+/.exec(right.original)?.[0] ?? '';
}

function englishGlue(left: string, right: string): string {
  return left === '' || right === '' || ENDS_WITH_SPACE.test(left) || STARTS_WITH_SPACE.test(right)
    ? ''
    : ' ';
}

/** Segments of one paragraph, in order, as the paragraph was before it was cut. */
export function joinParagraph(parts: readonly ExportSegment[], side: 'source' | 'target'): string {
  return parts.reduce((text, part, index) => {
    const before = parts[index - 1];
    const content = plainText(part[side], part.tags ?? []);
    if (before === undefined) return content;
    const glue = side === 'source' ? thaiGlue(before, part) : englishGlue(text, content);
    return text + glue + content;
  }, '');
}

function paragraphsOf(segments: readonly ExportSegment[]): ExportSegment[][] {
  const paragraphs: ExportSegment[][] = [];
  for (const segment of segments) {
    const last = paragraphs.at(-1);
    if (last?.[0]?.paragraph === segment.paragraph) last.push(segment);
    else paragraphs.push([segment]);
  }
  return paragraphs;
}

/** The paragraphs of one language, or each Thai one with its English after it, a blank line between; empty ones are left out. */
export function paragraphsText(
  document: ExportDocument,
  side: 'source' | 'target' | 'both',
  options: ExportOptions,
  above: readonly string[] = [],
): string {
  const paragraphs = document.documents.flatMap((one) =>
    paragraphsOf(chosenSegments(one.segments, options))
      .flatMap((parts) =>
        (side === 'both' ? (['source', 'target'] as const) : [side]).map((one) => joinParagraph(parts, one)),
      )
      .filter((text) => text.trim() !== ''),
  );
  return asPlainText([...above, ...paragraphs].map((paragraph) => `${paragraph}\n`).join('\n'));
}

/**
 * One language, or both, as plain text, UTF-8 without a byte order mark. A document that is not clean says so on a first line in
 * brackets; a clean one is nothing but its text.
 */
export function writeText(
  document: ExportDocument,
  side: 'source' | 'target' | 'both',
  options: WriteOptions,
): Uint8Array {
  const remark = isClean(document) ? [] : [`[${options.labels.notClean(countSnapshot(document, options))}]`];
  return encodeUtf8(paragraphsText(document, side, options, remark));
}

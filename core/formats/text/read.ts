import { SongphasaError } from '../../errors.ts';
import { segmentParagraphs } from '../../segmentation/paragraphs.ts';
import { decode, detectEncoding } from '../../text/encoding.ts';
import type { ReadDocument, ReadUnit } from '../document.ts';
import type { ReadOptions } from '../format.ts';

/** The text of a file in the encoding that the person named, or else in the one detected. */
export function decodeText(bytes: Uint8Array, options: Pick<ReadOptions, 'encoding'>): string {
  if (options.encoding !== null && bytes.length > 0) return decode(bytes, options.encoding);
  return decode(bytes, detectEncoding(bytes).encoding);
}

export function unitOf(source: string, target: string): ReadUnit {
  return { id: null, source, target, state: null, notes: [] };
}

/** A Thai text: one unit a line that holds more than white space. Throws `no-segments` where no line does. */
export function readText(bytes: Uint8Array, options: ReadOptions): ReadDocument {
  const units = segmentParagraphs(decodeText(bytes, options)).map((paragraph) => unitOf(paragraph.text, ''));
  if (units.length === 0) throw new SongphasaError('no-segments');
  return { format: 'text', segmented: false, units };
}

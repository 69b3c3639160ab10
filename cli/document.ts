/** A file as segments with the names and places by which findings are reported. */
import path from 'node:path';
import { SongphasaError } from '../core/errors.ts';
import type { FormatId, ReadUnit } from '../core/formats/document.ts';
import { readDocument, recogniseFormat } from '../core/formats/registry.ts';
import { pairParagraphs } from '../core/formats/text/pair.ts';
import { segmentParagraphs, segmentText } from '../core/segmentation/index.ts';
import { decode, detectEncoding } from '../core/text/encoding.ts';
import { about } from './failure.ts';
import { readInput, STANDARD } from './files.ts';
import { UsageError } from './usage.ts';

export interface FileSegment {
  /** The id that the file gave, or the segment's 1-based number in the file, cut as the app would cut it. */
  readonly name: string | number;
  readonly source: string;
  readonly target: string;
  /** Index into the file's units: for a plain text its paragraphs. */
  readonly unit: number;
  /** Where it begins in the text of the file; null where the file is more than its text. */
  readonly at: number | null;
}

export interface FileDocument {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly format: FormatId;
  /** The decoded text of a plain text; null for other formats. */
  readonly text: string | null;
  readonly units: readonly ReadUnit[];
  readonly segments: readonly FileSegment[];
  /** Names of the documents that the file holds. */
  readonly parts: readonly string[];
  /** The file translates into Thai. */
  readonly swapped: boolean;
}

export interface ReadingOptions {
  /** An English text, paired paragraph by paragraph with a plain text, which is then not cut further. */
  readonly target?: string | undefined;
  /** As a person says it; else by name and content. */
  readonly format?: FormatId | undefined;
}

const AS_DETECTED = { encoding: null, mapping: null };

/** Reads a file of any format that there is a reader for. Throws the file and format codes of core/errors.ts, and UsageError. */
export function readFileDocument(file: string, options: ReadingOptions = {}): Promise<FileDocument> {
  return about(file, () => read(file, options));
}

async function read(file: string, options: ReadingOptions): Promise<FileDocument> {
  const { target } = options;
  const bytes = await readInput(file);
  if (bytes.length === 0) throw new SongphasaError('file-empty');
  const format =
    options.format ?? recogniseFormat(file === STANDARD ? '' : path.basename(file), bytes, AS_DETECTED);
  if (format !== 'text') {
    if (target !== undefined) throw new UsageError('targetNeedsText', { file });
    const { units, parts = [], swapped = false } = readDocument(format, bytes, AS_DETECTED);
    return { file, bytes, format, text: null, units, segments: units.map(wholeUnit), parts, swapped };
  }
  const text = textOf(bytes);
  const { units } =
    target === undefined
      ? readDocument(format, bytes, AS_DETECTED)
      : pairParagraphs(text, await about(target, async () => textOf(await readInput(target)))).document;
  const starts = segmentParagraphs(text).map((paragraph) => paragraph.span.start);
  const segments: FileSegment[] = [];
  units.forEach((unit, index) => {
    let at = starts[index] ?? text.length;
    const parts = target === undefined ? segmentText(unit.source) : [{ text: unit.source }];
    for (const part of parts) {
      segments.push({ name: segments.length + 1, source: part.text, target: unit.target, unit: index, at });
      at += part.text.length;
    }
  });
  return { file, bytes, format, text, units, segments, parts: [], swapped: false };
}

function textOf(bytes: Uint8Array): string {
  return decode(bytes, detectEncoding(bytes).encoding);
}

function wholeUnit(unit: ReadUnit, index: number): FileSegment {
  return { name: unit.id ?? index + 1, source: unit.source, target: unit.target, unit: index, at: null };
}

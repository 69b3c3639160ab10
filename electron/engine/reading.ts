/** From the bytes of a file to the segments of its documents, whatever its format. */
import { SongphasaError } from '../../core/errors.ts';
import { inspectRows, inspectTable } from '../../core/formats/csv/inspect.ts';
import type { FormatId, ReadDocument, ReadUnit } from '../../core/formats/document.ts';
import type { ReadOptions } from '../../core/formats/format.ts';
import type { InlineTag } from '../../core/formats/inline.ts';
import { readDocument, recogniseFormat, validateFile } from '../../core/formats/registry.ts';
import { tornTag } from '../../core/formats/torn-tags.ts';
import type { ValidationReport } from '../../core/formats/validation/report.ts';
import { xlsxRows } from '../../core/formats/xlsx/read.ts';
import { cutParagraph } from '../../core/segmentation/index.ts';
import { decode, type Encoding } from '../../core/text/encoding.ts';
import { TEXT_LIMIT } from '../../db/commands/edit-texts.ts';
import { type ImportSegment, SEGMENT_LIMIT } from '../../db/commands/import.ts';
import type { ImportPreview } from '../ipc/contract.ts';

export interface SourceFile {
  readonly name: string;
  readonly size: number;
  readonly encoding: Encoding;
  readonly encodingConfidence: number;
  readonly bytes: Uint8Array;
}

export interface ReadFile {
  readonly format: FormatId;
  /** Null where the person has yet to say which column is the Thai one. */
  readonly document: ReadDocument | null;
  /** Only of tables. */
  readonly table: Pick<ImportPreview, 'columns' | 'mapping'> | null;
  /** Of formats that have a validator. */
  readonly report: ValidationReport | null;
}

const TABLES: readonly FormatId[] = ['csv', 'tsv', 'xlsx'];
const VALIDATED: readonly FormatId[] = ['xliff-1.2', 'xliff-2.1', 'tmx-1.4'];
/** Decoded by what they say themselves, or no text at all. */
export const SELF_DESCRIBED: readonly FormatId[] = [...VALIDATED, 'docx', 'xlsx'];

/** Throws the file, format, xml, csv and archive codes of core/errors.ts. */
export function readFile(
  { name, bytes, encoding }: SourceFile,
  mapping: ReadOptions['mapping'],
  known?: FormatId,
): ReadFile {
  const format = known ?? recogniseFormat(name, bytes, { encoding });
  const table = TABLES.includes(format) ? tableOf(format, bytes, encoding) : null;
  const wanted = table === null ? null : mapping;
  if (table !== null && (wanted ?? table.mapping).source === null) {
    return { format, document: null, table, report: null };
  }
  const document = readDocument(format, bytes, { encoding, mapping: wanted });
  const report = VALIDATED.includes(format) ? validateFile(name, bytes) : null;
  return { format, document, table, report };
}

function tableOf(format: FormatId, bytes: Uint8Array, encoding: Encoding) {
  const { columns, mapping } =
    format === 'xlsx' ? inspectRows(xlsxRows(bytes)) : inspectTable(decode(bytes, encoding));
  return { columns, mapping };
}

/** A paragraph in parts, cut where it is safe and no tag is torn. */
function cutUnit(text: string, tags: readonly InlineTag[]): string[] {
  const parts: string[] = [];
  let start = 0;
  let end = 0;
  for (const part of cutParagraph(text)) {
    end += part.length;
    if (end < text.length && tornTag(text, tags, end) !== null) continue;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

function toSegment(unit: ReadUnit, paragraph: number, text: string, first: boolean): ImportSegment {
  const { target, state, notes, noteAuthors, tags, key = null, facts, threads } = unit;
  return {
    ...{ paragraph, text, key },
    target: first ? target : '',
    state: first ? state : null,
    notes: first ? notes : [],
    ...(noteAuthors === undefined || !first ? {} : { noteAuthors }),
    ...(tags === undefined ? {} : { tags }),
    ...(facts === undefined ? {} : { facts }),
    ...(threads === undefined || !first ? {} : { threads }),
  };
}

/** Units as they are where the file says what belongs together; a long paragraph is cut where it is safe. */
export function toSegments(units: readonly ReadUnit[], segmented: boolean): ImportSegment[] {
  return units.flatMap((unit, index) => {
    const paragraph = unit.paragraph ?? index;
    if (segmented) return [toSegment(unit, paragraph, unit.source, true)];
    const parts = cutUnit(unit.source, unit.tags ?? []);
    return parts.map((part, at) => toSegment(unit, paragraph, part, at === 0));
  });
}

export interface ReadPart {
  /** 0-based place in the file. */
  readonly part: number;
  readonly name: string;
  readonly segments: readonly ImportSegment[];
}

/**
 * The documents that a file holds; named after the file where it holds one, or does not say. Before
 * anything is scanned, what importing would refuse in the end: throws `line-too-long`,
 * `too-many-segments` {count, limit}.
 */
export function partsOf(file: string, { units, segmented, parts = [] }: ReadDocument): ReadPart[] {
  const byPart = Map.groupBy(units, ({ part = 0 }) => part);
  const documents = [...byPart]
    .map(([part, own]) => {
      const said = parts[part]?.trim() ?? '';
      const name = byPart.size > 1 ? said || `${file} (${part + 1})` : file;
      return { part, name, segments: toSegments(own, segmented) };
    })
    .toSorted((a, b) => a.part - b.part);
  const all = documents.flatMap(({ segments }) => segments);
  if (all.length > SEGMENT_LIMIT) {
    throw new SongphasaError('too-many-segments', { count: all.length, limit: SEGMENT_LIMIT });
  }
  refuseLong(
    file,
    all.flatMap(({ text, target }) => [text, target]),
  );
  return documents;
}

/** Characters of a text that a message shows, to be found by. */
const SHOWN_START = 30;

/** Before anything is made of it, and in words for a file: what a segment can't hold. Throws `line-too-long`. */
export function refuseLong(file: string, texts: Iterable<string>): void {
  for (const text of texts) {
    if (text.length <= TEXT_LIMIT) continue;
    const start = text.trimStart().slice(0, SHOWN_START);
    throw new SongphasaError('line-too-long', { file, start, limit: TEXT_LIMIT });
  }
}

/** Throws `file-invalid` where the file breaks its format's specification. */
export function refuseInvalid(file: string, report: ValidationReport | null): void {
  const count = report?.errors ?? 0;
  if (count > 0) throw new SongphasaError('file-invalid', { file, count });
}

/** From chosen files to segments: bytes, encoding, format, segmentation. Creates nothing. */
import path from 'node:path';
import type { AlignmentDraft } from '../../core/alignment/work/draft.ts';
import { scanSegment } from '../../core/artifacts/scan.ts';
import { SongphasaError } from '../../core/errors.ts';
import { inspectTable, type TableInspection } from '../../core/formats/csv/inspect.ts';
import type { FormatId, ReadUnit } from '../../core/formats/document.ts';
import { detectFormat, readDocument } from '../../core/formats/registry.ts';
import type { Family } from '../../core/model.ts';
import { segmentParagraphs, segmentText } from '../../core/segmentation/index.ts';
import { decode, detectEncoding, type Encoding } from '../../core/text/encoding.ts';
import type { ImportDocument, ImportSegment } from '../../db/commands/import.ts';
import type { ImportPreview } from '../ipc/contract.ts';
import { pairTexts } from './pairing.ts';
import type { ImportFiles } from './protocol.ts';
import { checkCancelled, type Job } from './session.ts';
import { readSourceFile } from './source-file.ts';

const SHOWN = 20;

interface SourceFile {
  readonly name: string;
  readonly size: number;
  readonly encoding: Encoding;
  readonly encodingConfidence: number;
  readonly bytes: Uint8Array;
}

interface Recognised {
  readonly format: ImportPreview['format'];
  readonly fileFormat: FormatId;
  readonly files: readonly SourceFile[];
  readonly table: TableInspection | null;
  readonly paragraphs: { readonly thai: number; readonly english: number };
  /** Empty where the person has yet to say which column is the Thai one. */
  readonly segments: readonly ImportSegment[];
  /** Of two texts: what a person is to look at before there are segments. */
  readonly draft?: AlignmentDraft;
}

function readFile(file: string, correction: Encoding | null): SourceFile {
  const bytes = readSourceFile(file);
  const { encoding, confidence } = detectEncoding(bytes);
  return {
    name: path.basename(file),
    size: bytes.length,
    encoding: correction ?? encoding,
    encodingConfidence: correction === null ? confidence : 1,
    bytes,
  };
}

function toSegment(unit: ReadUnit, paragraph: number, text: string): ImportSegment {
  return { paragraph, text, target: unit.target, state: unit.state, notes: unit.notes };
}

/** Units as they are where the file says what belongs together; a long paragraph of a plain text is cut where it is safe. */
function toSegments(units: readonly ReadUnit[], segmented: boolean): ImportSegment[] {
  return units.flatMap((unit, paragraph) =>
    segmented
      ? [toSegment(unit, paragraph, unit.source)]
      : segmentText(unit.source).map(({ text }) => toSegment(unit, paragraph, text)),
  );
}

function recogniseTable(thai: SourceFile, fileFormat: FormatId, files: ImportFiles): Recognised {
  const table = inspectTable(decode(thai.bytes, thai.encoding));
  const head = { format: 'table', fileFormat, files: [thai], table } as const;
  const mapping = files.mapping ?? table.mapping;
  if (mapping.source === null) return { ...head, paragraphs: { thai: 0, english: 0 }, segments: [] };
  const { units } = readDocument(fileFormat, thai.bytes, { encoding: thai.encoding, mapping: files.mapping });
  const english = units.filter((unit) => unit.target !== '').length;
  return { ...head, paragraphs: { thai: units.length, english }, segments: toSegments(units, true) };
}

function paragraphsOf({ bytes, encoding }: SourceFile): string[] {
  return segmentParagraphs(decode(bytes, encoding)).map(({ text }) => text);
}

function recognise(files: ImportFiles, job: Job): Recognised {
  const thai = readFile(files.thai, files.thaiEncoding);
  const fileFormat = detectFormat(thai.name, thai.bytes, { encoding: thai.encoding });
  if (files.english !== null) {
    // A table has both languages in it; what a second file should add to it, nobody can know.
    if (fileFormat !== 'text') {
      throw new SongphasaError('format-unknown', { extension: path.extname(files.thai) });
    }
    const english = readFile(files.english, files.englishEncoding);
    const paired = pairTexts(paragraphsOf(thai), paragraphsOf(english), job);
    return { format: 'text-pair', fileFormat, files: [thai, english], table: null, ...paired };
  }
  if (fileFormat !== 'text') return recogniseTable(thai, fileFormat, files);
  const { units, segmented } = readDocument(fileFormat, thai.bytes, {
    encoding: thai.encoding,
    mapping: null,
  });
  const paragraphs = { thai: units.length, english: 0 };
  const segments = toSegments(units, segmented);
  return { format: 'text', fileFormat, files: [thai], table: null, paragraphs, segments };
}

function countArtifacts(segments: readonly ImportSegment[], job: Job): ImportPreview['artifacts'] {
  const counts = new Map<Family, number>();
  segments.forEach(({ text, target }, index) => {
    checkCancelled(job);
    for (const { family } of scanSegment({ source: text, target })) {
      counts.set(family, (counts.get(family) ?? 0) + 1);
    }
    job.report('scan', index + 1, segments.length);
  });
  return [...counts].map(([family, count]) => ({ family, count })).sort((a, b) => b.count - a.count);
}

/** What is recognised in the files. Throws the file, format and csv codes of core/errors.ts, and `cancelled`. */
export function inspectFiles(files: ImportFiles, job: Job): ImportPreview {
  const { format, files: read, table, paragraphs, segments } = recognise(files, job);
  const { source = null, target = null, id = null } = files.mapping ?? table?.mapping ?? {};
  return {
    format,
    files: read.map(({ bytes: _bytes, ...file }) => file),
    columns: table?.columns ?? [],
    mapping: { source, target, id },
    paragraphs,
    segments: segments.length,
    withTarget: segments.filter((segment) => segment.target !== '').length,
    artifacts: countArtifacts(segments, job),
    sample: segments.slice(0, SHOWN).map((segment) => ({ source: segment.text, target: segment.target })),
  };
}

/** The files as a document for db/commands/import.ts; two texts with the draft of their alignment. Throws as `inspectFiles`, and `csv-no-thai-column`. */
export function readForImport(
  files: ImportFiles,
  job: Job,
): { readonly document: ImportDocument; readonly draft: AlignmentDraft | null } {
  const { fileFormat, files: read, table, segments, draft = null } = recognise(files, job);
  if (table !== null && segments.length === 0) throw new SongphasaError('csv-no-thai-column');
  const encoding = read.map((file) => file.encoding).join(', ');
  return { document: { name: read[0]?.name ?? '', format: fileFormat, encoding, segments }, draft };
}

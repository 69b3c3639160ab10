/** From chosen files to documents: bytes, encoding, format, segmentation. Creates nothing. */
import path from 'node:path';
import type { TermPair } from '../../core/alignment/types.ts';
import type { AlignmentDraft } from '../../core/alignment/work/draft.ts';
import { scanSegment } from '../../core/artifacts/scan.ts';
import { SongphasaError } from '../../core/errors.ts';
import type { FormatId, ReadDocument } from '../../core/formats/document.ts';
import { recogniseFormat } from '../../core/formats/registry.ts';
import { assertNever, type Family, type SegmentState } from '../../core/model.ts';
import { segmentParagraphs } from '../../core/segmentation/index.ts';
import { decode, detectEncoding, type Encoding } from '../../core/text/encoding.ts';
import { hasThai } from '../../core/text/thai.ts';
import type { ImportDocument, ImportSegment } from '../../db/commands/import.ts';
import type { WritableDb } from '../../db/connection.ts';
import { putFile } from '../../db/origins.ts';
import type { ImportPreview } from '../ipc/contract.ts';
import { pairTexts } from './pairing.ts';
import type { ImportFiles } from './protocol.ts';
import {
  partsOf,
  type ReadFile,
  type ReadPart,
  readFile,
  refuseInvalid,
  refuseLong,
  SELF_DESCRIBED,
  type SourceFile,
} from './reading.ts';
import { checkCancelled, type Job } from './session.ts';
import { readSourceFile } from './source-file.ts';

const SHOWN = 20;
const SHOWN_VIOLATIONS = 100;

/** Of formats that say themselves how they are encoded, or are no text. */
const SELF_DESCRIBED_NAME = /\.(?:docx|xlsx|xlf|xliff|sdlxliff|mqxliff|mxliff|tmx|xml)$/i;
const NO_MATTER = { encoding: 'utf-8', confidence: 1 } as const;

/** One of the chosen files, or two texts that were paired, with what they become. */
interface Recognised extends ReadFile {
  readonly kind: ImportPreview['format'];
  readonly files: readonly SourceFile[];
  readonly paragraphs: { readonly thai: number; readonly english: number };
  /** Empty where the person has yet to say which column is the Thai one. */
  readonly parts: readonly ReadPart[];
  /** Of two texts: what a person is to look at before there are segments. */
  readonly draft?: AlignmentDraft;
}

function openFile(file: string, correction: Encoding | null): SourceFile {
  const bytes = readSourceFile(file);
  const { encoding, confidence } = SELF_DESCRIBED_NAME.test(file) ? NO_MATTER : detectEncoding(bytes);
  return {
    name: path.basename(file),
    size: bytes.length,
    encoding: correction ?? encoding,
    encodingConfidence: correction === null ? confidence : 1,
    bytes,
  };
}

function kindOf(format: FormatId): ImportPreview['format'] {
  switch (format) {
    case 'text':
    case 'html':
    case 'markdown':
    case 'docx':
    case 'po':
      return format;
    case 'csv':
    case 'tsv':
    case 'xlsx':
      return 'table';
    case 'xliff-1.2':
      return 'xliff1';
    case 'xliff-2.1':
      return 'xliff2';
    case 'tmx-1.4':
      return 'tmx';
    case 'srt':
    case 'vtt':
      return 'subtitles';
    case 'text-thai':
    case 'text-english':
      return 'text';
    default:
      return assertNever(format);
  }
}

function paragraphsOf({ bytes, encoding }: SourceFile): string[] {
  return segmentParagraphs(decode(bytes, encoding)).map(({ text }) => text);
}

function recognisePair(
  thai: SourceFile,
  files: ImportFiles,
  second: string,
  job: Job,
  terms: readonly TermPair[],
): Recognised {
  const format = recogniseFormat(thai.name, thai.bytes, { encoding: thai.encoding });
  // Any other file has both languages in it, or a layout; what a second file should add to it, nobody can know.
  if (format !== 'text') throw new SongphasaError('format-unknown', { extension: path.extname(files.thai) });
  const english = openFile(second, files.englishEncoding);
  const sides = [paragraphsOf(thai), paragraphsOf(english)] as const;
  refuseLong(thai.name, sides[0]);
  refuseLong(english.name, sides[1]);
  const { draft, segments, paragraphs } = pairTexts(...sides, job, terms);
  const document = { format, segmented: true, units: [] };
  const head = { kind: 'text-pair', format, document, table: null, report: null } as const;
  const parts = [{ part: 0, name: thai.name, segments }];
  return { ...head, files: [thai, english], paragraphs, parts, draft };
}

function recogniseFile(source: SourceFile, mapping: ImportFiles['mapping']): Recognised {
  const read = readFile(source, mapping);
  const units = read.document?.units ?? [];
  const english = units.filter((unit) => unit.target !== '').length;
  const parts = read.document === null ? [] : partsOf(source.name, read.document);
  const paragraphs = { thai: units.length, english };
  return { ...read, kind: kindOf(read.format), files: [source], paragraphs, parts };
}

/** The first as the person has corrected it, the others as they are recognised. */
function recognise(
  files: ImportFiles,
  job: Job,
  terms: readonly TermPair[] = [],
): readonly [Recognised, ...Recognised[]] {
  const thai = openFile(files.thai, files.thaiEncoding);
  const first =
    files.english === null
      ? recogniseFile(thai, files.mapping)
      : recognisePair(thai, files, files.english, job, terms);
  const others = (files.more ?? []).map((file) => {
    checkCancelled(job);
    return recogniseFile(openFile(file, null), null);
  });
  return [first, ...others];
}

function countArtifacts(segments: readonly ImportSegment[], job: Job): ImportPreview['artifacts'] {
  const counts = new Map<Family, number>();
  segments.forEach(({ text, target, tags = [] }, index) => {
    checkCancelled(job);
    for (const { family } of scanSegment({ source: text, target, tags })) {
      counts.set(family, (counts.get(family) ?? 0) + 1);
    }
    job.report('scan', index + 1, segments.length);
  });
  return [...counts].map(([family, count]) => ({ family, count })).sort((a, b) => b.count - a.count);
}

function countStates(segments: readonly ImportSegment[]): Partial<Record<SegmentState, number>> {
  const counts: Partial<Record<SegmentState, number>> = {};
  for (const { state } of segments) if (state !== null) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

function isForeign({ languages }: ReadDocument): boolean {
  if (languages === undefined) return false;
  const declared = [languages.source, languages.target].map(languageOf).filter((one) => one !== '');
  return (
    declared.some((one) => one !== 'th' && one !== 'en') ||
    (declared.length === 2 && declared[0] === declared[1])
  );
}

function warningsOf(all: readonly Recognised[]): ImportPreview['warnings'] {
  const warnings = all.flatMap(({ files, document, parts }): ImportPreview['warnings'][number][] => {
    const file = files[0]?.name ?? '';
    if (document === null) return [];
    if (document.languages !== undefined && isForeign(document)) {
      return [{ kind: 'languages', file, ...document.languages }];
    }
    const thai = parts.some(({ segments }) => segments.some(({ text }) => hasThai(text)));
    return thai ? [] : [{ kind: 'no-thai', file }];
  });
  const approved = all.flatMap(({ parts }) => parts.flatMap(({ segments }) => segments));
  const count = approved.filter(({ state }) => state === 'approved').length;
  return count === 0 ? warnings : [...warnings, { kind: 'approvals', count }];
}

function invalidOf(all: readonly Recognised[]): ImportPreview['invalid'] {
  return all.flatMap(({ files, report }) => {
    if (report === null || report.errors === 0) return [];
    const { errors, warnings } = report;
    const violations = report.violations.filter(({ severity }) => severity === 'error');
    return [
      { file: files[0]?.name ?? '', errors, warnings, violations: violations.slice(0, SHOWN_VIOLATIONS) },
    ];
  });
}

/** What is recognised in the files. Throws the file, format and csv codes of core/errors.ts, and `cancelled`. */
export function inspectFiles(files: ImportFiles, job: Job): ImportPreview {
  const all = recognise(files, job);
  const [first] = all;
  const parts = all.flatMap((one) => one.parts);
  const segments = parts.flatMap((part) => part.segments);
  const { source = null, target = null, id = null } = files.mapping ?? first.table?.mapping ?? {};
  const languages = first.document?.languages;
  const swapped = first.document?.swapped ?? false;
  return {
    format: all.length > 1 ? 'several' : first.kind,
    files: all.flatMap(({ files: read, format }) =>
      read.map(({ bytes: _bytes, encoding, ...file }) => ({
        ...file,
        encoding: SELF_DESCRIBED.includes(format) ? null : encoding,
      })),
    ),
    columns: first.table?.columns ?? [],
    mapping: { source, target, id },
    paragraphs: first.paragraphs,
    segments: segments.length,
    withTarget: segments.filter((segment) => segment.target !== '').length,
    artifacts: countArtifacts(segments, job),
    sample: segments
      .slice(0, SHOWN)
      .map(({ text, target: english, tags = [] }) => ({ source: text, target: english, tags })),
    documents: parts.map(({ name, segments: own }) => ({ name, segments: own.length })),
    languages: languages === undefined ? null : { ...languages, swapped },
    states: countStates(segments),
    notes: segments.reduce((sum, { notes, threads = [] }) => sum + notes.length + threads.length, 0),
    tagged: segments.filter(({ tags = [] }) => tags.length > 0).length,
    warnings: warningsOf(all),
    invalid: invalidOf(all),
  };
}

export interface ForImport {
  /** Those that are not `aligned`, for db/commands/import.ts; keeps the bytes of the files in the project. */
  readonly documents: (db: WritableDb) => readonly ImportDocument[];
  /** Two texts: they become a document once a person has seen what belongs together. */
  readonly aligned: {
    readonly head: Omit<ImportDocument, 'segments'>;
    readonly draft: AlignmentDraft;
  } | null;
}

/** Throws as `inspectFiles`, `csv-no-thai-column`, and `file-invalid` unless the person wants it anyway. */
export function readForImport(files: ImportFiles, job: Job, terms: readonly TermPair[] = []): ForImport {
  const all = recognise(files, job, terms);
  for (const {
    document,
    report,
    files: [file],
  } of all) {
    if (document === null) throw new SongphasaError('csv-no-thai-column');
    if (files.anyway !== true) refuseInvalid(file?.name ?? '', report);
  }
  const [{ draft, format, files: read }] = all;
  const head = { name: read[0]?.name ?? '', format, encoding: encodingsOf(read) };
  return {
    documents: (db) =>
      all.flatMap((one, index) =>
        one.draft === undefined ? documentsOf(db, one, index === 0 ? files.mapping : null) : [],
      ),
    aligned: draft === undefined ? null : { head, draft },
  };
}

function encodingsOf(files: readonly SourceFile[]): string {
  return files.map(({ encoding }) => encoding).join(', ');
}

function documentsOf(db: WritableDb, read: Recognised, mapping: ImportFiles['mapping']): ImportDocument[] {
  const { format, files, parts, document, table } = read;
  const kept = files.map(({ name, bytes }) => ({ name, sha256: putFile(db, bytes) }));
  const origin = {
    files: kept,
    encoding: SELF_DESCRIBED.includes(format) ? null : (files[0]?.encoding ?? null),
    mapping: table === null ? null : mapping,
    languages: document?.languages ?? null,
    swapped: document?.swapped ?? false,
  };
  return parts.map(({ part, name, segments }) => ({
    name,
    format,
    encoding: encodingsOf(files),
    origin: { ...origin, part },
    segments,
  }));
}

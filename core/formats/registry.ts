/** Which module reads and writes which format, and how a file's format is known. */
import { SongphasaError } from '../errors.ts';
import { hasThai } from '../text/thai.ts';
import { looksLikeTable } from './csv/inspect.ts';
import { readCsv } from './csv/read.ts';
import { writeCsv } from './csv/write.ts';
import { writeBackCsv } from './csv/write-back.ts';
import type { ExportDocument, FormatId, ReadDocument, WrittenFormat } from './document.ts';
import { readDocx } from './docx/read.ts';
import { writeIntoDocx } from './docx/write-into.ts';
import type { Reader, ReadOptions, WriteBack, WriteInto, WriteOptions, Writer } from './format.ts';
import { readHtml } from './html/read.ts';
import { writeHtml } from './html/write.ts';
import { writeIntoHtml } from './html/write-into.ts';
import { readMarkdown } from './markdown/read.ts';
import { writeIntoMarkdown } from './markdown/write-into.ts';
import { readPo } from './po/read.ts';
import { writeBackPo, writePo } from './po/write.ts';
import { writeReviewDocx } from './review/docx.ts';
import { writeReviewXlsx } from './review/xlsx.ts';
import { readSubtitles } from './subtitles/read.ts';
import { writeSubtitles } from './subtitles/write.ts';
import { decodeText, readText } from './text/read.ts';
import { writeText } from './text/write.ts';
import { readTmx } from './tmx/read.ts';
import { validateTmx } from './tmx/validate.ts';
import { writeTmx } from './tmx/write.ts';
import { writeBackTmx } from './tmx/write-back.ts';
import type { ValidationReport } from './validation/report.ts';
import { readXliff1 } from './xliff1/read.ts';
import { validateXliff1 } from './xliff1/validate/index.ts';
import { writeXliff1 } from './xliff1/write.ts';
import { writeBackXliff1 } from './xliff1/write-back.ts';
import { readXliff2 } from './xliff2/read.ts';
import { validateXliff2 } from './xliff2/validate/index.ts';
import { writeXliff21 } from './xliff2/write.ts';
import { writeBackXliff2 } from './xliff2/write-back.ts';
import { readXlsx } from './xlsx/read.ts';
import { decodeXml } from './xml/decode.ts';
import type { Progress } from './xml/parse.ts';
import { readRoot, sniffXml } from './xml/sniff.ts';

type XmlReader = (text: string, progress?: Progress) => ReadDocument;
const xml =
  (read: XmlReader): Reader =>
  (bytes, { progress }) =>
    read(decodeXml(bytes).text, progress);

const READERS: Readonly<Partial<Record<FormatId, Reader>>> = {
  text: readText,
  csv: readCsv,
  tsv: readCsv,
  'xliff-1.2': xml(readXliff1),
  'xliff-2.1': xml(readXliff2),
  'tmx-1.4': xml(readTmx),
  po: readPo,
  srt: (bytes, options) => readSubtitles(bytes, options, 'srt'),
  vtt: (bytes, options) => readSubtitles(bytes, options, 'vtt'),
  html: readHtml,
  markdown: readMarkdown,
  docx: readDocx,
  xlsx: readXlsx,
};

/** The formats that files are read from. */
export const READ_FORMATS = Object.keys(READERS) as readonly FormatId[];

/** The formats with a skeleton: what is read from them can be written into them. */
export const WRITE_BACK: Readonly<Partial<Record<FormatId, WriteBack>>> = {
  'xliff-1.2': writeBackXliff1,
  'xliff-2.1': writeBackXliff2,
  'tmx-1.4': writeBackTmx,
  po: writeBackPo,
  csv: writeBackCsv,
  tsv: writeBackCsv,
};

/** Whose own files take the word of how clean the work is; what we write afresh says so in every format. */
export const SAYS_STANDING: readonly FormatId[] = ['xliff-1.2', 'xliff-2.1'];

/** Monolingual documents that can be written in their own layout, in either language. */
export const WRITE_INTO: Readonly<Partial<Record<FormatId, WriteInto>>> = {
  srt: (bytes, texts) => writeSubtitles(bytes, texts, 'srt'),
  vtt: (bytes, texts) => writeSubtitles(bytes, texts, 'vtt'),
  html: writeIntoHtml,
  markdown: writeIntoMarkdown,
  docx: writeIntoDocx,
};

export const WRITERS: Readonly<Record<WrittenFormat, Writer>> = {
  'xliff-1.2': {
    format: 'xliff-1.2',
    extension: '.xliff',
    mediaType: 'application/xliff+xml',
    write: writeXliff1,
  },
  'xliff-2.1': {
    format: 'xliff-2.1',
    extension: '.xlf',
    mediaType: 'application/xliff+xml',
    write: writeXliff21,
  },
  'review-docx': {
    format: 'review-docx',
    extension: '.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: writeReviewDocx,
  },
  'review-xlsx': {
    format: 'review-xlsx',
    extension: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeReviewXlsx,
  },
  po: { format: 'po', extension: '.po', mediaType: 'text/x-gettext-translation', write: writePo },
  'tmx-1.4': { format: 'tmx-1.4', extension: '.tmx', mediaType: 'application/x-tmx+xml', write: writeTmx },
  csv: { format: 'csv', extension: '.csv', mediaType: 'text/csv', write: writeCsv },
  html: { format: 'html', extension: '.html', mediaType: 'text/html', write: writeHtml },
  'text-thai': {
    format: 'text-thai',
    extension: '.th.txt',
    mediaType: 'text/plain',
    write: (document, options) => writeText(document, 'source', options),
  },
  'text-english': {
    format: 'text-english',
    extension: '.en.txt',
    mediaType: 'text/plain',
    write: (document, options) => writeText(document, 'target', options),
  },
  'text-both': {
    format: 'text-both',
    extension: '.txt',
    mediaType: 'text/plain',
    write: (document, options) => writeText(document, 'both', options),
  },
};

const EXTENSIONS: Readonly<Record<string, FormatId>> = {
  '.txt': 'text',
  '.text': 'text',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.tab': 'tsv',
};

/** Of formats that only recogniseFormat knows. */
const MORE_EXTENSIONS: ReadonlyMap<string, FormatId> = new Map<string, FormatId>([
  ['.po', 'po'],
  ['.pot', 'po'],
  ['.srt', 'srt'],
  ['.vtt', 'vtt'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.docx', 'docx'],
  ['.xlsx', 'xlsx'],
]);

/** What has one of these names is XML or broken. */
const XML_EXTENSIONS: readonly string[] = [
  '.xml',
  '.xlf',
  '.xliff',
  '.sdlxliff',
  '.mqxliff',
  '.mxliff',
  '.tmx',
];

function extensionOf(name: string): string {
  return /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '';
}

/**
 * The format of a text or a table, by its name and its content: a table may be called .txt (Excel's "Unicode text"), and a name may
 * have no known ending. Throws `file-empty`, `file-not-text`, `encoding-invalid` and `format-unknown` {extension}.
 */
export function detectFormat(
  name: string,
  bytes: Uint8Array,
  options: Pick<ReadOptions, 'encoding'>,
): FormatId {
  const extension = extensionOf(name);
  const byName = EXTENSIONS[extension];
  if (byName === 'csv' || byName === 'tsv') return byName;
  const text = decodeText(bytes, options);
  const delimiter = looksLikeTable(text);
  if (byName === 'text') return delimiter === '\t' ? 'tsv' : 'text';
  if (delimiter !== null && hasThai(text)) return delimiter === '\t' ? 'tsv' : 'csv';
  if (extension === '' && hasThai(text) && !text.trimStart().startsWith('<')) return 'text';
  throw new SongphasaError('format-unknown', { extension });
}

const BY_ROOT: ReadonlyMap<string, (version: string, uri: string) => FormatId> = new Map(
  Object.entries({
    xliff: (version, uri) =>
      version.startsWith('2') || uri.includes(':document:2') ? 'xliff-2.1' : 'xliff-1.2',
    tmx: (): FormatId => 'tmx-1.4',
  }),
);

/** The format of any file that there is a reader for. Throws as detectFormat, and `xml-malformed`. */
export function recogniseFormat(
  name: string,
  bytes: Uint8Array,
  options: Pick<ReadOptions, 'encoding'>,
): FormatId {
  const named = MORE_EXTENSIONS.get(extensionOf(name));
  if (named !== undefined) return named;
  if (!looksLikeXml(bytes)) return detectFormat(name, bytes, options);
  const { text } = decodeXml(beginningOf(bytes));
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+html|<html[\s>])/i.test(text)) return 'html';
  const mustBe = XML_EXTENSIONS.includes(extensionOf(name));
  const root = sniffXml(text) ?? (mustBe ? readRoot(decodeXml(bytes).text) : null);
  if (root === null) return detectFormat(name, bytes, options);
  const format = BY_ROOT.get(root.local)?.(root.version ?? '', root.uri);
  if (format === undefined) throw new SongphasaError('format-unknown', { extension: `<${root.local}>` });
  return format;
}

const VALIDATORS: Readonly<
  Partial<Record<FormatId, (text: string, progress?: Progress) => ValidationReport>>
> = {
  'xliff-1.2': validateXliff1,
  'xliff-2.1': validateXliff2,
  'tmx-1.4': validateTmx,
};

/**
 * What a file breaks of its format's specification. Throws the file, encoding and xml codes of errors.ts where it cannot be
 * read at all, and `format-unknown` for a format that has no validator.
 */
export function validateFile(
  name: string,
  bytes: Uint8Array,
  progress?: Progress,
): ValidationReport & { readonly format: FormatId } {
  const format = recogniseFormat(name, bytes, { encoding: null });
  const validate = VALIDATORS[format];
  if (validate === undefined) throw new SongphasaError('format-unknown', { extension: extensionOf(name) });
  const { violations, errors, warnings } = validate(decodeXml(bytes).text, progress);
  return { format, violations, errors, warnings };
}

/** Bytes of a file whose root is looked for without decoding it all. */
const BEGINNING = 1 << 20;

/** Enough to see the root; all of what is small, and of what can't be cut behind a byte (UTF-16). */
function beginningOf(bytes: Uint8Array): Uint8Array {
  const wide = bytes.subarray(0, 4).some((byte) => byte === 0x00 || byte >= 0xfe);
  const end = wide || bytes.length <= BEGINNING ? -1 : bytes.lastIndexOf(0x3e, BEGINNING);
  return end === -1 ? bytes : bytes.subarray(0, end + 1);
}

/** Whether the first character is a `<`, in UTF-8 or UTF-16. */
function looksLikeXml(bytes: Uint8Array): boolean {
  const first = [...bytes.subarray(0, 64)].find(
    (byte) => ![0x00, 0xef, 0xbb, 0xbf, 0xfe, 0xff, 0x20, 0x09, 0x0a, 0x0d].includes(byte),
  );
  return first === 0x3c;
}

export function readDocument(format: FormatId, bytes: Uint8Array, options: ReadOptions): ReadDocument {
  const read = READERS[format];
  if (read === undefined) throw new SongphasaError('format-unknown', { extension: format });
  return read(bytes, options);
}

export function writeDocument(
  format: WrittenFormat,
  document: ExportDocument,
  options: WriteOptions,
): Uint8Array {
  return WRITERS[format].write(document, options);
}

/** Which module reads and writes which format, and how a file's format is known. */
import { SongphasaError } from '../errors.ts';
import { hasThai } from '../text/thai.ts';
import { looksLikeTable } from './csv/inspect.ts';
import { readCsv } from './csv/read.ts';
import { writeCsv } from './csv/write.ts';
import type { ExportDocument, ExportFormat, FormatId, ReadDocument } from './document.ts';
import type { Reader, ReadOptions, WriteOptions, Writer } from './format.ts';
import { writeHtml } from './html/write.ts';
import { decodeText, readText } from './text/read.ts';
import { writeText } from './text/write.ts';
import { writeTmx } from './tmx/write.ts';
import { writeXliff21 } from './xliff2/write.ts';

const READERS: ReadonlyMap<FormatId, Reader> = new Map(
  [
    { format: 'text', read: readText },
    { format: 'csv', read: readCsv },
    { format: 'tsv', read: readCsv },
  ].map((reader) => [reader.format as FormatId, reader as Reader]),
);

export const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  'xliff-2.1': {
    format: 'xliff-2.1',
    extension: '.xlf',
    mediaType: 'application/xliff+xml',
    write: writeXliff21,
  },
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
};

const EXTENSIONS: Readonly<Record<string, FormatId>> = {
  '.txt': 'text',
  '.text': 'text',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.tab': 'tsv',
};

function extensionOf(name: string): string {
  return /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '';
}

/**
 * The format of a file, by its name and its content: a table may be called .txt (Excel's "Unicode text"), and a name may
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

export function readDocument(format: FormatId, bytes: Uint8Array, options: ReadOptions): ReadDocument {
  const reader = READERS.get(format);
  if (reader === undefined) throw new SongphasaError('format-unknown', { extension: format });
  return reader.read(bytes, options);
}

export function writeDocument(
  format: ExportFormat,
  document: ExportDocument,
  options: WriteOptions,
): Uint8Array {
  return WRITERS[format].write(document, options);
}

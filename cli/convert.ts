/** `convert IN -o OUT`: a file in another format, and on standard error what did not come along. */
import { type FormatId, WRITTEN_FORMATS, type WrittenFormat } from '../core/formats/document.ts';
import { losses } from '../core/formats/losses.ts';
import { READ_FORMATS, writeDocument } from '../core/formats/registry.ts';
import { paragraphsText } from '../core/formats/text/write.ts';
import { encodeUtf8 } from '../core/text/encoding.ts';
import { exportLabels } from '../i18n/export-labels.ts';
import { asExport } from './as-export.ts';
import type { Command, Context } from './context.ts';
import { type FileDocument, readFileDocument } from './document.ts';
import { about } from './failure.ts';
import { isSameFile, STANDARD, writeWhole } from './files.ts';
import { oneOf, parseOptions, UsageError } from './usage.ts';
import { toolVersion } from './version.ts';

/** What files with this ending may be; the first is meant unless the input is one of the others, or --to says so. */
const BY_ENDING: readonly (readonly [ending: string, ...formats: (WrittenFormat | FormatId)[]])[] = [
  ['.th.txt', 'text-thai'],
  ['.en.txt', 'text-english'],
  ['.xlf', 'xliff-2.1', 'xliff-1.2'],
  ['.xliff', 'xliff-1.2', 'xliff-2.1'],
  ['.sdlxliff', 'xliff-1.2'],
  ['.mqxliff', 'xliff-1.2'],
  ['.tmx', 'tmx-1.4'],
  ['.po', 'po'],
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.docx', 'review-docx'],
  ['.xlsx', 'review-xlsx'],
  ['.srt', 'srt'],
  ['.vtt', 'vtt'],
  ['.md', 'markdown'],
];

export function isWritten(format: string): format is WrittenFormat {
  return WRITTEN_FORMATS.some((one) => one === format);
}

/** Bilingual files, and those that nothing is written into but a file of their own kind. */
const KEPT: readonly FormatId[] = [
  'xliff-1.2',
  'xliff-2.1',
  'tmx-1.4',
  'po',
  'csv',
  'tsv',
  'srt',
  'vtt',
  'markdown',
];

/** The format to write; the input's own means that it stays as it is. */
export function formatOf(
  output: string,
  from: FormatId,
  asked: string | undefined,
): WrittenFormat | FormatId {
  const own = KEPT.filter((format) => format === from);
  if (asked !== undefined) {
    return oneOf<WrittenFormat | FormatId>('--to', asked, [...new Set([...WRITTEN_FORMATS, ...own])]);
  }
  const name = output.toLowerCase();
  const [, ...formats] = BY_ENDING.find(([ending]) => name.endsWith(ending)) ?? [''];
  const format = formats.find((one) => own.some((kept) => kept === one)) ?? formats.find(isWritten);
  if (format === undefined)
    throw new UsageError('sayTo', { file: output, words: WRITTEN_FORMATS.join(', ') });
  return format;
}

export function written(
  document: FileDocument,
  to: WrittenFormat,
  context: Context,
): { bytes: Uint8Array; lost: string[] } {
  const { t, language } = context;
  const snapshot = asExport(document, { at: new Date().toISOString(), version: toolVersion() });
  const options = { approvedOnly: false, labels: exportLabels(t, language) };
  const lost: string[] = losses(snapshot, to).map(({ loss, count }) =>
    t(`cli.convert.lost.${loss}`, { count }),
  );
  if (document.swapped) lost.push(t('cli.convert.lost.direction'));
  // A text that nobody worked on makes no claims: nothing is put before it.
  if (to === 'text-thai') return { bytes: encodeUtf8(paragraphsText(snapshot, 'source', options)), lost };
  if (to === 'text-both') return { bytes: encodeUtf8(paragraphsText(snapshot, 'both', options)), lost };
  if (to === 'text-english') return { bytes: encodeUtf8(paragraphsText(snapshot, 'target', options)), lost };
  return { bytes: writeDocument(to, snapshot, options), lost };
}

export const convert: Command = async (args, context) => {
  const { t, out, complain } = context;
  const { values, positionals } = parseOptions(args, {
    output: { type: 'string', short: 'o' },
    from: { type: 'string' },
    to: { type: 'string' },
    target: { type: 'string' },
  });
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('noFile', { command: 'convert' });
  if (more.length > 0) throw new UsageError('oneFile', { command: 'convert' });
  const { output, target } = values;
  if (output === undefined) throw new UsageError('noOutput', { command: 'convert' });
  for (const input of [file, target]) {
    if (input !== undefined && isSameFile(input, output))
      throw new UsageError('overOwnInput', { file: input });
  }
  const from = values.from === undefined ? undefined : oneOf('--from', values.from, READ_FORMATS);

  const document = await readFileDocument(file, { target, format: from });
  const to = formatOf(output, document.format, values.to);
  const { bytes, lost } =
    !isWritten(to) || (to === document.format && KEPT.includes(to))
      ? { bytes: document.bytes, lost: [] }
      : await about(file, () => written(document, to, context));
  if (output === STANDARD) await out.bytes(bytes);
  else {
    await about(output, () => writeWhole(output, bytes));
    await out.line(t('cli.convert.done', { file: output, count: document.segments.length }));
  }
  for (const line of lost) complain(`${output}: ${line}`);
  return 0;
};

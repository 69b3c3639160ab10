/** The native file dialogs, in the person's language. `dialog` is asked by property at call time: tests put theirs there. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { TFunction } from 'i18next';
import { SongphasaError } from '../core/errors.ts';
import type { ExportFormat } from '../core/formats/document.ts';
import { assertNever } from '../core/model.ts';
import type { TermFormat } from '../core/terms/files.ts';
import { EXPORT_EXTENSIONS } from './export-extensions.ts';
import type { ReportFormat } from './ipc/calls/history.ts';
import { PROJECT_EXTENSION } from './launch.ts';
import { RULES_EXTENSION } from './rules-file.ts';

export type Purpose =
  | 'thai'
  | 'english'
  | 'table'
  | 'any'
  | 'rules'
  | 'terms'
  | 'memory'
  | 'project'
  | 'copy'
  | 'review';

export interface Dialogs {
  /** An absolute path, or null where the person cancelled. */
  choose(purpose: Purpose): Promise<string | null>;
  /** Documents of any format; none where the person cancelled. */
  chooseMany(): Promise<readonly string[]>;
  saveProject(suggested: string, sample: boolean): Promise<string | null>;
  saveExport(suggested: string, format: ExportFormat): Promise<string | null>;
  saveHandOff(suggested: string, way: 'send' | 'return'): Promise<string | null>;
  /** A file of the person's, with the work in it: `name` with the ending that it came with. */
  saveOriginal(name: string): Promise<string | null>;
  saveRules(suggested: string): Promise<string | null>;
  saveTerms(suggested: string, format: TermFormat): Promise<string | null>;
  saveReport(suggested: string, format: ReportFormat): Promise<string | null>;
}

const TEXT = ['txt', 'text'];
const TABLE = ['csv', 'tsv', 'tab', 'xlsx'];
const BILINGUAL = ['xlf', 'xliff', 'sdlxliff', 'mqxliff', 'mxliff', 'tmx', 'po', 'pot'];
const DOCUMENT = ['docx', 'html', 'htm', 'xhtml', 'md', 'markdown', 'srt', 'vtt'];
const IMPORTABLE = [...TEXT, ...BILINGUAL, ...DOCUMENT, ...TABLE, 'xml'];
const PROJECT = PROJECT_EXTENSION.slice(1);

function filters(t: TFunction, purpose: Purpose): FileFilter[] {
  const all = { name: t('menu.fileType.all'), extensions: ['*'] };
  const text = { name: t('menu.fileType.text'), extensions: TEXT };
  const table = { name: t('menu.fileType.table'), extensions: TABLE };
  switch (purpose) {
    case 'thai':
      return [{ name: t('menu.fileType.importable'), extensions: IMPORTABLE }, all];
    case 'english':
      return [text, all];
    case 'table':
      return [table, all];
    case 'any':
      return [
        { name: t('menu.fileType.importable'), extensions: [...IMPORTABLE, PROJECT] },
        text,
        { name: t('menu.fileType.bilingual'), extensions: BILINGUAL },
        { name: t('menu.fileType.document'), extensions: DOCUMENT },
        table,
        all,
      ];
    case 'rules':
      return [{ name: t('menu.fileType.rules'), extensions: [RULES_EXTENSION] }, all];
    case 'terms':
      return [{ name: t('menu.fileType.terms'), extensions: ['tbx', 'xml', ...TABLE] }, all];
    case 'review':
      return [{ name: t('menu.fileType.review'), extensions: ['docx', 'xlsx'] }, all];
    case 'memory':
      return [{ name: t('menu.fileType.tmx'), extensions: ['tmx', 'xml'] }, all];
    case 'copy':
    case 'project':
      return [{ name: t('menu.fileType.project'), extensions: [PROJECT] }, all];
    default:
      return assertNever(purpose);
  }
}

function openTitle(t: TFunction, purpose: Purpose): string {
  switch (purpose) {
    case 'thai':
      return t('menu.dialog.chooseThai');
    case 'english':
      return t('menu.dialog.chooseEnglish');
    case 'table':
      return t('menu.dialog.chooseTable');
    case 'any':
      return t('menu.dialog.chooseAny');
    case 'rules':
      return t('menu.dialog.chooseRules');
    case 'terms':
      return t('menu.dialog.chooseTerms');
    case 'review':
      return t('menu.dialog.chooseReview');
    case 'memory':
      return t('menu.dialog.chooseMemory');
    case 'copy':
      return t('menu.dialog.chooseCopy');
    case 'project':
      return t('menu.dialog.openProject');
    default:
      return assertNever(purpose);
  }
}

function formatName(t: TFunction, format: ExportFormat): string {
  switch (format) {
    case 'xliff-2.1':
      return t('menu.fileType.xliff21');
    case 'xliff-1.2':
      return t('menu.fileType.xliff12');
    case 'po':
      return t('menu.fileType.po');
    case 'review-docx':
      return t('menu.fileType.reviewDocx');
    case 'review-xlsx':
      return t('menu.fileType.reviewXlsx');
    case 'text-both':
      return t('menu.fileType.textBoth');
    case 'tmx-1.4':
      return t('menu.fileType.tmx14');
    case 'csv':
      return t('menu.fileType.csv');
    case 'html':
      return t('menu.fileType.html');
    case 'pdf':
      return t('menu.fileType.pdf');
    case 'text-thai':
      return t('menu.fileType.textThai');
    case 'text-english':
      return t('menu.fileType.textEnglish');
    default:
      return assertNever(format);
  }
}

/** What a dialog can filter by: the last part. */
function lastPart(extension: string): string {
  return extension.split('.').at(-1) ?? extension;
}

/**
 * Some desktops don't add the extension of the chosen kind. The dialog asked about the name without it, so a file that
 * has the whole name must not be written over: throws `file-exists`.
 */
function withExtension(file: string, extension: string): string {
  if (file.toLowerCase().endsWith(`.${extension}`)) return file;
  const whole = `${file}.${extension}`;
  if (existsSync(whole)) throw new SongphasaError('file-exists');
  return whole;
}

/** `window` is asked at call time; `folder` is where a new file is suggested. */
export function nativeDialogs(
  window: () => BrowserWindow | null,
  t: () => TFunction,
  folder: () => string,
): Dialogs {
  const save = async (title: string, button: string, suggested: string, name: string, extension: string) => {
    const options = {
      title,
      buttonLabel: button,
      defaultPath: path.join(folder(), `${suggested}.${extension}`),
      filters: [{ name, extensions: [lastPart(extension)] }],
      properties: ['showOverwriteConfirmation' as const, 'createDirectory' as const],
    };
    const parent = window();
    const { canceled, filePath } = await (parent
      ? dialog.showSaveDialog(parent, options)
      : dialog.showSaveDialog(options));
    return canceled || filePath === '' ? null : withExtension(filePath, lastPart(extension));
  };
  const chooseFiles = async (purpose: Purpose, several: boolean): Promise<readonly string[]> => {
    const options = {
      title: openTitle(t(), purpose),
      buttonLabel: purpose === 'project' ? t()('menu.dialog.open') : t()('menu.dialog.choose'),
      filters: filters(t(), purpose),
      properties: ['openFile' as const, ...(several ? ['multiSelections' as const] : [])],
    };
    const parent = window();
    const { canceled, filePaths } = await (parent
      ? dialog.showOpenDialog(parent, options)
      : dialog.showOpenDialog(options));
    return canceled ? [] : filePaths;
  };
  return {
    choose: async (purpose) => (await chooseFiles(purpose, false))[0] ?? null,
    chooseMany: () => chooseFiles('any', true),
    saveProject: (suggested, sample) =>
      save(
        sample ? t()('menu.dialog.saveSample') : t()('menu.dialog.saveProject'),
        t()('menu.dialog.create'),
        suggested,
        t()('menu.fileType.project'),
        PROJECT_EXTENSION.slice(1),
      ),
    saveExport: (suggested, format) =>
      save(
        t()('menu.dialog.saveExport'),
        t()('menu.dialog.save'),
        suggested,
        formatName(t(), format),
        EXPORT_EXTENSIONS[format],
      ),
    saveHandOff: (suggested, way) =>
      save(
        way === 'send' ? t()('menu.dialog.saveForReview') : t()('menu.dialog.saveReturned'),
        t()('menu.dialog.save'),
        suggested,
        t()('menu.fileType.project'),
        PROJECT_EXTENSION.slice(1),
      ),
    saveOriginal: (name) => {
      const { name: stem, ext } = path.parse(name);
      const extension = ext.slice(1) || 'txt';
      return save(
        t()('menu.dialog.saveExport'),
        t()('menu.dialog.save'),
        stem,
        t()('menu.fileType.original'),
        extension,
      );
    },
    saveRules: (suggested) =>
      save(
        t()('menu.dialog.saveRules'),
        t()('menu.dialog.save'),
        suggested,
        t()('menu.fileType.rules'),
        RULES_EXTENSION,
      ),
    saveReport: (suggested, format) =>
      save(
        t()('menu.dialog.saveReport'),
        t()('menu.dialog.save'),
        suggested,
        format === 'html' ? t()('menu.fileType.html') : t()('menu.fileType.csv'),
        format,
      ),
    saveTerms: (suggested, format) =>
      save(
        t()('menu.dialog.saveTerms'),
        t()('menu.dialog.save'),
        suggested,
        format === 'tbx' ? t()('menu.fileType.tbx') : t()('menu.fileType.csv'),
        format,
      ),
  };
}

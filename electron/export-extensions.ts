import type { ExportFormat } from '../core/formats/document.ts';

/** As in core/formats/registry.ts, which would bring all its writers along. */
export const EXPORT_EXTENSIONS: Readonly<Record<ExportFormat, string>> = {
  'xliff-2.1': 'xlf',
  'xliff-1.2': 'xliff',
  po: 'po',
  'review-docx': 'docx',
  'review-xlsx': 'xlsx',
  'text-both': 'txt',
  'tmx-1.4': 'tmx',
  csv: 'csv',
  html: 'html',
  pdf: 'pdf',
  'text-thai': 'th.txt',
  'text-english': 'en.txt',
};

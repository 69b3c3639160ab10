/** A review table that came back: read and set against the project. */
import path from 'node:path';
import { SongphasaError } from '../../core/errors.ts';
import { readReviewDocx } from '../../core/formats/review/docx.ts';
import { readReviewXlsx } from '../../core/formats/review/xlsx.ts';
import { matchReviewTable } from '../../db/review-table.ts';
import { exportLabels } from '../../i18n/export-labels.ts';
import { createI18n, LANGUAGES } from '../../i18n/index.ts';
import type { ReviewPreview } from '../ipc/contract.ts';
import type { Asked } from './session.ts';
import { readSourceFile } from './source-file.ts';

/** Throws the file and archive codes, `xml-malformed`, and `format-unknown` for what is no table of ours. */
export function readReviewTable({ session }: Asked, { file }: { readonly file: string }): ReviewPreview {
  const { db } = session;
  const name = path.basename(file);
  const extension = path.extname(name).toLowerCase();
  const read = extension === '.docx' ? readReviewDocx : extension === '.xlsx' ? readReviewXlsx : null;
  if (read === null) throw new SongphasaError('format-unknown', { extension });
  const rows = read(readSourceFile(file));
  const words = LANGUAGES.map((language) => exportLabels(createI18n(language).t, language));
  return { name, ...matchReviewTable(db, rows, words) };
}

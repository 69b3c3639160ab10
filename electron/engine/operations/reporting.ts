/** Reports of what was done between two moments. */
import path from 'node:path';
import { dayOf } from '../../../core/report/days.ts';
import { writeReportCsv } from '../../../core/report/write-csv.ts';
import { writeReportHtml } from '../../../core/report/write-html.ts';
import { getFact } from '../../../db/project.ts';
import { reportOf } from '../../../db/report.ts';
import { projectScanner } from '../../../db/scanner.ts';
import { writeWhole } from '../../../db/whole-file.ts';
import { createI18n } from '../../../i18n/index.ts';
import { reportLabels } from '../../../i18n/report-labels.ts';
import type { Asked } from '../session.ts';
import type { Operations } from './index.ts';

export const reporting: Operations<'report.get' | 'writeReport'> = {
  'report.get': ({ session }, period) => report(session, period),
  writeReport: ({ session, actor }, { file, format, language, ...period }) => {
    const made = { at: Date.now(), by: actor?.name ?? null };
    const labels = reportLabels(createI18n(language).t, language, period, made);
    const found = report(session, period);
    const bytes =
      format === 'csv'
        ? writeReportCsv(found, labels)
        : writeReportHtml(found, getFact(session.db, 'name'), labels);
    writeWhole(file, [bytes]);
    return { name: path.basename(file) };
  },
};

function report({ db }: Asked['session'], period: { readonly from: number; readonly to: number }) {
  return reportOf(db, period, projectScanner(db), dayOf);
}

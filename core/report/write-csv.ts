import { guardFormula } from '../formats/csv/formula.ts';
import { encodeUtf8 } from '../text/encoding.ts';
import type { Report } from './report.ts';
import { type ReportCell, type ReportLabels, reportTables } from './tables.ts';

const BOM = '\ufeff'; // Excel takes a CSV without it for the system's own encoding

function quote(text: string): string {
  const safe = guardFormula(text);
  return /[",;\t\r\n|]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Minutes, to a tenth. */
function plain(value: ReportCell): string {
  return typeof value === 'object' ? String(Math.round(value.duration / 6_000) / 10) : String(value);
}

/** One figure a line: table, row, figure, value. Times in minutes. RFC 4180, UTF-8 with a byte order mark. */
export function writeReportCsv(report: Report, labels: ReportLabels): Uint8Array {
  const lines = reportTables(report, labels).flatMap(({ title, columns, rows }) =>
    rows.flatMap(([head, ...cells]) =>
      cells.map((value, at) => {
        const figure = columns[at + 1] ?? '';
        const unit = typeof value === 'object' ? `${figure} (${labels.minutes})` : figure;
        return [title, head, unit, plain(value)];
      }),
    ),
  );
  return encodeUtf8(BOM + [labels.csv, ...lines].map((line) => `${line.map(quote).join(',')}\r\n`).join(''));
}

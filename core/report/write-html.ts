import { escapeHtml } from '../formats/html/escape.ts';
import { STYLE } from '../formats/html/style.ts';
import { encodeUtf8 } from '../text/encoding.ts';
import type { Report } from './report.ts';
import { barOf, cellText, type ReportLabels, type ReportTable, reportTables } from './tables.ts';

const OWN_STYLE = `
table { table-layout: auto; }
td + td, th + th { text-align: end; font-variant-numeric: tabular-nums; }
th[scope=row] { font-weight: 500; }
td.bar { width: 30%; text-align: start; }
svg { display: block; width: 100%; height: .9em; margin-top: .4em; }
.b0 { fill: #3a9161; } .b1 { fill: #c98f2c; } .b2 { fill: #d2423a; }
`;

/** Page units from side to side. */
const WIDTH = 1_000;

function bar(table: ReportTable, row: ReportTable['rows'][number]): string {
  if (table.bars.length === 0) return '';
  const parts = barOf(table, row).map(
    ({ from, size }, at) =>
      `<rect class="b${at}" x="${Math.round(from * WIDTH)}" y="0" width="${Math.round(size * WIDTH)}" height="10"/>`,
  );
  return `<td class="bar"><svg viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg></td>`;
}

function section(table: ReportTable, labels: ReportLabels): string {
  const heads = table.columns.map((text) => `<th scope="col">${escapeHtml(text)}</th>`);
  const rows = table.rows.map((row) => {
    const [head, ...cells] = row;
    const figures = cells.map((value) => `<td>${escapeHtml(cellText(value, labels))}</td>`);
    return `<tr><th scope="row">${escapeHtml(head)}</th>${figures.join('')}${bar(table, row)}</tr>`;
  });
  const last = table.bars.length === 0 ? '' : '<td></td>';
  return `<h2>${escapeHtml(table.title)}</h2>
<p class="facts">${escapeHtml(table.note)}</p>
<table>
<thead><tr>${heads.join('')}${last}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

/** A page that stands alone, as core/formats/html writes it: no script, nothing loaded. Every bar stands beside its figures. */
export function writeReportHtml(report: Report, project: string, labels: ReportLabels): Uint8Array {
  const title = escapeHtml(labels.title(project));
  return encodeUtf8(`<!doctype html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}${OWN_STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p class="facts">${escapeHtml(labels.period)}</p>
<p class="facts">${escapeHtml(labels.made)}</p>
${reportTables(report, labels)
  .map((table) => section(table, labels))
  .join('\n')}
</body>
</html>
`);
}

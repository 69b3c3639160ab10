import { encodeUtf8 } from '../../text/encoding.ts';
import type { ExportDocument } from '../document.ts';
import type { WriteOptions } from '../format.ts';
import { xlsxRows } from '../xlsx/read.ts';
import { XML_DECLARATION } from '../xml/build.ts';
import { escapeAttribute, escapeText } from '../xml/escape.ts';
import { writeZip } from '../zip/write.ts';
import { headerRow, parseReview, REVIEW_COLUMNS, type ReviewRow, reviewHead, reviewRows } from './table.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const WIDTHS = [14, 7, 60, 60, 20, 40];
/** Cell formats of the style sheet below: plain text that wraps, bold head, small grey. */
const STYLE = { text: 1, head: 2, quiet: 3 } as const;

/** What a cell can't hold otherwise is escaped as ST_Xstring wants it, and so is what looks like such an escape. */
function cellString(text: string): string {
  return escapeText(text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x').replaceAll('\r', '_x000D_'), (code) =>
    code <= 0xffff ? `_x${code.toString(16).toUpperCase().padStart(4, '0')}_` : '\ufffd',
  );
}

/** Cells are strings by their type, so that none is ever taken for a formula. */
function rowXml(cells: readonly string[], number: number, styleOf: (column: number) => number): string {
  const written = cells.map((text, column) => {
    const name = `${String.fromCharCode(0x41 + column)}${number}`;
    const content = `<is><t xml:space="preserve">${cellString(text)}</t></is>`;
    return `<c r="${name}" s="${styleOf(column)}" t="inlineStr">${content}</c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

function sheetXml(document: ExportDocument, options: WriteOptions): string {
  const head = reviewHead(document, options);
  const rows = reviewRows(document, options);
  const headerAt = head.length + 1;
  const lines = [
    ...head.map((text, index) => rowXml(['', '', text], index + 1, () => STYLE.head)),
    rowXml(headerRow(options.labels), headerAt, () => STYLE.head),
    ...rows.map((cells, index) =>
      rowXml(cells, headerAt + 1 + index, (column) => (column < 2 ? STYLE.quiet : STYLE.text)),
    ),
  ];
  const last = headerAt + Math.max(1, rows.length);
  const columns = WIDTHS.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const states = `"${Object.values(options.labels.states).join(',').replaceAll('"', '""')}"`;
  // A list in one formula may have 255 characters.
  const validation =
    states.length > 255
      ? ''
      : `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="E${headerAt + 1}:E${last}"><formula1>${escapeText(states)}</formula1></dataValidation></dataValidations>`;
  const pane = `<pane ySplit="${headerAt}" topLeftCell="A${headerAt + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `${XML_DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('\n')}</sheetData>${validation}</worksheet>`;
}

const STYLES = `${XML_DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Tahoma"/></font><font><b/><sz val="11"/><name val="Tahoma"/></font><font><sz val="8"/><color rgb="FF808080"/><name val="Tahoma"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs></styleSheet>`;

function relationships(lines: readonly (readonly [string, string])[]): string {
  const written = lines.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

/** The review table as a workbook of one sheet. */
export function writeReviewXlsx(document: ExportDocument, options: WriteOptions): Uint8Array {
  const name = escapeAttribute(
    document.projectName
      .replace(/[\\/?*[\]:']/g, ' ')
      .slice(0, 31)
      .trim() || 'Songphasa',
  );
  const workbook = `${XML_DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const types = `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;
  const parts: [string, string][] = [
    ['[Content_Types].xml', types],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/worksheets/sheet1.xml', sheetXml(document, options)],
    ['xl/styles.xml', STYLES],
  ];
  return writeZip(parts.map(([part, text]) => [part, encodeUtf8(text)]));
}

/** A review table that came back. Throws as xlsxRows, and `format-unknown` for another workbook. */
export function readReviewXlsx(bytes: Uint8Array): ReviewRow[] {
  const rows = xlsxRows(bytes).map((cells) => cells.slice(0, REVIEW_COLUMNS.length));
  return parseReview(rows);
}

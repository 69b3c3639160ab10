import { encodeUtf8 } from '../../text/encoding.ts';
import type { ExportDocument } from '../document.ts';
import { isWord, openDocx, readPart } from '../docx/parts.ts';
import type { WriteOptions } from '../format.ts';
import { XML_DECLARATION } from '../xml/build.ts';
import { escapeText } from '../xml/escape.ts';
import { childrenNamed, descendants, textContent, type XmlElement } from '../xml/tree.ts';
import { writeZip } from '../zip/write.ts';
import { headerRow, parseReview, type ReviewRow, reviewHead, reviewRows } from './table.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Twentieths of a point; the page is A4 on its side. */
const WIDTHS = [1_000, 600, 5_200, 5_200, 1_400, 2_000];
/** Laying out one table takes Writer time by the square of its rows: 10,000 in one it doesn't open in minutes. */
const TABLE_ROWS = 500;
const LANGUAGES: readonly (string | null)[] = [null, null, 'th', 'en', null, null];

/** Line ends are paragraphs, as they are when somebody presses Enter in the cell. */
function paragraphs(text: string, style: string, language: string | null): string {
  const lang =
    language === 'th'
      ? '<w:lang w:val="en-US" w:bidi="th-TH"/>'
      : language === 'en'
        ? '<w:lang w:val="en-US"/>'
        : '';
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => {
      const pieces = line
        .split('\t')
        .map((piece) => (piece === '' ? '' : `<w:t xml:space="preserve">${escapeText(piece)}</w:t>`))
        .join('<w:tab/>');
      const run = pieces === '' ? '' : `<w:r><w:rPr>${lang}</w:rPr>${pieces}</w:r>`;
      return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run}</w:p>`;
    })
    .join('');
}

function rowXml(cells: readonly string[], styleOf: (column: number) => string, head: boolean): string {
  const written = cells.map((text, column) => {
    const width = `<w:tcPr><w:tcW w:w="${WIDTHS[column] ?? 1_000}" w:type="dxa"/></w:tcPr>`;
    return `<w:tc>${width}${paragraphs(text, styleOf(column), LANGUAGES[column] ?? null)}</w:tc>`;
  });
  const properties = head
    ? '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'
    : '<w:trPr><w:cantSplit/></w:trPr>';
  return `<w:tr>${properties}${written.join('')}</w:tr>`;
}

function documentXml(document: ExportDocument, options: WriteOptions): string {
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A0A0A0"/>`)
    .join('');
  const grid = WIDTHS.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const properties = `<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${border}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
  const header = rowXml(headerRow(options.labels), (column) => (column === 0 ? 'Quiet' : 'Head'), true);
  const rows = reviewRows(document, options).map((cells) =>
    rowXml(cells, (column) => (column < 2 ? 'Quiet' : 'Cell'), false),
  );
  const tables: string[] = [];
  for (let at = 0; at < Math.max(1, rows.length); at += TABLE_ROWS) {
    const lines = [header, ...rows.slice(at, at + TABLE_ROWS)].join('\n');
    // Tables that touch are one: an empty paragraph keeps them apart.
    tables.push(`<w:tbl>${properties}${lines}</w:tbl><w:p/>`);
  }
  const head = reviewHead(document, options).map((line, index) =>
    paragraphs(line.replaceAll(/\s+/g, ' '), index === 0 ? 'Title' : 'Cell', null),
  );
  const section =
    '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="720" w:right="720" w:bottom="720" w:left="720" w:header="360" w:footer="360" w:gutter="0"/></w:sectPr>';
  return `${XML_DECLARATION}<w:document xmlns:w="${WORD}"><w:body>${head.join('')}${tables.join('')}${section}</w:body></w:document>`;
}

const FONTS = '<w:rFonts w:ascii="Tahoma" w:hAnsi="Tahoma" w:cs="Tahoma"/>';
const style = (id: string, properties: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${FONTS}${properties}</w:rPr></w:style>`;
const STYLES = `${XML_DECLARATION}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>${FONTS}<w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>${style('Cell', '')}${style('Head', '<w:b/><w:bCs/>')}${style('Title', '<w:b/><w:bCs/><w:sz w:val="28"/><w:szCs w:val="28"/>')}${style('Quiet', '<w:color w:val="808080"/><w:sz w:val="12"/><w:szCs w:val="12"/>')}</w:styles>`;

/** The review table as a Word document. */
export function writeReviewDocx(document: ExportDocument, options: WriteOptions): Uint8Array {
  const types = `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;
  const relationship = (type: string, target: string): string =>
    `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
  const parts: [string, string][] = [
    ['[Content_Types].xml', types],
    ['_rels/.rels', relationship('officeDocument', 'word/document.xml')],
    ['word/document.xml', documentXml(document, options)],
    ['word/_rels/document.xml.rels', relationship('styles', 'styles.xml')],
    ['word/styles.xml', STYLES],
  ];
  return writeZip(parts.map(([name, text]) => [name, encodeUtf8(text)]));
}

/** Text of a run's children as they are read, deletions of tracked changes left out. */
function runText(element: XmlElement): string {
  if (element.local === 't') return textContent(element);
  if (element.local === 'tab') return '\t';
  if (element.local === 'br' || element.local === 'cr') return '\n';
  if (['del', 'moveFrom', 'pPr', 'rPr', 'instrText'].includes(element.local)) return '';
  return element.children.map((child) => (child.kind === 'element' ? runText(child) : '')).join('');
}

/** A review table that came back. Throws `archive-unsafe`, `xml-malformed`, and `format-unknown` for another document. */
export function readReviewDocx(bytes: Uint8Array): ReviewRow[] {
  const { root } = readPart(openDocx(bytes), 'word/document.xml');
  const rows = [...descendants(root)].filter(({ local, uri }) => local === 'tr' && isWord(uri));
  return parseReview(
    rows.map((row) =>
      childrenNamed(row, 'tc').map((cell) =>
        [...descendants(cell)]
          .filter(({ local, uri }) => local === 'p' && isWord(uri))
          .map(runText)
          .join('\n'),
      ),
    ),
  );
}

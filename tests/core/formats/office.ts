/** Office files made by hand, as Word and Excel write theirs. */
import { writeZip } from '../../../core/formats/zip/write.ts';
import { encodeUtf8 } from '../../../core/text/encoding.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export function docxOf(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="${WORD}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}<w:sectPr/></w:body></w:document>`;
  const parts: [string, string][] = [
    ['[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'],
    ['word/document.xml', document],
    ...Object.entries(more),
  ];
  return writeZip(parts.map(([name, text]) => [name, encodeUtf8(text)]));
}

export function partOf(text: string): string {
  return `<w:hdr xmlns:w="${WORD}">${text}</w:hdr>`;
}

export const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (content: string, properties = '') =>
  `<w:p w:rsidR="00A1">${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

export function xlsxOf(sheet: string, shared = ''): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const parts: [string, string][] = [
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="E" sheetId="1" r:id="rId9"/><sheet name="A" sheetId="2" r:id="rId3"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Target="worksheets/sheet1.xml"/><Relationship Id="rId3" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    ],
    ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}"><sheetData/></worksheet>`],
    ['xl/worksheets/sheet2.xml', `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`],
    ...(shared === ''
      ? []
      : [['xl/sharedStrings.xml', `<sst xmlns="${main}">${shared}</sst>`] as [string, string]]),
  ];
  return writeZip(parts.map(([name, text]) => [name, encodeUtf8(text)]));
}

/** The first sheet of a workbook (ECMA-376, part 1, 18) that holds anything, as rows of texts. */
import { SongphasaError } from '../../errors.ts';
import { readRows } from '../csv/read.ts';
import type { ReadDocument } from '../document.ts';
import type { ReadOptions } from '../format.ts';
import { decodeXml } from '../xml/decode.ts';
import { parseXml } from '../xml/parse.ts';
import {
  attribute,
  childNamed,
  childrenNamed,
  descendants,
  textContent,
  type XmlElement,
} from '../xml/tree.ts';
import { type Archive, archiveUnsafe, openZip } from '../zip/read.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Rows and columns that a sheet can have; a file that says more lies. */
const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

function part(archive: Archive, name: string): XmlElement | null {
  const bytes = archive.read(name);
  return bytes === null ? null : parseXml(decodeXml(bytes).text);
}

/** Plain text of a shared or inline string: its runs, without the readings of East Asian text. */
function stringText(element: XmlElement): string {
  const own = childNamed(element, 't');
  const runs = childrenNamed(element, 'r').flatMap((run) => childrenNamed(run, 't'));
  // _x000D_ and the like stand for characters that XML can't carry (ST_Xstring).
  return [...(own === null ? [] : [own]), ...runs]
    .map(textContent)
    .join('')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Sheets in the order of the workbook, by the part that holds each. */
function sheetParts(archive: Archive): string[] {
  const workbook = part(archive, 'xl/workbook.xml');
  const relations = part(archive, 'xl/_rels/workbook.xml.rels');
  const targets = new Map(
    (relations === null ? [] : [...descendants(relations)]).map((relation) => [
      attribute(relation, 'Id'),
      attribute(relation, 'Target') ?? '',
    ]),
  );
  const sheets = workbook === null ? [] : [...descendants(workbook)].filter(({ local }) => local === 'sheet');
  return sheets.flatMap((sheet) => {
    const id =
      attribute(sheet, 'id', RELATIONS) ??
      sheet.attributes.find(({ local, uri }) => local === 'id' && uri !== '')?.value;
    const target = targets.get(id ?? '');
    if (target === undefined) return [];
    return [target.startsWith('/') ? target.slice(1) : `xl/${target}`];
  });
}

/** 0-based column of a cell's name: `C12` is 2; -1 for what is none. */
function columnOf(name: string): number {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(name)?.[0];
  if (letters === undefined) return -1;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 0x40;
  return column - 1;
}

function cellText(cell: XmlElement, shared: readonly string[]): string {
  const type = attribute(cell, 't');
  if (type === 'inlineStr') {
    const inline = childNamed(cell, 'is');
    return inline === null ? '' : stringText(inline);
  }
  const value = childNamed(cell, 'v');
  if (value === null || type === 'e') return '';
  const text = textContent(value);
  return type === 's' ? (shared[Number(text)] ?? '') : text;
}

function sheetRows(sheet: XmlElement, shared: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (const row of [...descendants(sheet)].filter(({ local }) => local === 'row')) {
    const number = Number(attribute(row, 'r') ?? rows.length + 1);
    if (!(number >= 1 && number <= MAX_ROW)) continue;
    const cells: string[] = [];
    for (const cell of childrenNamed(row, 'c')) {
      const named = columnOf(attribute(cell, 'r') ?? '');
      const column = named === -1 ? cells.length : named;
      if (column >= MAX_COLUMN) continue;
      while (cells.length < column) cells.push('');
      cells[column] = cellText(cell, shared);
    }
    rows.push(cells);
  }
  return rows;
}

/** Rows of the first sheet with text in it. Throws `archive-unsafe`, `xml-malformed`, `format-unknown`, `no-segments`. */
export function xlsxRows(bytes: Uint8Array): string[][] {
  const archive = openZip(bytes);
  if (!archive.names.includes('xl/workbook.xml'))
    throw new SongphasaError('format-unknown', { extension: '.zip' });
  const strings = part(archive, 'xl/sharedStrings.xml');
  const shared = strings === null ? [] : childrenNamed(strings, 'si').map(stringText);
  for (const name of sheetParts(archive)) {
    const sheet = part(archive, name);
    if (sheet === null) throw archiveUnsafe('part-missing');
    const rows = sheetRows(sheet, shared);
    if (rows.some((cells) => cells.some((cell) => cell.trim() !== ''))) return rows;
  }
  throw new SongphasaError('no-segments');
}

/** A workbook as a table with both languages, columns recognised or as the person says. Throws as xlsxRows and readTable. */
export function readXlsx(bytes: Uint8Array, options: ReadOptions): ReadDocument {
  return { ...readRows(xlsxRows(bytes), options.mapping), format: 'xlsx' };
}

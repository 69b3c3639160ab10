import { SongphasaError } from '../../errors.ts';
import { SEGMENT_STATES, type SegmentState } from '../../model.ts';
import type { ReadDocument, ReadUnit } from '../document.ts';
import type { ReadOptions } from '../format.ts';
import { decodeText } from '../text/read.ts';
import { recogniseColumns, type TableMapping } from './columns.ts';
import { unguardFormula } from './formula.ts';
import { parseTable } from './inspect.ts';

/** What people and tools write for our states, next to our own words. */
const STATE_WORDS: Readonly<Record<SegmentState, readonly string[]>> = {
  untranslated: ['new', 'not translated', 'ยังไม่แปล', 'ยังไม่ได้แปล'],
  draft: ['in progress', 'ร่าง', 'ฉบับร่าง'],
  translated: ['done', 'แปลแล้ว'],
  'changes-requested': ['changes requested', 'needs changes', 'ขอแก้ไข', 'ขอให้แก้ไข'],
  rejected: ['ไม่รับ', 'ไม่ผ่าน', 'ไม่อนุมัติ', 'ปฏิเสธ'],
  approved: ['final', 'อนุมัติ', 'อนุมัติแล้ว'],
};

/** The state that a cell names, in our words or in those that people and tools use. */
export function stateOf(cell: string): SegmentState | null {
  const word = cell.trim().toLowerCase();
  return SEGMENT_STATES.find((state) => state === word || STATE_WORDS[state].includes(word)) ?? null;
}

interface Rows {
  /** `line` where the rows stand in a text that can be written into. */
  readonly records: readonly { readonly cells: readonly string[]; readonly line?: number }[];
  readonly mapping: Required<TableMapping>;
  /** Our writer made them: the guard against formulas is undone, and no row is passed over. */
  readonly own: boolean;
}

function unitsOf({ records, mapping, own }: Rows, wanted: TableMapping | null): ReadUnit[] {
  const columns: TableMapping = { ...mapping, ...wanted };
  if (records.length === 0) throw new SongphasaError('no-segments');
  if (columns.source === null) throw new SongphasaError('csv-no-thai-column');
  const units: ReadUnit[] = [];
  for (const { cells, line } of records) {
    const cell = (column: number | null | undefined): string => {
      const value = column == null ? '' : (cells[column] ?? '');
      return own ? unguardFormula(value) : value;
    };
    const source = cell(columns.source);
    const target = cell(columns.target);
    if (!own && source.trim() === '' && target.trim() === '') continue;
    const id = cell(columns.id).trim();
    const notes = cell(columns.notes);
    units.push({
      id: id === '' ? null : id,
      source,
      target,
      state: stateOf(cell(columns.state)),
      notes: notes.trim() === '' ? [] : [notes],
      ...(line === undefined ? {} : { key: String(line) }),
    });
  }
  if (units.length === 0) throw new SongphasaError('no-segments');
  return units;
}

/**
 * The rows of a table as units; rows without text on either side are passed over. Throws `csv-malformed`,
 * `csv-no-thai-column` where no column is known to be the Thai one, and `no-segments`.
 */
export function readTable(text: string, mapping: TableMapping | null): ReadDocument {
  const table = parseTable(text);
  const units = unitsOf(table, mapping);
  return { format: table.delimiter === '\t' ? 'tsv' : 'csv', segmented: true, units };
}

/** The same of rows that come from elsewhere than a text. */
export function readRows(rows: readonly (readonly string[])[], mapping: TableMapping | null): ReadDocument {
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const { header, mapping: recognised } = recogniseColumns(filled);
  const records = (header ? filled.slice(1) : filled).map((cells) => ({ cells }));
  return {
    format: 'csv',
    segmented: true,
    units: unitsOf({ records, mapping: recognised, own: false }, mapping),
  };
}

export function readCsv(bytes: Uint8Array, options: ReadOptions): ReadDocument {
  return readTable(decodeText(bytes, options), options.mapping);
}

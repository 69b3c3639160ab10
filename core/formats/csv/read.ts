import { SongphasaError } from '../../errors.ts';
import { SEGMENT_STATES, type SegmentState } from '../../model.ts';
import type { ReadDocument, ReadUnit } from '../document.ts';
import type { ReadOptions } from '../format.ts';
import { decodeText } from '../text/read.ts';
import type { TableMapping } from './columns.ts';
import { unguardFormula } from './formula.ts';
import { parseTable } from './inspect.ts';

/** What people and tools write for our states, next to our own words. */
const STATE_WORDS: Readonly<Record<SegmentState, readonly string[]>> = {
  untranslated: ['new', 'not translated', 'ยังไม่แปล', 'ยังไม่ได้แปล'],
  draft: ['in progress', 'ร่าง', 'ฉบับร่าง'],
  translated: ['done', 'แปลแล้ว'],
  'changes-requested': ['changes requested', 'needs changes', 'ขอแก้ไข', 'ขอให้แก้ไข'],
  rejected: ['ไม่ผ่าน', 'ไม่อนุมัติ'],
  approved: ['final', 'อนุมัติ', 'อนุมัติแล้ว'],
};

function stateOf(cell: string): SegmentState | null {
  const word = cell.trim().toLowerCase();
  return SEGMENT_STATES.find((state) => state === word || STATE_WORDS[state].includes(word)) ?? null;
}

/**
 * The rows of a table as units; rows without text on either side are passed over. Throws `csv-malformed`,
 * `csv-no-thai-column` where no column is known to be the Thai one, and `no-segments`.
 */
export function readTable(text: string, mapping: TableMapping | null): ReadDocument {
  const table = parseTable(text);
  const columns: TableMapping = { ...table.mapping, ...mapping };
  if (table.records.length === 0) throw new SongphasaError('no-segments');
  if (columns.source === null) throw new SongphasaError('csv-no-thai-column');
  const units: ReadUnit[] = [];
  for (const { cells } of table.records) {
    const cell = (column: number | null | undefined): string => {
      const value = column == null ? '' : (cells[column] ?? '');
      return table.own ? unguardFormula(value) : value;
    };
    const source = cell(columns.source);
    const target = cell(columns.target);
    if (!table.own && source.trim() === '' && target.trim() === '') continue;
    const id = cell(columns.id).trim();
    const notes = cell(columns.notes);
    units.push({
      id: id === '' ? null : id,
      source,
      target,
      state: stateOf(cell(columns.state)),
      notes: notes.trim() === '' ? [] : [notes],
    });
  }
  if (units.length === 0) throw new SongphasaError('no-segments');
  return { format: table.delimiter === '\t' ? 'tsv' : 'csv', segmented: true, units };
}

export function readCsv(bytes: Uint8Array, options: ReadOptions): ReadDocument {
  return readTable(decodeText(bytes, options), options.mapping);
}

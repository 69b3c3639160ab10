import { encodePieces } from '../../text/encoding.ts';
import type { ExportDocument, ExportNote, ExportSegment } from '../document.ts';
import type { WriteOptions } from '../format.ts';
import { allSegments, spokenNote } from '../snapshot.ts';
import { guardFormula } from './formula.ts';
import { ONE_PERSON_COLUMN, OWN_COLUMNS } from './own.ts';

const BOM = '\ufeff'; // Excel takes a CSV without it for the system's own encoding

function quote(cell: string): string {
  const safe = guardFormula(cell);
  return /[",;\t\r\n|]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function noteText(note: ExportNote, options: WriteOptions): string {
  const mark = note.resolved ? ` (${options.labels.resolved})` : '';
  return spokenNote(note, mark);
}

function row(segment: ExportSegment, options: WriteOptions): string[] {
  return [
    segment.id,
    segment.source,
    segment.target,
    segment.state,
    segment.approvedBy ?? '',
    segment.notes.map((note) => noteText(note, options)).join('\n'),
    segment.openArtifacts.map(({ rule, text }) => `${rule}: ${text}`).join('\n'),
  ];
}

/** RFC 4180 in UTF-8 with a byte order mark; what may run as a formula is guarded as formula.ts says. */
export function writeCsv(document: ExportDocument, options: WriteOptions): Uint8Array {
  const onePerson = document.onePerson ? ['one-person'] : [];
  const line = (cells: readonly string[]): string => `${cells.map(quote).join(',')}\r\n`;
  function* lines(): Generator<string> {
    yield BOM + line([...OWN_COLUMNS, ...(document.onePerson ? [ONE_PERSON_COLUMN] : [])]);
    for (const segment of allSegments(document)) yield line([...row(segment, options), ...onePerson]);
  }
  return encodePieces(lines());
}

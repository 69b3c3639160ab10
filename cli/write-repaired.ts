/** A file's bytes with the Thai of its segments replaced; whatever is not Thai text stays as it was, byte for byte. */
import { SongphasaError } from '../core/errors.ts';
import { guardFormula } from '../core/formats/csv/formula.ts';
import { parseTable } from '../core/formats/csv/inspect.ts';
import { OWN_COLUMNS } from '../core/formats/csv/own.ts';
import type { EditedUnit } from '../core/formats/document.ts';
import { WRITE_BACK } from '../core/formats/registry.ts';
import { decode, detectEncoding } from '../core/text/encoding.ts';
import { locateCells, spellCell } from './csv-cells.ts';
import type { FileDocument } from './document.ts';
import { canEncode, encode } from './encode.ts';

const APPROVED_BY = OWN_COLUMNS.indexOf('approved_by');

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function replaced(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: by } of replacements) {
    result += text.slice(at, start) + by;
    at = end;
  }
  return result + text.slice(at);
}

/** Whether the file's encoding has all characters of a text. */
export function encodableIn({ bytes, format }: FileDocument): (text: string) => boolean {
  if (WRITE_BACK[format] !== undefined) return () => true; // XML has a way to write every character
  const { encoding } = detectEncoding(bytes);
  return (text) => canEncode(text, encoding);
}

/** @param texts The Thai of each segment of the document. */
export function writeRepaired(document: FileDocument, texts: readonly string[]): Uint8Array {
  if (document.segments.every(({ source }, index) => source === texts[index])) return document.bytes;
  if (WRITE_BACK[document.format] !== undefined) return writeBilingual(document, texts);
  const { encoding, bom } = detectEncoding(document.bytes);
  const text = document.text ?? decode(document.bytes, encoding);
  const replacements =
    document.text === null ? cellsOf(document, text, texts) : paragraphsOf(document, texts);
  return encode(replaced(text, replacements), encoding, bom);
}

function paragraphsOf({ segments }: FileDocument, texts: readonly string[]): Replacement[] {
  return segments.flatMap(({ source, at }, index) => {
    const text = texts[index];
    if (at === null || text === undefined || text === source) return [];
    return [{ start: at, end: at + source.length, text }];
  });
}

/** Of a changed row the Thai cell; and its state, where it says approved: nobody has approved the new text. */
function cellsOf({ units, segments }: FileDocument, text: string, texts: readonly string[]): Replacement[] {
  const { delimiter, own, records, mapping } = parseTable(text);
  const located = new Map(locateCells(text, delimiter).map((record) => [record.line, record.cells]));
  const filled = records.filter(
    ({ cells }) =>
      own || [mapping.source, mapping.target].some((column) => (cells[column ?? -1] ?? '').trim() !== ''),
  );
  if (filled.length !== units.length) throw new SongphasaError('internal', { reason: 'csv-rows' });
  return filled.flatMap(({ line }, index) => {
    const source = texts[index];
    if (source === undefined || source === segments[index]?.source) return [];
    const cells = located.get(line) ?? [];
    const put = (column: number | null | undefined, by: string): Replacement[] => {
      const cell = cells[column ?? -1];
      return cell === undefined
        ? []
        : [{ ...cell, text: spellCell(text.slice(cell.start, cell.end), by, delimiter) }];
    };
    const unapproved =
      units[index]?.state === 'approved'
        ? [...put(mapping.state, 'translated'), ...(own ? put(APPROVED_BY, '') : [])]
        : [];
    return [...put(mapping.source, own ? guardFormula(source) : source), ...unapproved].sort(
      (a, b) => a.start - b.start,
    );
  });
}

/** Of a changed unit the Thai; what was approved is so no longer. */
function writeBilingual(
  { format, bytes, units, segments }: FileDocument,
  texts: readonly string[],
): Uint8Array {
  const edits = units.flatMap((unit, index): EditedUnit[] => {
    const source = texts[index];
    if (unit.key === undefined || source === undefined || source === segments[index]?.source) return [];
    const approved = unit.state === 'approved';
    return [
      {
        key: unit.key,
        source,
        target: null,
        state: approved ? 'translated' : null,
        tags: unit.tags ?? [],
        facts: approved && unit.facts !== undefined ? { ...unit.facts, approvedBy: null } : null,
        threads: unit.threads ?? [],
      },
    ];
  });
  const write = WRITE_BACK[format];
  if (write === undefined) throw new SongphasaError('format-unknown', { extension: format });
  return write(bytes, edits, { about: null });
}

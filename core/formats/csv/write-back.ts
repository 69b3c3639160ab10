import type { SegmentState } from '../../model.ts';
import { canEncode, encode } from '../../text/encode.ts';
import { decode, detectEncoding } from '../../text/encoding.ts';
import type { EditedUnit } from '../document.ts';
import { applyPatches, type Patch } from '../xml/patch.ts';
import { locateCells, spellCell } from './cells.ts';
import { guardFormula } from './formula.ts';
import { parseTable } from './inspect.ts';
import { OWN_COLUMNS } from './own.ts';
import { stateOf } from './read.ts';

const APPROVED_BY = OWN_COLUMNS.indexOf('approved_by');

/**
 * The table with the edited texts and states in their cells, and every other character as it was, in the encoding that it
 * had, or in UTF-8 where that lacks a character. A cell that was none does not become a formula; in tables that we wrote
 * the guard against that is taken away when they are read (formula.ts). Without edits the bytes are the same.
 */
export function writeBackCsv(bytes: Uint8Array, edits: readonly EditedUnit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const { encoding, bom } = detectEncoding(bytes);
  const text = decode(bytes, encoding);
  const { delimiter, own, mapping, records } = parseTable(text);
  const located = new Map(locateCells(text, delimiter).map(({ line, cells }) => [String(line), cells]));
  const cellsOf = new Map(records.map(({ line, cells }) => [String(line), cells]));
  const patches = edits.flatMap(({ key, source, target, state, facts }): Patch[] => {
    const before = cellsOf.get(key) ?? [];
    const put = (column: number | null | undefined, by: string | null): Patch[] => {
      const cell = located.get(key)?.[column ?? -1];
      if (cell === undefined || by === null) return [];
      const old = before[column ?? -1] ?? '';
      const guarded = own || guardFormula(old) === old ? guardFormula(by) : by;
      return guarded === old
        ? []
        : [{ ...cell, text: spellCell(text.slice(cell.start, cell.end), guarded, delimiter) }];
    };
    const had: SegmentState | null = stateOf(before[mapping.state ?? -1] ?? '');
    return [
      ...put(mapping.source, source),
      ...put(mapping.target, target),
      ...(state === had ? [] : put(mapping.state, state)),
      ...(own && (facts !== null || (state !== null && state !== 'approved'))
        ? put(APPROVED_BY, facts?.approvedBy ?? '')
        : []),
    ];
  });
  if (patches.length === 0) return bytes;
  const written = applyPatches(text, patches);
  return canEncode(written, encoding) ? encode(written, encoding, bom) : encode(written, 'utf-8', true);
}

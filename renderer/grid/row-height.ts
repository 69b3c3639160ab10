import type { Row } from '../../electron/ipc/contract.ts';

/** Average advance of a character, in parts of the font size: Thai marks take no place of their own. */
const THAI_ADVANCE = 0.46;
const LATIN_ADVANCE = 0.5;
const LEADING = 1.8;
/** Above and below the text, and the line below the row. */
const AROUND = 17;
const UNKNOWN_CHARACTERS = 90;

/**
 * How high a row will be, in pixels, before it has been drawn: near enough for the scroll bar to be honest.
 * @param textWidth of one cell's text @param fontSize of the grid; both in pixels
 */
export function estimateRowHeight(row: Row | null, textWidth: number, fontSize: number): number {
  const lines = (characters: number, advance: number) =>
    Math.max(1, Math.ceil((characters * advance * fontSize) / Math.max(textWidth, fontSize)));
  const source = lines(row?.segment.source.length ?? UNKNOWN_CHARACTERS, THAI_ADVANCE);
  const target = lines(row?.segment.target.length ?? 0, LATIN_ADVANCE);
  return Math.max(source, target) * Math.round(fontSize * LEADING) + AROUND;
}

import type { Row } from '../../electron/ipc/contract.ts';

/** Average advance of a character, in parts of the font size: Thai marks take no place of their own. */
const THAI_ADVANCE = 0.46;
const LATIN_ADVANCE = 0.5;
const LEADING = 1.8;
/** Above and below the text, and the line below the row. */
const AROUND = 17;

/** How high a row will be, in pixels, before it has been drawn. Text width of one cell and font size in pixels too. */
export function estimateRowHeight({ segment }: Row, textWidth: number, fontSize: number): number {
  const lines = (text: string, advance: number) =>
    Math.max(1, Math.ceil((text.length * advance * fontSize) / Math.max(textWidth, fontSize)));
  const most = Math.max(lines(segment.source, THAI_ADVANCE), lines(segment.target, LATIN_ADVANCE));
  return most * Math.round(fontSize * LEADING) + AROUND;
}

/**
 * The height that rows are taken to have until they are drawn: the mean of those that are here, so that the scroll bar is
 * honest. One number for all of them, since 100,000 are asked for it.
 */
export function meanRowHeight(rows: Iterable<Row>, textWidth: number, fontSize: number): number {
  let sum = 0;
  let count = 0;
  for (const row of rows) {
    sum += estimateRowHeight(row, textWidth, fontSize);
    count += 1;
  }
  return count === 0 ? 2 * Math.round(fontSize * LEADING) + AROUND : Math.round(sum / count);
}

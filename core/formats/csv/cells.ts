import type { Span } from '../../model.ts';

export interface CellRecord {
  /** 1-based line of the text on which the record begins. */
  readonly line: number;
  /** Each cell as it stands in the text, its quotation marks with it. */
  readonly cells: readonly Span[];
}

/**
 * Where the cells of a table stand. For a text that parseCsv has read without complaint: what is broken is not looked for.
 * Lines without a character are no records, as there.
 */
export function locateCells(text: string, delimiter: string): CellRecord[] {
  const cellEnd = new RegExp(`[${delimiter === '|' ? '\\|' : delimiter}\\r\\n]`, 'g');
  const lineEnd = /\r\n|[\r\n]/g;
  const records: CellRecord[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const begun = at;
    const cells: Span[] = [];
    for (;;) {
      const start = at;
      cellEnd.lastIndex = text.charAt(at) === '"' ? quoteEnd(text, at) : at;
      at = cellEnd.exec(text)?.index ?? text.length;
      cells.push({ start, end: at });
      if (text.charAt(at) !== delimiter) break;
      at += 1;
    }
    if (at > begun) records.push({ line, cells });
    line += text.slice(begun, at).match(lineEnd)?.length ?? 0;
    if (at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      line += 1;
    }
  }
  return records;
}

/** The offset behind the mark that closes the quotation begun at `start`. */
function quoteEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return text.length;
    if (text.charAt(quote + 1) !== '"') return quote + 1;
    at = quote + 2;
  }
}

/** A cell's new text, quoted where the old one was, or where it has to be. */
export function spellCell(old: string, text: string, delimiter: string): string {
  const needed = /["\r\n]|^\s|\s$/.test(text) || text.includes(delimiter);
  return old.startsWith('"') || needed ? `"${text.replaceAll('"', '""')}"` : text;
}

import { SongphasaError } from '../../errors.ts';

/**
 * RFC 4180 records, more tolerant where tools differ: any one-character delimiter, lines that end in CRLF, LF or CR, and
 * quotes inside a cell that does not begin with one are plain characters. Own code and not csv-parse, whose types draw
 * Node's into core.
 */
export interface CsvRecord {
  /** 1-based line of the file on which the record begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The `reason` of a `csv-malformed` failure. */
export const CSV_REASONS = ['unclosed-quote', 'text-after-quote', 'too-many-cells'] as const;
export type CsvReason = (typeof CSV_REASONS)[number];

export function csvMalformed(line: number, reason: CsvReason): SongphasaError {
  return new SongphasaError('csv-malformed', { line, reason });
}

const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;

function countLines(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) lines += 1;
  }
  return lines;
}

/** Records of the text, lines without any character left out; `firstLine` is its first line's number. Throws `csv-malformed`. */
export function* parseCsv(text: string, delimiter: string, firstLine = 1): Generator<CsvRecord> {
  const separator = delimiter.charCodeAt(0);
  const length = text.length;
  const endsCell = (code: number): boolean => code === separator || code === CR || code === LF;
  let at = 0;
  let line = firstLine;
  while (at < length) {
    const recordLine = line;
    const recordStart = at;
    const cells: string[] = [];
    for (;;) {
      let cell = '';
      if (text.charCodeAt(at) === QUOTE) {
        const opened = line;
        let from = at + 1;
        for (;;) {
          const quote = text.indexOf('"', from);
          if (quote === -1) throw csvMalformed(opened, 'unclosed-quote');
          cell += text.slice(from, quote);
          from = quote + 1;
          if (text.charCodeAt(from) !== QUOTE) break;
          cell += '"';
          from += 1;
        }
        line += countLines(text, at, from);
        at = from;
        while (separator !== 0x20 && text.charCodeAt(at) === 0x20) at += 1;
        if (at < length && !endsCell(text.charCodeAt(at))) throw csvMalformed(line, 'text-after-quote');
      } else {
        const start = at;
        while (at < length && !endsCell(text.charCodeAt(at))) at += 1;
        cell = text.slice(start, at);
      }
      cells.push(cell);
      if (at >= length || text.charCodeAt(at) !== separator) break;
      at += 1;
    }
    const blank = at === recordStart;
    if (at < length) {
      at += text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
      line += 1;
    }
    if (!blank) yield { line: recordLine, cells };
  }
}

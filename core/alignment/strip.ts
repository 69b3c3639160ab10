import type { Path } from './search.ts';

/** Cells to either side of the path in which other ways are weighed. */
const REACH = 5;

/** A narrow strip of cells about a path, row after row. */
export class Strip {
  readonly lows: Int32Array;
  readonly highs: Int32Array;
  readonly starts: Int32Array;
  readonly size: number;
  readonly columns: number;

  constructor(rows: number, columns: number, { thai, english }: Path) {
    this.columns = columns;
    this.lows = new Int32Array(rows + 1).fill(columns);
    this.highs = new Int32Array(rows + 1);
    const touch = (row: number, column: number): void => {
      this.lows[row] = Math.min(this.lows[row] ?? 0, Math.max(0, column - REACH));
      this.highs[row] = Math.max(this.highs[row] ?? 0, Math.min(columns, column + REACH));
    };
    for (let point = 0; point < thai.length; point += 1) {
      const column = english[point] ?? 0;
      const next = thai[point + 1] ?? thai[point] ?? 0;
      for (let row = thai[point] ?? 0; row <= next; row += 1) touch(row, column);
      touch(next, english[point + 1] ?? column);
    }
    this.starts = new Int32Array(rows + 2);
    for (let row = 0; row <= rows; row += 1) {
      this.starts[row + 1] = (this.starts[row] ?? 0) + (this.highs[row] ?? 0) - (this.lows[row] ?? 0) + 1;
    }
    this.size = this.starts[rows + 1] ?? 0;
  }

  /** Index of a cell, -1 outside. */
  at(row: number, column: number): number {
    if (row < 0 || row >= this.lows.length) return -1;
    const low = this.lows[row] ?? 0;
    return column < low || column > (this.highs[row] ?? -1) ? -1 : (this.starts[row] ?? 0) + column - low;
  }
}

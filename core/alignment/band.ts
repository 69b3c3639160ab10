import type { Anchor } from './anchors.ts';

/**
 * Which cells the search visits. Row i stands between Thai lines i - 1 and i, column j likewise; row i goes from column
 * lows[i] to highs[i], both taken in, neither ever falling. The first row begins at 0, the last one ends at the last column.
 */
export interface Band {
  readonly lows: Int32Array;
  readonly highs: Int32Array;
}

/** Of this many cells or fewer, all are searched. */
const WHOLE = 300_000;
/** Cells at least on either side of where the path should run. */
const MARGIN = 5;
/** Between far anchors the path strays like a random walk does: with the root of the distance. */
const STRAY = 1;

/** Cells of the band. */
export function bandSize({ lows, highs }: Band): number {
  let cells = 0;
  for (let row = 0; row < lows.length; row += 1) cells += (highs[row] ?? 0) - (lows[row] ?? 0) + 1;
  return cells;
}

/**
 * Around the anchors, and between two of them wide enough for lines that are left out anywhere between: a parallelogram
 * whose diagonals leave from the one and lead to the other.
 */
export function bandOf(rows: number, columns: number, anchors: readonly Anchor[]): Band {
  if ((rows + 1) * (columns + 1) <= WHOLE)
    return { lows: new Int32Array(rows + 1), highs: new Int32Array(rows + 1).fill(columns) };
  const lows = new Int32Array(rows + 1).fill(columns);
  const highs = new Int32Array(rows + 1);
  let from: Anchor = { thai: 0, english: 0 };
  for (const to of [...anchors, { thai: rows, english: columns }]) {
    const down = to.thai - from.thai;
    const across = to.english - from.english;
    const margin = MARGIN + Math.round(STRAY * Math.sqrt(Math.max(down, across)));
    for (let row = from.thai; row <= to.thai; row += 1) {
      const near = from.english + (row - from.thai);
      const far = to.english - (to.thai - row);
      // The row of an anchor belongs to what is before it and to what is after.
      lows[row] = Math.min(lows[row] ?? 0, near - margin, far - margin);
      highs[row] = Math.max(highs[row] ?? 0, near + margin, far + margin);
    }
    from = to;
  }
  return settle({ lows, highs }, columns);
}

/** Adds as many cells as a row has to its left and right, and to the rows as far above and below. */
export function widen({ lows, highs }: Band, columns: number, rows: Iterable<number>): Band {
  const wider = { lows: Int32Array.from(lows), highs: Int32Array.from(highs) };
  for (const row of rows) {
    const by = (highs[row] ?? 0) - (lows[row] ?? 0) + MARGIN;
    for (let near = Math.max(0, row - by); near <= Math.min(lows.length - 1, row + by); near += 1) {
      wider.lows[near] = Math.min(wider.lows[near] ?? 0, (lows[near] ?? 0) - by);
      wider.highs[near] = Math.max(wider.highs[near] ?? 0, (highs[near] ?? 0) + by);
    }
  }
  return settle(wider, columns);
}

/** Clips to the columns, ties both corners, and keeps the edges from falling. */
function settle({ lows, highs }: Band, columns: number): Band {
  const last = lows.length - 1;
  highs[last] = columns;
  lows[0] = 0;
  for (let row = last; row >= 0; row -= 1) {
    const next = row === last ? columns : (lows[row + 1] ?? 0);
    lows[row] = Math.max(0, Math.min(lows[row] ?? 0, next));
  }
  for (let row = 0; row <= last; row += 1) {
    const before = row === 0 ? 0 : (highs[row - 1] ?? 0);
    highs[row] = Math.min(columns, Math.max(highs[row] ?? 0, before, lows[row + 1] ?? 0));
  }
  return { lows, highs };
}

import type { Band } from './band.ts';
import { bandSize } from './band.ts';
import { BEADS, type BeadScorer, GAP_GOES_ON, GAP_OPENS } from './score.ts';
import type { Watch } from './watch.ts';

/** Where the beads end: point k is (thai[k], english[k]), from (0, 0) to (Thai lines, English lines). */
export interface Path {
  readonly thai: Int32Array;
  readonly english: Int32Array;
}

const NEVER = Number.NEGATIVE_INFINITY;
/** Rows that a bead reaches back, and the present one. */
const RING = 3;

/* A back pointer holds, for a path that ends in a bead: bits 0-1 the bead, bit 2 whether a gap came before; for one that ends
   in a gap: bit 3 whether the line is English, bit 4 whether a gap came before. */
const GAP_BEFORE_BEAD = 4;
const ENGLISH_GAP = 8;
const GAP_BEFORE_GAP = 16;

/**
 * The best path through the band (Viterbi), with one state for paths that end in a bead and one for those that end in a line
 * left out, so that long omissions cost less than as many single ones. One byte a cell, scores for three rows only.
 */
export function bestPath(scorer: BeadScorer, band: Band, watch: Watch): Path {
  const { lows, highs } = band;
  const rows = scorer.thai.count;
  const columns = scorer.english.count;
  const starts = new Float64Array(rows + 1);
  let width = 0;
  for (let row = 0; row <= rows; row += 1) {
    const cells = (highs[row] ?? 0) - (lows[row] ?? 0) + 1;
    width = Math.max(width, cells);
    if (row < rows) starts[row + 1] = (starts[row] ?? 0) + cells;
  }
  const pointers = new Uint8Array(bandSize(band));
  const beadRows = Array.from({ length: RING }, () => new Float64Array(width));
  const gapRows = Array.from({ length: RING }, () => new Float64Array(width));

  for (let row = 0; row <= rows; row += 1) {
    watch.step(row, rows);
    const low = lows[row] ?? 0;
    const high = highs[row] ?? 0;
    const beads = beadRows[row % RING] ?? new Float64Array(0);
    const gaps = gapRows[row % RING] ?? new Float64Array(0);
    const start = starts[row] ?? 0;
    for (let column = low; column <= high; column += 1) {
      let pointer = 0;
      let best = row === 0 && column === 0 ? 0 : NEVER;
      for (let bead = 0; bead < BEADS.length; bead += 1) {
        const from = row - 1 - (bead >> 1);
        const at = column - 1 - (bead & 1);
        if (from < 0 || at < (lows[from] ?? 0) || at > (highs[from] ?? -1)) continue;
        const place = at - (lows[from] ?? 0);
        const afterBead = beadRows[from % RING]?.[place] ?? NEVER;
        const afterGap = gapRows[from % RING]?.[place] ?? NEVER;
        const before = afterBead >= afterGap ? afterBead : afterGap;
        if (before === NEVER) continue;
        const score = before + scorer.score(bead, from, at);
        if (score > best) {
          best = score;
          pointer = bead | (afterBead >= afterGap ? 0 : GAP_BEFORE_BEAD);
        }
      }
      let gap = NEVER;
      let gapPointer = 0;
      if (row > 0 && column >= (lows[row - 1] ?? 0) && column <= (highs[row - 1] ?? -1)) {
        const place = column - (lows[row - 1] ?? 0);
        const opens = (beadRows[(row - 1) % RING]?.[place] ?? NEVER) + GAP_OPENS;
        const goesOn = (gapRows[(row - 1) % RING]?.[place] ?? NEVER) + GAP_GOES_ON;
        gap = Math.max(opens, goesOn);
        gapPointer = goesOn > opens ? GAP_BEFORE_GAP : 0;
      }
      if (column > low) {
        const opens = (beads[column - 1 - low] ?? NEVER) + GAP_OPENS;
        const goesOn = (gaps[column - 1 - low] ?? NEVER) + GAP_GOES_ON;
        if (Math.max(opens, goesOn) > gap) {
          gap = Math.max(opens, goesOn);
          gapPointer = ENGLISH_GAP | (goesOn > opens ? GAP_BEFORE_GAP : 0);
        }
      }
      beads[column - low] = best;
      gaps[column - low] = gap;
      pointers[start + column - low] = pointer | gapPointer;
    }
  }
  const place = columns - (lows[rows] ?? 0);
  const endsInGap = (gapRows[rows % RING]?.[place] ?? NEVER) > (beadRows[rows % RING]?.[place] ?? NEVER);
  return follow(
    rows,
    columns,
    endsInGap,
    (row, column) => pointers[(starts[row] ?? 0) + column - (lows[row] ?? 0)] ?? 0,
  );
}

function follow(
  rows: number,
  columns: number,
  endsInGap: boolean,
  pointerAt: (row: number, column: number) => number,
): Path {
  const thai = [rows];
  const english = [columns];
  let [row, column, inGap] = [rows, columns, endsInGap];
  while (row > 0 || column > 0) {
    const pointer = pointerAt(row, column);
    if (inGap) {
      if ((pointer & ENGLISH_GAP) === 0) row -= 1;
      else column -= 1;
      inGap = (pointer & GAP_BEFORE_GAP) !== 0;
    } else {
      row -= 1 + ((pointer & 2) >> 1);
      column -= 1 + (pointer & 1);
      inGap = (pointer & GAP_BEFORE_BEAD) !== 0;
    }
    thai.push(row);
    english.push(column);
  }
  return { thai: Int32Array.from(thai.reverse()), english: Int32Array.from(english.reverse()) };
}

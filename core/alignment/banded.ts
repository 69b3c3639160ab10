import type { Anchor } from './anchors.ts';
import { type Band, bandOf, bandSize, widen } from './band.ts';
import type { BeadScorer } from './score.ts';
import { bestPath, type Path } from './search.ts';
import type { Watch } from './watch.ts';

const ROUNDS = 4;
/** A byte each, and about 0.3 µs: no round searches more. */
const MOST_CELLS = 60_000_000;
/** A path this near to the edge of the band may want to go further. */
const EDGE = 1;
/** Beads whose scores are averaged: a stretch that scores less than unrelated lines would has lost its way. */
const STRETCH = 24;

/** The best path, in a band that is widened where the path runs along its edge or fits badly. */
export function alignInBand(scorer: BeadScorer, anchors: readonly Anchor[], watch: Watch): Path {
  const columns = scorer.english.count;
  let band = bandOf(scorer.thai.count, columns, anchors);
  for (let round = 1; ; round += 1) {
    const path = bestPath(scorer, band, watch);
    if (round === ROUNDS) return path;
    const rows = new Set([...rowsAtEdge(path, band, columns), ...lostRows(scorer, path, band, columns)]);
    if (rows.size === 0) return path;
    const wider = widen(band, columns, rows);
    if (bandSize(wider) > MOST_CELLS) return path;
    band = wider;
  }
}

function canWiden({ lows, highs }: Band, row: number, columns: number): boolean {
  return (lows[row] ?? 0) > 0 || (highs[row] ?? 0) < columns;
}

function rowsAtEdge({ thai, english }: Path, { lows, highs }: Band, columns: number): number[] {
  return Array.from(thai).filter((row, point) => {
    const column = english[point] ?? 0;
    const low = lows[row] ?? 0;
    const high = highs[row] ?? 0;
    return (low > 0 && column - low <= EDGE) || (high < columns && high - column <= EDGE);
  });
}

function lostRows(scorer: BeadScorer, { thai, english }: Path, band: Band, columns: number): number[] {
  const matches: { row: number; score: number }[] = [];
  for (let point = 0; point + 1 < thai.length; point += 1) {
    const row = thai[point] ?? 0;
    const column = english[point] ?? 0;
    const down = (thai[point + 1] ?? 0) - row;
    const across = (english[point + 1] ?? 0) - column;
    if (down > 0 && across > 0)
      matches.push({ row, score: scorer.score((down - 1) * 2 + across - 1, row, column) });
  }
  const lost: number[] = [];
  let sum = 0;
  matches.forEach(({ score }, index) => {
    sum += score;
    if (index < STRETCH) return;
    sum -= matches[index - STRETCH]?.score ?? 0;
    const middle = matches[index - STRETCH / 2]?.row ?? 0;
    if (sum < 0 && index % (STRETCH / 2) === 0 && canWiden(band, middle, columns)) lost.push(middle);
  });
  return lost;
}

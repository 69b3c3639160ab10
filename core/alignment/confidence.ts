import { BEADS, type BeadScorer, GAP_GOES_ON, GAP_OPENS } from './score.ts';
import type { Path } from './search.ts';
import { Strip } from './strip.ts';
import type { Watch } from './watch.ts';

/** Evidence of one line is not independent, so likelihoods are flattened before they become probabilities. */
const TEMPERATURE = 2;
const OPENS = GAP_OPENS / TEMPERATURE;
const GOES_ON = GAP_GOES_ON / TEMPERATURE;
const NEVER = Number.NEGATIVE_INFINITY;

/** Below this a summand is lost in the rounding of the other. */
const NEGLIGIBLE = -36;

function logAdd(a: number, b: number): number {
  const most = a > b ? a : b;
  const less = (a > b ? b : a) - most;
  return less > NEGLIGIBLE ? most + Math.log1p(Math.exp(less)) : most;
}

/** Log sums over all ways to a cell, or on from it, by whether a bead or a gap ends there. */
interface Sums {
  readonly bead: Float64Array;
  readonly gap: Float64Array;
}

/**
 * How likely each bead of the path is, all ways to pair the lines near the path weighed by their scores (the forward-backward
 * algorithm): 0 to 1, one a bead.
 */
export function confidences(scorer: BeadScorer, path: Path, watch: Watch): Float64Array {
  const strip = new Strip(scorer.thai.count, scorer.english.count, path);
  const scores = beadScores(scorer, strip, watch);
  const there = forward(strip, scores);
  const back = backward(strip, scores);
  const end = strip.at(scorer.thai.count, scorer.english.count);
  const whole = logAdd(there.bead[end] ?? NEVER, there.gap[end] ?? NEVER);
  const { thai, english } = path;
  return Float64Array.from({ length: thai.length - 1 }, (_, point) => {
    const from = strip.at(thai[point] ?? 0, english[point] ?? 0);
    const to = strip.at(thai[point + 1] ?? 0, english[point + 1] ?? 0);
    const down = (thai[point + 1] ?? 0) - (thai[point] ?? 0);
    const across = (english[point + 1] ?? 0) - (english[point] ?? 0);
    const beads = there.bead[from] ?? NEVER;
    const gaps = there.gap[from] ?? NEVER;
    const through =
      down > 0 && across > 0
        ? logAdd(beads, gaps) +
          (scores[from * BEADS.length + (down - 1) * 2 + across - 1] ?? 0) +
          (back.bead[to] ?? 0)
        : logAdd(beads + OPENS, gaps + GOES_ON) + (back.gap[to] ?? 0);
    return Math.min(1, Math.exp(through - whole));
  });
}

/** The flattened score of each bead that begins at each cell; NEVER where it would leave the strip. */
function beadScores(scorer: BeadScorer, strip: Strip, watch: Watch): Float32Array {
  const scores = new Float32Array(strip.size * BEADS.length).fill(NEVER);
  const rows = scorer.thai.count;
  for (let row = 0; row < rows; row += 1) {
    watch.step(row, rows);
    for (let column = strip.lows[row] ?? 0; column <= (strip.highs[row] ?? -1); column += 1) {
      const cell = strip.at(row, column);
      for (let bead = 0; bead < BEADS.length; bead += 1) {
        if (strip.at(row + 1 + (bead >> 1), column + 1 + (bead & 1)) === -1) continue;
        scores[cell * BEADS.length + bead] = scorer.score(bead, row, column) / TEMPERATURE;
      }
    }
  }
  return scores;
}

function forward(strip: Strip, scores: Float32Array): Sums {
  const sums = emptySums(strip);
  sums.bead[0] = 0;
  for (let row = 0; row < strip.lows.length; row += 1) {
    for (let column = strip.lows[row] ?? 0; column <= (strip.highs[row] ?? -1); column += 1) {
      const cell = strip.at(row, column);
      let bead = sums.bead[cell] ?? NEVER;
      for (let kind = 0; kind < BEADS.length; kind += 1) {
        const from = strip.at(row - 1 - (kind >> 1), column - 1 - (kind & 1));
        if (from === -1) continue;
        const before = logAdd(sums.bead[from] ?? NEVER, sums.gap[from] ?? NEVER);
        bead = logAdd(bead, before + (scores[from * BEADS.length + kind] ?? NEVER));
      }
      sums.bead[cell] = bead;
      sums.gap[cell] = [strip.at(row - 1, column), strip.at(row, column - 1)].reduce(
        (sum, from) =>
          from === -1
            ? sum
            : logAdd(sum, logAdd((sums.bead[from] ?? NEVER) + OPENS, (sums.gap[from] ?? NEVER) + GOES_ON)),
        NEVER,
      );
    }
  }
  return sums;
}

function backward(strip: Strip, scores: Float32Array): Sums {
  const sums = emptySums(strip);
  const last = strip.lows.length - 1;
  for (let row = last; row >= 0; row -= 1) {
    for (let column = strip.highs[row] ?? -1; column >= (strip.lows[row] ?? 0); column -= 1) {
      const cell = strip.at(row, column);
      let onward = row === last && column === strip.columns ? 0 : NEVER;
      for (let kind = 0; kind < BEADS.length; kind += 1) {
        const to = strip.at(row + 1 + (kind >> 1), column + 1 + (kind & 1));
        if (to !== -1)
          onward = logAdd(onward, (scores[cell * BEADS.length + kind] ?? NEVER) + (sums.bead[to] ?? NEVER));
      }
      let gaps = NEVER;
      for (const to of [strip.at(row + 1, column), strip.at(row, column + 1)]) {
        if (to !== -1) gaps = logAdd(gaps, sums.gap[to] ?? NEVER);
      }
      sums.bead[cell] = logAdd(onward, gaps + OPENS);
      sums.gap[cell] = logAdd(onward, gaps + GOES_ON);
    }
  }
  return sums;
}

function emptySums({ size }: Strip): Sums {
  return { bead: new Float64Array(size).fill(NEVER), gap: new Float64Array(size).fill(NEVER) };
}

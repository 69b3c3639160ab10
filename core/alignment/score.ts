import { type KeyWeights, LOST_NUMBER_PARDON } from './key-weights.ts';
import { type LengthModel, lengthModel, proportionOf } from './length-model.ts';
import type { KeyLists, Lines } from './lines.ts';

/**
 * How a bead of the search is named: Thai lines, English lines. The order is that of the back pointers.
 */
export const BEADS = [
  { thai: 1, english: 1 },
  { thai: 1, english: 2 },
  { thai: 2, english: 1 },
  { thai: 2, english: 2 },
] as const;

/**
 * Log odds of each bead before anything of the lines is known. Gale & Church counted 89% 1-1, 8.9% 2-1 and 1-2, 1.1% 2-2 in
 * parliamentary text; machine-translated pages join and split a little more and lose more.
 */
const PRIORS: readonly number[] = [0.9, 0.03, 0.03, 0.008].map(Math.log);
/** Of a line without a counterpart, and of a further one beside it: what is left out is left out in stretches. */
export const GAP_OPENS = Math.log(0.045);
export const GAP_GOES_ON = Math.log(0.12);

/** Lines as beads take them, one or two at a time, with all that can be known of them alone. */
interface Blocks {
  readonly logLengths: Float64Array;
  /** What is taken for granted before the other side is looked at: where two are joined, and that no key is shared. */
  readonly alone: Float64Array;
  readonly keys: KeyLists;
}

/** Log likelihood ratio of beads that begin at a Thai and an English line. Whatever is left alone scores 0. */
export class BeadScorer {
  readonly thai: Lines;
  readonly english: Lines;
  readonly #thai: readonly [Blocks, Blocks];
  readonly #english: readonly [Blocks, Blocks];
  /** By key: what it changes when both have it. */
  readonly #shared: Float32Array;
  #fit: LengthModel;

  constructor(thai: Lines, english: Lines, { shared, missThai, missEnglish }: KeyWeights) {
    this.thai = thai;
    this.english = english;
    this.#thai = [singles(thai, missThai), doubles(thai, missThai)];
    this.#english = [singles(english, missEnglish), doubles(english, missEnglish)];
    this.#shared = shared.map((worth, key) => worth + (missThai[key] ?? 0) + (missEnglish[key] ?? 0));
    this.#fit = lengthModel(this.#thai[0].logLengths, this.#english[0].logLengths);
  }

  /** Sets the length model to the texts' own proportion. @param pairs Lines that most likely belong together, one to one. */
  calibrate(pairs: readonly { readonly thai: number; readonly english: number }[]): void {
    const thai = this.#thai[0].logLengths;
    const english = this.#english[0].logLengths;
    const ratios = pairs.map((pair) => (english[pair.english] ?? 0) - (thai[pair.thai] ?? 0));
    this.#fit = lengthModel(thai, english, proportionOf(ratios));
  }

  /** @param bead Index into BEADS; the lines that it takes must exist. */
  score(bead: number, thai: number, english: number): number {
    const a = (bead & 2) === 0 ? this.#thai[0] : this.#thai[1];
    const b = (bead & 1) === 0 ? this.#english[0] : this.#english[1];
    const fit = this.#fit(a.logLengths[thai] ?? 0, b.logLengths[english] ?? 0);
    const sum = (PRIORS[bead] ?? 0) + fit + (a.alone[thai] ?? 0) + (b.alone[english] ?? 0);
    return sum + this.#common(a.keys, thai, b.keys, english);
  }

  /** What the keys say that both have. */
  #common(a: KeyLists, thai: number, b: KeyLists, english: number): number {
    let sum = 0;
    let at = a.starts[thai] ?? 0;
    let other = b.starts[english] ?? 0;
    const end = a.starts[thai + 1] ?? 0;
    const otherEnd = b.starts[english + 1] ?? 0;
    while (at < end && other < otherEnd) {
      const key = a.ids[at] ?? 0;
      const otherKey = b.ids[other] ?? 0;
      if (key === otherKey) sum += this.#shared[key] ?? 0;
      if (key <= otherKey) at += 1;
      if (otherKey <= key) other += 1;
    }
    const lost = a.lost[thai] ?? 0;
    return lost === 0 ? sum : sum + LOST_NUMBER_PARDON * Math.min(lost, b.numbers[english] ?? 0);
  }
}

function singles({ lengths, single }: Lines, misses: Float32Array): Blocks {
  const alone = sums(single, misses).map((cost) => -cost);
  return { logLengths: Float64Array.from(lengths, Math.log), alone, keys: single };
}

function doubles({ lengths, seams, double }: Lines, misses: Float32Array): Blocks {
  const next = (line: number): number => lengths[line + 1] ?? 0;
  return {
    logLengths: Float64Array.from(lengths, (length, line) => Math.log(length + next(line))),
    alone: sums(double, misses).map(
      (cost, line) => balance(lengths[line] ?? 1, Math.max(1, next(line))) - (seams[line] ?? 0) - cost,
    ),
    keys: double,
  };
}

/**
 * Where a sentence is parted, its parts are seldom of very different size: the log density of Beta(2, 2), which is 0.4 for
 * halves. A short line beside a long one is more often a heading or a button that only one text has.
 */
function balance(first: number, second: number): number {
  const part = first / (first + second);
  return Math.log(6 * part * (1 - part));
}

function sums({ starts, ids }: KeyLists, costs: Float32Array): Float64Array {
  const result = new Float64Array(starts.length - 1);
  for (let line = 0; line < result.length; line += 1) {
    let sum = 0;
    for (let at = starts[line] ?? 0; at < (starts[line + 1] ?? 0); at += 1) sum += costs[ids[at] ?? 0] ?? 0;
    result[line] = sum;
  }
  return result;
}

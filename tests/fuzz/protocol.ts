export interface WorkerData {
  /** Indexes of TARGETS. */
  readonly targets: readonly number[];
  /** The first seed. */
  readonly from: number;
  /** Only that one. */
  readonly only: boolean;
  /** Shared: target, seed, and how many runs have begun. */
  readonly now: Int32Array;
}

/** A run that did not end as it should. */
export interface Stopped {
  readonly kind: 'crash' | 'hang';
  readonly target: number;
  readonly seed: number;
  readonly stack: string;
}

/** Runs and milliseconds by target, since the last one. */
export interface Tally {
  readonly kind: 'tally';
  readonly runs: readonly (number | undefined)[];
  readonly spent: readonly (number | undefined)[];
  /** Milliseconds of the slowest run. */
  readonly slowest: readonly (number | undefined)[];
}

/** Milliseconds. */
export const TALLY_EVERY = 500;
export const LONGEST_RUN = 10_000;

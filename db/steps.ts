import { SongphasaError } from '../core/errors.ts';

/** Who watches a long piece of work, and may stop it. */
export interface Watch {
  readonly onProgress?: (done: number, total: number) => void;
  /** True ends the work with `cancelled`: nothing of it stays. */
  readonly isCancelled?: () => boolean;
}

/** Steps between two looks at the watch. */
const STRIDE = 100;

/** Counts the steps of a piece of work for its watch: a row of phases, each as long as the others on the bar. */
export class Steps {
  readonly #watch: Watch;
  #phases: number;
  #phase = -1;
  #count = 1;
  #taken = 0;

  constructor(watch: Watch, phases: number) {
    this.#watch = watch;
    this.#phases = phases;
  }

  /** The next phase, of so many steps. */
  begin(count: number): void {
    this.#phase += 1;
    this.#count = Math.max(1, count);
    this.#taken = 0;
  }

  /** A phase beside which the others don't count. */
  beginWhole(count: number): void {
    this.#phases = 1;
    this.#phase = -1;
    this.begin(count);
  }

  /** One step done. Throws `cancelled`. */
  readonly step = (): void => {
    this.#taken += 1;
    if (this.#taken % STRIDE !== 0) return;
    if (this.#watch.isCancelled?.() === true) throw new SongphasaError('cancelled');
    const done = (this.#phase + Math.min(1, this.#taken / this.#count)) / this.#phases;
    this.#watch.onProgress?.(Math.floor(Math.min(1, done) * 1_000), 1_000);
  };
}

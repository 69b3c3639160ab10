import { SongphasaError } from '../errors.ts';
import type { AlignOptions } from './types.ts';

const EVERY = 256;

/** Progress over the stages of one run, and the question whether to go on. */
export class Watch {
  readonly #options: AlignOptions;
  #from = 0;
  #to = 0;
  #told = 0;

  constructor(options: AlignOptions) {
    this.#options = options;
  }

  /** Begins a stage that ends at `to` of the whole. */
  stage(to: number): void {
    this.#from = this.#to;
    this.#to = to;
    this.#tell(this.#from);
  }

  /** Step `index` of `count` of the stage begins. Throws `cancelled`. */
  step(index: number, count: number): void {
    if (index % EVERY !== 0) return;
    if (this.#options.isCancelled?.() === true) throw new SongphasaError('cancelled');
    this.#tell(this.#from + ((this.#to - this.#from) * index) / Math.max(1, count));
  }

  finish(): void {
    this.#tell(1);
  }

  /** A stage that begins anew does not take progress back. */
  #tell(done: number): void {
    this.#told = Math.max(this.#told, Math.min(1, done));
    this.#options.onProgress?.(this.#told);
  }
}

/**
 * Whether the history of the open project hangs together: found out once, in the first quiet moment after it was opened, or
 * when an export asks. A request that comes meanwhile ends it, and it begins again with the next quiet moment.
 *
 * Measured with 100,000 segments and 200,000 changes: 0.9 s.
 */
import { SongphasaError } from '../../core/errors.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findHistoryFaults } from '../../db/history-faults.ts';

type Found = ReturnType<typeof findHistoryFaults>;

export class Verifying {
  readonly #db: ReadableDb;
  #found: Found | null = null;

  constructor(db: ReadableDb) {
    this.#db = db;
  }

  /** History has come in from elsewhere. */
  again(): void {
    this.#found = null;
  }

  get isDue(): boolean {
    return this.#found === null;
  }

  /** What was found as the project was opened; looks now where that is still to be done. Throws `cancelled`. */
  found(isAsked: () => boolean = () => false): Found {
    this.#found ??= findHistoryFaults(this.#db, () => {
      if (isAsked()) throw new SongphasaError('cancelled');
    });
    return this.#found;
  }
}

import { createContext, Script } from 'node:vm';
import { SongphasaError } from '../core/errors.ts';
import type { ReadableDb } from './connection.ts';
import { errorCode } from './file-header.ts';
import { placesOf } from './numbering.ts';

/** What runs stands here for as long as it runs. */
const box: { work: (() => unknown) | null } = { work: null };
const context = createContext(box);
const script = new Script('work()');

/**
 * Runs work that may never end and stops it after so many milliseconds: a person's regular expression can take for ever
 * ((a+)+$). V8 stops it wherever it is, and neither `catch` nor `finally` of the work runs then: for pure functions only,
 * never with a database. Takes a tenth of a millisecond by itself. Throws `pattern-invalid` {reason: timeout}, and what
 * the work throws.
 */
export function withinTime<Value>(ms: number, work: () => Value): Value {
  const before = box.work;
  box.work = work;
  try {
    return script.runInContext(context, { timeout: ms }) as Value;
  } catch (thrown) {
    if (errorCode(thrown) !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw thrown;
    throw new SongphasaError('pattern-invalid', { reason: 'timeout' });
  } finally {
    box.work = before;
  }
}

export function isTimeUp(thrown: unknown): boolean {
  return thrown instanceof SongphasaError && thrown.params.reason === 'timeout';
}

/** Of a person's pattern, which was at this segment: its time was up (`timeout`), or V8 gave up. */
export function patternFailure(
  db: ReadableDb,
  reason: string,
  at: { readonly document: number; readonly rank: number } | undefined,
): SongphasaError {
  const segment = at === undefined ? 0 : (placesOf(db, [at]).get(at)?.number ?? 0);
  return new SongphasaError('pattern-invalid', { reason, segment });
}

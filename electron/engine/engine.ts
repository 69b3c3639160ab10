/** One request after the other, each answered: with a value or a failure, never with silence. */
import { type Result, SongphasaError, toFailure } from '../../core/errors.ts';
import { getSummary } from '../../db/summary.ts';
import { describe } from '../log.ts';
import { operations } from './operations/index.ts';
import { occupy } from './projects.ts';
import type { Notice, Request } from './protocol.ts';
import { type Job, Session } from './session.ts';

/** Milliseconds over which an operation is named in the log. */
const SLOW = 40;
/** Segments that are named one by one. */
const NAMED_LIMIT = 500;
/** Milliseconds between two reports of progress. */
const PROGRESS_EVERY = 50;

export interface EngineOptions {
  readonly post: (notice: Notice) => void;
  /** The id that cancelling has reached. */
  readonly cancelledUpTo: () => number;
  readonly firstView: number;
  readonly version: string;
  /** Milliseconds from any beginning. */
  readonly clock?: () => number;
}

type Operation = (asked: unknown, args: unknown) => unknown;

export class Engine {
  readonly #options: EngineOptions;
  readonly #session: Session;
  readonly #clock: () => number;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#clock = options.clock ?? (() => performance.now());
    this.#session = new Session(options.firstView);
  }

  answer(request: Request): void {
    const { post } = this.#options;
    const started = this.#clock();
    const result = this.#run(request);
    const took = Math.round(this.#clock() - started);
    if (took > SLOW) post({ kind: 'log', level: 'warn', line: `slow: ${request.name} ${took} ms` });
    post({ kind: 'reply', id: request.id, result });
  }

  /** Milliseconds after an answer; null where nothing waits for a quiet moment. */
  get quietAfter(): number | null {
    const { project } = this.#session;
    const due = project !== null && (project.comparing.isDue || project.verifying.isDue);
    return due ? project.comparing.quietAfter : null;
  }

  /** In a quiet moment, with nothing else to do: verifies the history and compares documents anew, until `isAsked`. */
  whenQuiet(isAsked: () => boolean): void {
    try {
      this.#verify(isAsked);
      this.#compare(isAsked);
    } catch (thrown) {
      if (thrown instanceof SongphasaError && thrown.code === 'cancelled') return;
      this.#options.post({ kind: 'log', level: 'error', line: `in a quiet moment: ${describe(thrown)}` });
    }
  }

  #verify(isAsked: () => boolean): void {
    const { project } = this.#session;
    if (project?.verifying.isDue !== true) return;
    const verified = project.verifying.found(isAsked);
    if (verified.count > 0) this.#options.post({ kind: 'verified', verified });
  }

  #compare(isAsked: () => boolean): void {
    const { project } = this.#session;
    if (project === null || !project.comparing.isDue) return;
    const changed = project.comparing.compare(isAsked);
    if (changed.length === 0) return;
    const segments = changed.length > NAMED_LIMIT ? null : changed;
    this.#options.post({ kind: 'compared', compared: { segments, summary: getSummary(project.db) } });
  }

  #run({ id, name, args, actor }: Request): Result<unknown> {
    const { post, version } = this.#options;
    const log = (line: string) => post({ kind: 'log', level: 'warn', line });
    try {
      // Name and arguments belong together: the client's types and the gate's schemas saw to it.
      const operation = operations[name] as Operation;
      const job = this.#job(id);
      const compareDue = () => this.#compare(job.isCancelled);
      const asked = { session: this.#session, actor, job, version, log, compareDue };
      const value = operation(asked, args);
      occupy(asked);
      return { ok: true, value };
    } catch (thrown) {
      if (!(thrown instanceof SongphasaError)) {
        post({ kind: 'log', level: 'error', line: `${name}: ${describe(thrown)}` });
      }
      return { ok: false, error: toFailure(thrown) };
    }
  }

  #job(id: number): Job {
    const { post, cancelledUpTo } = this.#options;
    let last = Number.NEGATIVE_INFINITY;
    return {
      report: (job, done, total) => {
        const now = this.#clock();
        if (done !== total && now - last < PROGRESS_EVERY) return;
        last = now;
        post({ kind: 'progress', progress: { job, done, total } });
      },
      isCancelled: () => id <= cancelledUpTo(),
    };
  }
}

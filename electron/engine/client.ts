/** The main process's end of the engine: asks, waits, cancels, and carries on after an engine that ended. */
import { Worker } from 'node:worker_threads';
import { SongphasaError } from '../../core/errors.ts';
import type { Actor } from '../../core/model.ts';
import type { Events } from '../ipc/contract.ts';
import { describe, type Log } from '../log.ts';
import {
  type Notice,
  type OpenedProject,
  type OperationArgs,
  type OperationName,
  type OperationValue,
  type Request,
  STOPPED,
  type WorkerData,
} from './protocol.ts';

export interface ClientOptions {
  /** The built worker; in tests its source. */
  readonly workerFile: string | URL;
  readonly version: string;
  readonly log: Log;
  readonly onProgress: (progress: Events['progress']) => void;
  readonly onCompared: (compared: Events['compared']) => void;
  readonly onVerified: (verified: Events['verified']) => void;
  /** Milliseconds that an operation may take once it runs; then the engine is ended. Default `TIME_LIMITS`. */
  readonly timeLimits?: Partial<Record<OperationName, number>>;
}

/** A person's regular expression may take for ever on an unlucky text. */
const TIME_LIMITS: Partial<Record<OperationName, number>> = {
  'replace.preview': 15_000,
  'rules.try': 30_000,
};
/** Milliseconds that closing the project may take when the app ends. */
const STOP_LIMIT = 5_000;
const VIEWS_PER_WORKER = 1_000_000;
/** Megabytes. Over it the worker ends; without a limit of its own it would take the app along. */
const HEAP_LIMIT = 2_048;

interface Pending {
  readonly name: OperationName;
  settle(outcome: { readonly value: unknown } | { readonly error: unknown }): void;
}

export class EngineClient {
  readonly #options: ClientOptions;
  readonly #cells = new SharedArrayBuffer(8);
  /** By id, in the order asked; the engine works on the first. */
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | null = null;
  #workers = 0;
  #lastId = 0;
  /** The project to open again where the engine ends on its own. */
  #openPath: string | null = null;
  #limit: { readonly id: number; readonly timer: NodeJS.Timeout } | null = null;
  #stopping = false;

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  /**
   * Asks the engine; answers come in the order of the questions. Throws what the operation throws, and `engine-stopped`
   * where the engine ended before it had answered: the next question finds a new one, with the project open again.
   */
  ask<N extends OperationName>(
    name: N,
    args: OperationArgs<N>,
    actor: Actor | null,
  ): Promise<OperationValue<N>> {
    const worker = this.#worker ?? this.#start();
    // The value is of the operation's type: engine/operations/index.ts is typed by the same names.
    return this.#send(worker, name, args, actor) as Promise<OperationValue<N>>;
  }

  /** Ends every job asked so far that can be cancelled: it fails with `cancelled`. */
  cancel(): void {
    Atomics.store(new Int32Array(this.#cells), 0, this.#lastId);
  }

  /** Closes the project in good order and ends the engine. */
  async stop(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    this.cancel();
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, STOP_LIMIT);
    });
    const closed = this.ask('close', {}, null).catch((error) =>
      this.#options.log.error(`the project did not close: ${describe(error)}`),
    );
    await Promise.race([closed, limit]);
    clearTimeout(timer);
    this.#stopping = true;
    await worker.terminate();
  }

  #start(): Worker {
    const data: WorkerData = {
      cells: this.#cells,
      firstView: this.#workers * VIEWS_PER_WORKER,
      version: this.#options.version,
    };
    this.#workers += 1;
    const worker = new Worker(this.#options.workerFile, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT },
    });
    this.#worker = worker;
    worker.on('message', (notice: Notice) => this.#hear(notice));
    // The end comes with `exit`, not before: until then the old thread may hold the file's lock.
    const fault = (error: unknown) => {
      this.#options.log.error(`the engine failed: ${describe(error)}`);
      void worker.terminate();
    };
    worker.on('messageerror', fault);
    worker.on('error', fault);
    worker.once('exit', () => this.#end());
    if (this.#openPath !== null) {
      this.#send(worker, 'open', { path: this.#openPath }, null).catch((error) => {
        this.#openPath = null;
        this.#options.log.error(`the project did not open again: ${describe(error)}`);
      });
    }
    return worker;
  }

  #send(worker: Worker, name: OperationName, args: unknown, actor: Actor | null): Promise<unknown> {
    this.#lastId += 1;
    const request: Request = { id: this.#lastId, name, args, actor };
    return new Promise((resolve, reject) => {
      const settle: Pending['settle'] = (outcome) => {
        if ('error' in outcome) reject(outcome.error);
        else resolve(outcome.value);
      };
      Atomics.store(new Int32Array(this.#cells), 1, request.id);
      worker.postMessage(request);
      this.#pending.set(request.id, { name, settle });
      this.#watchFirst();
    });
  }

  #hear(notice: Notice): void {
    switch (notice.kind) {
      case 'progress':
        this.#options.onProgress(notice.progress);
        return;
      case 'compared':
        this.#options.onCompared(notice.compared);
        return;
      case 'verified':
        this.#options.onVerified(notice.verified);
        return;
      case 'log':
        this.#options.log[notice.level](notice.line);
        return;
      case 'reply': {
        const pending = this.#pending.get(notice.id);
        this.#pending.delete(notice.id);
        this.#watchFirst();
        if (!pending) return;
        const { result } = notice;
        if (!result.ok) {
          const { code, params } = result.error;
          pending.settle({ error: new SongphasaError(code, params) });
          return;
        }
        this.#remember(pending.name, result.value);
        pending.settle({ value: result.value });
      }
    }
  }

  #remember(name: OperationName, value: unknown): void {
    if (name === 'close') this.#openPath = null;
    if (name === 'open' || name === 'create' || name === 'createSample') {
      this.#openPath = (value as OpenedProject).path;
    }
  }

  /** The time limit of the operation that the engine works on now. */
  #watchFirst(): void {
    const [first] = this.#pending;
    if (this.#limit && this.#limit.id === first?.[0]) return;
    if (this.#limit) clearTimeout(this.#limit.timer);
    this.#limit = null;
    if (!first) return;
    const [id, { name }] = first;
    const limit = (this.#options.timeLimits ?? TIME_LIMITS)[name];
    if (limit === undefined) return;
    const timer = setTimeout(() => {
      this.#options.log.error(`${name} took longer than ${limit} ms`);
      void this.#worker?.terminate();
    }, limit);
    this.#limit = { id, timer };
  }

  /** Nobody waits for an engine that is gone. A new one starts with the next question. */
  #end(): void {
    this.#worker = null;
    if (!this.#stopping) this.#options.log.error('the engine ended');
    const left = [...this.#pending.values()];
    this.#pending.clear();
    this.#watchFirst();
    for (const { settle } of left) settle({ error: new SongphasaError(STOPPED.code, STOPPED.params) });
  }
}

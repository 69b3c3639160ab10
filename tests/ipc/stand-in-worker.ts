/**
 * A worker that speaks the engine's protocol and does as it is told, for tests of the client. `find` says what:
 * echo, crash, exit, hang, loop (until cancelled), refuse, opened (which project is open), epoch.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Failure } from '../../core/errors.ts';
import type { Notice, Request, WorkerData } from '../../electron/engine/protocol.ts';

const { cells, firstView } = workerData as WorkerData;
const mark = new Int32Array(cells);
const post = (notice: Notice) => parentPort?.postMessage(notice);
let open: string | null = null;

function run({ id, name, args }: Request): unknown {
  const told = args as { path?: string; find?: string; replace?: string };
  if (name === 'open') {
    if (told.path === '/broken') throw failure('project-corrupt');
    open = told.path ?? null;
    return { path: open, info: {} };
  }
  if (name === 'close') {
    open = null;
    return null;
  }
  switch (told.find) {
    case 'crash':
      throw new Error('crashed');
    case 'exit':
      return process.exit(3);
    case 'hang':
      while (true) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
    case 'loop':
      post({ kind: 'progress', progress: { job: 'scan', done: 1, total: 2 } });
      while (Atomics.load(mark, 0) < id) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
      throw failure('cancelled');
    case 'refuse':
      throw failure('pattern-invalid', { reason: 'x' });
    case 'opened':
      return open;
    case 'epoch':
      return firstView;
    default:
      return told.replace;
  }
}

function failure(code: Failure['code'], params: Failure['params'] = {}): Failure {
  return { code, params };
}

parentPort?.on('message', (request: Request) => {
  try {
    post({ kind: 'reply', id: request.id, result: { ok: true, value: run(request) } });
  } catch (error) {
    if (error instanceof Error) throw error; // nobody catches it: the thread ends
    post({ kind: 'reply', id: request.id, result: { ok: false, error: error as Failure } });
  }
});

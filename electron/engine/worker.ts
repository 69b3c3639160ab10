/** The thread that owns the database. */
import { parentPort, workerData } from 'node:worker_threads';
import { Engine } from './engine.ts';
import type { Request, WorkerData } from './protocol.ts';

const port = parentPort;
if (!port) throw new Error('the engine runs as a worker');

const { cancelled, firstView, version } = workerData as WorkerData;
const mark = new Int32Array(cancelled);
const engine = new Engine({
  post: (notice) => port.postMessage(notice),
  cancelledUpTo: () => Atomics.load(mark, 0),
  firstView,
  version,
});
port.on('message', (request: Request) => engine.answer(request));

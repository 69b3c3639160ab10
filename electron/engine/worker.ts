/** The thread that owns the database. */
import { parentPort, workerData } from 'node:worker_threads';
import { Engine } from './engine.ts';
import type { Request, WorkerData } from './protocol.ts';

const port = parentPort;
if (!port) throw new Error('the engine runs as a worker');

const { cells, firstView, version } = workerData as WorkerData;
/** Milliseconds after the last answer in which a person is held to think and not to work. */
const QUIET_MS = 500;

const mark = new Int32Array(cells);
const engine = new Engine({
  post: (notice) => port.postMessage(notice),
  cancelledUpTo: () => Atomics.load(mark, 0),
  firstView,
  version,
});

let quiet: NodeJS.Timeout | undefined;
port.on('message', (request: Request) => {
  clearTimeout(quiet);
  engine.answer(request);
  quiet = setTimeout(() => engine.whenQuiet(() => Atomics.load(mark, 1) > request.id), QUIET_MS);
});

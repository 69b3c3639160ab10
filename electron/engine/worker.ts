/** The thread that owns the database. */
import { parentPort, workerData } from 'node:worker_threads';
import { Engine } from './engine.ts';
import type { Request, WorkerData } from './protocol.ts';

const port = parentPort;
if (!port) throw new Error('the engine runs as a worker');

const { cells, firstView, version } = workerData as WorkerData;
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
  const after = engine.quietAfter;
  if (after === null) return;
  quiet = setTimeout(() => engine.whenQuiet(() => Atomics.load(mark, 1) > request.id), after);
});

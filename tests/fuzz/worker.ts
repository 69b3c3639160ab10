/** Runs one mutated file after the other, and says before each which it is, so that main.ts knows where it hangs. */
import { parentPort, workerData } from 'node:worker_threads';
import { mutated } from './mutate.ts';
import { type Stopped, TALLY_EVERY, type Tally, type WorkerData } from './protocol.ts';
import { TARGETS } from './targets.ts';

const { targets, from, only, now } = workerData as WorkerData;

function run(index: number, seed: number): void {
  const target = TARGETS[index];
  if (target === undefined) return;
  Atomics.store(now, 0, index);
  Atomics.store(now, 1, seed);
  Atomics.add(now, 2, 1);
  const begun = performance.now();
  try {
    target.run(mutated(target.corpus, seed));
  } catch (thrown) {
    const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    parentPort?.postMessage({ kind: 'crash', target: index, seed, stack } satisfies Stopped);
  }
  const took = performance.now() - begun;
  spent[index] = (spent[index] ?? 0) + took;
  slowest[index] = Math.max(slowest[index] ?? 0, took);
  runs[index] = (runs[index] ?? 0) + 1;
}

const spent: number[] = [];
const runs: number[] = [];
const slowest: number[] = [];
function tally(): void {
  const tallied: Tally = {
    kind: 'tally',
    runs: runs.splice(0),
    spent: spent.splice(0),
    slowest: slowest.splice(0),
  };
  parentPort?.postMessage(tallied);
}

if (only) for (const index of targets) run(index, from);
else {
  let told = performance.now();
  for (let seed = from; ; seed = (seed + 1) & 0x7fffffff) {
    for (const index of targets) run(index, seed);
    if (performance.now() - told > TALLY_EVERY) {
      tally();
      told = performance.now();
    }
  }
}
tally();

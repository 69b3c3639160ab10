/**
 * `npm run fuzz -- [--seconds N] [--format NAME] [--seed N]`: every reader and validator on files that are nearly right.
 * 1 where one crashes (anything but a refusal with a code of ours), loses text that it wrote, or takes over ten seconds;
 * the seed that is named runs that file again.
 */
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { LONGEST_RUN, type Stopped, type Tally, type WorkerData } from './protocol.ts';
import { TARGETS } from './targets.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);
const tell = (text: string) => process.stderr.write(`${text}\n`);

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    format: { type: 'string' },
    seed: { type: 'string' },
  },
});
const seconds = Number(values.seconds);
const targets = TARGETS.flatMap(({ name }, index) =>
  values.format === undefined || values.format === name ? [index] : [],
);
if (!(seconds > 0) || targets.length === 0) {
  tell(`--seconds is a number above 0, --format one of: ${TARGETS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const runs = TARGETS.map(() => 0);
const spent = TARGETS.map(() => 0);
const slowest = TARGETS.map(() => 0);
const stopped = new Map<string, Stopped>();

/** One of each kind is told: by target and the place in the code. */
function keep(one: Stopped): void {
  const place = one.stack.split('\n').find((line) => line.includes('/core/')) ?? one.stack.split('\n')[0];
  const key = `${one.kind} ${one.target} ${place}`;
  if (stopped.has(key)) return;
  stopped.set(key, one);
  const name = TARGETS[one.target]?.name ?? '';
  tell(
    `\n${one.kind} in ${name}, again by: npm run fuzz -- --format "${name}" --seed ${one.seed}\n${one.stack}`,
  );
}

/** Until it ends, hangs, or the time is up. Returns the seed to go on from; null where nothing is left to do. */
function work(from: number, only: boolean, until: number): Promise<number | null> {
  const now = new Int32Array(new SharedArrayBuffer(12));
  const data: WorkerData = { targets, from, only, now };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: 1_024 },
  });
  return new Promise((resolve) => {
    let seen = 0;
    let since = performance.now();
    const at = () => ({ target: Atomics.load(now, 0), seed: Atomics.load(now, 1) });
    const end = (next: number | null): void => {
      clearInterval(watch);
      void worker.terminate().then(() => resolve(next));
    };
    const watch = setInterval(() => {
      const begun = Atomics.load(now, 2);
      const time = performance.now();
      if (begun !== seen) {
        seen = begun;
        since = time;
      } else if (begun > 0 && time - since > LONGEST_RUN) {
        keep({ kind: 'hang', ...at(), stack: `no end after ${LONGEST_RUN / 1_000} s` });
        return end(only ? null : at().seed + 1);
      }
      if (time > until && begun > 0 && time - since < 1_000) end(null);
    }, 100);
    worker.on('message', (message: Stopped | Tally) => {
      if (message.kind !== 'tally') return keep(message);
      for (const index of targets) {
        runs[index] = (runs[index] ?? 0) + (message.runs[index] ?? 0);
        spent[index] = (spent[index] ?? 0) + (message.spent[index] ?? 0);
        slowest[index] = Math.max(slowest[index] ?? 0, message.slowest[index] ?? 0);
      }
    });
    worker.on('error', (error) => {
      keep({ kind: 'crash', ...at(), stack: `the worker died: ${error.message}` });
      end(only ? null : at().seed + 1);
    });
    worker.on('exit', () => end(null));
  });
}

const first = values.seed === undefined ? Math.floor(Math.random() * 0x40000000) : Number(values.seed);
const until = performance.now() + seconds * 1_000;
for (let from: number | null = first; from !== null; )
  from = await work(from, values.seed !== undefined, until);

for (const index of targets) {
  const perSecond = (spent[index] ?? 0) === 0 ? 0 : ((runs[index] ?? 0) * 1_000) / (spent[index] ?? 1);
  say(
    `${TARGETS[index]?.name.padEnd(20)} ${String(runs[index]).padStart(8)} runs ${perSecond.toFixed(0).padStart(7)}/s, slowest ${(slowest[index] ?? 0).toFixed(0).padStart(5)} ms`,
  );
}
say(
  stopped.size === 0
    ? `No crash, no hang, from seed ${first}.`
    : `${stopped.size} kinds of failure, from seed ${first}.`,
);
process.exitCode = stopped.size === 0 ? 0 : 1;

// @ts-check

/** A step that cannot go on: `message` says what happened and what to do, `output` is what a program printed. */
export class SetupError extends Error {
  /** @param {string} message @param {string} [output] */
  constructor(message, output = '') {
    super(message);
    this.output = output;
  }
}

/** @type {NodeJS.WriteStream} */
let stream = process.stdout;

/** For commands whose standard output belongs to the program they run. */
export function sayOnStandardError() {
  stream = process.stderr;
}

/** @param {string} line */
export function say(line) {
  stream.write(`${line}\n`);
}

/** @param {number} started milliseconds, of `performance.now()` */
export function since(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

/**
 * One step of the set-up that has work to do: prints one line with its duration when done.
 * @param {string} done what was done
 * @param {() => Promise<void>} work
 */
export async function step(done, work) {
  const started = performance.now();
  await work();
  say(`${done} (${since(started)})`);
}

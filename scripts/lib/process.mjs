// @ts-check
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, limit?: number }} RunOptions `limit` in milliseconds */
/** @typedef {{ code: number, timedOut: boolean, output: string }} RunResult */

const STOP_SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
/** How long a program may take to end in good order before it is ended by force. */
const GRACE = 10_000;

/** @type {Set<(signal: NodeJS.Signals) => void>} */
const running = new Set();
/** @type {NodeJS.Signals | undefined} */
let stoppedBy;

/** @param {NodeJS.Signals} signal */
function stopAll(signal) {
  stoppedBy ??= signal;
  if (running.size === 0) process.exit(stopCode());
  for (const stop of running) stop(signal);
}

for (const signal of STOP_SIGNALS) process.on(signal, () => stopAll(signal));

// npm passes a signal to its shell only, which ends and leaves this process without a parent and without the signal.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stopAll('SIGTERM');
  }, 500).unref();
}

/** The exit code that a shell expects after a stop signal, 0 while none has come. */
export function stopCode() {
  return stoppedBy ? 128 + constants.signals[stoppedBy] : 0;
}

/**
 * Ctrl+C in a terminal reaches the whole group of processes. Passing it on as well would count as a second one, on
 * which Electron gives up its orderly end.
 * @param {NodeJS.Signals} signal
 */
function reachedAlready(signal) {
  return (
    signal === 'SIGINT' && [process.stdin, process.stdout, process.stderr].some((stream) => stream.isTTY)
  );
}

/**
 * @param {string} command @param {readonly string[]} args @param {RunOptions} options
 * @param {'inherit' | 'pipe'} output
 * @returns {Promise<RunResult>}
 */
function run(command, args, { cwd, env, limit }, output) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: [output === 'pipe' ? 'ignore' : 'inherit', output, output],
    });
    let text = '';
    let timedOut = false;
    /** @type {NodeJS.Timeout[]} */
    const timers = [];
    /** @param {NodeJS.Signals} signal */
    const end = (signal) => {
      child.kill(signal);
      timers.push(setTimeout(() => child.kill('SIGKILL'), GRACE));
    };
    /** @param {NodeJS.Signals} signal */
    const stop = (signal) => {
      if (!reachedAlready(signal)) end(signal);
    };
    const settled = () => {
      for (const timer of timers) clearTimeout(timer);
      running.delete(stop);
    };
    running.add(stop);
    if (limit !== undefined) {
      timers.push(
        setTimeout(() => {
          timedOut = true;
          end('SIGTERM');
        }, limit),
      );
    }
    for (const source of [child.stdout, child.stderr]) {
      source?.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
    }
    child.on('error', (error) => {
      settled();
      reject(error);
    });
    child.on('close', (code, signal) => {
      settled();
      resolve({ code: code ?? 128 + constants.signals[signal ?? 'SIGKILL'], timedOut, output: text });
    });
  });
}

/**
 * Runs a program to its end with its output caught.
 * @param {string} command @param {readonly string[]} args @param {RunOptions} [options]
 */
export function capture(command, args, options = {}) {
  return run(command, args, options, 'pipe');
}

/**
 * Runs a program to its end with our own standard input and output.
 * @param {string} command @param {readonly string[]} args @param {RunOptions} [options]
 */
export function attach(command, args, options = {}) {
  return run(command, args, options, 'inherit');
}

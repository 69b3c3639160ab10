// @ts-check
import { spawn } from 'node:child_process';
import { SetupError } from '../lib/say.mjs';

/** @param {string} platform @param {NodeJS.ProcessEnv} env */
export function hasDisplay(platform, env) {
  return platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}

/**
 * Starts a display without a screen. It picks a free number itself, has a process group of its own so that Ctrl+C
 * doesn't take it from under the app, and ends with this process.
 * @returns {Promise<string>} for DISPLAY, like `:99`
 */
export function startDisplay() {
  return new Promise((resolve, reject) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    const end = () => server.kill();
    process.once('exit', end);
    const [, , errors, number] = server.stdio;
    let complaint = '';
    errors?.on('data', (chunk) => {
      complaint += chunk;
    });
    const failed = () => {
      process.off('exit', end);
      reject(
        new SetupError(
          'Xvfb, the display for machines without one, did not start. Set DISPLAY to another one.',
          complaint,
        ),
      );
    };
    server.once('error', failed);
    server.once('exit', failed);
    let answer = '';
    number?.on('data', (chunk) => {
      answer += chunk;
      if (!answer.endsWith('\n')) return;
      server.off('exit', failed);
      for (const stream of [errors, number]) stream?.destroy();
      server.unref();
      resolve(`:${answer.trim()}`);
    });
  });
}

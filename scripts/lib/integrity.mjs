// @ts-check
import { createHash } from 'node:crypto';
import { SetupError } from './say.mjs';

/**
 * npm's notation of a sha512 checksum.
 * @param {NodeJS.ArrayBufferView} bytes
 */
export function integrityOf(bytes) {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
}

/**
 * Lets only the very bytes through that were pinned.
 * @param {string} name what the bytes claim to be
 * @param {string} actual @param {string} pinned both as of `integrityOf`
 * @throws {SetupError} on any difference
 */
export function requireIntegrity(name, actual, pinned) {
  if (!pinned.startsWith('sha512-') || actual !== pinned) {
    throw new SetupError(
      `${name} is not the file that was pinned, so nothing of it was used.\n` +
        `  expected ${pinned}\n  received ${actual}\n` +
        'Look at the npm registry or mirror in use (npm config get registry) before you try again.',
    );
  }
}

/** Files read whole, but never more of them than was agreed on. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { SongphasaError } from '../core/errors.ts';
import { readFailure } from './whole-file.ts';

const CHUNK = 1 << 20;

/**
 * The bytes of a file, also of one that grows meanwhile and of a pipe or device, which say no size. Throws
 * `file-too-large` {bytes, limit}, `file-not-found`, `file-is-directory`, `file-locked`, `file-unreadable` {reason}.
 */
export function readAtMost(file: string, limit: number): Uint8Array {
  try {
    const handle = openSync(file, 'r');
    try {
      const { size } = fstatSync(handle);
      if (size > limit) throw new SongphasaError('file-too-large', { bytes: size, limit });
      return readHandle(handle, size, limit);
    } finally {
      closeSync(handle);
    }
  } catch (thrown) {
    throw readFailure(thrown);
  }
}

function readHandle(handle: number, size: number, limit: number): Uint8Array {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for (;;) {
    // The first has room for the whole file, and a byte more: that tells whether it is one.
    const chunk = Buffer.allocUnsafe(chunks.length === 0 && size > 0 ? size + 1 : CHUNK);
    const read = readSync(handle, chunk);
    if (read === 0) break;
    bytes += read;
    if (bytes > limit) throw new SongphasaError('file-too-large', { bytes, limit });
    chunks.push(chunk.subarray(0, read));
  }
  return chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks);
}

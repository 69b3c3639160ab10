/** The bytes of a file that a person chose to import. */
import { SongphasaError } from '../../core/errors.ts';
import { FILE_LIMIT } from '../../db/origins.ts';
import { readAtMost } from '../../db/read-file.ts';
import { statFile } from '../files.ts';

/** Bytes; a text twice as long would no longer fit into one string of the engine. */
export const IMPORT_LIMIT = FILE_LIMIT;

/**
 * Reads the file whole, after its size is known to be fit. Throws `file-not-found`, `file-is-directory`, `file-empty`,
 * `file-too-large` {bytes, limit}, `file-not-text` (a pipe, a device), `file-locked`, `file-unreadable` {reason}.
 */
export function readSourceFile(file: string, limit: number = IMPORT_LIMIT): Uint8Array {
  const { size } = statFile(file);
  if (size === 0) throw new SongphasaError('file-empty');
  if (size > limit) throw new SongphasaError('file-too-large', { bytes: size, limit });
  return readAtMost(file, limit);
}
